import type { ICellData, IFreeze, IRange, IWorksheetData } from '@univerjs/core';
import { type Area, DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, type Sheet } from 'embedded-excel/model';
import { cellData, type Drawing } from './cellData';

const PIXELS_A_POINT = 96 / 72;
/** Room beyond the last cell that holds something. */
const MORE_ROWS = 100;
const MORE_COLUMNS = 10;
const ROWS_AT_LEAST = 200;
const COLUMNS_AT_LEAST = 26;

export const pixels = (points: number): number => Math.round(points * PIXELS_A_POINT);
export const points = (wide: number): number => wide / PIXELS_A_POINT;

export const rangeOf = ({ row, column, rows, columns }: Area): IRange => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1,
});

export const areaOf = ({ startRow, startColumn, endRow, endColumn }: IRange): Area => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});

export const freezeOf = ({ frozen: { rows, columns } }: Sheet): IFreeze => ({
  xSplit: columns,
  ySplit: rows,
  startRow: rows || -1,
  startColumn: columns || -1,
});

type Sized = Record<number, { w?: number; h?: number; ia?: 0 | 1; hd?: 1 }>;

function sizes(all: ReadonlyMap<number, number>, hidden: ReadonlySet<number>, key: 'w' | 'h'): Sized {
  const data: Sized = {};
  for (const [index, size] of all) data[index] = key === 'w' ? { w: pixels(size) } : { h: pixels(size), ia: 0 };
  for (const index of hidden) data[index] = { ...data[index], hd: 1 };
  return data;
}

/** A line of text needs about so many times the size of its font; both in points. */
const LINE = 1.25;

/** Heights of rows that have none of their own but hold large letters; rows with several lines measure themselves. */
function grownRows({ grid, rowHeights }: Sheet): Sized {
  const grown: Sized = {};
  for (const [row, formats] of grid.formats) {
    if (rowHeights.has(row)) continue;
    let largest = 0;
    let wraps = false;
    for (const [column, { font, wrapText }] of formats)
      if (grid.values.at(row, column) !== undefined) {
        largest = Math.max(largest, font.size);
        wraps ||= wrapText;
      }
    if (wraps) grown[row] = { ia: 1 };
    else if (largest * LINE > DEFAULT_ROW_HEIGHT) grown[row] = { h: pixels(largest * LINE), ia: 0 };
  }
  return grown;
}

/** How far a sheet's cells, merges and charts reach, and some room beyond. */
export function extent({ grid, merges, charts }: Sheet): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  const reach = (row: number, column: number): void => {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  };
  grid.values.eachIn(null, reach);
  grid.formats.eachIn(null, reach);
  for (const merge of merges) {
    rows = Math.max(rows, merge.row + merge.rows);
    columns = Math.max(columns, merge.column + merge.columns);
  }
  for (const chart of charts) {
    rows = Math.max(rows, Math.ceil((chart.top + chart.height) / DEFAULT_ROW_HEIGHT));
    columns = Math.max(columns, Math.ceil((chart.left + chart.width) / DEFAULT_COLUMN_WIDTH));
  }
  return {
    rows: Math.max(rows + MORE_ROWS, ROWS_AT_LEAST),
    columns: Math.max(columns + MORE_COLUMNS, COLUMNS_AT_LEAST),
  };
}

function cellsOf(sheet: Sheet, drawing: Drawing): Record<number, Record<number, ICellData>> {
  const { values, formats } = sheet.grid;
  const rows: Record<number, Record<number, ICellData>> = {};
  const banded = sheet.tables.flatMap(({ area }) => Array.from({ length: area.rows }, (_, down) => area.row + down));
  for (const row of new Set([...values.keys(), ...formats.keys(), ...banded])) {
    let columns = values.get(row)?.length ?? 0;
    for (const column of formats.get(row)?.keys() ?? []) columns = Math.max(columns, column + 1);
    for (const { area } of sheet.tables)
      if (row >= area.row && row < area.row + area.rows) columns = Math.max(columns, area.column + area.columns);
    const cells: Record<number, ICellData> = {};
    for (let column = 0; column < columns; column++) {
      const cell = cellData(sheet, drawing, row, column);
      if (cell) cells[column] = cell;
    }
    rows[row] = cells;
  }
  return rows;
}

/** A sheet of the workbook as the grid takes it. */
export function sheetData(sheet: Sheet, drawing: Drawing): Partial<IWorksheetData> {
  const { rows, columns } = extent(sheet);
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    hidden: 0,
    rowCount: rows,
    columnCount: columns,
    defaultColumnWidth: pixels(DEFAULT_COLUMN_WIDTH),
    defaultRowHeight: pixels(DEFAULT_ROW_HEIGHT),
    cellData: cellsOf(sheet, drawing),
    mergeData: sheet.merges.map(rangeOf),
    rowData: { ...grownRows(sheet), ...sizes(sheet.rowHeights, sheet.hiddenRows, 'h') },
    columnData: sizes(sheet.columnWidths, sheet.hiddenColumns, 'w'),
    freeze: freezeOf(sheet),
    defaultStyle: DEFAULT_STYLE,
    showGridlines: sheet.showGridlines ? 1 : 0,
    // The grid does not draw it; `rightToLeft.ts` does.
    rightToLeft: 0,
  };
}

/** Calibri 11 at the foot of its cell. */
export const DEFAULT_STYLE = { ff: 'Calibri', fs: 11, vt: 3 };
