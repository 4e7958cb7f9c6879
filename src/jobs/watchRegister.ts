import type { RunExcel } from '../excel/runExcel';
import { watchWorkbook, type Happened } from '../excel/watchWorkbook';

export type { Happened };

/**
 * Watches the workbook and reports what happened: often, while somebody works, so wait until it is quiet before
 * reading.
 * @returns ends the watching
 */
export const watchRegister = (run: RunExcel, tell: (what: Happened) => void): Promise<() => Promise<void>> =>
  watchWorkbook(run, tell);
