import type { Analysis } from '../../analysis/analysis';
import type { Effectiveness } from '../../analysis/effectiveness/effectiveness';
import type { Register } from '../../register/register';
import type { AllocationPolicy } from '../../register/schema/settings';
import type { Piece } from '../rows/inChunks';

/** What the page asks of the worker, once. */
export interface AnalysisWanted {
  readonly register: Register;
  readonly policy?: AllocationPolicy | undefined;
  readonly explain?: boolean | undefined;
  /** Where given, what R9 says is computed on top of it; otherwise the analysis itself. */
  readonly analysis?: Analysis | undefined;
}

/** What the page gives. */
export interface Given {
  readonly register: Register;
  readonly analysis: Analysis;
}

/** What the page sends: the register and the analysis piece by piece, then what is asked of them. */
export type AskingMessage =
  Piece<keyof Given> | ({ readonly kind: 'ask' } & Pick<AnalysisWanted, 'policy' | 'explain'>);

/** What the worker sends: progress any number of times, the answer piece by piece, then that it is whole. */
export type AnalysisMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly doing: string }
  | Piece<keyof Answers>
  | { readonly kind: 'answered' }
  | { readonly kind: 'failed'; readonly error: ErrorMessage };

/** What the worker answers with. */
export interface Answers {
  readonly analysis: Analysis;
  readonly effectiveness: Effectiveness;
}

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
