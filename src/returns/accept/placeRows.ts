import type { FormKind } from '../../forms/form';
import { cellText } from '../../register/cells/cellText';
import { foldName } from '../../values/names';
import type { CellValue } from '../../register/rawTable';
import type { TableKey } from '../../register/schema';
import type { TableSource } from '../../register/tableSource';
import { isAddition, type CellChange } from '../collection';
import { sameContent } from '../log/sameContent';
import { inWords, type RowToWrite } from './chosenRows';

/** The register is no longer as it was when the returns were compared with it. Nothing was written. */
export class StaleCollectionError extends Error {
  constructor(
    readonly found: string,
    readonly wanted: string,
  ) {
    super(`Found ${found}; expected: ${wanted}`);
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
  /** New rows in their order, each with its cells by column. */
  readonly additions: readonly { readonly of: RowToWrite; readonly cells: ReadonlyMap<number, CellChange> }[];
}

const AGAIN = 'the register as it was when the returns were compared; collect them again';

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
    if (!source) throw new StaleCollectionError(`no table of ${kind}`, AGAIN);
    const ids = rowsById(source);
    const isNew = ({ row }: RowToWrite): boolean => isAddition(row);
    return [
      {
        kind,
        source,
        changes: ofKind.filter((one) => !isNew(one)).flatMap((one) => changesIn(source, ids, one)),
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
  if (column === undefined) throw new StaleCollectionError(`a table ${raw.name} without a column ${header}`, AGAIN);
  return column;
}

function changesIn(source: TableSource, ids: ReadonlyMap<string, number>, of: RowToWrite): PlacedChange[] {
  const { id, changes } = of.row;
  const row = ids.get(foldName(id));
  if (row === undefined) throw new StaleCollectionError(`no row ${id} in the table ${source.raw.name}`, AGAIN);
  return changes.map((change) => {
    const column = columnOf(source, change);
    const now: CellValue = source.raw.rows[row]![column] ?? '';
    if (!sameContent(now, change.before))
      throw new StaleCollectionError(
        `${shown(now)} in ${change.header} of ${id}, which held ${shown(change.before)} (${inWords(of)})`,
        AGAIN,
      );
    return { of, change, row, column };
  });
}

function additionTo(source: TableSource, ids: ReadonlyMap<string, number>, of: RowToWrite) {
  const { id, changes } = of.row;
  if (ids.has(foldName(id)))
    throw new StaleCollectionError(
      `the identifier ${id} in the table ${source.raw.name} already (${inWords(of)})`,
      AGAIN,
    );
  return { of, cells: new Map(changes.map((change) => [columnOf(source, change), change])) };
}

const shown = (value: CellValue): string => (value === '' ? 'nothing' : `"${String(value)}"`);
