import type { Analysis } from '../analysis/analysis';
import { compare } from '../analysis/effectiveness/compare';
import type { Effectiveness } from '../analysis/effectiveness/effectiveness';
import type { RunExcel } from '../excel/runExcel';
import type { Issue } from '../register/issue';
import type { Register } from '../register/register';
import type { Report } from '../report/report';
import { sessionReport } from '../report/sessionReport';
import type { Analyse, AnalysingOptions, Assess } from './analysing';
import { changesSince, type Changes } from './changes';
import type { LastRun } from './lastRun';
import { part } from './progress';
import { readWithConfirmations } from './readWorkbook';
import { withFound } from './registerIssues';

export interface PreviewOptions extends AnalysingOptions {
  readonly analyse: Analyse;
  /** Without it there are no sheets on cost-effectiveness. */
  readonly assess?: Assess | undefined;
}

/** What a run would write. */
export interface Preview {
  readonly register: Register;
  readonly analysis: Analysis;
  /** What R9 says of its projects; null where none can be compared. */
  readonly effectiveness: Effectiveness | null;
  readonly issues: readonly Issue[];
  /** The ISO day on which each pledge was last confirmed by its donor, by its folded identifier (foldName). */
  readonly confirmed: ReadonlyMap<string, string>;
  readonly report: Report;
  /** Since the last run; null where the workbook remembers none. */
  readonly changes: Changes | null;
  readonly lastRun: LastRun | null;
  /** The date system of the workbook. */
  readonly date1904: boolean;
}

/**
 * Reads the register and computes its session sheets; writes nothing.
 * @throws MissingTableError where the workbook has no Needs or Pledges table; OfficeExtension.Error as Excel gives it;
 * an AbortError when cancelled
 */
export async function preview(run: RunExcel, options: PreviewOptions): Promise<Preview> {
  const { analyse, assess, policy, signal, onProgress } = options;
  const {
    register: read,
    date1904,
    lastRun,
    confirmed,
  } = await readWithConfirmations(run, { signal, onProgress: part(onProgress, 0, 0.3) });
  const compared = compare(read);
  const isAssessed = assess !== undefined && compared.comparisons.length > 0;
  const analysis = await analyse(read, {
    policy,
    explain: true,
    signal,
    onProgress: part(onProgress, 0.3, isAssessed ? 0.6 : 1),
  });
  signal?.throwIfAborted();
  const effectiveness = isAssessed
    ? await assess(read, { analysis, policy, signal, onProgress: part(onProgress, 0.6, 1) })
    : null;
  signal?.throwIfAborted();
  const { register, issues } = withFound(read, [...analysis.issues, ...compared.issues]);
  const report = sessionReport(register, analysis, issues, effectiveness, confirmed);
  const changes = lastRun === null ? null : changesSince(lastRun, analysis);
  return { register, analysis, effectiveness, issues, confirmed, report, changes, lastRun, date1904 };
}
