import type { RunExcel, Watch } from '../excel/runExcel';
import { writeTables, type TableToWrite } from '../excel/write/writeTables';

/**
 * Puts new register tables into the workbook, a sheet each; a workbook with one empty sheet loses that sheet.
 * @throws TableTakenError where a table of that name is there already; OfficeExtension.Error as Excel gives it. In each case
 *   the workbook is as it was.
 */
export const createRegister = (run: RunExcel, tables: readonly TableToWrite[], watch: Watch = {}): Promise<void> =>
  writeTables(run, tables, watch);
