import type { Form, FormCell } from '../../forms/form';
import { groupedDigits } from '../sheet/groupedDigits';
import { columnPoints } from '../sheet/page';
import { FILLED, isFullWidth, textWidth } from '../sheet/textWidth';
import type { ShownColumn, ShownKey } from './shownColumns';
import { FORM_STYLES } from './formStyles';

/** Points of a character in the width of a column, and characters beside the longest word. */
const CHARACTER = 5.25;
const ROOM = 0.4;

/**
 * Least characters of each column, most that a word takes before it is broken, and most that a column is drawn out to
 * where the page has room.
 */
const BETWEEN: Readonly<Record<ShownKey, readonly [least: number, most: number, drawnOut?: number]>> = {
  id: [5.5, 11],
  answer: [8, 12],
  pledgedOn: [10.2, 10.2],
  status: [6, 13],
  kind: [5.5, 10],
  currency: [5.5, 10],
  amount: [12.6, 22],
  category: [8, 10.5, 14],
  quantity: [6.5, 12],
  unit: [5, 8],
  value: [10.2, 20],
  needs: [6, 13],
  needTitle: [15, 15, 26],
  states: [8.5, 12, 15],
  regions: [8.5, 12.5, 15],
  themes: [9, 12.5, 16],
  firstYear: [5, 9],
  lastYear: [5, 9],
  condition: [8.5, 11, 20],
  notes: [8.5, 11.5, 24],
  title: [30, 30, 46],
  theme: [13, 16, 22],
  modality: [11, 14, 20],
  priority: [6, 10],
  requirement: [13, 22],
  inKindShare: [7, 11],
  requestedOn: [10.2, 12],
  check: [12.5, 13, 18],
};

const characters = (text: string, size: number, bold = false): number =>
  textWidth(text, size, bold) / FILLED / CHARACTER + ROOM;

const wordsIn = (text: string): string[] => text.split(/[\s-]/).filter((word) => word !== '');

/**
 * The width of a column of the main sheet, in characters: no figure and no day is cut, no word of the header and, up to
 * what the column may take, no word that it offers or holds.
 * @param texts what it offers and what it holds already
 */
export function formColumnWidth({ key, header, required }: ShownColumn, texts: readonly FormCell[]): number {
  const [least, most] = BETWEEN[key];
  const widest = (word: string, size: number, bold = false): number => {
    const whole = characters(word, size, bold);
    if (!isFullWidth(word[0] ?? '')) return whole;
    // Chinese is broken anywhere, but a short word reads better whole.
    return word.length > SHORT ? whole / 2 : whole + ROOM_BESIDE_FULL;
  };
  const ofHeader = wordsIn(header).map((word) => widest(word, FORM_STYLES.columnHeader.size, required));
  const numbers = texts.filter((value) => typeof value === 'number');
  const shown =
    key === 'amount' || key === 'value' || key === 'requirement'
      ? numbers.map((number) => characters(groupedDigits(number, key === 'value' ? 0 : 2), FORM_STYLES.cell.size))
      : texts.flatMap((value) => {
          const text = String(value ?? '');
          return (key === 'id' ? [text] : wordsIn(text)).map((word) => widest(word, FORM_STYLES.cell.size));
        });
  return Math.max(
    least,
    Math.min(
      most,
      shown.reduce((so, width) => Math.max(so, width), 0),
    ),
    ...ofHeader,
  );
}

/** Characters of a Chinese word that is not broken. */
const SHORT = 4;
/** More characters beside it: the font that Excel takes for it may round each of its characters up. */
const ROOM_BESIDE_FULL = 0.6;
/** Figures would stand too far apart. */
const WIDER_AT_MOST = 1.5;

/**
 * Draws columns of texts out to what is left of a width, each in proportion to what it may take, and then all of them.
 * @param widths characters of each column; changed
 * @param points that all of them may take together
 */
export function drawOut(keys: readonly ShownKey[], widths: Map<number, number>, points: number): void {
  const spare = points - keys.reduce((sum, _, index) => sum + columnPoints(widths.get(index + 1) ?? 0), 0);
  const more = keys.map((key, index) => Math.max(0, (BETWEEN[key][2] ?? 0) - (widths.get(index + 1) ?? 0)));
  const all = more.reduce((sum, one) => sum + one, 0);
  if (spare <= 0) return;
  const part = Math.min(1, spare / CHARACTER / Math.max(1, all));
  more.forEach((one, index) => {
    if (one > 0) widths.set(index + 1, Math.floor((widths.get(index + 1)! + one * part) * 10) / 10);
  });
  const rest = points / keys.reduce((sum, _, index) => sum + columnPoints(widths.get(index + 1)!), 0);
  const factor = Math.min(WIDER_AT_MOST, rest);
  if (factor <= 1) return;
  for (const [column, width] of widths) widths.set(column, Math.floor(width * factor * 10) / 10);
}

/** What the drop-downs of columns offer. */
export const offeredIn = ({ lists, words }: Form): Readonly<Partial<Record<ShownKey, readonly string[]>>> => ({
  answer: Object.values(words.answers),
  status: lists.statuses,
  kind: lists.kinds,
  currency: lists.currencies.map(({ code }) => code),
  category: lists.categories.map(({ name }) => name),
  unit: lists.categories.map(({ unit }) => unit),
  needs: lists.needs.map(({ id }) => id),
  states: lists.states,
  regions: lists.regions,
  themes: lists.themes,
  theme: lists.themes,
  modality: lists.modalities,
});
