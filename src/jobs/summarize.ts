import type { Analysis } from '../analysis/analysis';
import { analyse, type Solver } from '../analysis/analyse';
import { planSheet } from '../excel/plan/planSheet';
import type { RunExcel, Watch } from '../excel/runExcel';
import { writeSheets } from '../excel/write/writeSheets';
import type { Issue } from '../register/issue';
import type { Register } from '../register/register';
import type { AllocationPolicy } from '../register/schema/settings';
import type { Report } from '../report/report';
import { sessionReport } from '../report/sessionReport';
import { part } from './progress';
import { readWorkbook } from './readWorkbook';

export interface SummarizeOptions extends Watch {
  /** In place of the policy that the register's settings name. */
  readonly policy?: AllocationPolicy | undefined;
  /** Loads the linear-programme solver, only when it is needed. */
  readonly loadSolver: () => Promise<Solver>;
}

export interface Summary {
  readonly register: Register;
  readonly analysis: Analysis;
  readonly issues: readonly Issue[];
  readonly report: Report;
  /** The names under which the session sheets stand in the workbook. */
  readonly sheets: readonly string[];
}

/**
 * The main job: reads the register from the workbook, computes what is funded and what is missing, and writes the session
 * sheets into the workbook.
 * @throws MissingTableError where the workbook has no Needs or Pledges table; OfficeExtension.Error as Excel gives it; an
 *   AbortError when cancelled. In each case the workbook is as it was.
 */
export async function summarize(run: RunExcel, options: SummarizeOptions): Promise<Summary> {
  const { policy, loadSolver, signal, onProgress } = options;
  const { register, date1904 } = await readWorkbook(run, { signal, onProgress: part(onProgress, 0, 0.2) });
  const analysis = await analyse(register, {
    ...(policy ? { policy } : {}),
    ...(signal ? { signal } : {}),
    solver: await loadSolver(),
    onProgress: part(onProgress, 0.2, 0.6),
  });
  const issues = [...register.issues, ...analysis.issues];
  const report = sessionReport(register, analysis, issues);
  const plans = report.sheets.map((sheet) => planSheet(sheet, report, date1904));
  const sheets = await writeSheets(run, plans, { signal, onProgress: part(onProgress, 0.6, 1) });
  return { register, analysis, issues, report, sheets };
}
