import type { RunExcel, Watch } from '../excel/runExcel';
import { blankTables } from '../register/blankTables';
import { createRegister } from './createRegister';

/** Puts the blank tables of a register into the workbook. @throws as createRegister does */
export const insertBlank = (run: RunExcel, watch?: Watch): Promise<void> => createRegister(run, blankTables(), watch);
