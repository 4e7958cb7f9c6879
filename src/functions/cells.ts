/**
 * What a cell gives to a function, or takes from it. Excel gives '', 0, null or undefined for what is blank or left
 * out.
 */
export type Cell = string | number | boolean | null | undefined;

/** The cells of a range: its rows. */
export type Cells = readonly (readonly Cell[])[];

export const isBlank = (cell: Cell): cell is '' | null | undefined =>
  cell === '' || cell === null || cell === undefined;
