import type { RunExcel, Watch } from '../excel/runExcel';
import type { Issue } from '../register/issue';
import type { Register } from '../register/register';
import { readWorkbook } from './readWorkbook';
import { registerIssues } from './registerIssues';

export interface Check {
  readonly register: Register;
  readonly issues: readonly Issue[];
}

/**
 * Reads the register and says what is wrong with it; writes nothing.
 * @throws MissingTableError where the workbook has no Needs or Pledges table
 */
export async function check(run: RunExcel, watch: Watch = {}): Promise<Check> {
  const { register } = await readWorkbook(run, watch);
  return { register, issues: registerIssues(register) };
}
