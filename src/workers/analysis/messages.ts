import type { Analysis } from '../../analysis/analysis';
import type { Effectiveness } from '../../analysis/effectiveness/effectiveness';
import type { Register } from '../../register/register';
import type { AllocationPolicy } from '../../register/schema/settings';

/** What the page asks of the worker, once. */
export interface AnalysisWanted {
  readonly register: Register;
  readonly policy?: AllocationPolicy | undefined;
  readonly explain?: boolean | undefined;
  /** Where given, what R9 says is computed on top of it; otherwise the analysis itself. */
  readonly analysis?: Analysis | undefined;
}

/** What the worker sends: progress any number of times, then one of the others. */
export type AnalysisMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly doing: string }
  | { readonly kind: 'analysed'; readonly analysis: Analysis }
  | { readonly kind: 'assessed'; readonly effectiveness: Effectiveness }
  | { readonly kind: 'failed'; readonly error: ErrorMessage };

/** An error as data: a structured clone of an Error loses the name that says which error it is. */
export interface ErrorMessage {
  readonly name: string;
  readonly message: string;
  readonly stack: string | null;
}

export const tellError = (error: unknown): ErrorMessage =>
  error instanceof Error
    ? { name: error.name, message: error.message, stack: error.stack ?? null }
    : { name: 'Error', message: String(error), stack: null };

export function errorFrom({ name, message, stack }: ErrorMessage): Error {
  const error = new Error(message);
  error.name = name;
  if (stack !== null) error.stack = stack;
  return error;
}
