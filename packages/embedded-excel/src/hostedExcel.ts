import type { WorkbookEvent } from './events/workbookEvent';
import type { CustomFunctions } from './model/customFunctions';
import type { Area, SortKey, Workbook } from './model/workbook';
import type { CellEdit } from './protocol/cellEdit';
import type { HostReply } from './protocol/executor';
import type { Quirks } from './quirks';
import type { EntryAlert } from './validation/judgeEntry';

/** What has changed in a workbook, for those who show it. */
export type WorkbookChange =
  /** Values, formulas or formats. */
  | { readonly kind: 'cells'; readonly sheet: string; readonly area: Area }
  /** Sheets were added, removed, renamed, moved, shown or hidden, or their tabs coloured. */
  | { readonly kind: 'sheets' }
  /** Widths, heights, merges, panes, gridlines, direction. */
  | { readonly kind: 'layout'; readonly sheet: string }
  | {
      readonly kind: 'charts' | 'tables' | 'conditionalFormats' | 'validations' | 'links';
      readonly sheet: string;
    }
  | { readonly kind: 'activated'; readonly sheet: string }
  | { readonly kind: 'selected'; readonly sheet: string; readonly area: Area }
  /**
   * What no grid shows, but a file keeps: names, page set-up, protection, document settings, the mode of calculation.
   */
  | { readonly kind: 'unseen' };

/** Who changed it: the person at the grid, or an add-in by a request. */
export type ChangeSource = 'user' | 'addIn';

/** What the Excel JavaScript API has no member for, and a file can say. */
export interface SaveOptions {
  /** Every sheet runs from right to left, its first column at the right. */
  readonly rightToLeft?: boolean;
}

/** The embedded Excel without office.js: for a page that shows a workbook and answers an add-in in a frame. */
export interface HostedExcel {
  readonly workbook: Workbook;
  /**
   * Carries out a request of office.js. @param flags as office.js gives them: a request whose run waits while a cell is
   * edited says so there
   */
  execute: (body: unknown, flags?: number) => Promise<HostReply>;
  /** The workbook as an .xlsx file, every formula with its value. */
  save: (options?: SaveOptions) => Promise<Uint8Array>;
  /** The whole workbook as plain JSON data; equal for equal workbooks. */
  snapshot: () => unknown;
  /**
   * What the person types or pastes; each cell as if typed, null leaves it as it is. Rows and columns count from the
   * area's corner. A table directly above grows over the new rows, as Excel's AutoCorrect does it.
   * @throws ExcelRefusal AccessDenied where the cells are locked, InvalidArgument where Excel takes no such entry; then
   * nothing is written
   */
  enter: (
    sheetId: string,
    area: Area,
    cells: (row: number, column: number) => string | number | boolean | null,
  ) => Promise<void>;
  /**
   * What Excel would say of something that the person types into a cell, by the cell's validation; null where it takes
   * it. `enter` asks nobody.
   * @throws ExcelRefusal where there is no such sheet
   */
  judge: (sheetId: string, row: number, column: number, text: string) => Promise<EntryAlert | null>;
  /** What the drop-down of a cell offers, as it is shown; null where it has none. @throws ExcelRefusal */
  choices: (sheetId: string, row: number, column: number) => Promise<readonly string[] | null>;
  /**
   * The person begins to edit a cell. Until the edit ends, requests are refused with InvalidOperationInCellEditMode,
   * but for those of runs with `delayForCellEdit: true`.
   * @returns ends it, as Enter and Esc do; what was entered is given to `enter`
   */
  beginEdit: (edit?: CellEdit) => () => void;
  /**
   * Makes this Excel behave as some do that are worse than what Microsoft documents; what is not named behaves as
   * documented. Before it is called all does.
   */
  setQuirks: (quirks: Quirks) => void;
  /**
   * Opens the workbook that an add-in has made by `Excel.createWorkbook`, in a window of its own; null for an empty
   * one. An ExcelRefusal reaches the add-in. Where nobody opens workbooks (null, as at first), the add-in is refused
   * with NotImplemented.
   */
  onNewWorkbook: ((file: Uint8Array | null) => void) | null;
  /**
   * The person sorts a table by one of its columns.
   * @param tableId as the workbook has it
   * @returns takes it back, for as long as nothing else has changed the table
   * @throws ExcelRefusal as `sortTable` of the model; then nothing is changed
   */
  sortTable: (sheetId: string, tableId: number, key: SortKey) => Promise<() => Promise<void>>;
  /**
   * The person deletes a sheet; what refers to it becomes #REF!. @throws ExcelRefusal AccessDenied where the structure
   * is protected, InvalidOperation for the last sheet that is visible
   */
  deleteSheet: (sheetId: string) => Promise<void>;
  /**
   * What the person does at the grid: marks cells of the sheet that is shown, or shows another sheet. @throws
   * ExcelRefusal
   */
  select: (sheetId: string, area: Area) => void;
  activate: (sheetId: string) => void;
  /**
   * Told after each request and each act of the person that changed something.
   * @returns stops it
   */
  watch: (listener: (changes: readonly WorkbookChange[], source: ChangeSource) => void) => () => void;
  /**
   * Told the events of the object model that an add-in has asked for, after the answer to the request that raised them.
   * @returns stops it
   */
  onEvents: (listener: (events: readonly WorkbookEvent[]) => void) => () => void;
  /**
   * Settings of the document were replaced otherwise than by a request, as `Office.context.document.settings.saveAsync`
   * does it.
   */
  replaceSettings: (settings: ReadonlyMap<string, unknown>) => void;
  /**
   * Gives the workbook the custom functions of an add-in in place of those that it had, as Excel does it when an add-in
   * is loaded; null takes them away. Formulas that call them are computed; a cell shows #BUSY! while a result is
   * awaited.
   */
  setCustomFunctions: (functions: CustomFunctions | null) => Promise<void>;
  /**
   * Brings the formulas up to date, and awaits the custom functions that they call; watchers are told of those that
   * were computed.
   */
  compute: () => Promise<void>;
}
