import { sheetCellAddress } from '../../values/cellAddress';
import type { CellValue } from '../../register/rawTable';
import type { RunExcel, Watch } from '../runExcel';
import { askWhatIsHeld, contentAgain } from './heldCells';
import { columnOf, type Around, type Block } from './cellBlocks';
import { overwriteAll } from './overwrite';
import { askForRows } from './rowsAsRead';
import { bodyAsRead, TableChangedError, type TableRead } from './tableBody';

/** A cell of a table's body; row and column count from 0. A row beyond the body makes the table grow. */
export interface TableCell {
  readonly row: number;
  readonly column: number;
  /** What Excel takes as a formula, too; text with an apostrophe before it stays text. */
  readonly content: CellValue;
  /** null: as it is, but that a number does not go into a cell of text. */
  readonly numberFormat: string | null;
}

const TEXT_FORMAT = '@';

/**
 * Writes cells of a table, all or none; where rows are missing, the table grows into blank cells below it. Growing
 * needs ExcelApi 1.13 and is asked for first, so that an older Excel refuses before anything is written.
 * @param read the table as it was read
 * @returns what the cells held before, in their order, as changeTableCells takes it
 * @throws TableChangedError where the body has another size by now, the cells below are not blank, or others stand
 * where rows were that were read; TableFilteredError; as overwriteAll, too. In each case the table is as it was, but
 * for an UnfinishedWriteError
 */
export const changeTableCells = (
  run: RunExcel,
  read: TableRead,
  cells: readonly TableCell[],
  watch: Watch = {},
): Promise<TableCell[]> =>
  run(async (context) => {
    const { name, rows } = read;
    const table = context.workbook.tables.getItem(name).load('showTotals');
    const header = table.getRange().load('rowIndex');
    const { worksheet, body } = await bodyAsRead(context, read, true);
    const { rowIndex, columnIndex, columnCount } = body;
    const added = Math.max(0, ...cells.map(({ row }) => row + 1 - rows));
    const rangeOf =
      ({ row, column }: TableCell): Block['range'] =>
      ({ workbook }) =>
        workbook.tables.getItem(name).worksheet.getRangeByIndexes(rowIndex + row, columnIndex + column, 1, 1);
    const asked = cells.map((cell) => askWhatIsHeld(rangeOf(cell)(context)));
    const below =
      added > 0 ? worksheet.getRangeByIndexes(rowIndex + rows, columnIndex, added, columnCount).load('values') : null;
    await context.sync();
    if (below && (table.showTotals || below.values.flat().some((value) => value !== '')))
      throw new TableChangedError({ kind: 'noRoomBelow', table: name }, { kind: 'room', rows: added });

    const blocks = cells.map((cell, index): Block => {
      const held = asked[index]!()[0]![0]!;
      const isText = held.numberFormat === TEXT_FORMAT && typeof cell.content === 'number';
      const place = sheetCellAddress(worksheet.name, rowIndex + cell.row + 1, columnIndex + cell.column + 1);
      const numberFormat = cell.numberFormat ?? (isText ? 'General' : null);
      const column = columnOf(name, cell.column);
      return { range: rangeOf(cell), column, cells: [{ place, held, content: cell.content, numberFormat }] };
    });
    const touched = [...new Set(cells.map(({ row }) => row))].filter((row) => row < rows);
    const spans = touched.map((row) => ({ first: row, last: row }));
    const resize = (size: number): void => {
      const height = rowIndex + size - header.rowIndex;
      table.resize(worksheet.getRangeByIndexes(header.rowIndex, columnIndex, height, columnCount));
    };
    const around = added === 0 ? {} : growing(table, { rows, added, resize });
    const [done] = await overwriteAll(context, [{ blocks, ask: () => askForRows(body, read, spans) }], {
      around,
      watch,
    });
    return cells.map(({ row, column }, index): TableCell => {
      const { before } = done![index]![0]!;
      return { row, column, content: contentAgain(before), numberFormat: before.numberFormat };
    });
  });

interface Growth {
  readonly rows: number;
  readonly added: number;
  readonly resize: (size: number) => void;
}

const growing = (table: Excel.Table, { rows, added, resize }: Growth): Around => ({
  first: () => resize(rows + added),
  last: async (context) => {
    const body = table.getDataBodyRange().load('rowCount');
    await context.sync();
    if (body.rowCount === rows + added) resize(rows);
  },
});
