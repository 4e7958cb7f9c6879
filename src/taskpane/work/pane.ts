import { explain } from '../../excel/explainError';
import type { RunExcel } from '../../excel/runExcel';
import type { Analyse, Assess } from '../../jobs/analysing';
import type { SettingChanges } from '../../jobs/changeSettings';
import { goTo } from '../../jobs/goTo';
import { inspect } from '../../jobs/inspect';
import type { Fix } from '../../register/fixOf';
import type { Mapping } from '../../register/mapping';
import { chosenSheets } from '../state/chosenSheets';
import { initialState, type Message, type PaneState, type Preferences, type Screen } from '../state/paneState';
import { reduce, type PaneEvent } from '../state/reduce';
import { createStore, type Store } from '../state/store';
import { followFigures } from './figures';
import { followWorkbook } from './followWorkbook';
import { oneJob, type JobOptions } from './oneJob';
import { keepPreferences, readPreferences } from './preferences';

export interface PaneOptions {
  readonly run: RunExcel;
  readonly analyse: Analyse;
  /** Without it there are no sheets on cost-effectiveness. */
  readonly assess?: Assess | undefined;
  /** The moment, as ISO text. */
  readonly now: () => string;
}

/** What a person can do in the pane. Each says what went wrong in the state's message; a second one while a job is being done does nothing. */
export interface Pane {
  readonly store: Store<PaneState, PaneEvent>;
  readonly open: () => Promise<void>;
  readonly show: (screen: Screen) => void;
  readonly check: () => Promise<void>;
  readonly insertSample: () => Promise<void>;
  readonly insertBlank: () => Promise<void>;
  readonly map: (mapping: Mapping) => Promise<void>;
  readonly forgetMapping: () => Promise<void>;
  readonly goTo: (cell: string) => Promise<void>;
  readonly fix: (fixes: readonly Fix[]) => Promise<void>;
  readonly undoFixes: () => Promise<void>;
  readonly change: (changes: SettingChanges) => Promise<void>;
  readonly undoSettings: () => Promise<void>;
  readonly computeAgain: () => void;
  /** Writes the session sheets; asks first where those that it replaces could not be put back. */
  readonly summarize: () => Promise<void>;
  /** Puts the sheets before back; asks first where that takes sheets away. */
  readonly undoSheets: () => Promise<void>;
  /** The answer to the question that is being asked. */
  readonly answer: (yes: boolean) => Promise<void>;
  readonly cancel: () => void;
  readonly dismiss: () => void;
  readonly prefer: (preferences: Preferences) => Promise<void>;
  readonly close: () => void;
}

