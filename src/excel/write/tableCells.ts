import { sheetCellAddress } from '../../values/cellAddress';
import type { Place } from '../../words/english/phrases/ofErrors';
import { bytesOf } from '../payload';
import type { RunExcel, Watch } from '../runExcel';
import { inRun, rangeOfRun, runsOf, type BodyCell, type Run } from './cellRuns';
import { askWhatIsHeld, type HeldContent } from './heldCells';
import { columnOf, placesOf, type Block } from './cellBlocks';
import { overwriteAll, type Sending } from './overwrite';
import { putBack } from './putBack';
import { askForRows } from './rowsAsRead';
import { bodyAsRead, type TableRead } from './tableBody';
import { handedOver, type CellContent } from './tableContent';

export type { BodyCell };

export interface HeldCell extends BodyCell, HeldContent {}

/** What a cell is to hold, and what it held when it was read. */
export interface EnteredCell extends BodyCell, CellContent {
  readonly held: HeldContent;
}

/** A write that can be put back. */
export interface Reversible {
  /** What it wrote, as a person finds it. */
  readonly places: readonly Place[];
  /**
   * Puts back what was written, where it still stands; doing it again does no harm.
   * @param cause why
   * @throws an error that names what Excel would not let be put back
   */
  readonly putBack: (cause: unknown, watch: Watch) => Promise<void>;
}

const CELLS_AT_ONCE = 20_000;
const BYTES_AT_ONCE = 3_000_000;

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
    let waiting: (() => void)[] = [];
    const take = async (): Promise<void> => {
      await context.sync();
      for (const one of waiting) one();
      waiting = [];
    };
    let size = 0;
    for (const one of runsOf(cells)) {
      const asked = askWhatIsHeld(rangeOfRun(body, one));
      waiting.push(() => {
        const found = asked();
        for (const cell of one.cells) {
          const { row, column } = cell;
          held.set(cell, { row, column, ...found[row - one.first]![0]! });
        }
      });
      size += one.last - one.first + 1;
      if (size < CELLS_AT_ONCE) continue;
      await take();
      size = 0;
    }
    await take();
    return cells.map((cell) => held.get(cell)!);
  });

/**
 * Writes cells of a table, all or none, in blocks; cells between them stay as they are.
 * @param between called before each request; what it throws ends the writing
 * @throws TableChangedError where the body has another number of rows by now, or others stand where those were that
 * were read; TableFilteredError; as overwriteAll, too. In each case the table is as it was, but for an
 * UnfinishedWriteError
 */
export const writeTableCells = (
  run: RunExcel,
  table: TableRead,
  cells: readonly EnteredCell[],
  watch: Watch = {},
  between: () => void = () => undefined,
): Promise<Reversible> =>
  run(async (context) => {
    const { body, worksheet } = await bodyAsRead(context, table, true);
    const sheet = worksheet.name;
    const sendings = cut(cells).map((runs): Sending => {
      const blocks = runs.map((one): Block => ({
        range: ({ workbook }) => rangeOfRun(workbook.tables.getItem(table.name).getDataBodyRange(), one),
        column: columnOf(table.name, one.column),
        cells: inRun(one, ({ row, column, held, ...entered }) => ({
          place: sheetCellAddress(sheet, body.rowIndex + row + 1, body.columnIndex + column + 1),
          held,
          content: handedOver(entered, entered.numberFormat ?? held.numberFormat),
          numberFormat: entered.numberFormat,
        })),
      }));
      return { blocks, ask: () => askForRows(body, table, runs) };
    });
    await overwriteAll(context, sendings, { between, watch });
    const blocks = sendings.flatMap((one) => one.blocks);
    return {
      places: placesOf(blocks),
      putBack: (cause, later) => run((again) => putBack(again, blocks, {}, cause, later)),
    };
  });

/** The cells by runs, and the runs by what one request carries. */
function cut(cells: readonly EnteredCell[]): Run<EnteredCell>[][] {
  const requests: Run<EnteredCell>[][] = [];
  let size = Infinity;
  for (const run of runsOf(cells)) {
    const bytes = bytesOf(run.cells.map(({ value, formula, numberFormat }) => [value, formula, numberFormat]));
    if (size + bytes > BYTES_AT_ONCE) {
      requests.push([]);
      size = 0;
    }
    requests.at(-1)!.push(run);
    size += bytes;
  }
  return requests;
}
