import type { RunExcel, Watch } from '../excel/runExcel';
import { writeTables } from '../excel/write/writeTables';
import type { NewTable } from '../register/newTable';

/**
 * Puts the tables of a new register into the workbook, a sheet each, behind a sheet that explains them; a workbook with
 * one empty sheet loses that sheet.
 * @throws TableTakenError where a table of that name is there already; OfficeExtension.Error as Excel gives it. In each
 * case the workbook is as it was.
 */
export const createRegister = (run: RunExcel, tables: readonly NewTable[], watch: Watch = {}): Promise<void> =>
  writeTables(run, tables, watch);
