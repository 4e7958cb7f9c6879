/// <reference types="custom-functions-runtime" />

import { CUSTOM_FUNCTIONS, type Argument, type Result } from './customFunctions';
import type { FigureSource } from './figureSource';
import { FunctionError } from './functionError';
import { attempt, invoke } from './invoke';

/**
 * Gives the custom functions to Excel. Those that follow the register are streaming ones: Excel computes a formula
 * again only when its arguments change, and takes further results of a streaming function at any time. Source:
 * Microsoft, "Receive and handle data with custom functions".
 */
export function associate(source: FigureSource): void {
  for (const [id, one] of Object.entries(CUSTOM_FUNCTIONS))
    CustomFunctions.associate(
      id,
      one.follows
        ? (...given: unknown[]) => stream(id, given, source)
        : (...given: unknown[]) => computed(given, one.compute),
    );
}

/** The last argument is the invocation. */
function stream(id: string, given: unknown[], source: FigureSource): void {
  const invocation = given.at(-1) as CustomFunctions.StreamingInvocation<Result>;
  invocation.onCanceled = invoke(id, given.slice(0, -1) as Argument[], source, (result) =>
    invocation.setResult(result instanceof FunctionError ? inExcel(result) : result),
  );
}

function computed(given: unknown[], compute: (args: readonly Argument[]) => Result): Result {
  const result = attempt(() => compute(given.slice(0, -1) as Argument[]));
  // Excel knows this class; it is none of JavaScript's errors.
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  if (result instanceof FunctionError) throw inExcel(result);
  return result;
}

const inExcel = ({ code, message }: FunctionError): CustomFunctions.Error => {
  const { ErrorCode } = CustomFunctions;
  return new CustomFunctions.Error(code === '#N/A' ? ErrorCode.notAvailable : ErrorCode.invalidValue, message);
};
