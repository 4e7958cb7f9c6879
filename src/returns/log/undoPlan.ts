import { foldWords } from '../../register/foldWords';
import type { CellValue } from '../../register/rawTable';
import { tables } from '../../register/schema';
import type { TableSource } from '../../register/tableSource';
import { rowsById } from '../accept/placeRows';
import type { LogEntry } from './logEntry';
import { sameContent } from './sameContent';

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

/** A cell that gets back what it held; row and column of the table's body, from 0. */
export interface Restored<E extends UndoEntry> {
  readonly entry: E;
  readonly row: number;
  readonly column: number;
}

/** What undoing does to one table. */
export interface UndoOfTable<E extends UndoEntry> {
  readonly restored: readonly Restored<E>[];
  /** Places of the rows that are deleted. */
  readonly deleted: readonly number[];
  /** The entries that do not stand any more when that is done. */
  readonly undone: readonly E[];
  readonly left: readonly LeftCell[];
}

/** The entries of each table, by its name in the schema. */
export function byTable<E extends UndoEntry>(entries: readonly E[]): Map<string, E[]> {
  const found = new Map<string, E[]>();
  for (const entry of entries) {
    const same = found.get(entry.table);
    if (same) same.push(entry);
    else found.set(entry.table, [entry]);
  }
  return found;
}

/** The cells of new rows that hold something which the collection did not enter; formulas among them came with the row. */
export function furtherCells(source: TableSource, entries: readonly UndoEntry[]): { row: number; column: number }[] {
  const ids = rowsById(source);
  return [...rowsOf(entries.filter(({ outcome }) => outcome === 'new'))].flatMap(([id, ofRow]) => {
    const row = ids.get(id);
    if (row === undefined) return [];
    const own = new Set(ofRow.map(({ column }) => placeOf(source, column)));
    return source.raw.rows[row]!.flatMap((value, column) => (value === '' || own.has(column) ? [] : [{ row, column }]));
  });
}

/**
 * Says what undoing does to a table as it is now: new rows go, changed cells get back what they held, each only where it is as the collection left it. A cell that holds
 * what it held before needs nothing.
 * @param typed of furtherCells those that hold no formula: somebody has entered them since
 */
export function undoPlan<E extends UndoEntry>(
  source: TableSource,
  entries: readonly E[],
  typed: readonly { readonly row: number; readonly column: number }[],
): UndoOfTable<E> {
  const ids = rowsById(source);
  const restored: Restored<E>[] = [];
  const deleted: number[] = [];
  const undone: E[] = [];
  const left: LeftCell[] = [];
  for (const [id, ofRow] of rowsOf(entries)) {
    const row = ids.get(id);
    const isNew = ofRow[0]!.outcome === 'new';
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
    if (isNew) {
      const reasons = [
        ...ofRow.flatMap((entry) => whyNot(source, entry, cells) ?? []),
        ...typed.filter((cell) => cell.row === row).map(({ column }) => enteredSince(source, ofRow[0]!, column)),
      ];
      if (reasons.length > 0) left.push(...reasons);
      else {
        deleted.push(row);
        undone.push(...ofRow);
      }
      continue;
    }
    for (const entry of ofRow) {
      const why = whyNot(source, entry, cells);
      const column = placeOf(source, entry.column);
      const isBefore = column !== undefined && !entry.formulaBefore && sameContent(cells[column] ?? '', entry.before);
      if (isBefore) undone.push(entry);
      else if (why) left.push(why);
      else {
        restored.push({ entry, row, column: column! });
        undone.push(entry);
      }
    }
  }
  return { restored, deleted, undone, left };
}

function rowsOf<E extends UndoEntry>(entries: readonly E[]): Map<string, E[]> {
  const rows = new Map<string, E[]>();
  for (const entry of entries) {
    const id = foldWords(entry.id);
    const same = rows.get(id);
    if (same) same.push(entry);
    else rows.set(id, [entry]);
  }
  return rows;
}

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
  if (others.some((entry) => whyNot(source, entry, cells) !== null)) return null;
  const id = cells[idColumn] ?? '';
  return leave(
    { ...of, column: source.schema.columns.id!.header },
    `The row bears the identifier ${shown(id)} by now.`,
  );
}

const leave = ({ table, id, column }: UndoEntry, why: string): LeftCell => ({ table, id, column, why });

function whyNot(source: TableSource, entry: UndoEntry, cells: readonly CellValue[]): LeftCell | null {
  const column = placeOf(source, entry.column);
  if (column === undefined) return leave(entry, 'The column is no longer there.');
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
