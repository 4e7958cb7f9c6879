import { explain, type Explained } from '../../excel/explainError';
import type { SettingChanges } from '../../jobs/changeSettings';
import { thisExcel, type PaneExcel } from '../../excel/thisExcel';
import { goTo, goToInput } from '../../jobs/goTo';
import { inspect, type Inspection } from '../../jobs/inspect';
import type { Fix } from '../../register/fixOf';
import type { Mapping } from '../../register/mapping';
import { initialState, type PaneState, type Preferences, type Screen } from '../state/paneState';
import { reduce, type PaneEvent } from '../state/reduce';
import { createStore, type Store } from '../state/store';
import { checkingExcel } from './checkingExcel';
import { formsWork, type FormsWork, type PaneFiles } from './forms';
import { followFigures } from './figures';
import { followWorkbook } from './followWorkbook';
import { oneJob, type JobOptions, type Pause } from './oneJob';
import { inspected, looking } from './looking';
import { keepPreferences, readPreferences } from './preferences';
import { sessionSheets, type Changing, type SheetWriting } from './sessionSheets';

/**
 * What a person can do in the pane. Each says what went wrong in the state's message; a second one while a job is being
 * done does nothing.
 */
export interface Pane {
  readonly store: Store<PaneState, PaneEvent>;
  readonly open: () => Promise<void>;
  readonly show: (screen: Screen) => void;
  readonly check: () => Promise<void>;
  readonly insertSample: () => Promise<void>;
  readonly insertBlank: () => Promise<void>;
  /** Adds the table of exchange rates, with a row for each currency that has none. */
  readonly addRates: () => Promise<void>;
  readonly map: (mapping: Mapping) => Promise<void>;
  readonly forgetMapping: () => Promise<void>;
  readonly goTo: (cell: string) => Promise<void>;
  /** Goes to what is filled in behind a label of a form. */
  readonly goToInput: (label: string) => Promise<void>;
  readonly fix: (fixes: readonly Fix[]) => Promise<void>;
  readonly undoFixes: () => Promise<void>;
  readonly change: (changes: SettingChanges) => Promise<void>;
  readonly undoSettings: () => Promise<void>;
  readonly computeAgain: () => void;
  readonly forms: FormsWork;
  /** The Excel in which the pane is open. */
  readonly excel: PaneExcel;
  /** Tries what the code assumes of Excel, in sheets that are removed again. */
  readonly checkExcel: () => Promise<void>;
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

/** What the pane works with. */
export interface PaneOptions extends SheetWriting {
  readonly files: PaneFiles;
  /** In place of the clock, by which the pane waits for an Excel that does not answer. */
  readonly pause?: Pause;
  /** Default: the Excel that has opened this page. */
  readonly excel?: PaneExcel;
}

const afterTime: Pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export function createPane(options: PaneOptions): Pane {
  const { run, analyse, assess, files, excel = thisExcel, now, pause = afterTime } = options;
  const store = createStore(reduce, initialState);
  const { state, dispatch } = store;
  const jobs = oneJob(store, run, pause);
  const fail = (explained: Explained): void => dispatch({ type: 'failed', explained });

  const { look, overtake } = looking(run, dispatch);

  /** Looks, and says what hindered it. */
  async function lookAndTell(): Promise<void> {
    const hindered = await look();
    if (hindered !== null) fail(hindered);
  }

  /** Does a job that changes the register, then looks at what has become of it. */
  const changing: Changing = async (name, job) => {
    const end = await jobs.start(name, job);
    if (end === null) return null;
    dispatch({ type: 'registerChanged' });
    const hindered = await look();
    // The message on what the job has left comes first, and stays.
    if (hindered !== null && end.kind !== 'failure') fail(hindered);
    return end;
  };

  async function going(go: () => Promise<void>): Promise<void> {
    if (state().job !== null) return void dispatch({ type: 'jobRefused' });
    await go().catch((error: unknown) => fail(explain(error)));
  }

  const registerJob =
    (work: (parts: typeof import('./registerJobs')) => JobOptions['work']): JobOptions['work'] =>
    async (watch, run) =>
      work(await import('./registerJobs'))(watch, run);

  const sheets = sessionSheets(store, changing, options);
  const forms = formsWork(store, { run, analyse, files, excel, now, jobs, changing, pause });
  const stopFigures = followFigures(store, run, { analyse, assess }, pause);
  const stopWorkbook = followWorkbook(store, run, { look, refresh: sheets.refresh });

  return {
    store,
    async open() {
      await lookAndTell();
      try {
        dispatch({ type: 'preferred', preferences: await readPreferences(run) });
      } catch (error) {
        fail(explain(error));
      }
    },
    show: (screen) => dispatch({ type: 'opened', screen }),
    async check() {
      await jobs.start('check', {
        work: async () => {
          overtake();
          const inspection = await inspect(run);
          const event = await inspected(inspection);
          dispatch({ type: 'registerChanged' });
          dispatch(event);
          return { count: await problemsIn(inspection) };
        },
      });
    },
    async insertSample() {
      await changing('sample', {
        canCancel: true,
        work: registerJob((parts) => (watch, run) => parts.insertSample(run, watch).then(() => ({}))),
      });
    },
    async insertBlank() {
      await changing('blank', {
        canCancel: true,
        work: registerJob((parts) => (watch, run) => parts.insertBlank(run, watch).then(() => ({}))),
      });
    },
    async addRates() {
      await changing('rates', {
        canCancel: true,
        work: registerJob((parts) => (watch, run) => parts.addRates(run, watch).then(() => ({}))),
      });
    },
    async map(mapping) {
      await changing('map', {
        work: registerJob((parts) => (_, run) => parts.rememberMapping(run, mapping).then(() => ({}))),
      });
    },
    async forgetMapping() {
      await changing('forgetMapping', {
        work: registerJob((parts) => (_, run) => parts.rememberMapping(run, null).then(() => ({}))),
      });
    },
    goTo: (cell) => going(() => goTo(run, cell)),
    goToInput: (label) => going(() => goToInput(run, label)),
    async fix(fixes) {
      await changing('fix', {
        work: registerJob((parts) => async (watch, run) => {
          const { applied, skipped } = await parts.applyFixes(run, fixes, watch);
          return { count: applied.length, left: skipped.map(inWords), undoable: { fixes: applied } };
        }),
      });
    },
    async undoFixes() {
      const { fixes } = state().undoable;
      await changing('undoFixes', {
        work: registerJob((parts) => async (watch, run) => {
          const left = await parts.undoFixes(run, fixes, watch);
          return { count: fixes.length - left.length, left: left.map(inWords), undoable: { fixes: [] } };
        }),
      });
    },
    async change(changes) {
      await changing('settings', {
        work: registerJob((parts) => async (watch, run) => {
          return { undoable: { settings: await parts.changeSettings(run, changes, watch) } };
        }),
      });
    },
    async undoSettings() {
      const { settings } = state().undoable;
      if (settings === null) return;
      await changing('undoSettings', {
        work: registerJob((parts) => async (watch, run) => {
          await parts.undoSettings(run, settings, watch);
          return { undoable: { settings: null } };
        }),
      });
    },
    forms,
    excel,
    checkExcel: checkingExcel(store, { run, excel, jobs }),
    computeAgain: () => dispatch({ type: 'registerChanged' }),
    summarize: sheets.write,
    undoSheets: sheets.undo,
    answer: sheets.answer,
    cancel: jobs.cancel,
    dismiss: () => dispatch({ type: 'dismissed' }),
    async prefer(preferences) {
      const before = state().preferences;
      dispatch({ type: 'preferred', preferences });
      try {
        await keepPreferences(run, preferences);
      } catch (error) {
        dispatch({ type: 'preferred', preferences: before });
        fail(explain(error));
      }
    },
    close() {
      forms.end();
      stopFigures();
      stopWorkbook();
      files.end();
    },
  };
}

/** How many things a check finds: problems of a register; what a form lacks. */
async function problemsIn(inspection: Inspection): Promise<number> {
  if (inspection.kind === 'register') return inspection.issues.length;
  if (inspection.kind !== 'form') return 0;
  const { fillView } = await import('../forms/fill/fillView');
  const { lacking, signature } = fillView(inspection.form, inspection.file);
  return lacking.reduce((sum, { lacks }) => sum + lacks.length, signature.blank.length);
}

const inWords = ({ fix, why }: { fix: Fix; why: string }): string => `${fix.cell}: ${why}`;
