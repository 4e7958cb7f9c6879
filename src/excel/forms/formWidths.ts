import type { Form, FormCell } from '../../forms/form';
import { takenBy } from '../../forms/kindsOnForm';
import { offeredOf } from '../../forms/offered';
import { OWN_COLUMNS, type OwnColumn } from '../../forms/ownColumns';
import { groupedDigits } from '../sheet/groupedDigits';
import { columnPoints } from '../sheet/page';
import { FILLED, isFullWidth, textWidth } from '../sheet/textWidth';
import { lookOfColumn } from './lookOfColumn';
import type { ShownColumn } from './shownColumns';
import { FORM_STYLES } from './formStyles';

/** Points of a character in the width of a column, and characters beside the longest word. */
const CHARACTER = 5.25;
const ROOM = 0.4;

type Width = readonly [least: number, most: number, drawnOut?: number];

const widthOf = ({ key, entered }: ShownColumn): Width => (entered === null ? OWN_COLUMNS[key] : entered).width;

const characters = (text: string, size: number, bold = false): number =>
  textWidth(text, size, bold) / FILLED / CHARACTER + ROOM;

const wordsIn = (text: string): string[] => text.split(/[\s-]/).filter((word) => word !== '');

/**
 * The width of a column of the main sheet, in characters: no figure and no day is cut, no word of the header and, up to
 * what the column may take, no word that it offers or holds.
 * @param texts what it offers and what it holds already
 */
export function formColumnWidth(column: ShownColumn, texts: readonly FormCell[]): number {
  const { key, header, required } = column;
  const [least, most] = widthOf(column);
  const { decimals } = lookOfColumn(column);
  const widest = (word: string, size: number, bold = false): number => {
    const whole = characters(word, size, bold);
    if (!isFullWidth(word[0] ?? '')) return whole;
    // Chinese is broken anywhere, but a short word reads better whole.
    return word.length > SHORT ? whole / 2 : whole + ROOM_BESIDE_FULL;
  };
  const ofHeader = wordsIn(header).map((word) => widest(word, FORM_STYLES.columnHeader.size, required));
  const numbers = texts.filter((value) => typeof value === 'number');
  const shown =
    decimals !== null
      ? numbers.map((number) => characters(groupedDigits(number, decimals), FORM_STYLES.cell.size))
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
export function drawOut(columns: readonly ShownColumn[], widths: Map<number, number>, points: number): void {
  const spare = points - columns.reduce((sum, _, index) => sum + columnPoints(widths.get(index + 1) ?? 0), 0);
  const more = columns.map((column, index) => Math.max(0, (widthOf(column)[2] ?? 0) - (widths.get(index + 1) ?? 0)));
  const all = more.reduce((sum, one) => sum + one, 0);
  if (spare <= 0) return;
  const part = Math.min(1, spare / CHARACTER / Math.max(1, all));
  more.forEach((one, index) => {
    if (one > 0) widths.set(index + 1, Math.floor((widths.get(index + 1)! + one * part) * 10) / 10);
  });
  const rest = points / columns.reduce((sum, _, index) => sum + columnPoints(widths.get(index + 1)!), 0);
  const factor = Math.min(WIDER_AT_MOST, rest);
  if (factor <= 1) return;
  for (const [column, width] of widths) widths.set(column, Math.floor(width * factor * 10) / 10);
}

/** What columns show that only forms have. */
const OWN_TEXTS: Readonly<Record<OwnColumn, (form: Form) => readonly string[]>> = {
  id: () => [],
  answer: ({ words }) => Object.values(words.answers),
  unit: ({ lists }) => lists.categories.map(({ unit }) => unit),
  value: () => [],
  needTitle: () => [],
  check: () => [],
};

/** What the cells of a column may show beside what they hold already. */
export function offeredIn(form: Form, { key, entered }: ShownColumn): readonly FormCell[] {
  if (entered === null) return OWN_TEXTS[key](form);
  const takes = takenBy(entered);
  switch (takes.what) {
    case 'one':
    case 'several':
      return offeredOf(form.lists, takes.of);
    case 'yesNo':
      return [form.words.checks.yes, form.words.checks.no];
    case 'text':
    case 'number':
    case 'day':
      return [];
  }
}
