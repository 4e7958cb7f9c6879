import type { CellValue } from '../../register/rawTable';
import { columnBlocks } from './columnBlocks';

export interface AskedHeaders {
  /** The header row; null for a table that shows none. */
  readonly row: Excel.Range | null;
  /** Its columns, which have their names without a header row too. */
  readonly columns: Excel.TableColumnCollection | null;
}

/** Asks for the names of a table's columns: Excel fails where the header row of a table without one is asked for. */
export const askForHeaders = (table: Excel.Table): AskedHeaders =>
  table.showHeaders
    ? { row: table.getHeaderRowRange().load('values,columnCount'), columns: null }
    : { row: null, columns: table.columns.load('items/name') };

/**
 * The names that were asked for, of each table; takes one more round trip only where a table is as wide as its sheet.
 * @throws OfficeExtension.Error as Excel gives it
 */
export async function headersGiven(
  context: Excel.RequestContext,
  asked: readonly AskedHeaders[],
): Promise<(readonly CellValue[])[]> {
  const wide = asked.map(({ row }) =>
    row === null || valuesOf(row)
      ? []
      : columnBlocks(row.columnCount).map(({ start, columns }) =>
          row
            .getCell(0, start)
            .getResizedRange(0, columns - 1)
            .load('values'),
        ),
  );
  if (wide.some((blocks) => blocks.length > 0)) await context.sync();
  return asked.map(({ row, columns }, index) => {
    if (row === null) return columns?.items.map(({ name }) => name) ?? [];
    return valuesOf(row)?.[0] ?? wide[index]!.flatMap((block) => valuesOf(block)?.[0] ?? []);
  });
}

/** Excel gives null for the values of whole rows. */
const valuesOf = ({ values }: Excel.Range): CellValue[][] | null => values as CellValue[][] | null;
