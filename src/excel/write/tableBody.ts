import { inSentences, type Found, type Wanted } from '../../words/foundAndWanted';
import type { CellValue } from '../../register/rawTable';
import { askForFilters } from './tableFilter';

/** The table has no room to grow, or is no longer as it was read. */
export class TableChangedError extends Error {
  constructor(
    readonly found: Found,
    readonly wanted: Wanted,
    options?: ErrorOptions,
  ) {
    super(inSentences({ found, wanted }), options);
    this.name = 'TableChangedError';
  }
}

/** A table by its name, and how many rows its body had when it was read. */
export interface TableRead {
  readonly name: string;
  readonly rows: number;
  /** Its rows as they were read; those that are written must still be these. */
  readonly content?: readonly (readonly CellValue[])[] | undefined;
  /** The column, from 0, that tells its rows apart; null where none does. */
  readonly identifiers?: number | null | undefined;
}

export interface TableBody {
  readonly table: Excel.Table;
  /** Its name is loaded. */
  readonly worksheet: Excel.Worksheet;
  /** Its place and size are loaded. */
  readonly body: Excel.Range;
}

/**
 * The body of a table that is still as it was read.
 * @param isWritten whether it is going to be written: then no filter may hide rows of its sheet
 * @throws TableChangedError where it has another number of rows by now; TableFilteredError
 */
export async function bodyAsRead(
  context: Excel.RequestContext,
  { name, rows }: TableRead,
  isWritten: boolean,
): Promise<TableBody> {
  const table = context.workbook.tables.getItem(name);
  const body = table.getDataBodyRange().load('rowIndex,columnIndex,rowCount,columnCount');
  const worksheet = table.worksheet.load('name');
  const checkFilters = isWritten ? askForFilters(worksheet) : null;
  await context.sync();
  checkFilters?.();
  if (body.rowCount !== rows)
    throw new TableChangedError(
      { kind: 'rowsOfTable', table: name, rows: body.rowCount },
      { kind: 'rowsBefore', rows },
    );
  return { table, worksheet, body };
}
