import { inSentences, type Found, type Wanted } from '../words/foundAndWanted';
import { keepAtLast } from '../excel/kept';
import { planSheet } from '../excel/report/planSheet';
import { readDateSystem } from '../excel/read/readDateSystem';
import type { RunExcel, Watch } from '../excel/runExcel';
import { writeSheets } from '../excel/write/writeSheets';
import type { Report } from '../report/report';
import { SHEET_IDS, type SheetId } from '../report/sheetIds';
import { keptText } from './kept/lastRunText';
import type { LastRun } from './lastRun';

/** What a run did to the workbook, so that it can be taken back. */
export interface SummaryUndo {
  /** The sheets that it wrote. */
  readonly written: readonly SheetId[];
  /**
   * Those of them in whose place an earlier one stood, and sheets that it took away as the register has nothing for
   * them any more.
   */
  readonly replaced: readonly SheetId[];
  /** What the workbook remembered before. */
  readonly lastRun: LastRun | null;
}

export interface UndoOptions extends Watch {
  /**
   * As the run gave it (Summary.undo). Without it every session sheet is taken for one that the run wrote, and nothing
   * is remembered afterwards.
   */
  readonly undo?: SummaryUndo | undefined;
}

/** The sheets that stood before the run were not kept, or not all of them. */
class NothingToRestoreError extends Error {
  constructor(
    readonly found: Found,
    readonly wanted: Wanted,
  ) {
    super(inSentences({ found, wanted }));
    this.name = 'NothingToRestoreError';
  }
}

const without = ({ replaced }: SummaryUndo, previous: Report | null): SheetId[] =>
  replaced.filter((wanted) => !previous?.sheets.some(({ id }) => id === wanted));

/** Whether a run can be taken back: whether each sheet that it replaced was kept. */
export const canUndo = (previous: Report | null, undo: SummaryUndo): boolean => without(undo, previous).length === 0;

/**
 * Puts the session sheets back that stood before a run, and takes those away in whose place none stood; what the
 * workbook remembers goes back too.
 * @param previous as the run gave it (Summary.previous); null where no session sheets stood before
 * @throws NothingToRestoreError where a sheet that was replaced was not kept; OfficeExtension.Error as Excel gives it;
 * an AbortError when cancelled. In each case the session sheets are as the run left them, but where Excel refuses only
 * to remember: then they are back, and doing it again ends it.
 */
export async function undoSummarize(run: RunExcel, previous: Report | null, options: UndoOptions = {}): Promise<void> {
  const { undo: given, ...watch } = options;
  const undo = given ?? {
    written: SHEET_IDS,
    replaced: SHEET_IDS.filter((wanted) => previous?.sheets.some(({ id }) => id === wanted)),
    lastRun: null,
  };
  const lost = without(undo, previous);
  if (lost.length > 0) {
    throw new NothingToRestoreError({ kind: 'sheetsNotKept', sheets: lost }, { kind: 'rememberedRun' });
  }
  const date1904 = await readDateSystem(run);
  const { replaced, written } = undo;
  const plans = (previous?.sheets ?? [])
    .filter(({ id }) => replaced.some((sheet) => sheet === id))
    .map((sheet) => planSheet(sheet, previous!, date1904));
  const added = written.filter((id) => !replaced.includes(id));
  await writeSheets(run, plans, watch, added);
  await keepAtLast(run, 'lastRun', undo.lastRun === null ? null : keptText(undo.lastRun), watch);
}
