import type { FillWords } from '../../words/fillWords';
import type { Explained } from '../../excel/explainError';
import type { ExcelCheck } from '../../jobs/checkExcel';
import type { Inspection } from '../../jobs/inspect';
import type { Preview } from '../../jobs/preview';
import type { Traced } from '../../jobs/trace';
import {
  TABS,
  type Job,
  type JobName,
  type Message,
  type PaneState,
  type Preferences,
  type Question,
  type Screen,
  type Undoable,
} from './paneState';

/** All that can happen to the pane. */
export type PaneEvent =
  /** A form comes with the words for filling it in. */
  | { readonly type: 'inspected'; readonly inspection: Inspection; readonly fillWords?: FillWords }
  | { readonly type: 'opened'; readonly screen: Screen }
  | { readonly type: 'jobStarted'; readonly job: JobName; readonly canCancel: boolean }
  | { readonly type: 'jobRefused' }
  | { readonly type: 'jobWaited'; readonly waits: Job['waits'] }
  | { readonly type: 'jobWentOn'; readonly done: number; readonly doing: string }
  | {
      readonly type: 'jobEnded';
      readonly message: Message | null;
      readonly undoable?: Partial<Undoable>;
    }
  | { readonly type: 'registerChanged' }
  | { readonly type: 'previewStarted' }
  | { readonly type: 'previewWentOn'; readonly done: number }
  | { readonly type: 'previewEnded'; readonly preview: Preview }
  | { readonly type: 'previewStopped' }
  | { readonly type: 'previewFailed'; readonly explained: Explained }
  | { readonly type: 'selectionChanged' }
  | { readonly type: 'traceStarted' }
  | { readonly type: 'traceEnded'; readonly traced: Traced | null }
  | { readonly type: 'traceFailed'; readonly explained: Explained }
  | { readonly type: 'failed'; readonly explained: Explained }
  | { readonly type: 'asked'; readonly question: Question }
  | { readonly type: 'answered' }
  | { readonly type: 'dismissed' }
  | { readonly type: 'preferred'; readonly preferences: Preferences }
  | { readonly type: 'excelChecked'; readonly check: ExcelCheck };

const isTab = (screen: Screen): boolean => (TABS as readonly Screen[]).includes(screen);

/**
 * The screen on which a workbook opens, or stays: a register on its tabs, everything else on the start or the mapping;
 * the check of Excel and the words explained stay open.
 */
function screenFor(screen: Screen, before: Inspection | null, now: Inspection): Screen {
  if (screen === 'excel' || screen === 'words') return screen;
  if (now.kind === 'register') return isTab(screen) ? screen : 'register';
  if (screen === 'mapping' && before !== null) return 'mapping';
  return before === null && now.kind === 'mappable' ? 'mapping' : 'start';
}

const failure = (explained: Explained): Message => ({ kind: 'failure', explained });

const outOfDate = <State extends { readonly state: string }>(computed: State) => ({
  ...computed,
  state: 'wanted' as const,
});

/** What the pane is after an event; the same object where nothing changed. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'inspected':
      return {
        ...state,
        inspection: event.inspection,
        fillWords: event.fillWords ?? null,
        screen: screenFor(state.screen, state.inspection, event.inspection),
        wordsFrom: screenFor(state.wordsFrom, state.inspection, event.inspection),
        preview: event.inspection.kind === 'register' ? state.preview : { value: null, state: 'wanted', done: 0 },
        traced: outOfDate(state.traced),
      };
    case 'opened':
      if (event.screen === state.screen) return state;
      // A message on what was done is shown once; one on what failed stands until it is dismissed.
      return {
        ...state,
        screen: event.screen,
        wordsFrom: event.screen === 'words' ? state.screen : state.wordsFrom,
        traced: outOfDate(state.traced),
        message: state.message?.kind === 'failure' ? state.message : null,
      };
    case 'jobStarted':
      return {
        ...state,
        job: {
          name: event.job,
          done: event.canCancel ? 0 : null,
          doing: '',
          canCancel: event.canCancel,
          refusing: false,
          waits: null,
        },
        message: null,
        question: null,
      };
    case 'jobRefused':
      return state.job === null || state.job.refusing ? state : { ...state, job: { ...state.job, refusing: true } };
    case 'jobWaited':
      return state.job === null || state.job.waits === event.waits
        ? state
        : { ...state, job: { ...state.job, waits: event.waits } };
    case 'jobWentOn':
      // A report that comes late must not pull the bar back.
      return state.job === null || event.done < (state.job.done ?? 0)
        ? state
        : { ...state, job: { ...state.job, done: event.done, doing: event.doing } };
    case 'jobEnded':
      return { ...state, job: null, message: event.message, undoable: { ...state.undoable, ...event.undoable } };
    case 'registerChanged':
      return {
        ...state,
        registerVersion: state.registerVersion + 1,
        preview: outOfDate(state.preview),
        traced: outOfDate(state.traced),
      };
    case 'previewStarted':
      return { ...state, preview: { ...state.preview, state: 'computing', done: 0 } };
    case 'previewWentOn':
      return state.preview.state !== 'computing' || event.done <= state.preview.done
        ? state
        : { ...state, preview: { ...state.preview, done: event.done } };
    case 'previewEnded':
      // The register changed while it was read: what came is shown, and computed again.
      return {
        ...state,
        preview: { value: event.preview, state: state.preview.state === 'computing' ? 'fresh' : 'wanted', done: 1 },
        traced: outOfDate(state.traced),
      };
    case 'previewStopped':
      return { ...state, preview: outOfDate(state.preview) };
    case 'previewFailed':
      return { ...state, preview: { ...state.preview, state: 'failed' }, message: failure(event.explained) };
    case 'selectionChanged':
      return { ...state, traced: outOfDate(state.traced) };
    case 'traceStarted':
      return { ...state, traced: { ...state.traced, state: 'computing' } };
    case 'traceEnded':
      return {
        ...state,
        traced: { value: event.traced, state: state.traced.state === 'computing' ? 'fresh' : 'wanted' },
      };
    case 'traceFailed':
      return { ...state, traced: { value: null, state: 'failed' }, message: failure(event.explained) };
    case 'failed':
      return { ...state, message: failure(event.explained) };
    case 'asked':
      return state.job === null ? { ...state, question: event.question } : state;
    case 'answered':
      return { ...state, question: null };
    case 'dismissed':
      return { ...state, message: null };
    case 'preferred':
      return { ...state, preferences: event.preferences };
    case 'excelChecked':
      return { ...state, excelCheck: event.check };
  }
}
