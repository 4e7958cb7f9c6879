import type { FunctionArgument, FunctionDescription, FunctionParameter } from '../../model/customFunctions';
import type { CellValue } from '../../model/grid';

/** A value that was computed. `isError`: the text of an error. */
export interface Computed {
  readonly value: CellValue;
  readonly isError: boolean;
}

/** An argument as the formula gives it: a value, the cells of a range, or null for one that is left blank. */
export type Given = Computed | readonly (readonly Computed[])[] | null;

/** What Excel shows in place of a result. */
export interface Refused {
  readonly error: string;
  readonly why: string;
}

const isRange = (given: Given): given is readonly (readonly Computed[])[] => Array.isArray(given);

/**
 * Arguments as Excel gives them to a function that is described so: texts and numbers become each other where only one
 * is taken; an error among them is the result.
 */
export function functionArguments(
  { name, parameters }: FunctionDescription,
  given: readonly Given[],
): readonly FunctionArgument[] | Refused {
  if (given.length > parameters.length)
    return { error: '#VALUE!', why: `${name} takes ${parameters.length} arguments, not ${given.length}.` };
  const args: FunctionArgument[] = [];
  for (const [at, parameter] of parameters.entries()) {
    const one = given[at] ?? null;
    if (one === null && !parameter.optional) return { error: '#VALUE!', why: `${name} wants argument ${at + 1}.` };
    const taken = one === null ? null : parameter.dimensionality === 'matrix' ? rangeOf(one) : valueOf(one, parameter);
    if (taken !== null && typeof taken === 'object' && 'error' in taken) return taken;
    args.push(taken);
  }
  return args;
}

function rangeOf(given: Exclude<Given, null>): FunctionArgument | Refused {
  const cells = isRange(given) ? given : [[given]];
  const error = cells.flat().find(({ isError }) => isError);
  if (error) return { error: String(error.value), why: 'An argument is an error.' };
  return cells.map((row) => row.map(({ value }) => value));
}

function valueOf(given: Exclude<Given, null>, { type }: FunctionParameter): FunctionArgument | Refused {
  if (isRange(given) && given.flat().length > 1)
    return { error: '#VALUE!', why: 'An argument is a range, and one value is wanted.' };
  const { value, isError } = isRange(given) ? given[0]![0]! : given;
  if (isError) return { error: String(value), why: 'An argument is an error.' };
  if (type === 'string') return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  if (type !== 'number') return value;
  const number = Number(value);
  return (typeof value === 'string' && value !== '' && value.trim() === '') || !Number.isFinite(number)
    ? { error: '#VALUE!', why: `"${value}" is no number.` }
    : number;
}
