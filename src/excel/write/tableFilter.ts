import type { RunExcel } from '../runExcel';

const WANTED = 'no filter on its sheet, as Excel may write into the wrong rows of a filtered one';

/** A filter hides rows of a sheet, so that what is written there, or deleted, need not be the rows that are meant. */
class TableFilteredError extends Error {
  readonly found: string;
  readonly wanted = WANTED;

  /** @param place what is filtered, as in "the table Pledges" */
  constructor(place: string) {
    const found = `a filter on ${place}`;
    super(`Found ${found}; expected: ${WANTED}`);
    this.name = 'TableFilteredError';
    this.found = found;
  }
}

/**
 * Asks along with the next request whether anything of a sheet is filtered, a table or cells that are none; a filter
 * hides the rows of what stands beside it, too. Sources: OfficeDev/office-js, issues 224 (values written to a range
 * with rows that a filter hides land in other cells) and 994 (Range.delete removes no rows of a filtered table).
 * @returns to be called after that request: throws TableFilteredError where one is
 */
export function askForFilters(sheet: Excel.Worksheet): () => void {
  const tables = sheet.tables.load('items/name,items/autoFilter/isDataFiltered');
  sheet.load('name');
  const { autoFilter: ofCells } = sheet;
  ofCells.load('isDataFiltered');
  return () => {
    const filtered = tables.items.find(({ autoFilter }) => autoFilter.isDataFiltered);
    if (filtered) throw new TableFilteredError(`the table ${filtered.name}`);
    if (ofCells.isDataFiltered) throw new TableFilteredError(`cells of the sheet ${sheet.name}, beside its table`);
  };
}

/**
 * Looks at the sheets of several tables in one request; writes nothing. @throws TableFilteredError;
 * OfficeExtension.Error as Excel gives it
 */
export const checkUnfiltered = (run: RunExcel, tables: readonly string[]): Promise<void> =>
  run(async (context) => {
    const checks = tables.map((name) => askForFilters(context.workbook.tables.getItem(name).worksheet));
    await context.sync();
    for (const check of checks) check();
  });
