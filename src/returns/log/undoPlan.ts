import { foldName } from '../../values/names';
import type { CellValue } from '../../register/rawTable';
import { tables } from '../../register/schema';
import { movedFormula } from '../../register/movedFormula';
import type { TableSource } from '../../register/tableSource';
import { rowsById } from '../accept/placeRows';
import type { LogEntry } from './logEntry';
import { sameContent } from './sameContent';
import { grouped } from '../../values/grouped';

/** What undoing needs of an entry. */
export type UndoEntry = Pick<
  LogEntry,
  'table' | 'id' | 'outcome' | 'column' | 'cell' | 'before' | 'after' | 'formulaBefore' | 'formatBefore'
>;

/** A cell, or a row, that is not as the collection left it, and stays. */
export interface LeftCell {
  readonly table: string;
  readonly id: string;
  readonly column: string;
  readonly why: string;
}

/** A cell of a table's body, from 0, with the formula that it holds by now; null for a value. */
export interface CellNow {
  readonly row: number;
  readonly column: number;
  readonly formula: string | null;
}

/**
 * A cell that gets back what it held: the formula, as it reads in its row by now, or the value; '' where its number
 * format stays.
 */
export interface Restored<C extends CellNow> {
  readonly cell: C;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string;
}

/** What undoing does to one table. */
export interface UndoOfTable<E extends UndoEntry, C extends CellNow> {
  readonly restored: readonly Restored<C>[];
  /** Places of the rows that are deleted. */
  readonly deleted: readonly number[];
  /** The entries that do not stand any more when that is done. */
  readonly undone: readonly E[];
  readonly left: readonly LeftCell[];
}

/** The entries of each table, by its name in the schema. */
export const byTable = <E extends UndoEntry>(entries: readonly E[]): Map<string, E[]> =>
  grouped(entries, ({ table }) => table);

/** Whether an entry wrote nothing into the register: its row is confirmed as it is. */
export const isConfirmation = ({ outcome }: Pick<UndoEntry, 'outcome'>): boolean => outcome === 'confirmed';

/**
 * The cells on which undoing depends: those that the collection changed or filled, and all others of new rows that hold
 * something.
 */
export function cellsToLookAt(
  source: TableSource,
  entries: readonly UndoEntry[],
): { readonly row: number; readonly column: number }[] {
  const ids = rowsById(source);
  return [...rowsOf(written(entries))].flatMap(([id, ofRow]) => {
    const row = ids.get(id);
    if (row === undefined) return [];
    const own = ofRow.flatMap(({ column }) => placeOf(source, column) ?? []);
    const filled = isNewRow(ofRow) ? source.raw.rows[row]!.flatMap((value, at) => (value === '' ? [] : [at])) : [];
    return [...new Set([...own, ...filled])].map((column) => ({ row, column }));
  });
}

/**
 * Says what undoing does to a table as it is now: new rows go, changed cells get back what they held, each only where
 * it is as the collection left it; a confirmation needs nothing. A cell that holds what it held before needs nothing. Where a cell holds a formula,
 * or held one, the formula is compared and not its value.
 * @param looked cellsToLookAt, as they are now
 */
