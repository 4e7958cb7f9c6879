import type { RunExcel } from '../excel/runExcel';
import { readTableCells, type HeldCell } from '../excel/write/tableCells';
import { formatFor } from '../excel/write/tableContent';
import { sheetCellAddress } from '../values/cellAddress';
import { holdsDays } from '../forms/kindsOnForm';
import type { TableSource } from '../register/tableSource';
import type { RowChosen } from '../returns/accept/chosenRows';
import type { TableWork } from '../returns/accept/placeRows';
import { isAddition, type CollectedRow } from '../returns/collection';
import { nameInLog, type LogEntry, type LogOutcome } from '../returns/log/logEntry';

export interface Acceptance {
  readonly rows: readonly RowChosen[];
  /** Who accepts. */
  readonly acceptedBy: string;
  /** ISO time of the acceptance. */
  readonly at: string;
  /** ISO day on which the files were received. */
  readonly receivedOn: string;
}

/** What the cells hold that would be changed, in the order of the changes. */
export const heldBy = (run: RunExcel, { source, changes }: TableWork): Promise<HeldCell[]> =>
  readTableCells(run, source.raw.name, source.raw.rows.length, changes);

/** How the Log calls a row: a decision is what it does, once it was taken. */
const outcomeInLog = (row: CollectedRow): LogOutcome =>
  row.confirms ? 'confirmed' : isAddition(row) ? 'new' : row.outcome === 'conflict' ? 'conflict' : 'changed';

/**
 * The entries in the Log for the rows that go into one table: one for each cell that is changed or filled, and one for
 * each row that is confirmed, about its identifier.
 */
export function entriesOf(
  { source, changes, confirmed, additions }: TableWork,
  held: readonly HeldCell[],
  { collectionId, acceptance }: { readonly collectionId: string; readonly acceptance: Acceptance },
): LogEntry[] {
  const { raw, schema } = source;
  const { at: acceptedAt, acceptedBy, receivedOn } = acceptance;
  const inEachEntry = {
    collection: collectionId,
    acceptedAt,
    acceptedBy,
    receivedOn,
    table: schema.name,
    undoneAt: '',
  };
  const cellAt = (row: number, column: number): string =>
    sheetCellAddress(raw.sheet, raw.headerRow + 1 + row, raw.firstColumn + column);
  const from = ({ file, row }: (typeof changes)[number]['of']) => ({
    file: nameInLog(file.file),
    sha256: file.sha256,
    reference: file.reference ?? '',
    sheet: nameInLog(row.sheet),
    row: row.row,
    key: row.key ?? '',
    id: row.id,
    outcome: outcomeInLog(row),
  });
  const changed = changes.map(({ of: returned, change, row, column }, index): LogEntry => {
    const { value, formula, numberFormat } = held[index]!;
    return {
      ...inEachEntry,
      ...from(returned),
      column: change.header,
      cell: cellAt(row, column),
      before: formula ?? value,
      after: change.after,
      formulaBefore: formula !== null,
      formatBefore: formatFor(change.after, holdsDays(change), numberFormat) === null ? '' : numberFormat,
      isDate: holdsDays(change),
    };
  });
  const idColumn = source.found.places.get('id') ?? 0;
  const stays = confirmed.map(({ of: returned, row }): LogEntry => {
    const id = raw.rows[row]![idColumn] ?? '';
    return {
      ...inEachEntry,
      ...from(returned),
      column: schema.columns.id!.header,
      cell: cellAt(row, idColumn),
      before: id,
      after: id,
      formulaBefore: false,
      formatBefore: '',
      isDate: false,
    };
  });
  const first = firstNewRow(source);
  const filled = additions.flatMap(({ of: returned, cells }, down) =>
    [...cells].map(([column, change]): LogEntry => ({
      ...inEachEntry,
      ...from(returned),
      column: change.header,
      cell: cellAt(first + down, column),
      before: '',
      after: change.after,
      formulaBefore: false,
      formatBefore: '',
      isDate: holdsDays(change),
    })),
  );
  return [...changed, ...stays, ...filled];
}

/** Where the first new row will stand: in the place of the blank row of a table that has no other. */
const firstNewRow = ({ raw }: TableSource): number =>
  raw.rows.length === 1 && raw.rows[0]!.every((value) => value === '') ? 0 : raw.rows.length;