export function createPane({ run, analyse, assess, now }: PaneOptions): Pane {
  const store = createStore(reduce, initialState);
  const { state, dispatch } = store;
  const jobs = oneJob(store);
  const fail = (error: unknown): void => dispatch({ type: 'failed', explained: explain(error) });

  let looks = 0;
  /** Looks at the workbook; where a later look was begun meanwhile, what that one sees counts. */
  async function look(): Promise<void> {
    const mine = (looks += 1);
    try {
      const inspection = await inspect(run);
      if (mine === looks) dispatch({ type: 'inspected', inspection });
    } catch (error) {
      if (mine === looks) fail(error);
    }
  }

  /** Does a job that changes the register, then looks at what has become of it. */
  async function changing(...[name, options]: Parameters<typeof jobs.start>): Promise<Message | null> {
    const end = await jobs.start(name, options);
    if (end === null) return null;
    dispatch({ type: 'registerChanged' });
    await look();
    return end;
  }

  const registerJob =
    (work: (parts: typeof import('./registerJobs')) => JobOptions['work']): JobOptions['work'] =>
    async (watch) =>
      work(await import('./registerJobs'))(watch);

  async function write(): Promise<Message | null> {
    return changing('summarize', {
      canCancel: true,
      work: async ({ signal, onProgress }) => {
        const { summarize, canUndo } = await import('./figureJobs');
        const sheets = state().preferences.sheets ?? undefined;
        const done = await summarize(run, { analyse, assess, signal, onProgress, sheets, rememberAt: now() });
        const undoable = canUndo(done.previous, done.undo) ? { previous: done.previous, undo: done.undo } : null;
        return {
          count: done.sheets.length,
          left: done.notRemembered === null ? [] : [done.notRemembered.message],
          undoable: { sheets: undoable },
        };
      },
    });
  }

  async function unwrite(): Promise<void> {
    const { sheets } = state().undoable;
    if (sheets === null) return;
    await changing('undoSheets', {
      canCancel: true,
      work: async (watch) => {
        const { undoSummarize } = await import('./figureJobs');
        await undoSummarize(run, sheets.previous, { ...watch, undo: sheets.undo });
        return { count: sheets.undo.written.length, undoable: { sheets: null } };
      },
    });
  }

  const stopFigures = followFigures(store, run, { analyse, assess });
  const stopWorkbook = followWorkbook(store, run, { look, refresh: write });

  return {
    store,
    async open() {
      await look();
      try {
        dispatch({ type: 'preferred', preferences: await readPreferences(run) });
      } catch (error) {
        fail(error);
      }
    },
    show: (screen) => dispatch({ type: 'opened', screen }),
    async check() {
      await jobs.start('check', {
        work: async () => {
          const inspection = await inspect(run);
          dispatch({ type: 'registerChanged' });
          dispatch({ type: 'inspected', inspection });
          return { count: inspection.kind === 'register' ? inspection.issues.length : 0 };
        },
      });
    },
    async insertSample() {
      await changing('sample', {
        canCancel: true,
        work: registerJob((parts) => (watch) => parts.insertSample(run, watch).then(() => ({}))),
      });
    },
    async insertBlank() {
      await changing('blank', {
        canCancel: true,
        work: registerJob((parts) => (watch) => parts.insertBlank(run, watch).then(() => ({}))),
      });
    },
    async map(mapping) {
      await changing('map', {
        work: registerJob((parts) => () => parts.rememberMapping(run, mapping).then(() => ({}))),
      });
    },
    async forgetMapping() {
      await changing('forgetMapping', {
        work: registerJob((parts) => () => parts.rememberMapping(run, null).then(() => ({}))),
      });
    },
    async goTo(cell) {
      if (state().job !== null) return;
      await goTo(run, cell).catch(fail);
    },
    async fix(fixes) {
      await changing('fix', {
        work: registerJob((parts) => async () => {
          const { applied, skipped } = await parts.applyFixes(run, fixes);
          return { count: applied.length, left: skipped.map(inWords), undoable: { fixes: applied } };
        }),
      });
    },
    async undoFixes() {
      const { fixes } = state().undoable;
      await changing('undoFixes', {
        work: registerJob((parts) => async () => {
          const left = await parts.undoFixes(run, fixes);
          return { count: fixes.length - left.length, left: left.map(inWords), undoable: { fixes: [] } };
        }),
      });
    },
    async change(changes) {
      await changing('settings', {
        work: registerJob((parts) => async () => {
          const { before } = await parts.changeSettings(run, changes);
          return { undoable: { settings: before } };
        }),
      });
    },
    async undoSettings() {
      const { settings } = state().undoable;
      if (settings === null) return;
      await changing('undoSettings', {
        work: registerJob((parts) => async () => {
          await parts.changeSettings(run, settings);
          return { undoable: { settings: null } };
        }),
      });
    },
    computeAgain: () => dispatch({ type: 'registerChanged' }),
    async summarize() {
      const { inspection } = state();
      if (inspection?.kind !== 'register') return;
      const chosen = chosenSheets(state().preferences);
      const replaced = inspection.sheets.some(({ id }) => chosen.includes(id));
      const lost = replaced && (inspection.lastRun?.report ?? null) === null;
      if (lost) dispatch({ type: 'asked', question: 'replaceSheets' });
      else await write();
    },
    async undoSheets() {
      const { sheets } = state().undoable;
      if (sheets === null) return;
      if (sheets.undo.replaced.length < sheets.undo.written.length) {
        dispatch({ type: 'asked', question: 'removeSheets' });
      } else await unwrite();
    },
    async answer(yes) {
      const { question } = state();
      dispatch({ type: 'answered' });
      if (!yes || question === null) return;
      if (question === 'replaceSheets') await write();
      else await unwrite();
    },
    cancel: jobs.cancel,
    dismiss: () => dispatch({ type: 'dismissed' }),
    async prefer(preferences) {
      const before = state().preferences;
      dispatch({ type: 'preferred', preferences });
      try {
        await keepPreferences(run, preferences);
      } catch (error) {
        dispatch({ type: 'preferred', preferences: before });
        fail(error);
      }
    },
    close() {
      stopFigures();
      stopWorkbook();
    },
  };
}

const inWords = ({ fix, why }: { fix: Fix; why: string }): string => `${fix.cell}: ${why}`;
