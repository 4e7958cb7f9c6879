import { COLUMNS } from './limits';

/** A cell's number within its sheet, as the sets of a grid hold it. */
export const cellKey = (row: number, column: number): number => row * COLUMNS + column;

export const rowOfKey = (key: number): number => (key - (key % COLUMNS)) / COLUMNS;
export const columnOfKey = (key: number): number => key % COLUMNS;
