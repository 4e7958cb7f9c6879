import type { Area } from '../../values/cellAddress';
import type { SheetPlan } from '../sheet/sheetPlan';

/** What cells take, and how a reader is told. */
export interface PlannedRule {
  readonly area: Area;
  readonly rule: Excel.DataValidationRule;
  /**
   * False where the rule reads other cells: Excel takes anything where one of them is blank and blanks are ignored.
   * Source: Microsoft, "More on data validation" (support.microsoft.com).
   */
  readonly ignoreBlanks: boolean;
  readonly promptTitle: string;
  readonly prompt: string;
  /** '' where nothing is refused. */
  readonly alert: string;
  readonly alertStyle: 'Stop' | 'Warning';
}

/** Cells that show of their text whether all is well: one text in one colour, any other in another. */
export interface PlannedVerdict {
  readonly area: Area;
  readonly good: string;
}

/** A sheet of a form as it will stand. */
export interface FormSheetPlan {
  readonly sheet: SheetPlan;
  readonly portrait: boolean;
  readonly hidden: boolean;
  /** In points; null for those of the session sheets. */
  readonly margins: Readonly<Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>> | null;
  /** The cell that is chosen when the sheet is shown first; null where nothing is filled in. */
  readonly firstInput: string | null;
  /** Columns that stay in view. */
  readonly frozenColumns: number;
  /** Cells to fill in. */
  readonly inputs: readonly Area[];
  readonly rules: readonly PlannedRule[];
  readonly verdicts: readonly PlannedVerdict[];
  /** Cells to correct, in a copy that goes back. */
  readonly problems: readonly Area[];
  /** By what new rows are known when they come back: in a hidden column, from a row on. null where there are none. */
  readonly keys: { readonly column: number; readonly first: number; readonly texts: readonly string[] } | null;
  /** Cells that lead to places of the workbook, and what they show. */
  readonly links: readonly { readonly cell: string; readonly place: string; readonly shown: string }[];
}

/** A sheet on which nothing is filled in. */
export const readOnlySheet = (sheet: SheetPlan, portrait = false): FormSheetPlan => ({
  sheet,
  portrait,
  hidden: false,
  margins: null,
  firstInput: null,
  frozenColumns: 0,
  inputs: [],
  rules: [],
  verdicts: [],
  problems: [],
  keys: null,
  links: [],
});
