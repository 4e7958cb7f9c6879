import { readTables } from '../excel/read/readTables';
import type { RunExcel, Watch } from '../excel/runExcel';
import { isRegisterTable } from '../register/findTables';
import { readRegister } from '../register/readRegister';
import type { Register } from '../register/register';

/**
 * Reads the register from the workbook; writes nothing.
 * @throws MissingTableError where there is no Needs or Pledges table
 */
export async function readWorkbook(run: RunExcel, watch: Watch): Promise<{ register: Register; date1904: boolean }> {
  const workbook = await readTables(run, { ...watch, wants: isRegisterTable });
  return { register: readRegister(workbook), date1904: workbook.date1904 };
}
