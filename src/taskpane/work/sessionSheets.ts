import type { RunExcel } from '../../excel/runExcel';
import type { Analyse, Assess } from '../../jobs/analysing';
import { chosenSheets } from '../state/chosenSheets';
import type { JobName, Message, PaneState } from '../state/paneState';
import type { PaneEvent } from '../state/reduce';
import type { Store } from '../state/store';
import type { JobOptions } from './oneJob';

/** What the session sheets are computed and written with. */
export interface SheetWriting {
  readonly run: RunExcel;
  readonly analyse: Analyse;
  /** Without it there are no sheets on cost-effectiveness. */
  readonly assess?: Assess | undefined;
  /** The moment, as ISO text. */
  readonly now: () => string;
}

/** Does a job that changes the workbook, then looks at what has become of it. */
export type Changing = (name: JobName, options: JobOptions) => Promise<Message | null>;

/** What the pane does with the session sheets. */
export interface SessionSheets {
  /** Writes them; asks first where those that it replaces could not be put back. */
  readonly write: () => Promise<void>;
  /**
   * Writes them again without a click; asks first where no run is remembered, for then they may be anybody's.
   * @returns whether it is to be tried again, since something else was being done, or a cell was being edited
   */
  readonly refresh: () => Promise<boolean>;
  /** Puts the sheets before back; asks first where that takes sheets away. */
  readonly undo: () => Promise<void>;
  /** The answer to the question that is being asked. */
  readonly answer: (yes: boolean) => Promise<void>;
}

export function sessionSheets(
  { state, dispatch }: Store<PaneState, PaneEvent>,
  changing: Changing,
  { analyse, assess, now }: SheetWriting,
): SessionSheets {
  const writeAll = (): Promise<Message | null> =>
    changing('summarize', {
      canCancel: true,
      work: async (watch, run) => {
        const { summarize, canUndo } = await import('./figureJobs');
        const sheets = state().preferences.sheets ?? undefined;
        const done = await summarize(run, { analyse, assess, ...watch, sheets, rememberAt: now() });
        const undoable = canUndo(done.previous, done.undo) ? { previous: done.previous, undo: done.undo } : null;
        return {
          count: done.sheets.length,
          left: done.notRemembered === null ? [] : [done.notRemembered.message],
          undoable: { sheets: undoable },
        };
      },
    });

  async function takeBack(): Promise<void> {
    const { sheets } = state().undoable;
    if (sheets === null) return;
    await changing('undoSheets', {
      canCancel: true,
      work: async (watch, run) => {
        const { undoSummarize } = await import('./figureJobs');
        await undoSummarize(run, sheets.previous, { ...watch, undo: sheets.undo });
        return { count: sheets.undo.written.length, undoable: { sheets: null } };
      },
    });
  }

  return {
    async write() {
      const { inspection, preferences } = state();
      if (inspection?.kind !== 'register') return;
      const chosen = chosenSheets(preferences);
      const replaced = inspection.sheets.some(({ id }) => chosen.includes(id));
      const lost = replaced && (inspection.lastRun?.report ?? null) === null;
      // A run without sheets would be remembered as that of the older ones: the screen says that one is to be chosen.
      if (chosen.length === 0) dispatch({ type: 'opened', screen: 'sheets' });
      else if (lost) dispatch({ type: 'asked', question: 'replaceSheets' });
      else await writeAll();
    },
    async refresh() {
      const { inspection } = state();
      if (inspection?.kind === 'register' && inspection.lastRun === null) {
        dispatch({ type: 'asked', question: 'replaceSheets' });
        return false;
      }
      const end = await writeAll();
      return end === null || (end.kind === 'failure' && end.explained.isCellEdit);
    },
    async undo() {
      const { sheets } = state().undoable;
      if (sheets === null) return;
      if (sheets.undo.replaced.length < sheets.undo.written.length) {
        dispatch({ type: 'asked', question: 'removeSheets' });
      } else await takeBack();
    },
    async answer(yes) {
      const { question } = state();
      dispatch({ type: 'answered' });
      if (!yes || question === null) return;
      if (question === 'replaceSheets') await writeAll();
      else await takeBack();
    },
  };
}
