import type { CellValue } from '../../register/rawTable';
import { runsOfRows } from '../payload';
import type { RunExcel, Watch } from '../runExcel';
import { movedFormula } from '../../register/movedFormula';
import { deleteTableRows } from './deleteTableRows';
import { formulaIn } from './heldCells';
import { bodyAsRead, TableChangedError, type TableRead } from './tableBody';
import { formatFor, handedOver } from './tableContent';

/**
 * A cell of a row that is to be added; the number format is that of the row above, but where it would not show the
 * value.
 */
export interface NewCell {
  readonly value: CellValue;
  readonly isDate: boolean;
}

/**
 * A row to be added, as long as the table is wide; null where nothing is entered: a blank cell, or the formula of the
 * row above.
 */
export type NewRow = readonly (NewCell | null)[];

/** Where added rows stand in the body of a table, from 0, and how many rows it now has. */
export interface AddedRows {
  readonly first: number;
  readonly rows: number;
}

interface RowAbove {
  /** Of columns that have one formula throughout. */
  readonly formulas: readonly (string | null)[];
  readonly formats: readonly string[];
  /** Whether it is the blank row of a table that has no other: then the first new row takes its place. */
  readonly isFree: boolean;
}

/**
 * Adds rows at the end of a table, all in one request where they fit; what stands below the table moves down. Each row
 * gets the formats of the row above, and in columns where nothing is entered their formula: of those only that have one
 * throughout, as Excel may fill a column with a formula that is written into it.
 * @param between called before each request; what it throws ends the writing
 * @throws TableChangedError where it has another number by now; TableFilteredError; OfficeExtension.Error as Excel
 * gives it
 */
export const appendTableRows = (
  run: RunExcel,
  read: TableRead,
  added: readonly NewRow[],
  between: () => void = () => undefined,
): Promise<AddedRows> =>
  run(async (context) => {
    const { table, body } = await bodyAsRead(context, read, true);
    const { rowCount, columnCount } = body;
    const above = await rowAbove(context, body, rowCount);
    const first = above.isFree ? 0 : rowCount;
    const blocks = added.map((row, index) => blockOf(row, above, first + index - (rowCount - 1)));
    for (const { start, end } of runsOfRows(blocks)) {
      between();
      context.application.suspendApiCalculationUntilNextSync();
      const toAdd = end - start - (above.isFree && start === 0 ? 1 : 0);
      // The blank row of a table that has no other may be one that Excel does not count until something is entered in
      // it.
      if (above.isFree && start === 0) body.getRow(0).formulas = [blocks[0]!.contents];
      const blank = Array.from({ length: columnCount }, () => '');
      if (toAdd > 0)
        table.rows.add(
          undefined,
          Array.from({ length: toAdd }, () => blank),
        );
      // The last rows of the table as it is then, wherever others have moved it.
      const grown = context.workbook.tables.getItem(read.name).getDataBodyRange();
      const range = grown
        .getLastRow()
        .getOffsetRange(start - end + 1, 0)
        .getResizedRange(end - start - 1, 0);
      range.numberFormat = blocks.slice(start, end).map(({ formats }) => formats);
      range.formulas = blocks.slice(start, end).map(({ contents }) => contents);
      grown.load('rowCount');
      await context.sync();
      if (grown.rowCount !== first + end)
        throw new TableChangedError(
          { kind: 'rowsAfterAdding', table: read.name, rows: grown.rowCount },
          { kind: 'rowsAlone', rows: first + end },
        );
    }
    return { first, rows: first + added.length };
  });

async function rowAbove(context: Excel.RequestContext, body: Excel.Range, rows: number): Promise<RowAbove> {
  const range = body.getRow(rows - 1).load('values,formulas,valueTypes,numberFormat');
  await context.sync();
  const values = range.values[0]! as CellValue[];
  const formulas = values.map((value, at) => formulaIn(range.formulas[0]![at], value, false));
  const columns = formulas.map((formula, at) => (formula === null ? null : body.getColumn(at).load('formulas')));
  if (formulas.some((formula) => formula !== null)) await context.sync();
  return {
    formulas: formulas.map((formula, at) => {
      const all = columns[at]?.formulas.map(([one]) => one as unknown);
      return formula !== null && all?.every((one, row) => one === movedFormula(formula, row - (rows - 1)))
        ? formula
        : null;
    }),
    formats: range.numberFormat[0]!.map(String),
    isFree: rows === 1 && values.every((value) => value === ''),
  };
}

/** What goes over for a row that stands so many rows below the one above. */
function blockOf(row: NewRow, { formulas, formats }: RowAbove, down: number) {
  const wanted = row.map((cell, at) => (cell && formatFor(cell.value, cell.isDate, formats[at]!)) ?? formats[at]!);
  const contents = row.map((cell, at): CellValue => {
    const formula = formulas[at] ?? null;
    if (cell) return handedOver({ value: cell.value, formula: null, numberFormat: null }, wanted[at]!);
    return formula === null ? '' : movedFormula(formula, down);
  });
  return { formats: wanted, contents };
}

/**
 * Deletes the rows of a table after the first so many in which nothing is entered: what is left of appendTableRows
 * where Excel added the rows and refused what goes into them. Formulas do not count, as new rows get those of their
 * column.
 * @throws as deleteTableRows
 */
export async function deleteBlankRowsAfter(run: RunExcel, { name, rows }: TableRead, watch: Watch): Promise<void> {
  const now = await run(async (context) => {
    const body = context.workbook.tables.getItem(name).getDataBodyRange().load('rowCount');
    await context.sync();
    const { rowCount } = body;
    if (rowCount <= rows) return { rowCount, blank: [] };
    const after = body
      .getRow(rows)
      .getResizedRange(rowCount - rows - 1, 0)
      .load('formulas');
    await context.sync();
    const blank = after.formulas.flatMap((row, down) => (row.every(isNotEntered) ? [rows + down] : []));
    return { rowCount, blank };
  });
  if (now.blank.length > 0) await deleteTableRows(run, { name, rows: now.rowCount }, now.blank, watch);
}

const isNotEntered = (formula: unknown): boolean =>
  formula === '' || (typeof formula === 'string' && formula.startsWith('='));
