import { parseArea, printSheetName } from '../../model/address';
import { intersection } from '../../model/areas';
import { cellKey, errorKey } from '../../model/cellKey';
import { isFailure, isTable, type FunctionResult } from '../../model/customFunctions';
import { findSheet } from '../../model/findSheet';
import { formulaParts, replaceParts } from '../../model/formulaParts';
import type { CallingCell, FunctionCalls } from '../../model/functionCalls';
import { valueAt } from '../../model/readCells';
import { usedArea } from '../../model/usedArea';
import type { Area, Sheet, Workbook } from '../../model/workbook';
import { lastCall, type WrittenCall } from './calledFunctions';
import { functionArguments, type Given } from './functionArguments';
import type { Computed, Scratch } from './scratch';

/** A cell with a stale formula that calls custom functions. */
export interface Calling extends CallingCell {
  /** As `plainFormula` gives it, without its "=". */
  readonly formula: string;
}

/** What has become of such a formula: its value where it is one call and nothing else, or a formula without calls. */
export type Called = CallingCell & ({ readonly rows: readonly (readonly Computed[])[] } | { readonly formula: string });

/** Shown while a result is awaited. Source: Microsoft, "Custom functions", and "How to correct a #BUSY! error". */
const BUSY: Computed = { value: '#BUSY!', isError: true };

interface Open {
  readonly cell: Calling;
  formula: string;
  called: number;
  /** The value of the last call that was put in, and where it is. */
  last: { readonly rows: readonly (readonly Computed[])[]; readonly reference: string } | null;
}

/**
 * Has the custom functions of formulas computed, from the inside out: of all formulas the innermost calls first. A call that has to be awaited has
 * the value #BUSY!; the cell is computed again when its result comes.
 */
export function callFunctions(
  workbook: Workbook,
  calls: FunctionCalls,
  cells: readonly Calling[],
  scratch: Scratch,
): Called[] {
  const open = cells.map((cell): Open => ({ cell, formula: qualified(cell), called: 0, last: null }));
  for (let left: readonly Open[] = open; left.length > 0;) {
    const found = left.flatMap((one) => {
      const call = lastCall(one.formula, (name) => calls.find(name) !== undefined);
      return call ? [{ one, call }] : [];
    });
    const given = givenTo(
      found.map(({ call }) => call),
      workbook,
      scratch,
    );
    found.forEach(({ one, call }, at) => {
      const rows = rowsOf(resultOf(one, call, given[at]!, calls));
      const reference = scratch.put(rows);
      one.formula = one.formula.slice(0, call.start) + reference + one.formula.slice(call.end);
      one.last = { rows, reference };
      one.called++;
    });
    left = found.map(({ one }) => one);
  }
  return open.map(({ cell, formula, called, last }) => {
    calls.end(cell, called);
    const { sheet, key } = cell;
    return last && formula.trim() === last.reference ? { sheet, key, rows: last.rows } : { sheet, key, formula };
  });
}

/** References without a sheet mean that of the formula. */
const qualified = ({ formula, sheet }: Calling): string =>
  replaceParts(formula, (part) =>
    part.kind === 'reference' && part.sheet === null ? `${printSheetName(sheet.name)}!${part.text}` : undefined,
  );

function resultOf(
  { cell, called }: Open,
  { name }: WrittenCall,
  given: readonly Given[],
  calls: FunctionCalls,
): FunctionResult | null {
  const description = calls.find(name)!;
  const args = functionArguments(description, given);
  if ('error' in args) {
    calls.end(cell, called);
    return { code: args.error, message: args.why };
  }
  return calls.result(cell, called, description.id, args);
}

function rowsOf(result: FunctionResult | null): readonly (readonly Computed[])[] {
  if (result === null) return [[BUSY]];
  if (isFailure(result)) return [[{ value: result.code, isError: true }]];
  if (!isTable(result)) return [[{ value: result, isError: false }]];
  const width = result[0]?.length ?? 0;
  if (width === 0 || result.some((row) => row.length !== width)) return [[{ value: '#VALUE!', isError: true }]];
  return result.map((row) => row.map((value): Computed => ({ value: value ?? '', isError: false })));
}

/** What the arguments of several calls are: cells are read where they stand, everything else is computed. */
function givenTo(calls: readonly WrittenCall[], workbook: Workbook, scratch: Scratch): Given[][] {
  const written = calls.flatMap(({ args }) => args);
  const computed = written.filter((text) => text !== '' && !rangeIn(text, workbook));
  const results = computed.length > 0 ? scratch.ask(computed) : [];
  const found = new Map(computed.map((text, at) => [text, results[at]!]));
  const stale = staleWithin(written, workbook, scratch);
  return calls.map(({ args }) =>
    args.map((text): Given => {
      if (text === '') return null;
      const range = rangeIn(text, workbook);
      return range ? cellsOf(range, stale) : found.get(text)!;
    }),
  );
}

interface Range {
  readonly sheet: Sheet;
  readonly index: number;
  readonly area: Area;
}

/** The cells that an argument is, where it is nothing but a reference; whole rows and columns as far as they are used. */
function rangeIn(text: string, workbook: Workbook): Range | null {
  const [part, more] = formulaParts(text);
  if (part?.kind !== 'reference' || more || part.sheet === null) return null;
  const sheet = findSheet(workbook, part.sheet);
  const area = parseArea(part.reference);
  if (!sheet || !area) return null;
  const index = workbook.sheets.indexOf(sheet);
  if (area.rows * area.columns === 1) return { sheet, index, area };
  const used = usedArea(sheet.grid, true);
  return { sheet, index, area: (used && intersection(area, used)) ?? { ...area, rows: 1, columns: 1 } };
}

type Stale = ReadonlyMap<string, Computed>;
const place = (sheet: Sheet, row: number, column: number): string => `${sheet.id} ${row} ${column}`;

/** The values of the cells that have yet to be computed among those that arguments refer to. */
function staleWithin(written: readonly string[], workbook: Workbook, scratch: Scratch): Stale {
  const cells = new Map<string, { index: number; row: number; column: number }>();
  for (const text of written) {
    const range = rangeIn(text, workbook);
    if (!range || range.sheet.grid.stale.size === 0) continue;
    eachCell(range.area, (row, column) => {
      if (range.sheet.grid.stale.has(cellKey(row, column)))
        cells.set(place(range.sheet, row, column), { index: range.index, row, column });
    });
  }
  const values = scratch.read([...cells.values()]);
  return new Map([...cells.keys()].map((key, at) => [key, values[at]!]));
}

function cellsOf({ sheet, area }: Range, stale: Stale): Computed[][] {
  const rows: Computed[][] = [];
  eachCell(area, (row, column) => {
    const down = row - area.row;
    rows[down] ??= [];
    rows[down].push(
      stale.get(place(sheet, row, column)) ?? {
        value: valueAt(sheet.grid, row, column),
        isError: sheet.grid.errors.has(errorKey(row, column)),
      },
    );
  });
  return rows;
}

function eachCell({ row, column, rows, columns }: Area, visit: (row: number, column: number) => void): void {
  for (let at = row; at < row + rows; at++) for (let over = column; over < column + columns; over++) visit(at, over);
}
