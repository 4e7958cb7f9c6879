import type { CellValue } from '../../register/rawTable';
import type { ReturnedCell, ReturnedFile, ReturnedSheet } from '../../returns/returnedFile';
import type { RunExcel, Watch } from '../runExcel';
import { columnBlocks } from './columnBlocks';
import { askForDateSystem } from './readDateSystem';

/**
 * What is looked at of a workbook before it is known to be a form: so many sheets, and of each so many rows and columns
 * from its first cell.
 */
const LOOKED_AT = { sheets: 12, rows: 40, columns: 40 } as const;

/** Above this a workbook is no form that somebody fills in by hand. */
const MOST_CELLS = 200_000;

/** Cells that one response carries. */
const CELLS_AT_ONCE = 50_000;

export interface SheetCellsWanted extends Watch {
  /** Whether a text at the head of a sheet says that the workbook is wanted. */
  readonly isWanted: (text: string) => boolean;
}

interface UsedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/**
 * Reads what the cells of the open workbook hold, where a text at the head of one of its visible sheets says that it is
 * wanted: values only, so that Excel keeps its undo list. For any other workbook it takes three round trips and reads
 * little.
 * @returns null where no such text is found, or where the workbook has more cells than a form
 * @throws OfficeExtension.Error as Excel gives it; an AbortError when cancelled
 */
export const readSheetCells = (run: RunExcel, { isWanted, signal }: SheetCellsWanted): Promise<ReturnedFile | null> =>
  run(async (context) => {
    signal?.throwIfAborted();
    const sheets = context.workbook.worksheets.load('items/name,items/visibility');
    const date1904 = askForDateSystem(context);
    await context.sync();
    const used = sheets.items.map((sheet): UsedSheet => ({
      sheet,
      used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
    }));
    signal?.throwIfAborted();
    await context.sync();
    const filled = used.filter((one) => !one.used.isNullObject);
    const shown = filled.filter(({ sheet }) => isVisible(sheet)).slice(0, LOOKED_AT.sheets);
    if (shown.length === 0 || cellsOf(filled) > MOST_CELLS) return null;
    const heads = shown.map(({ used }) =>
      used
        .getCell(0, 0)
        .getResizedRange(Math.min(used.rowCount, LOOKED_AT.rows) - 1, Math.min(used.columnCount, LOOKED_AT.columns) - 1)
        .load('values'),
    );
    await context.sync();
    const isForm = heads.some(({ values }) =>
      values.flat().some((value) => typeof value === 'string' && isWanted(value)),
    );
    if (!isForm) return null;
    return { date1904: date1904(), sheets: await readSheets(context, filled, signal) };
  });

const isVisible = ({ visibility }: Excel.Worksheet): boolean => visibility === 'Visible';

const cellsOf = (sheets: readonly UsedSheet[]): number =>
  sheets.reduce((sum, { used }) => sum + used.rowCount * used.columnCount, 0);

async function readSheets(
  context: Excel.RequestContext,
  sheets: readonly UsedSheet[],
  signal: AbortSignal | undefined,
): Promise<ReturnedSheet[]> {
  const cells = sheets.map((): ReturnedCell[] => []);
  let asked: {
    readonly index: number;
    readonly firstRow: number;
    readonly start: number;
    readonly range: Excel.Range;
  }[] = [];
  let size = 0;
  const take = async (): Promise<void> => {
    signal?.throwIfAborted();
    await context.sync();
    for (const { index, firstRow, start, range } of asked) {
      const firstColumn = sheets[index]!.used.columnIndex + 1 + start;
      cells[index]!.push(...cellsIn(range.values as CellValue[][], firstRow, firstColumn));
    }
    asked = [];
    size = 0;
  };
  for (const [index, { used }] of sheets.entries()) {
    const step = Math.max(1, Math.floor(CELLS_AT_ONCE / used.columnCount));
    for (let start = 0; start < used.rowCount; start += step) {
      const rows = Math.min(step, used.rowCount - start);
      for (const block of columnBlocks(used.columnCount)) {
        const range = used
          .getCell(start, block.start)
          .getResizedRange(rows - 1, block.columns - 1)
          .load('values');
        asked.push({ index, firstRow: used.rowIndex + 1 + start, start: block.start, range });
      }
      size += rows * used.columnCount;
      if (size >= CELLS_AT_ONCE) await take();
    }
  }
  if (asked.length > 0) await take();
  return sheets.map(({ sheet }, index) => ({
    name: sheet.name,
    hidden: !isVisible(sheet),
    // Blocks of columns come one after the other.
    cells: cells[index]!.sort((one, other) => one.row - other.row || one.column - other.column),
  }));
}

const cellsIn = (values: readonly (readonly CellValue[])[], firstRow: number, firstColumn: number): ReturnedCell[] =>
  values.flatMap((row, down) =>
    row.flatMap((value, along) => (value === '' ? [] : [{ row: firstRow + down, column: firstColumn + along, value }])),
  );
