import { printAddress } from './address';
import { columnOfKey, rowOfKey } from './cellKey';
import type { CustomFunctions, FunctionArgument, FunctionDescription, FunctionResult } from './customFunctions';
import type { Sheet, Workbook } from './workbook';

/** A cell whose formula calls custom functions. */
export interface CallingCell {
  readonly sheet: Sheet;
  readonly key: number;
}

/** The calls of custom functions that the formulas of a workbook have made, with their newest results. */
export interface FunctionCalls {
  readonly functions: CustomFunctions;
  /** The function that a name in a formula means. */
  find: (name: string) => FunctionDescription | undefined;
  /**
   * The newest result of a call; the call is made where the cell has not made it with these arguments.
   * @param number of the call among those of the cell's formula
   * @returns null while it is awaited
   */
  result: (cell: CallingCell, number: number, id: string, args: readonly FunctionArgument[]) => FunctionResult | null;
  /** Ends the calls of a cell from a number on, and all those whose cell is gone. */
  end: (cell: CallingCell, from: number) => void;
  endGone: (workbook: Workbook) => void;
  endAll: () => void;
  /** How many results are awaited. */
  awaited: () => number;
  /** Resolves when the next result comes, or the wait is over; milliseconds. */
  next: (wait: number) => Promise<void>;
}

interface Call {
  readonly signature: string;
  result: FunctionResult | null;
  stop: () => void;
}

/** @param arrived told of each cell that has a new result, other than at once */
export function functionCalls(functions: CustomFunctions, arrived: (cell: CallingCell) => void): FunctionCalls {
  const prefix = `${functions.namespace}.`.toUpperCase();
  const known = new Map(functions.functions.map((one) => [prefix + one.name.toUpperCase(), one]));
  const cells = new Map<Sheet, Map<number, Call[]>>();
  const waiting = new Set<() => void>();

  const callsOf = ({ sheet, key }: CallingCell): Call[] => cells.get(sheet)?.get(key) ?? [];
  const tellWaiting = (): void => {
    for (const tell of [...waiting]) tell();
  };

  function start(cell: CallingCell, id: string, args: readonly FunctionArgument[], signature: string): Call {
    const { sheet, key } = cell;
    const place = { row: rowOfKey(key), column: columnOfKey(key), rows: 1, columns: 1 };
    let [atOnce, ended] = [true, false];
    const call: Call = { signature, result: null, stop: () => undefined };
    const stop = functions.call(id, args, printAddress(sheet.name, place), (result) => {
      if (ended) return;
      call.result = result;
      if (atOnce) return;
      arrived(cell);
      tellWaiting();
    });
    atOnce = false;
    call.stop = () => {
      ended = true;
      stop();
    };
    return call;
  }

  function end(cell: CallingCell, from: number): void {
    const calls: (Call | undefined)[] = callsOf(cell);
    // A call that was refused has left its place empty.
    const ended = calls.splice(from).filter((call) => call !== undefined);
    for (const { stop } of ended) stop();
    if (calls.length === 0) cells.get(cell.sheet)?.delete(cell.key);
    if (ended.some(({ result }) => result === null)) tellWaiting();
  }

  return {
    functions,
    find: (name) => known.get(name.toUpperCase()),
    result(cell, number, id, args) {
      const signature = JSON.stringify([id, args]);
      const calls = callsOf(cell);
      if (calls[number]?.signature !== signature) {
        calls[number]?.stop();
        calls[number] = start(cell, id, args, signature);
        if (!cells.has(cell.sheet)) cells.set(cell.sheet, new Map());
        cells.get(cell.sheet)!.set(cell.key, calls);
      }
      return calls[number].result;
    },
    end,
    endGone({ sheets }) {
      for (const [sheet, keys] of cells) {
        const isGone = !sheets.includes(sheet);
        for (const key of [...keys.keys()])
          if (isGone || !sheet.grid.formulas.get(rowOfKey(key))?.has(columnOfKey(key))) end({ sheet, key }, 0);
        if (isGone) cells.delete(sheet);
      }
    },
    endAll() {
      for (const [sheet, keys] of cells) for (const key of [...keys.keys()]) end({ sheet, key }, 0);
    },
    awaited: () =>
      [...cells.values()]
        .flatMap((keys) => [...keys.values()])
        .flat()
        .filter(({ result }) => result === null).length,
    next: (wait) =>
      new Promise((resolve) => {
        const done = (): void => {
          clearTimeout(timer);
          waiting.delete(done);
          resolve();
        };
        const timer = setTimeout(done, wait);
        waiting.add(done);
      }),
  };
}
