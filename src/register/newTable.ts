import type { CellValue } from './rawTable';
import type { ColumnKind } from './schema/columns';

/** What may be entered into a cell of a new register. */
export type Validation =
  | { readonly kind: 'anything' }
  /** What no other cell of the column holds. */
  | { readonly kind: 'unique' }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** What a column of another table lists; other values are asked about, not refused. */
  | {
      readonly kind: 'listed';
      readonly table: string;
      readonly header: string;
      /** True where a cell may hold several of them, and others. */
      readonly orSeveral?: true;
    }
  | { readonly kind: 'number'; readonly least: number | null; readonly most: number | null }
  | { readonly kind: 'year'; readonly least: number; readonly most: number }
  | { readonly kind: 'date' }
  | { readonly kind: 'currency' };

/** How cells of a new register are set up for input. */
export interface CellRules {
  readonly header: string;
  readonly kind: ColumnKind;
  readonly numberFormat: string;
  readonly validation: Validation;
  /** What the cell means, shown while it is selected. */
  readonly about: string;
}

export interface NewColumn extends CellRules {
  /** In characters of the standard font. */
  readonly width: number;
  /** On several lines where one is too short. */
  readonly wrap: boolean;
  readonly required: boolean;
}

/** A table of a new register: its columns, and its rows where it has any. Dates stand as ISO days. */
export interface NewTable {
  readonly table: string;
  readonly sheet: string;
  readonly about: string;
  /** What a reader must know before trusting the rows; null where there is nothing to say. */
  readonly note: string | null;
  readonly columns: readonly NewColumn[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Cells that have rules of their own, not those of their column; rows and columns of the body, from 0. */
  readonly cells: readonly { readonly row: number; readonly column: number; readonly rules: CellRules }[];
}
