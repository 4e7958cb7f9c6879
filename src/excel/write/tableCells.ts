import type { CellValue } from '../../register/rawTable';
import { bytesOf } from '../payload';
import type { RunExcel } from '../runExcel';
import { cellAddress } from '../address';
import { askForRows, otherRows } from './rowsAsRead';
import { bodyAsRead, TableChangedError, type TableRead } from './tableBody';
import { handedOver, type CellContent } from './tableContent';

/** A cell of a table's body; row and column count from 0. */
export interface BodyCell {
  readonly row: number;
  readonly column: number;
}

export interface HeldCell extends BodyCell, CellContent {
  readonly numberFormat: string;
}

export interface EnteredCell extends BodyCell, CellContent {}

/** Cells of one column that go together; those between them stay as they are. */
interface Run<C extends BodyCell> {
  readonly column: number;
  readonly first: number;
  readonly last: number;
  readonly cells: readonly C[];
}

/** Fewer cells than this between two that are wanted cost less than a range of their own. */
const GAP = 50;
const CELLS_AT_ONCE = 20_000;
const BYTES_AT_ONCE = 3_000_000;

function runsOf<C extends BodyCell>(cells: readonly C[]): Run<C>[] {
  const sorted = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: { column: number; first: number; last: number; cells: C[] }[] = [];
  for (const cell of sorted) {
    const run = runs.at(-1);
    if (run && run.column === cell.column && cell.row - run.last <= GAP) {
      run.last = cell.row;
      run.cells.push(cell);
    } else runs.push({ column: cell.column, first: cell.row, last: cell.row, cells: [cell] });
  }
  return runs;
}

/** What goes over for a run: null for the cells between, which Excel leaves alone. */
function inRun<C extends BodyCell, T>({ first, last, cells }: Run<C>, of: (cell: C) => T): (T | null)[][] {
  const rows: (T | null)[][] = Array.from({ length: last - first + 1 }, () => [null]);
  for (const cell of cells) rows[cell.row - first] = [of(cell)];
  return rows;
}

const rangeOf = (body: Excel.Range, { column, first, last }: Run<BodyCell>): Excel.Range =>
  body.getCell(first, column).getResizedRange(last - first, 0);

/**
 * Looks what cells of a table hold; writes nothing.
 * @param rows how many rows the body had when it was read
 * @returns in the order of the cells
 * @throws TableChangedError where it has another number by now; OfficeExtension.Error as Excel gives it
 */
export const readTableCells = (
  run: RunExcel,
  name: string,
  rows: number,
  cells: readonly BodyCell[],
): Promise<HeldCell[]> =>
  run(async (context) => {
    const { body } = await bodyAsRead(context, { name, rows }, false);
    const held = new Map<BodyCell, HeldCell>();
    let waiting: { readonly run: Run<BodyCell>; readonly range: Excel.Range }[] = [];
    const take = async (): Promise<void> => {
      await context.sync();
      for (const { run: one, range } of waiting)
        for (const cell of one.cells) held.set(cell, heldIn(range, cell, cell.row - one.first));
      waiting = [];
    };
    let size = 0;
    for (const one of runsOf(cells)) {
      waiting.push({ run: one, range: rangeOf(body, one).load('values,formulas,valueTypes,numberFormat') });
      size += one.last - one.first + 1;
      if (size < CELLS_AT_ONCE) continue;
      await take();
      size = 0;
    }
    await take();
    return cells.map((cell) => held.get(cell)!);
  });

function heldIn(range: Excel.Range, { row, column }: BodyCell, down: number): HeldCell {
  const value = range.values[down]![0] as CellValue;
  const formula: unknown = range.formulas[down]![0];
  return {
    row,
    column,
    value,
    formula: formulaIn(formula, value, range.valueTypes[down]![0] === 'Error'),
    numberFormat: String(range.numberFormat[down]![0]),
  };
}

/** A text that begins with "=" comes as its own formula. */
export const formulaIn = (formula: unknown, value: unknown, isError: boolean): string | null =>
  typeof formula === 'string' && (isError || (formula.startsWith('=') && formula !== value)) ? formula : null;

/**
 * Writes cells of a table in blocks; cells between them stay as they are. Excel leaves a cell alone for which it is handed null (Microsoft, "Excel JavaScript API
 * advanced programming concepts", null input in a two-dimensional array).
 * @param formats the number formats that the cells have, in their order
 * @param between called before each request; what it throws ends the writing
 * @throws TableChangedError where the body has another number of rows by now, or others stand where those were that were read: then what the last request wrote is put back;
 *   TableFilteredError; OfficeExtension.Error as Excel gives it
 */
export const writeTableCells = (
  run: RunExcel,
  table: TableRead,
  cells: readonly EnteredCell[],
  formats: readonly string[],
  between: () => void = () => undefined,
): Promise<void> =>
  run(async (context) => {
    const { body } = await bodyAsRead(context, table, true);
    const withFormats = cells.map((cell, index) => ({ ...cell, format: cell.numberFormat ?? formats[index]! }));
    let size = 0;
    let written: Written[] = [];
    const send = async (): Promise<void> => {
      between();
      await context.sync();
      if (!written.every(({ areThose }) => areThose())) await putBack(context, table, written);
      size = 0;
      written = [];
    };
    for (const one of runsOf(withFormats)) {
      const numberFormats = inRun(one, ({ numberFormat }) => numberFormat);
      const contents = inRun(one, (cell) => handedOver(cell, cell.format));
      const bytes = bytesOf([numberFormats, contents]);
      if (size > 0 && size + bytes > BYTES_AT_ONCE) await send();
      size += bytes;
      const areThose = askForRows(body, table, one);
      written.push({ run: one, areThose, before: rangeOf(body, one).load('values,formulas,valueTypes,numberFormat') });
      const range = rangeOf(body, one);
      if (one.cells.some(({ numberFormat }) => numberFormat !== null)) range.numberFormat = numberFormats as string[][];
      range.formulas = contents;
    }
    await send();
  });

/** What one request wrote into neighbouring cells, and what these held right before. */
interface Written {
  readonly run: Run<BodyCell>;
  readonly areThose: () => boolean;
  readonly before: Excel.Range;
}

/** Puts back what a request wrote into other rows than those that were meant. @throws TableChangedError, always */
async function putBack(context: Excel.RequestContext, table: TableRead, written: readonly Written[]): Promise<never> {
  const body = context.workbook.tables.getItem(table.name).getDataBodyRange();
  for (const { run, before } of written) {
    const held = (cell: BodyCell): HeldCell => heldIn(before, cell, cell.row - run.first);
    const range = rangeOf(body, run);
    range.numberFormat = inRun(run, (cell) => held(cell).numberFormat) as string[][];
    range.formulas = inRun(run, (cell) => handedOver(held(cell), held(cell).numberFormat));
  }
  try {
    await context.sync();
  } catch (error) {
    const places = written.flatMap(({ run }) => run.cells.map(({ row, column }) => cellAddress(row + 1, column + 1)));
    throw new TableChangedError(...otherRows(table.name, places), { cause: error });
  }
  throw new TableChangedError(...otherRows(table.name));
}
