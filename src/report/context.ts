import type { Analysis } from '../analysis/analysis';
import type { Issue } from '../register/issue';
import type { Register } from '../register/register';
import type { Printed } from './printed';
import type { Words } from './words';

/** What a sheet is made from. */
export interface ReportContext {
  readonly register: Register;
  readonly analysis: Analysis;
  readonly issues: readonly Issue[];
  readonly printed: Printed;
  readonly words: Words;
}
