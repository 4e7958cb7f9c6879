import type { RunExcel } from '../excel/runExcel';
import { showCell } from '../excel/showCell';

/**
 * Goes to a cell of the workbook, as "Pledges!G12"; changes nothing.
 * @throws NoSuchPlaceError where its sheet is not there, or is hidden
 */
export const goTo = (run: RunExcel, cell: string): Promise<void> => showCell(run, cell);
