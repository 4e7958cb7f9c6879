import type { Analysis } from '../analysis/analysis';
import type { Register } from '../register/register';

/** What custom functions look their answers up in: the register as it was last read, and its analysis. */
export interface Figures {
  readonly register: Register;
  readonly analysis: Analysis;
  /** The date system of the workbook. */
  readonly date1904: boolean;
}