export function undoPlan<E extends UndoEntry, C extends CellNow>(
  source: TableSource,
  entries: readonly E[],
  looked: readonly C[],
): UndoOfTable<E, C> {
  const ids = rowsById(source);
  const at = new Map(looked.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const restored: Restored<C>[] = [];
  const deleted: number[] = [];
  const undone: E[] = entries.filter(isConfirmation);
  const left: LeftCell[] = [];
  for (const [id, ofRow] of rowsOf(written(entries))) {
    const row = ids.get(id);
    const isNew = isNewRow(ofRow);
    if (row === undefined) {
      const renamed = isNew ? whereRenamed(source, ofRow) : null;
      if (renamed) {
        left.push(renamed);
        continue;
      }
      undone.push(...ofRow);
      if (!isNew) left.push(...ofRow.map((entry) => leave(entry, 'The row is no longer there.')));
      continue;
    }
    const cells = source.raw.rows[row]!;
    const cellOf = ({ column }: UndoEntry): C | undefined => at.get(`${row} ${placeOf(source, column)}`);
    if (isNew) {
      const own = new Set(ofRow.map(({ column }) => placeOf(source, column)));
      const typed = looked.filter((cell) => cell.row === row && cell.formula === null && !own.has(cell.column));
      const reasons = [
        ...ofRow.flatMap((entry) => whyNot(source, entry, cells, cellOf(entry)?.formula ?? null) ?? []),
        ...typed.map(({ column }) => enteredSince(source, ofRow[0]!, column)),
      ];
      if (reasons.length > 0) left.push(...reasons);
      else {
        deleted.push(row);
        undone.push(...ofRow);
      }
      continue;
    }
    for (const entry of ofRow) {
      const cell = cellOf(entry);
      const before = heldBefore(source, entry, row);
      const why = whyNot(source, entry, cells, cell?.formula ?? null);
      if (cell && isHeld(before, cell, cells[cell.column] ?? '')) undone.push(entry);
      else if (why) left.push(why);
      else {
        restored.push({ cell: cell!, ...before });
        undone.push(entry);
      }
    }
  }
  return { restored, deleted, undone, left };
}

const written = <E extends UndoEntry>(entries: readonly E[]): E[] => entries.filter((entry) => !isConfirmation(entry));

const isNewRow = ([first]: readonly UndoEntry[]): boolean => first!.outcome === 'new';

type Before = Omit<Restored<CellNow>, 'cell'>;

/** What a cell of the row held before; a formula as it reads where the row stands by now. */
function heldBefore(
  { raw }: TableSource,
  { before, formulaBefore, formatBefore, cell }: UndoEntry,
  row: number,
): Before {
  const written = Number(/\d+$/.exec(cell)?.[0] ?? 0);
  const moved = written === 0 ? 0 : raw.headerRow + 1 + row - written;
  return {
    value: before,
    formula: formulaBefore ? movedFormula(String(before), moved) : null,
    numberFormat: formatBefore,
  };
}

const isHeld = (before: Before, { formula }: CellNow, value: CellValue): boolean =>
  before.formula !== null || formula !== null ? before.formula === formula : sameContent(value, before.value);

const rowsOf = <E extends UndoEntry>(entries: readonly E[]): Map<string, E[]> =>
  grouped(entries, ({ id }) => foldName(id));

/** Where the column of a header of the schema stands; undefined where it is gone. */
function placeOf({ schema, found }: TableSource, header: string): number | undefined {
  const key = Object.keys(schema.columns).find((one) => schema.columns[one]!.header === header);
  return key === undefined ? undefined : found.places.get(key);
}

/**
 * A new row that somebody has given another identifier since: it stands where it was added, and holds what was entered.
 * @returns null where there is none
 */
function whereRenamed(source: TableSource, ofRow: readonly UndoEntry[]): LeftCell | null {
  const idColumn = source.found.places.get('id');
  const others = ofRow.filter(({ column }) => placeOf(source, column) !== idColumn);
  const of = ofRow[0]!;
  const row = Number(/\d+$/.exec(of.cell)?.[0] ?? 0) - source.raw.headerRow - 1;
  const cells = source.raw.rows[row];
  if (!cells || idColumn === undefined || others.length === 0) return null;
  if (others.some((entry) => whyNot(source, entry, cells, null) !== null)) return null;
  const id = cells[idColumn] ?? '';
  return leave(
    { ...of, column: source.schema.columns.id!.header },
    `The row bears the identifier ${shown(id)} by now.`,
  );
}

const leave = ({ table, id, column }: UndoEntry, why: string): LeftCell => ({ table, id, column, why });

/** @param formula that the cell holds by now */
function whyNot(
  source: TableSource,
  entry: UndoEntry,
  cells: readonly CellValue[],
  formula: string | null,
): LeftCell | null {
  const column = placeOf(source, entry.column);
  if (column === undefined) return leave(entry, 'The column is no longer there.');
  if (formula !== null) return leave(entry, `The cell holds the formula ${formula} by now.`);
  const now = cells[column] ?? '';
  return sameContent(now, entry.after) ? null : leave(entry, `The cell holds ${shown(now)} by now.`);
}

const enteredSince = (source: TableSource, { table, id }: UndoEntry, column: number): LeftCell => ({
  table,
  id,
  column: String(source.raw.headers[column] ?? ''),
  why: 'Something was entered into the row since.',
});

const shown = (value: CellValue): string => (value === '' ? 'nothing' : `"${String(value)}"`);

/** The key of a table of the schema by its name; undefined for one that returns do not change. */
export const tableKeyOf = (name: string): 'pledges' | 'needs' | undefined =>
  (['pledges', 'needs'] as const).find((key) => tables[key].name === name);
