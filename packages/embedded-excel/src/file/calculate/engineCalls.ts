import { sameArea } from '../../model/areas';
import { printArea, printSheetName } from '../../model/address';
import type { SheetArea } from '../../model/resolveReference';
import type { Sheet } from '../../model/workbook';
import { cellName } from '../save/cellName';
import type { Clock } from './clock';
import { costOfCall } from './engineFunctions';
import { startEngine, type Engine, type Model } from './engine';
import type { Cells } from './here/cells';
import type { EngineCall } from './here/scope';
import { isError, NotCertain, OutOfTime, PENDING, type Value } from './here/values';

/** What Excel's TYPE says of a value. Source: Microsoft, "TYPE function". */
const TYPE = { number: 1, truth: 4, error: 16 } as const;
/** What the engine says where it could not understand a call or does not know a function in it. */
const NOT_UNDERSTOOD = new Set(['#NAME?', '#ERROR!', '#N/IMPL!', '#CIRC!', '#SPILL!']);
/** Calls that are computed together, and cells that they may read together. */
const MOST_CALLS = 500;
const MOST_CELLS = 500_000;
/** Cells that one call may read. */
const MOST_CELLS_OF_ONE = 200_000;

/** What a call, and a cell that it reads, cost beside a cell that is read here. */
const STEPS_OF_CALL = 5_000;
const STEPS_OF_CELL = 100;

interface Asked {
  readonly text: string;
  readonly areas: readonly SheetArea[];
  readonly cells: number;
}

/** Calls of functions that the engine computes, and what it has given for them. */
export interface EngineCalls {
  /** The value of a call; PENDING where it is not known yet. @throws NotCertain where it cannot be computed */
  value: (call: EngineCall) => Value;
  /** Has all calls computed that were asked for and are not known. */
  compute: () => Promise<void>;
  /** Whether there are any. */
  isWaiting: () => boolean;
  end: () => void;
}

/** The engine's sheet for calls; the sheets of the workbook have short names of their own there. */
const CALLS = 0;

/** @param cells where the values of ranges are read */
export function engineCalls(cells: Cells): EngineCalls {
  const known = new Map<string, Value | null>();
  const waiting = new Map<string, Asked>();
  const sheets = new Map<Sheet, { readonly index: number; readonly name: string; readonly put: Set<number> }>();
  let model: Model | null = null;
  let engine: Engine | null = null;

  const nameOf = (sheet: Sheet): string => {
    let found = sheets.get(sheet);
    if (!found) sheets.set(sheet, (found = { index: sheets.size + 1, name: `Q${sheets.size + 1}Q`, put: new Set() }));
    return found.name;
  };

  function written(arg: Value | SheetArea): string {
    if (arg === null) return '';
    if (typeof arg === 'object' && 'area' in arg)
      return `${printSheetName(nameOf(arg.sheet))}!${printArea(cells.used(arg), '$')}`;
    if (isError(arg)) throw new NotCertain();
    if (typeof arg === 'string') return `"${arg.replaceAll('"', '""')}"`;
    return typeof arg === 'boolean' ? String(arg).toUpperCase() : String(arg).toUpperCase();
  }

  function value(call: EngineCall): Value {
    const text = `${call.name}(${call.args.map(written).join(',')})`;
    const found = known.get(text);
    if (found === null) throw new NotCertain();
    if (found !== undefined) return found;
    const areas = call.args.filter((arg): arg is SheetArea => typeof arg === 'object' && arg !== null && 'area' in arg);
    const used = areas.map((one) => cells.used(one));
    const isCut = used.some((one, at) => !sameArea(one, areas[at]!.area));
    // Areas that belong together must stay of one size.
    if (areas.length > 1 && isCut) throw new NotCertain();
    const size = used.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    const more = costOfCall(call.name, call.args);
    if (more === null || size > MOST_CELLS_OF_ONE) throw new NotCertain();
    waiting.set(text, { text, areas, cells: size + more });
    return PENDING;
  }

  function fault(): void {
    engine?.renew();
    model = null;
    for (const { put } of sheets.values()) put.clear();
  }

  async function ready(): Promise<Model> {
    if (!model) {
      model = await engine!.newModel();
      model.renameSheet(CALLS, '~ calls ~');
    }
    return model;
  }

  /** Puts the cells of ranges into the model, each once. */
  function putCells(into: Model, asked: readonly Asked[], made: { sheets: number }): void {
    for (const { areas } of asked)
      for (const place of areas) {
        const { index, name, put } = sheets.get(place.sheet)!;
        for (; made.sheets < index; made.sheets++) into.newSheet();
        if (put.size === 0) into.renameSheet(index, name);
        const { row, column, rows, columns } = cells.used(place);
        for (let at = row; at < row + rows; at++)
          for (let over = column; over < column + columns; over++) {
            const key = at * 16_384 + over;
            if (put.has(key)) continue;
            put.add(key);
            const input = typed(cells.value(place.sheet, at, over));
            if (input !== '') into.setUserInput(index, at + 1, over + 1, input);
          }
      }
  }

  let made = { sheets: 0 };

  async function run(asked: readonly Asked[], clock: Clock): Promise<void> {
    clock.spend(asked.reduce((steps, one) => steps + STEPS_OF_CALL + one.cells * STEPS_OF_CELL, 0));
    if (clock.isOver()) throw new OutOfTime();
    try {
      if (!model) made = { sheets: 0 };
      const into = await ready();
      putCells(into, asked, made);
      asked.forEach(({ text }, at) => {
        into.setUserInput(CALLS, at + 1, 1, `=${text}`);
        into.setUserInput(CALLS, at + 1, 2, `=${cellName(at, 0)}&""`);
      });
      into.evaluate();
      asked.forEach(({ text }, at) => known.set(text, resultAt(into, at + 1)));
      into.clearContents(CALLS, 1, 1, asked.length, 2);
    } catch (error) {
      if (error instanceof OutOfTime) throw error;
      fault();
      if (asked.length === 1) known.set(asked[0]!.text, null);
      else {
        const half = asked.length >> 1;
        await run(asked.slice(0, half), clock);
        await run(asked.slice(half), clock);
      }
    }
  }

  return {
    value,
    isWaiting: () => waiting.size > 0,
    async compute() {
      engine ??= await startEngine();
      const all = [...waiting.values()];
      waiting.clear();
      for (let from = 0; from < all.length;) {
        let [to, size] = [from, 0];
        while (to < all.length && to - from < MOST_CALLS && (to === from || size + all[to]!.cells <= MOST_CELLS))
          size += all[to++]!.cells;
        await run(all.slice(from, to), cells.clock);
        from = to;
      }
    },
    end() {
      model?.free();
      model = null;
    },
  };
}

/** A value as it would be typed; an apostrophe keeps a text a text. The engine knows no #BUSY! */
function typed(value: Value): string {
  if (value === null) return '';
  if (isError(value)) return value.error === '#BUSY!' || value.error === '#SPILL!' ? '#N/A' : value.error;
  if (typeof value === 'string') return `'${value}`;
  return String(value).toUpperCase();
}

/** The engine shows numbers with fewer digits than it has; joined with an empty text it gives all of them. */
function resultAt(model: Model, row: number): Value | null {
  const type = model.getCellType(CALLS, row, 1);
  const shown = model.getFormattedCellValue(CALLS, row, type === TYPE.number ? 2 : 1);
  if (type === TYPE.number) return Number(shown);
  if (type === TYPE.truth) return shown === 'TRUE';
  if (type !== TYPE.error) return shown;
  return NOT_UNDERSTOOD.has(shown) ? null : { error: shown };
}
