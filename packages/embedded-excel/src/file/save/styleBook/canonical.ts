import type { XmlElement } from '../../open/elements';

/**
 * What attributes are where they are not given. Source: ECMA-376 part 1, 18.8, and its schema (CT_Xf, CT_CellAlignment,
 * CT_Border ...).
 */
const DEFAULTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  xf: { numFmtId: '0', fontId: '0', fillId: '0', borderId: '0', xfId: '0', quotePrefix: '0', pivotButton: '0' },
  alignment: {
    horizontal: 'general',
    vertical: 'bottom',
    textRotation: '0',
    wrapText: '0',
    indent: '0',
    relativeIndent: '0',
    justifyLastLine: '0',
    shrinkToFit: '0',
    readingOrder: '0',
  },
  protection: { locked: '1', hidden: '0' },
  border: { outline: '1', diagonalUp: '0', diagonalDown: '0' },
  patternFill: { patternType: 'none' },
  color: { auto: '0', tint: '0' },
  fgColor: { auto: '0', tint: '0' },
  bgColor: { auto: '0', tint: '0' },
  u: { val: 'single' },
};

const FLAGS = new Set(['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow']);
const SIDES = new Set(['start', 'end', 'left', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal']);
/** Elements whose children are properties, each there once, so that their order says nothing. */
const PROPERTIES = new Set(['font', 'border', 'xf']);
const TRUTHS: Readonly<Record<string, string>> = { true: '1', false: '0', on: '1', off: '0' };

/**
 * Numbers and truths have several spellings, and colours may leave out that they are opaque. Names and codes stay as
 * they are.
 */
function plainValue(element: string, attribute: string, value: string): string {
  if (element === 'name' || element === 'numFmt') return value;
  if (attribute === 'rgb') return (value.length === 6 ? `FF${value}` : value).toUpperCase();
  const truth = TRUTHS[value];
  if (truth !== undefined) return truth;
  const number = value === '' ? NaN : Number(value);
  return Number.isNaN(number) ? value : String(number);
}

/** Characters that XML does not have, before a name and before a value. */
const NAME = '\u0001';
const VALUE = '\u0002';
const said = (name: string, value: string): string => `${NAME}${name}${VALUE}${value}`;

const NO_DEFAULTS: Readonly<Record<string, string>> = {};
const FLAG_DEFAULTS: Readonly<Record<string, string>> = { val: '1' };

function defaultsOf(name: string, isDifference: boolean): Readonly<Record<string, string>> {
  if (FLAGS.has(name)) return FLAG_DEFAULTS;
  return (isDifference && name === 'patternFill' ? undefined : DEFAULTS[name]) ?? NO_DEFAULTS;
}

function attributesOf({ name, attributes }: XmlElement, isDifference: boolean): string {
  const defaults = defaultsOf(name, isDifference);
  let text = '';
  for (const key of Object.keys(attributes).sort()) {
    if (key === 'xmlns' || key.startsWith('xmlns:')) continue;
    const value = plainValue(name, key, attributes[key]!);
    if (defaults[key] !== value) text += said(key, value);
  }
  return text;
}

/** Children that say nothing, as a side without a line or an alignment that is the usual one. */
function saysNothing({ name }: XmlElement, attributes: string, isBare: boolean): boolean {
  if (FLAGS.has(name)) return attributes === said('val', '0');
  if (SIDES.has(name)) return !attributes.includes(said('style', '')) || attributes.includes(said('style', 'none'));
  if (name === 'u') return attributes === said('val', 'none');
  if (name === 'vertAlign') return attributes === said('val', 'baseline');
  return isBare && attributes === '' && (name === 'alignment' || name === 'protection' || name === 'extLst');
}

/** What stands in an element; of alternatives, the first counts. */
function insideOf(element: XmlElement, isDifference: boolean, isSolid: boolean): string {
  const { name, children, text } = element;
  if (children.length === 0) return text.trim();
  const parts: string[] = [];
  for (const child of children) {
    // A solid fill does not show the colour of its background.
    if (isSolid && child.name === 'bgColor') continue;
    if (child.name === 'AlternateContent') {
      const first = child.children[0];
      if (first) parts.push(insideOf(first, isDifference, isSolid));
    } else parts.push(printed(child, isDifference, false));
  }
  return (PROPERTIES.has(name) ? parts.sort() : parts).join('');
}

function printed(element: XmlElement, isDifference: boolean, isOutermost: boolean): string {
  const attributes = attributesOf(element, isDifference);
  const isSolid = !isDifference && element.name === 'patternFill' && attributes.includes(said('patternType', 'solid'));
  const inside = insideOf(element, isDifference, isSolid);
  if (!isOutermost && !isDifference && saysNothing(element, attributes, inside === '')) return '';
  return `<${element.name}${attributes}>${inside}</>`;
}

/**
 * One text for all spellings of the same font, fill, border, format or difference: attributes in order, without those
 * that say the default, without children that say nothing. In a `<dxf>` these do say something: not bold, no line.
 */
export const canonical = (element: XmlElement): string => printed(element, element.name === 'dxf', true);
