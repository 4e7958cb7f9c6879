import { OFFICE_THEME } from '../open/theme';
import { DRAWING, XML_HEAD } from '../xml/namespaces';

const COLORS = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

const colors = COLORS.map(
  (name) => `<a:${name}><a:srgbClr val="${(OFFICE_THEME[name] ?? '#000000').slice(1)}"/></a:${name}>`,
).join('');

const fonts = (name: string, face: string): string =>
  `<a:${name}><a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`;

const thrice = (xml: string): string => xml.repeat(3);
const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';

/**
 * The theme of a new workbook: Office's colours and fonts, and plain looks for shapes. Programs take the colours of
 * charts that say none from it. Source: ECMA-376 part 1, 20.1.6.9 (theme) and 20.1.4.1 (clrScheme, fontScheme,
 * fmtScheme: three looks of each kind at least).
 */
export const NEW_THEME =
  `${XML_HEAD}<a:theme xmlns:a="${DRAWING}" name="Office"><a:themeElements>` +
  `<a:clrScheme name="Office">${colors}</a:clrScheme>` +
  `<a:fontScheme name="Office">${fonts('majorFont', 'Calibri Light')}${fonts('minorFont', 'Calibri')}</a:fontScheme>` +
  `<a:fmtScheme name="Office"><a:fillStyleLst>${thrice(FILL)}</a:fillStyleLst>` +
  `<a:lnStyleLst>${thrice(`<a:ln w="6350">${FILL}</a:ln>`)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${thrice('<a:effectStyle><a:effectLst/></a:effectStyle>')}</a:effectStyleLst>` +
  `<a:bgFillStyleLst>${thrice(FILL)}</a:bgFillStyleLst></a:fmtScheme>` +
  '</a:themeElements></a:theme>';
