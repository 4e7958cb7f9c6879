import type { RunExcel } from '../excel/runExcel';
import { showCell } from '../excel/showCell';
import { showInput } from '../excel/showInput';

/**
 * Goes to a cell of the workbook, as "Pledges!G12"; changes nothing.
 * @throws NoSuchPlaceError where its sheet is not there, or is hidden
 */
export const goTo = (run: RunExcel, cell: string): Promise<void> => showCell(run, cell);

/**
 * Goes to what is filled in behind a label of a form; changes nothing.
 * @throws NoSuchPlaceError where its sheet is not there, or is hidden
 */
export const goToInput = (run: RunExcel, label: string): Promise<void> => showInput(run, label);
