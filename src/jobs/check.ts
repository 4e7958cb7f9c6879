import type { RunExcel, Watch } from '../excel/runExcel';
import { readWorkbook } from './readWorkbook';
import { registerIssues, type JudgedRegister } from './registerIssues';

/**
 * Reads the register and says what is wrong with it; writes nothing.
 * @throws MissingTableError where the workbook has no Needs or Pledges table
 */
export async function check(run: RunExcel, watch: Watch = {}): Promise<JudgedRegister> {
  const { register } = await readWorkbook(run, watch);
  return registerIssues(register);
}
