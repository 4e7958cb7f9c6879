import type { CellValue } from './grid';

/**
 * A custom function as an add-in's metadata describe it. Source: Microsoft, "Manually create JSON metadata for custom
 * functions".
 */
export interface FunctionDescription {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly FunctionParameter[];
  readonly options?: { readonly stream?: boolean | undefined; readonly cancelable?: boolean | undefined } | undefined;
}

export interface FunctionParameter {
  /** "number", "string", "boolean" or "any". */
  readonly type: string;
  /** "matrix" for the rows of a range; a single value where it is not said. */
  readonly dimensionality?: string | undefined;
  readonly optional?: boolean | undefined;
}

/** What a function is given: a value, the rows of a range, or null for what is left out. */
export type FunctionArgument = CellValue | null | readonly (readonly CellValue[])[];

/** Why a function has no value: the error that its cell shows, and what is told beside it. */
export interface FunctionFailure {
  readonly code: string;
  readonly message: string;
}

/** A value, the rows of a table, or a failure. Blank values may be null. */
export type FunctionResult = CellValue | readonly (readonly (CellValue | null | undefined)[])[] | FunctionFailure;

/** The custom functions of an add-in. */
export interface CustomFunctions {
  /** What stands before their names: "CONTOSO" in =CONTOSO.ADD(1,2). */
  readonly namespace: string;
  readonly functions: readonly FunctionDescription[];
  /**
   * Calls a function for a cell. It must not wait for a request to the workbook before it returns.
   * @param address of the cell: "Sheet1!A1"
   * @param tell called with the result, at once or later; of streaming functions, any number of times
   * @returns says that no further results are wanted
   */
  call: (
    id: string,
    args: readonly FunctionArgument[],
    address: string,
    tell: (result: FunctionResult) => void,
  ) => () => void;
}

export const isFailure = (result: FunctionResult): result is FunctionFailure =>
  typeof result === 'object' && !Array.isArray(result);

export const isTable = (result: FunctionResult): result is Exclude<FunctionResult, CellValue | FunctionFailure> =>
  Array.isArray(result);
