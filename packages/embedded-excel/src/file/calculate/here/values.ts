/** An error as a value: "#N/A". */
export interface CellError {
  readonly error: string;
}

/** What a cell holds, or a formula gives; null is blank. */
export type Value = number | string | boolean | null | CellError;

/** Rows of values, all of one length. */
export type Matrix = readonly (readonly Value[])[];

/** Thrown where a value would depend on what is not known for certain here: then the formula is not computed. */
export class NotCertain extends Error {}

/** Thrown when the time that a calculation may take is over. */
export class OutOfTime extends Error {}

export const isError = (value: Value): value is CellError => typeof value === 'object' && value !== null;

/** In place of a cell whose formula could not be computed. */
export const NOT_COMPUTED: CellError = { error: 'not computed' };

/** In place of a value that has yet to be computed: the formula is tried again when it is there. */
export const PENDING: CellError = { error: 'pending' };

/** Thrown where an area has a cell that is yet to be computed. */
export class Pending extends Error {}

export const DIVIDED_BY_ZERO: CellError = { error: '#DIV/0!' };
export const NO_VALUE: CellError = { error: '#VALUE!' };
export const NO_NUMBER: CellError = { error: '#NUM!' };
export const NOT_AVAILABLE: CellError = { error: '#N/A' };

/** A number that can be computed with; Excel has neither infinity, nor a zero below zero, nor what is no number. */
export const finite = (number: number): number | CellError => (Number.isFinite(number) ? number + 0 : NO_NUMBER);
