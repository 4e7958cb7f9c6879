import { inSentences, type Found, type Wanted } from '../../words/foundAndWanted';
import type { FormKind } from '../../forms/form';
import { cellText } from '../../register/cells/cellText';
import { foldName } from '../../values/names';
import type { CellValue } from '../../register/rawTable';
import { tables, type TableKey } from '../../register/schema';
import type { TableSource } from '../../register/tableSource';
import { isAddition, type CellChange } from '../collection';
import { sameContent } from '../log/sameContent';
import { placeIn, type RowToWrite } from './chosenRows';

/** The register is no longer as it was when the returns were compared with it. Nothing was written. */
export class StaleCollectionError extends Error {
  constructor(
    readonly found: Found,
    readonly wanted: Wanted,
  ) {
    super(inSentences({ found, wanted }));
    this.name = 'StaleCollectionError';
  }
}

/** A cell that is to be changed; row and column of the table's body, from 0. */
export interface PlacedChange {
  readonly of: RowToWrite;
  readonly change: CellChange;
  readonly row: number;
  readonly column: number;
}

/** What is to be written into one table. */
export interface TableWork {
  readonly kind: FormKind;
  readonly source: TableSource;
  readonly changes: readonly PlacedChange[];
  /** Rows that stay as they are and are confirmed; row of the table's body, from 0. */
  readonly confirmed: readonly { readonly of: RowToWrite; readonly row: number }[];
  /** New rows in their order, each with its cells by column. */
  readonly additions: readonly { readonly of: RowToWrite; readonly cells: ReadonlyMap<number, CellChange> }[];
}

const AGAIN = { kind: 'registerAsCompared' } as const;

/**
 * Finds where rows go in the tables as they are now.
 * @throws StaleCollectionError where a cell that would be overwritten holds something else by now, a row or column is
 * gone, or a new identifier is taken
 */
export function placeRows(sources: ReadonlyMap<TableKey, TableSource>, rows: readonly RowToWrite[]): TableWork[] {
  return (['pledges', 'needs'] as const).flatMap((kind): TableWork[] => {
    const ofKind = rows.filter((row) => row.kind === kind);
    if (ofKind.length === 0) return [];
    const source = sources.get(kind);
    if (!source) throw new StaleCollectionError({ kind: 'noTableOf', table: tables[kind].name }, AGAIN);
    const ids = rowsById(source);
    const isNew = ({ row }: RowToWrite): boolean => isAddition(row);
    return [
      {
        kind,
        source,
        changes: ofKind.filter((one) => !isNew(one)).flatMap((one) => changesIn(source, ids, one)),
        confirmed: ofKind.filter(({ row }) => row.confirms).map((of) => ({ of, row: rowOf(source, ids, of) })),
        additions: ofKind.filter(isNew).map((one) => additionTo(source, ids, one)),
      },
    ];
  });
}

const ID = 'id';

/** The first row of each identifier. */
export function rowsById({ raw, found }: TableSource): ReadonlyMap<string, number> {
  const place = found.places.get(ID) ?? -1;
  const rows = new Map<string, number>();
  raw.rows.forEach((cells, row) => {
    const id = foldName(cellText(cells[place] ?? ''));
    if (id !== '' && !rows.has(id)) rows.set(id, row);
  });
  return rows;
}

function columnOf({ raw, found }: TableSource, { key, header }: CellChange): number {
  const column = found.places.get(key);
  if (column === undefined)
    throw new StaleCollectionError({ kind: 'tableWithout', table: raw.name, headers: [header] }, AGAIN);
  return column;
}

function rowOf({ raw }: TableSource, ids: ReadonlyMap<string, number>, { row: { id } }: RowToWrite): number {
  const row = ids.get(foldName(id));
  if (row === undefined) throw new StaleCollectionError({ kind: 'noSuchRow', table: raw.name, id }, AGAIN);
  return row;
}

function changesIn(source: TableSource, ids: ReadonlyMap<string, number>, of: RowToWrite): PlacedChange[] {
  const { id, changes } = of.row;
  const row = rowOf(source, ids, of);
  return changes.map((change) => {
    const column = columnOf(source, change);
    const now: CellValue = source.raw.rows[row]![column] ?? '';
    if (!sameContent(now, change.before))
      throw new StaleCollectionError(
        {
          kind: 'changedCell',
          id,
          header: change.header,
          now: String(now),
          before: String(change.before),
          in: placeIn(of),
        },
        AGAIN,
      );
    return { of, change, row, column };
  });
}

function additionTo(source: TableSource, ids: ReadonlyMap<string, number>, of: RowToWrite) {
  const { id, changes } = of.row;
  if (ids.has(foldName(id)))
    throw new StaleCollectionError({ kind: 'identifierTaken', id, table: source.raw.name, in: placeIn(of) }, AGAIN);
  return { of, cells: new Map(changes.map((change) => [columnOf(source, change), change])) };
}
