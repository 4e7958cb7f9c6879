import type { Border } from '../../../model/formats';
import { BORDER_STYLES } from '../../open/borders';
import { HORIZONTAL, UNDERLINES, VERTICAL } from '../../open/cellFormats';

const reversed = (words: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(words).map(([word, meaning]) => [meaning, word]));

const TABLES = {
  'an underline': reversed(UNDERLINES),
  'a horizontal alignment': reversed(HORIZONTAL),
  'a vertical alignment': reversed(VERTICAL),
};

/**
 * The word of a file for one of Excel's API.
 * @throws Error where the API has no such word
 */
export function wordFor(what: keyof typeof TABLES, meaning: string): string {
  const word = TABLES[what].get(meaning);
  if (word === undefined) throw new Error(`"${meaning}" is not ${what}`);
  return word;
}

const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'];

/** How far a weight is from the one wanted; of two that are as far, the lighter is nearer. */
const distance = (weight: string, wanted: string): number => {
  const steps = WEIGHTS.indexOf(weight) - WEIGHTS.indexOf(wanted);
  return steps > 0 ? steps + 0.5 : -steps;
};

/**
 * The line of a file (ST_BorderStyle; ECMA-376 part 1, 18.18.3) for a line of Excel's API. A file has fewer weights
 * than the API can say, as one for dots and two for dashes: the nearest is taken. "" for no line.
 * @throws Error where the API has no such style or weight
 */
export function lineWord({ style, weight }: Border): string {
  if (style === 'None') return '';
  const key = `${style} ${weight}`;
  let word = lines.get(key);
  if (word === undefined) lines.set(key, (word = nearestLine(style, weight)));
  return word;
}

const lines = new Map<string, string>();

function nearestLine(style: string, weight: string): string {
  if (!WEIGHTS.includes(weight)) throw new Error(`"${weight}" is not the weight of a border`);
  let best = '';
  let least = Infinity;
  for (const [word, [lineStyle, lineWeight]] of Object.entries(BORDER_STYLES)) {
    if (lineStyle !== style || distance(lineWeight, weight) >= least) continue;
    best = word;
    least = distance(lineWeight, weight);
  }
  if (best === '') throw new Error(`"${style}" is not the style of a border`);
  return best;
}

const COLOR = /^#[0-9A-Fa-f]{6}$/;

/** A colour "#RRGGBB" as a file has it: ARGB, opaque. @throws Error where it is no such colour */
export function argb(color: string): string {
  if (!COLOR.test(color)) throw new Error(`"${color}" is not a colour as "#RRGGBB"`);
  return `FF${color.slice(1).toUpperCase()}`;
}
