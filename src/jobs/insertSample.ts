import type { RunExcel, Watch } from '../excel/runExcel';
import { sampleRegister } from '../register/sample/sampleRegister';
import { createRegister } from './createRegister';

/** Puts the illustrative register into the workbook. @throws as createRegister does */
export const insertSample = (run: RunExcel, watch?: Watch): Promise<void> =>
  createRegister(run, sampleRegister(), watch);
