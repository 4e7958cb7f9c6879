import { columnLetters } from '../../model/columns';
import type { Area } from '../../model/workbook';

/** The letters of columns that have been named. */
const known: string[] = [];

/** "B3", of indexes from 0. */
export const cellName = (row: number, column: number): string =>
  `${(known[column] ??= columnLetters(column))}${row + 1}`;

/** "B3:D9", also of a single cell ("B3:B3"). */
export const areaName = ({ row, column, rows, columns }: Area): string =>
  `${cellName(row, column)}:${cellName(row + rows - 1, column + columns - 1)}`;

/** "B3" of a single cell, else "B3:D9". */
export const reference = (area: Area): string =>
  area.rows === 1 && area.columns === 1 ? cellName(area.row, area.column) : areaName(area);
