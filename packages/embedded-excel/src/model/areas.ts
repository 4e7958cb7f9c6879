import { COLUMNS, ROWS } from './limits';
import type { Area } from './workbook';

/** The cells that two areas share; null where there are none. */
export function intersection(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export const overlaps = (one: Area, other: Area): boolean => intersection(one, other) !== null;

export const sameArea = (one: Area, other: Area): boolean =>
  one.row === other.row && one.column === other.column && one.rows === other.rows && one.columns === other.columns;

/** Whether a cell is one of an area. */
export const hasCell = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

/** Whether the whole of an area lies in another. */
export const lies = (inner: Area, outer: Area): boolean => {
  const shared = intersection(inner, outer);
  return shared !== null && sameArea(shared, inner);
};

/** What is left of an area when another is cut out of it: up to four areas. */
export function without(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const below = cut.row + cut.rows;
  const right = cut.column + cut.columns;
  const parts: Area[] = [
    { ...area, rows: cut.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { ...cut, column: area.column, columns: cut.column - area.column },
    { ...cut, column: right, columns: area.column + area.columns - right },
  ];
  return parts.filter(({ rows, columns }) => rows > 0 && columns > 0);
}

export const cellCount = ({ rows, columns }: Area): number => rows * columns;

export const isInSheet = ({ row, column, rows, columns }: Area): boolean =>
  row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= ROWS && column + columns <= COLUMNS;
