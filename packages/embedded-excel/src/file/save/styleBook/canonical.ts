import type { XmlElement } from '../../open/elements';
import { escapedAttribute, escapedText } from '../../xml/escape';

/** What attributes are where they are not given. Source: ECMA-376 part 1, 18.8, and its schema (CT_Xf, CT_CellAlignment, CT_Border ...). */
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

/** Numbers and truths have several spellings, and colours may leave out that they are opaque. Names and codes stay as they are. */
function plainValue(element: string, attribute: string, value: string): string {
  if (element === 'name' || element === 'numFmt') return value;
  if (attribute === 'rgb') return (value.length === 6 ? `FF${value}` : value).toUpperCase();
  const truth = TRUTHS[value];
  if (truth !== undefined) return truth;
  const number = value === '' ? NaN : Number(value);
  return Number.isNaN(number) ? value : String(number);
}

function attributesOf({ name, attributes }: XmlElement, isDifference: boolean): string {
  const defaults = FLAGS.has(name) ? { val: '1' } : isDifference && name === 'patternFill' ? {} : DEFAULTS[name];
  let text = '';
  for (const key of Object.keys(attributes).sort()) {
    if (key === 'xmlns' || key.startsWith('xmlns:')) continue;
    const value = plainValue(name, key, attributes[key]!);
    if (defaults?.[key as keyof typeof defaults] !== value) text += ` ${key}="${escapedAttribute(value)}"`;
  }
  return text;
}

/** Children that say nothing, as a side without a line or an alignment that is the usual one. */
function saysNothing({ name }: XmlElement, attributes: string, isBare: boolean): boolean {
  if (FLAGS.has(name)) return attributes === ' val="0"';
  if (SIDES.has(name)) return !attributes.includes(' style="') || attributes.includes(' style="none"');
  if (name === 'u') return attributes === ' val="none"';
  if (name === 'vertAlign') return attributes === ' val="baseline"';
  return isBare && attributes === '' && (name === 'alignment' || name === 'protection' || name === 'extLst');
}

/** The children that count: of alternatives, the first. */
const childrenThatCount = (element: XmlElement): XmlElement[] =>
  element.children.flatMap((one) => (one.name === 'AlternateContent' ? (one.children[0]?.children ?? []) : [one]));

function printed(element: XmlElement, isDifference: boolean, isOutermost: boolean): string {
  const attributes = attributesOf(element, isDifference);
  const parts: string[] = [];
  const isSolid = !isDifference && element.name === 'patternFill' && attributes.includes(' patternType="solid"');
  for (const child of childrenThatCount(element))
    // A solid fill does not show the colour of its background.
    if (!isSolid || child.name !== 'bgColor') parts.push(printed(child, isDifference, false));
  if (PROPERTIES.has(element.name)) parts.sort();
  const inside = parts.length > 0 ? parts.join('') : escapedText(element.text.trim());
  if (!isOutermost && !isDifference && saysNothing(element, attributes, inside === '')) return '';
  return `<${element.name}${attributes}>${inside}</${element.name}>`;
}

/**
 * One text for all spellings of the same font, fill, border, format or difference: attributes in order, without those that say the
 * default, without children that say nothing. In a `<dxf>` these do say something: not bold, no line.
 */
export const canonical = (element: XmlElement): string => printed(element, element.name === 'dxf', true);
