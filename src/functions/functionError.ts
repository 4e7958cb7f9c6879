import { saidOf } from '../words/foundAndWanted';

/** Why a function has no result: what its cell shows, and a message that Excel shows beside it. */
export class FunctionError extends Error {
  constructor(
    readonly code: '#VALUE!' | '#N/A',
    message: string,
  ) {
    super(message);
    this.name = 'FunctionError';
  }
}

/** The argument is none that the function takes. */
export const invalidValue = (found: string, wanted: string): FunctionError =>
  new FunctionError('#VALUE!', saidOf(found, wanted));

/** The argument is fine, but there is no such thing, or no such figure of it. */
export const notAvailable = (why: string): FunctionError => new FunctionError('#N/A', why);
