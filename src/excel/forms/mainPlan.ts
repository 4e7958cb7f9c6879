import type { Form, FormRow } from '../../forms/form';
import { areaAddress, type Area } from '../../values/cellAddress';
import type { SheetPlan } from '../sheet/sheetPlan';
import type { PlannedRule, PlannedVerdict } from './formSheetPlan';
import type { ListPlaces } from './listPlaces';
import type { ShownColumn, ShownKey } from './shownColumns';

/** The rows of one part: earlier ones, or new ones. */
export interface PlacedPart {
  readonly caption: number;
  readonly headerRow: number;
  readonly first: number;
  readonly rows: readonly FormRow[];
}

/** The main sheet while it is planned. */
export interface MainPlan {
  readonly form: Form;
  readonly plan: SheetPlan;
  readonly columns: readonly ShownColumn[];
  readonly lists: ListPlaces;
  readonly columnOf: (key: ShownKey) => number | null;
  readonly inputs: Area[];
  readonly rules: PlannedRule[];
  readonly verdicts: PlannedVerdict[];
}

/** A part's cells of a column, for formulas below it. */
export const partCells = ({ first, rows }: PlacedPart, column: number): string =>
  areaAddress({ row: first, column, rows: rows.length, columns: 1 });
