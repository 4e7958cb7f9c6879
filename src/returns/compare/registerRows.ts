import type { FormKind } from '../../forms/form';
import { cellText, isBlank } from '../../register/cells/cellText';
import { readCell, type CellContext } from '../../register/cells/readCell';
import { foldName } from '../../values/names';
import type { CellValue } from '../../register/rawTable';
import { tables } from '../../register/schema';
import type { Column } from '../../register/schema/columns';
import { statesNamed, type GivenPlace } from '../../register/places';
import { knownPlaces } from '../../register/states/knownPlaces';
import type { TableSource } from '../../register/tableSource';
import type { RegisterSide } from '../registerSide';

/** A row of the register's Pledges or Needs, whether it counts or not. */
export interface RegisterRow {
  readonly id: string;
  /** The donor's name, or the ISO 3166 alpha-3 codes of the States whose need it is; none where it cannot be told. */
  readonly owners: readonly string[];
  readonly cells: readonly CellValue[];
  /** What it means; null where the row does not count. */
  readonly record: Readonly<Record<string, unknown>> | null;
}

/** The rows of a kind, and how their cells are read. */
export interface RegisterRows {
  readonly source: TableSource;
  readonly context: CellContext;
  readonly rows: readonly RegisterRow[];
  /** The first row of each identifier, by its folded text. */
  readonly byId: ReadonlyMap<string, RegisterRow>;
}

export const columnsOf = (kind: FormKind): Readonly<Record<string, Column<unknown>>> => tables[kind].columns;

/** The key of the column that says whose a row is. */
export const OWNER: Readonly<Record<FormKind, string>> = { pledges: 'donor', needs: 'places' };

/** The rows of the register's Pledges or Needs; null where the workbook has no such table. */
export function registerRows(
  { register, sources, states, date1904 }: RegisterSide,
  kind: FormKind,
): RegisterRows | null {
  const source = sources.get(kind);
  if (!source) return null;
  const context: CellContext = { date1904, findState: states.find, places: knownPlaces(states) };
  const records = new Map<number, Readonly<Record<string, unknown>>>(
    register[kind].map((record) => [record.at.row, record] as const),
  );
  const rows = source.raw.rows.flatMap((cells, index): RegisterRow[] => {
    const id = cellText(cellOf(source, cells, 'id'));
    const record = records.get(index + 1) ?? null;
    return id === '' ? [] : [{ id, cells, record, owners: ownersOf(kind, source, context, cells) }];
  });
  const byId = new Map<string, RegisterRow>();
  for (const row of rows) if (!byId.has(foldName(row.id))) byId.set(foldName(row.id), row);
  return { source, context, rows, byId };
}

/** What a cell of the register's row holds; '' where the table does not have the column. */
export const cellOf = ({ found }: TableSource, cells: readonly CellValue[], key: string): CellValue =>
  cells[found.places.get(key) ?? -1] ?? '';

/** A need of several States is everyone's of them; that of a region is nobody's. */
function ownersOf(
  kind: FormKind,
  source: TableSource,
  context: CellContext,
  cells: readonly CellValue[],
): readonly string[] {
  const key = OWNER[kind];
  const cell = cellOf(source, cells, key);
  if (isBlank(cell)) return [];
  const { value } = readCell(cell, columnsOf(kind)[key]!, context);
  if (value === undefined) return [];
  return kind === 'needs' ? statesNamed(value as readonly GivenPlace[]) : [value as string];
}

/** What a cell of the register means; undefined where it cannot be read. */
export function registerValue({ source, context }: RegisterRows, row: RegisterRow, key: string): unknown {
  if (row.record) return row.record[key];
  return meaningOf({ source, context }, key, cellOf(source, row.cells, key));
}

/** What content of a cell of a column means; undefined where it cannot be read. */
export function meaningOf({ source, context }: Pick<RegisterRows, 'source' | 'context'>, key: string, cell: CellValue) {
  const column = source.schema.columns[key]!;
  if (isBlank(cell)) return column.fallback ?? null;
  return readCell(cell, column, context).value;
}
