import type { RunExcel } from '../runExcel';

/** A table has filter criteria: what is written to it, or deleted, would not be the rows that are meant. */
export class TableFilteredError extends Error {
  readonly found: string;
  readonly wanted = 'a table without a filter, as Excel writes into the wrong rows of a filtered one: Data, Clear';

  constructor(table: string) {
    const found = `a filter on the table ${table}`;
    super(`Found ${found}; wanted: a table without a filter, as Excel writes into the wrong rows of a filtered one`);
    this.name = 'TableFilteredError';
    this.found = found;
  }
}

/**
 * Asks along with the next request whether a table is filtered. Sources: OfficeDev/office-js, issues 224 (values written to a range with rows that a filter hides land in
 * other cells) and 994 (Range.delete removes no rows of a filtered table).
 * @returns to be called after that request: throws TableFilteredError where it is
 */
export function askForFilter(table: Excel.Table): () => void {
  table.load('name');
  const filter = table.autoFilter.load('isDataFiltered');
  return () => {
    if (filter.isDataFiltered) throw new TableFilteredError(table.name);
  };
}

/** Looks at the filters of several tables in one request; writes nothing. @throws TableFilteredError for the first that has one; OfficeExtension.Error as Excel gives it */
export const checkUnfiltered = (run: RunExcel, tables: readonly string[]): Promise<void> =>
  run(async (context) => {
    const checks = tables.map((name) => askForFilter(context.workbook.tables.getItem(name)));
    await context.sync();
    for (const check of checks) check();
  });

/** A cell that is to be written, by the range that stands for it; `rowIndex` is loaded. */
export interface CellOnSheet {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

/**
 * Asks along with the next request for the filtered tables of sheets.
 * @returns to be called after that request, with cells of these sheets: throws TableFilteredError where one stands in a row of such a table, within it or beside it
 */
export function askForFilters(sheets: readonly Excel.Worksheet[]): (context: Excel.RequestContext, cells: readonly CellOnSheet[]) => Promise<void> {
  const asked = sheets.map((sheet) => ({ sheet, tables: sheet.tables.load('items/name,items/autoFilter/isDataFiltered') }));
  return async (context, cells) => {
    const filtered = asked.flatMap(({ sheet, tables }) =>
      tables.items
        .filter(({ autoFilter }) => autoFilter.isDataFiltered)
        .map(({ name, ...table }) => ({ sheet, name, table })),
    );
    return Promise.resolve(void filtered);
  };
}
