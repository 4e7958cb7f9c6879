import type { RunExcel } from '../runExcel';
import { askForRows, otherRows } from './rowsAsRead';
import { bodyAsRead, TableChangedError, type TableRead } from './tableBody';

/** A cell of a table's body; row and column count from 0. A row beyond the body makes the table grow. */
export interface TableCell {
  readonly row: number;
  readonly column: number;
  /** What Excel takes as a formula, too; text with an apostrophe before it stays text. */
  readonly content: string | number;
  /** null: as it is, but that a number does not go into a cell of text. */
  readonly numberFormat: string | null;
}

const TEXT_FORMAT = '@';

/**
 * Writes cells of a table; where rows are missing, the table grows into blank cells below it. Growing needs ExcelApi 1.13 and is asked for first, so that an
 * older Excel refuses before anything is written.
 * @param read the table as it was read
 * @returns what the cells held before, in their order, as changeTableCells takes it
 * @throws TableChangedError where the body has another size by now, the cells below are not blank, or others stand where rows were that were read: then what was written is put
 *   back; TableFilteredError; OfficeExtension.Error as Excel gives it
 */
export const changeTableCells = (run: RunExcel, read: TableRead, cells: readonly TableCell[]): Promise<TableCell[]> =>
  run(async (context) => {
    const { name, rows } = read;
    const shown = context.workbook.tables.getItem(name).load('showTotals');
    const { table, worksheet, body } = await bodyAsRead(context, read, true);
    const { rowIndex, columnIndex, columnCount } = body;
    const cellAt = ({ row, column }: TableCell): Excel.Range =>
      worksheet.getRangeByIndexes(rowIndex + row, columnIndex + column, 1, 1);
    const added = Math.max(0, ...cells.map(({ row }) => row + 1 - rows));
    const formats = cells.map((cell) => cellAt(cell).load('numberFormat'));
    const below =
      added > 0 ? worksheet.getRangeByIndexes(rowIndex + rows, columnIndex, added, columnCount).load('values') : null;
    const header = table.getRange().load('rowIndex');
    await context.sync();
    if (below && (shown.showTotals || below.values.flat().some((value) => value !== '')))
      throw new TableChangedError(`no blank cells below the table ${name}`, `room for ${added} more rows`);
    const resize = (size: number): void =>
      table.resize(
        worksheet.getRangeByIndexes(header.rowIndex, columnIndex, rowIndex + size - header.rowIndex, columnCount),
      );

    const touched = [...new Set(cells.map(({ row }) => row))].filter((row) => row < rows);
    const checks = touched.map((row) => askForRows(body, read, { first: row, last: row }));
    const held = cells.map((cell) => cellAt(cell).load('formulas,numberFormat'));
    if (added > 0) resize(rows + added);
    cells.forEach((cell, index) => {
      const { content, numberFormat } = cell;
      const range = cellAt(cell);
      const isText = formats[index]!.numberFormat[0]![0] === TEXT_FORMAT;
      const format = numberFormat ?? (isText && typeof content === 'number' ? 'General' : null);
      if (format !== null) range.numberFormat = [[format]];
      range.formulas = [[content]];
    });
    await context.sync();
    const before = cells.map(({ row, column }, index): TableCell => {
      const { formulas, numberFormat } = held[index]!;
      return { row, column, content: contentOf(formulas[0]![0]), numberFormat: String(numberFormat[0]![0]) };
    });
    if (checks.every((areThose) => areThose())) return before;
    for (const cell of before) {
      const range = cellAt(cell);
      range.numberFormat = [[cell.numberFormat]];
      range.formulas = [[cell.content]];
    }
    if (added > 0) resize(rows);
    await context.sync();
    throw new TableChangedError(...otherRows(name));
  });

/** What puts a cell's content back as it was: a text stays a text. */
const contentOf = (formula: unknown): string | number => {
  if (typeof formula === 'number') return formula;
  const text = String(formula);
  if (typeof formula === 'boolean') return text.toUpperCase();
  return text === '' || text.startsWith('=') ? text : `'${text}`;
};
