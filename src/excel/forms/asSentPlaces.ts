import type { Form } from '../../forms/form';
import { fixedAddress } from '../../values/cellAddress';
import { LIST_KEYS, sheetPrefix } from './listPlaces';
import { isComputed, type ShownColumn, type ShownKey } from './shownColumns';

/** Columns between the lists and the rows as sent. */
const GAP = 1;

/** Where on the hidden sheet the marker stands; the headers in the row below it, the rows below them. */
export const AS_SENT_COLUMN = LIST_KEYS.length + GAP + 1;
export const AS_SENT_FIRST_ROW = 3;

/** The columns that the rows as sent have. */
export const sentColumns = (columns: readonly ShownColumn[]): ShownColumn[] =>
  columns.filter((column) => !isComputed(column));

/**
 * The cell that has a column of a row as it was sent, for formulas; null where no such row was sent. @param id in the
 * register
 */
export function sentCell(
  form: Form,
  columns: readonly ShownColumn[],
): (id: string | null, key: ShownKey) => string | null {
  const prefix = sheetPrefix(form.words.sheets.lists);
  const rows = new Map(form.asSent.map(({ id }, index) => [id, AS_SENT_FIRST_ROW + index]));
  const places = new Map(sentColumns(columns).map(({ key }, index) => [key, AS_SENT_COLUMN + index]));
  return (id, key) => {
    const [row, column] = [rows.get(id), places.get(key)];
    if (id === null || row === undefined || column === undefined) return null;
    return prefix + fixedAddress({ row, column, rows: 1, columns: 1 }).split(':')[0]!;
  };
}
