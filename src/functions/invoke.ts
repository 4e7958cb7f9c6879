import { CUSTOM_FUNCTIONS, type Argument, type CustomFunction, type Result } from './customFunctions';
import type { FigureSource } from './figureSource';
import { FunctionError, notAvailable } from './functionError';

/**
 * Computes a custom function, and again whenever the figures change that it looks up.
 * @param setResult called once or more
 * @returns ends it
 */
export function invoke(
  id: string,
  args: readonly Argument[],
  source: FigureSource,
  setResult: (result: Result | FunctionError) => void,
): () => void {
  const one: CustomFunction | undefined = CUSTOM_FUNCTIONS[id];
  if (!one) throw new Error(`There is no custom function ${id}.`);
  if (!one.follows) {
    setResult(attempt(() => one.compute(args)));
    return () => undefined;
  }
  return source.follow((figures) =>
    setResult(figures instanceof FunctionError ? figures : attempt(() => one.compute(args, figures))),
  );
}

/** A result, or why there is none; the cell shows a fault of ours too, since nobody would see it elsewhere. */
export function attempt(compute: () => Result): Result | FunctionError {
  try {
    return compute();
  } catch (error) {
    return error instanceof FunctionError ? error : notAvailable(`Pledgebook failed: ${String(error)}`);
  }
}
