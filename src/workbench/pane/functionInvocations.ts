import type { FunctionResult } from 'embedded-excel/model';
import type { CustomFunctionResult } from './addInServices';

/** Custom functions that a pane has been asked for, by the number under which their results come. */
export interface FunctionInvocations {
  /** @param tell called with each result */
  begin: (tell: (result: FunctionResult) => void) => number;
  take: (results: readonly CustomFunctionResult[]) => void;
  end: (number: number) => void;
  /** Nothing more comes: what is still awaited fails. */
  failAll: (why: string) => void;
}

export function functionInvocations(): FunctionInvocations {
  const awaited = new Map<number, { readonly tell: (result: FunctionResult) => void; hasResult: boolean }>();
  let last = 0;
  return {
    begin(tell) {
      awaited.set(++last, { tell, hasResult: false });
      return last;
    },
    take(results) {
      for (const result of results) {
        const one = awaited.get(result.id);
        if (!one) continue;
        one.hasResult = true;
        one.tell(resultOf(result));
      }
    },
    end: (number) => void awaited.delete(number),
    failAll(why) {
      for (const { tell, hasResult } of awaited.values()) if (!hasResult) tell({ code: '#N/A', message: why });
      awaited.clear();
    },
  };
}

/**
 * Numbers of errors in results: `_getCustomFunctionResultErrorCodeFromErrorCode` of office.js. All others are errors of
 * a value.
 */
const ERRORS: Readonly<Record<number, string>> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 8: '#NULL!' };

/** A streaming function gives an error as a result: `CustomFunctionError.toJSON` of office.js. */
interface ErrorGiven {
  readonly valueType: 'CustomFunctionError';
  readonly code: string;
  readonly message?: string;
}

const isErrorGiven = (value: unknown): value is ErrorGiven =>
  typeof value === 'object' && value !== null && (value as Partial<ErrorGiven>).valueType === 'CustomFunctionError';

function resultOf({ value, failed, errorCode = 0 }: CustomFunctionResult): FunctionResult {
  if (failed) return { code: ERRORS[errorCode] ?? '#VALUE!', message: String(value) };
  if (isErrorGiven(value)) return { code: value.code, message: value.message ?? '' };
  if (value === null || value === undefined) return '';
  return value as FunctionResult;
}
