import type { FillWords } from '../../words/fillWords';
import type { Explained } from '../../excel/explainError';
import type { ExcelCheck } from '../../jobs/checkExcel';
import type { AppliedFix } from '../../jobs/fixIssues';
import type { ChangedSettings } from '../../jobs/changeSettings';
import type { Inspection } from '../../jobs/inspect';
import type { Preview } from '../../jobs/preview';
import type { Traced } from '../../jobs/trace';
import type { SummaryUndo } from '../../jobs/undoSummarize';
import type { Report } from '../../report/report';
import type { SheetId } from '../../report/sheetIds';

/** The screens of a workbook that has a register, in the order of their tabs. */
export const TABS = ['register', 'summary', 'trace', 'sheets', 'forms'] as const;
export type Tab = (typeof TABS)[number];
/** 'excel' and 'words' can be opened whatever the workbook is. */
export type Screen = 'start' | 'mapping' | 'excel' | 'words' | Tab;

/** What the pane does with the workbook at a person's word; one at a time. */
export type JobName =
  | 'sample'
  | 'blank'
  | 'rates'
  | 'map'
  | 'forgetMapping'
  | 'check'
  | 'fix'
  | 'undoFixes'
  | 'settings'
  | 'undoSettings'
  | 'summarize'
  | 'undoSheets'
  | 'makeForms'
  | 'collect'
  | 'accept'
  | 'undoCollection'
  | 'copies'
  | 'checkExcel';

export interface Job {
  readonly name: JobName;
  /** From 0 to 1; null where it is over too soon to measure. */
  readonly done: number | null;
  readonly doing: string;
  readonly canCancel: boolean;
  /** Whether something else was asked for meanwhile, and was not begun. */
  readonly refusing: boolean;
  /** What Excel is awaited for, as a cell may be being edited: an answer, or to put back what was written. */
  readonly waits: 'answer' | 'putBack' | null;
}

/** What can be taken back, as long as the pane stands. */
export interface Undoable {
  readonly sheets: { readonly previous: Report | null; readonly undo: SummaryUndo } | null;
  readonly fixes: readonly AppliedFix[];
  readonly settings: ChangedSettings | null;
  /** The collection that was accepted last, as the Log calls it. */
  readonly collection: string | null;
}

export type Message =
  | { readonly kind: 'failure'; readonly explained: Explained }
  | { readonly kind: 'cancelled' }
  /** What a job did; the words are chosen where it is shown. */
  | {
      readonly kind: 'done';
      readonly job: JobName;
      readonly count: number;
      /** What could not be done, in words. */
      readonly left: readonly string[];
    };

/** What a person is asked before something that cannot be taken back, or takes something away. */
export type Question = 'replaceSheets' | 'removeSheets';

/** Something that is read and computed for a screen, and may be behind the workbook. */
export interface Computed<Value> {
  readonly value: Value | null;
  readonly state: 'wanted' | 'computing' | 'fresh' | 'failed';
}

/** What the workbook remembers of how its keeper uses the pane. */
export interface Preferences {
  readonly automatic: boolean;
  /** null: all. */
  readonly sheets: readonly SheetId[] | null;
}

export interface PaneState {
  /** null until the workbook has been looked at. */
  readonly inspection: Inspection | null;
  /** The words for filling in the form that is open, in its language; null where none is. */
  readonly fillWords: FillWords | null;
  readonly screen: Screen;
  /** The screen to which the words explained lead back. */
  readonly wordsFrom: Screen;
  /** Grows whenever the register may have changed: what was compared with it before may be out of date. */
  readonly registerVersion: number;
  readonly job: Job | null;
  readonly preview: Computed<Preview> & { readonly done: number };
  readonly traced: Computed<Traced>;
  readonly message: Message | null;
  readonly question: Question | null;
  readonly undoable: Undoable;
  readonly preferences: Preferences;
  /** What came of the last check of this Excel; null where it was not checked. */
  readonly excelCheck: ExcelCheck | null;
}

export const DEFAULT_PREFERENCES: Preferences = { automatic: false, sheets: null };

export const initialState: PaneState = {
  inspection: null,
  fillWords: null,
  screen: 'start',
  wordsFrom: 'start',
  registerVersion: 0,
  job: null,
  preview: { value: null, state: 'wanted', done: 0 },
  traced: { value: null, state: 'wanted' },
  message: null,
  question: null,
  undoable: { sheets: null, fixes: [], settings: null, collection: null },
  preferences: DEFAULT_PREFERENCES,
  excelCheck: null,
};
