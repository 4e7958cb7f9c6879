import type { FormCell } from '../../forms/form';
import { numberColumn } from '../plan/columnWidths';
import { FILLED, isFullWidth, textWidth } from '../plan/textWidth';
import type { ShownKey } from './shownColumns';
import { FORM_STYLES } from './formStyles';

/** Points of a character in the width of a column, and characters beside the longest word. */
const CHARACTER = 5.25;
const ROOM = 1.2;

/** Least and most characters of each column: what is typed is wrapped, figures and days are not cut. */
const BETWEEN: Readonly<Record<ShownKey, readonly [least: number, most: number]>> = {
  id: [6.5, 11],
  answer: [10, 13],
  pledgedOn: [11, 13],
  status: [9.5, 12],
  kind: [7, 10],
  currency: [6, 12],
  amount: [13, 22],
  category: [12, 15],
  quantity: [6.5, 12],
  unit: [6.5, 10],
  value: [13, 22],
  needs: [6.5, 13],
  needTitle: [19, 22],
  states: [12, 15],
  regions: [10, 13],
  themes: [12, 15],
  firstYear: [5.5, 10],
  lastYear: [5.5, 10],
  condition: [10, 15],
  notes: [11, 17],
  title: [30, 40],
  theme: [16, 22],
  modality: [12, 18],
  priority: [7, 10],
  requirement: [15, 22],
  inKindShare: [8, 11],
  requestedOn: [12, 14],
  check: [13, 15],
};

const characters = (text: string, size: number, bold = false): number =>
  textWidth(text, size, bold) / FILLED / CHARACTER + ROOM;

/** The width of a column of the main sheet, in characters. */
export function formColumnWidth(key: ShownKey, header: string, values: readonly FormCell[]): number {
  const [least, most] = BETWEEN[key];
  const { size, bold } = FORM_STYLES.columnHeader;
  const words = header
    .split(/[\s-]/)
    .map((word) => characters(word, size, bold) / (isFullWidth(word[0] ?? '') ? 2 : 1));
  const numbers = values.filter((value) => typeof value === 'number');
  const shown =
    key === 'amount' || key === 'value' || key === 'requirement'
      ? [numberColumn(numbers, '', 'money', 2)]
      : values.map((value) => characters(String(value ?? ''), FORM_STYLES.cell.size));
  return Math.max(least, Math.min(most, Math.max(...shown, 0)), ...words);
}
