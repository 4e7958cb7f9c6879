/** Work that a pane has been asked to do and has yet to tell the end of, by number. */
export interface Pending<Result> {
  /** @param ask gets the number under which the end will be reported */
  start: (ask: (number: number) => void) => Promise<Result>;
  succeed: (number: number, result: Result) => void;
  fail: (number: number, error: Error) => void;
  /** Everything that is still under way fails. */
  failAll: (error: Error) => void;
}

export function newPending<Result>(): Pending<Result> {
  const waiting = new Map<number, { resolve: (result: Result) => void; reject: (error: Error) => void }>();
  let last = 0;
  const take = (number: number) => {
    const found = waiting.get(number);
    waiting.delete(number);
    return found;
  };
  return {
    start: (ask) =>
      new Promise((resolve, reject) => {
        const number = ++last;
        waiting.set(number, { resolve, reject });
        ask(number);
      }),
    succeed: (number, result) => take(number)?.resolve(result),
    fail: (number, error) => take(number)?.reject(error),
    failAll: (error) => {
      for (const number of [...waiting.keys()]) take(number)?.reject(error);
    },
  };
}
