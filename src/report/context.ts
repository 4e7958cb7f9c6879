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
  /** The ISO day on which each pledge was last confirmed by its donor, by its folded identifier (foldName). */
  readonly confirmed: ReadonlyMap<string, string>;
  readonly printed: Printed;
  readonly words: Words;
}
