import type { FormColumnKey } from '../forms/columns';
import type { FormKind } from '../forms/form';
import type { CellValue } from '../register/rawTable';
import type { IssueAt, TableSource } from '../register/tableSource';
import type { ReturnedCells } from './cells/returnedCells';
import type { ReadRow, ReadValue } from './readForm';
import type { ReturnedTable } from './returnedTables';

/** The earlier rows as they were sent, by their folded identifiers; null where the file does not say them. */
export type SentRows = ReadonlyMap<string, ReadonlyMap<FormColumnKey, ReadValue>> | null;

/** What stood in the cells of the earlier rows as they were sent, likewise. */
export type SentCells = ReadonlyMap<string, ReadonlyMap<FormColumnKey, CellValue>> | null;

/** What the rows of one table have in common. */
export interface RowsOf {
  readonly kind: FormKind;
  readonly table: ReturnedTable;
  readonly source: TableSource;
  readonly cells: ReturnedCells;
  readonly sent: SentRows;
  readonly sentCells: SentCells;
}

/** Adds what is wrong with a cell of a row. */
export type Add = (at: Omit<IssueAt, 'row'>) => void;
/** The cells of a row that are not blank, by column. */
export type Found = ReadRow['found'];
