import type { Analysis } from '../analysis/analysis';
import type { Effectiveness } from '../analysis/effectiveness/effectiveness';
import { keepAtLast } from '../excel/kept';
import { planSheet } from '../excel/report/planSheet';
import type { RunExcel, Watch } from '../excel/runExcel';
import { writeSheets } from '../excel/write/writeSheets';
import type { Issue } from '../register/issue';
import type { Register } from '../register/register';
import type { Report } from '../report/report';
import { isSheetId, SHEET_IDS, type SheetId } from '../report/sheetIds';
import type { Analyse, AnalysingOptions, Assess } from './analysing';
import type { Changes } from './changes';
import { preview, type Preview } from './preview';
import { keptText } from './kept/lastRunText';
import { lastRunOf, standingReport } from './lastRun';
import { part } from './progress';
import type { SummaryUndo } from './undoSummarize';

export interface SummarizeOptions extends AnalysingOptions, Pick<Watch, 'tryAgain'> {
  readonly analyse: Analyse;
  /** Without it there are no sheets on cost-effectiveness. */
  readonly assess?: Assess | undefined;
  /** The sheets to write; the others are left as they are. Default: all. */
  readonly sheets?: readonly SheetId[] | undefined;
  /** ISO time. Where given, the workbook remembers the run (LastRun). */
  readonly rememberAt?: string | undefined;
  /** What was computed already: then the register is not read again. */
  readonly preview?: Preview | undefined;
}

export interface Summary {
  readonly register: Register;
  readonly analysis: Analysis;
  /** What R9 says of the projects; null where none can be compared. */
  readonly effectiveness: Effectiveness | null;
  readonly issues: readonly Issue[];
  /** The ISO day on which each pledge was last confirmed by its donor, by its folded identifier (foldName). */
  readonly confirmed: ReadonlyMap<string, string>;
  readonly report: Report;
  /** The date system of the workbook. */
  readonly date1904: boolean;
  /** The names under which the sheets that were written stand in the workbook. */
  readonly sheets: readonly string[];
  /** Since the run before; null where the workbook remembered none. */
  readonly changes: Changes | null;
  /** The session sheets that stood there before; null where there were none, or where they were not kept. */
  readonly previous: Report | null;
  /** For undoSummarize. */
  readonly undo: SummaryUndo;
  /** Why the workbook does not remember the run though its sheets stand; null where it does, or was not asked to. */
  readonly notRemembered: Error | null;
}

/**
 * The main job: reads the register from the workbook, computes what is funded and what is missing, and writes the
 * session sheets into the workbook.
 * @throws MissingTableError where the workbook has no Needs or Pledges table; OfficeExtension.Error as Excel gives it;
 * an AbortError when cancelled. In each case the workbook is as it was.
 */
export async function summarize(run: RunExcel, options: SummarizeOptions): Promise<Summary> {
  const { analyse, assess, policy, signal, onProgress, tryAgain, sheets: wanted, rememberAt } = options;
  const seen =
    options.preview ?? (await preview(run, { analyse, assess, policy, signal, onProgress: part(onProgress, 0, 0.6) }));
  const { register, analysis, effectiveness, issues, confirmed, report, changes, lastRun, date1904 } = seen;
  const chosen = report.sheets.filter(({ id }) => wanted?.some((sheet) => sheet === id) ?? true);
  const plans = chosen.map((sheet) => planSheet(sheet, report, date1904));
  const isWhole = assess !== undefined || options.preview !== undefined;
  const outdated = isWhole ? withoutContent(report, wanted) : [];
  const before = await writeSheets(run, plans, { signal, tryAgain, onProgress: part(onProgress, 0.6, 1) }, outdated);
  const written = chosen.flatMap(({ id }) => (isSheetId(id) ? [id] : []));
  const standing = before.present.filter(isSheetId);
  const previous = standing.length === 0 ? null : (lastRun?.report ?? null);
  const notRemembered = await remember(run, { seen, written, standing, outdated, at: rememberAt, watch: { tryAgain } });
  return {
    register,
    analysis,
    effectiveness,
    issues,
    confirmed,
    report,
    date1904,
    sheets: before.names,
    changes,
    previous,
    undo: { written, replaced: [...written, ...outdated].filter((id) => standing.includes(id)), lastRun },
    notRemembered,
  };
}

/**
 * The sheets that the register has nothing for, such as those on its projects when it has none: an earlier one would be
 * of another register.
 */
const withoutContent = (report: Report, wanted: readonly SheetId[] | undefined): SheetId[] =>
  SHEET_IDS.filter((id) => (wanted?.includes(id) ?? true) && !report.sheets.some((sheet) => sheet.id === id));

interface Remembering {
  readonly seen: Preview;
  readonly written: readonly SheetId[];
  /** The session sheets that stood in the workbook before. */
  readonly standing: readonly SheetId[];
  /** Those of them that were taken away. */
  readonly outdated: readonly SheetId[];
  readonly at: string | undefined;
  readonly watch: Watch;
}

/**
 * Keeps the run in the workbook; or, where that is not wanted, forgets the one that its sheets have replaced. The
 * sheets stand, whatever comes of it.
 */
async function remember(
  run: RunExcel,
  { seen, written, standing, outdated, at, watch }: Remembering,
): Promise<Error | null> {
  const { analysis, report, lastRun } = seen;
  if (at === undefined && lastRun === null) return null;
  const older = standing.filter((id) => !written.includes(id) && !outdated.includes(id));
  const text =
    at === undefined ? null : keptText(lastRunOf(analysis, at, standingReport(report, lastRun, { written, older })));
  try {
    await keepAtLast(run, 'lastRun', text, watch);
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
