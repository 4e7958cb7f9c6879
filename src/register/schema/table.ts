import type { Column } from './columns';

/** Where a record stands in the workbook. */
export interface Place {
  /** The table's own name in the workbook. */
  readonly table: string;
  /** The row within the table's body, 1 for the first. */
  readonly row: number;
  readonly sheet: string;
  /** The row of the worksheet, 1 for the first, as Excel numbers it. */
  readonly sheetRow: number;
  /** The column of the table's first cell, 1 for A. */
  readonly sheetColumn: number;
}

export interface Table<C extends Record<string, Column<unknown>> = Record<string, Column<unknown>>> {
  readonly name: string;
  readonly about: string;
  /** Without it there is no register. */
  readonly required: boolean;
  /** Other table names by which it is known. */
  readonly synonyms: readonly string[];
  readonly columns: C;
}

/** The record that a row of the table becomes. */
export type RecordOf<T extends Table> = {
  readonly [K in keyof T['columns']]: T['columns'][K] extends Column<infer V> ? V : never;
} & { readonly at: Place };

export const table = <C extends Record<string, Column<unknown>>>(
  definition: Omit<Table<C>, 'required' | 'synonyms'> & Partial<Pick<Table, 'required' | 'synonyms'>>,
): Table<C> => ({ required: false, synonyms: [], ...definition });
