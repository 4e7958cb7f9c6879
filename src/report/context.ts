import type { Analysis } from '../analysis/analysis';
import type { Effectiveness } from '../analysis/effectiveness/effectiveness';
import type { Issue } from '../register/issue';
import type { Register } from '../register/register';
import type { Printed } from './printed';
import type { Words } from '../words/reportWords';

/** What a sheet is made from. */
export interface ReportContext {
  readonly register: Register;
  readonly analysis: Analysis;
  /** What R9 says of its projects; null where it has none that can be compared, or where it was not asked for. */
  readonly effectiveness: Effectiveness | null;
  readonly issues: readonly Issue[];
  readonly printed: Printed;
  readonly words: Words;
}
