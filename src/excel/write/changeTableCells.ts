import type { RunExcel } from '../runExcel';
import { bodyAsRead, TableChangedError } from './tableBody';

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
 * @param rows how many rows the body had when it was read
 * @returns what the cells held before, in their order, as changeTableCells takes it
 * @throws TableChangedError where the body has another size by now, or the cells below are not blank; TableFilteredError; OfficeExtension.Error as Excel gives it
 */
export const changeTableCells = (
  run: RunExcel,
  name: string,
  rows: number,
  cells: readonly TableCell[],
): Promise<TableCell[]> =>
  run(async (context) => {
    const shown = context.workbook.tables.getItem(name).load('showTotals');
    const { table, worksheet, body } = await bodyAsRead(context, { name, rows }, true);
    const added = Math.max(0, ...cells.map(({ row }) => row + 1 - rows));
    const ranges = cells.map(({ row, column }) =>
      worksheet.getRangeByIndexes(body.rowIndex + row, body.columnIndex + column, 1, 1).load('formulas,numberFormat'),
    );
    if (added > 0) {
      const below = worksheet
        .getRangeByIndexes(body.rowIndex + rows, body.columnIndex, added, body.columnCount)
        .load('values');
      await context.sync();
      if (shown.showTotals || below.values.flat().some((value) => value !== ''))
        throw new TableChangedError(`no blank cells below the table ${name}`, `room for ${added} more rows`);
      const header = table.getRange().load('rowIndex');
      await context.sync();
      const size = body.rowIndex + rows + added - header.rowIndex;
      table.resize(worksheet.getRangeByIndexes(header.rowIndex, body.columnIndex, size, body.columnCount));
    } else await context.sync();
    const before = cells.map(({ row, column }, index): TableCell => {
      const { formulas, numberFormat } = ranges[index]!;
      return { row, column, content: contentOf(formulas[0]![0]), numberFormat: String(numberFormat[0]![0]) };
    });
    cells.forEach(({ content, numberFormat }, index) => {
      const range = ranges[index]!;
      const isText = range.numberFormat[0]![0] === TEXT_FORMAT;
      const format = numberFormat ?? (isText && typeof content === 'number' ? 'General' : null);
      if (format !== null) range.numberFormat = [[format]];
      range.formulas = [[content]];
    });
    await context.sync();
    return before;
  });

/** What puts a cell's content back as it was: a text stays a text. */
const contentOf = (formula: unknown): string | number => {
  if (typeof formula === 'number') return formula;
  const text = String(formula);
  if (typeof formula === 'boolean') return text.toUpperCase();
  return text === '' || text.startsWith('=') ? text : `'${text}`;
};
