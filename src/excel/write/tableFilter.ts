import { inSentences, type Found } from '../../words/foundAndWanted';
import type { RunExcel } from '../runExcel';

const WANTED = { kind: 'noFilter' } as const;

/** A filter hides rows of a sheet, so that what is written there, or deleted, need not be the rows that are meant. */
class TableFilteredError extends Error {
  readonly wanted = WANTED;

  constructor(readonly found: Found) {
    super(inSentences({ found, wanted: WANTED }));
    this.name = 'TableFilteredError';
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
    if (filtered) throw new TableFilteredError({ kind: 'filteredTable', table: filtered.name });
    if (ofCells.isDataFiltered) throw new TableFilteredError({ kind: 'filteredCells', sheet: sheet.name });
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
