import { columnOfKey, rowOfKey } from './cellKey';
import type { SheetArea } from './resolveReference';
import type { Sheet } from './workbook';

/** A cell with a formula, and the cells that it reads. */
export interface FormulaCell {
  readonly sheet: Sheet;
  readonly key: number;
  readonly areas: readonly SheetArea[];
}

/** The formula cells of one column, from the top: their rows, and their numbers among all formula cells. */
export interface FormulaColumn {
  readonly rows: Int32Array;
  readonly numbers: Int32Array;
}

/** Those of a column's formula cells that lie in an area: from one place in its list to another, inclusive. */
export interface Span {
  readonly column: FormulaColumn;
  readonly from: number;
  readonly to: number;
}

/** Finds the formula cells in an area without looking at its cells one by one. */
export interface FormulaIndex {
  readonly columns: readonly FormulaColumn[];
  /** Where a formula cell stands: in which column, and at which place of its list. */
  readonly columnOf: readonly FormulaColumn[];
  readonly placeOf: Int32Array;
  spans: (areas: readonly SheetArea[]) => Span[];
}

/** The place of the first row that is not above a row. */
function placeFrom(rows: Int32Array, row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]! < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface SheetColumns {
  /** The columns that have formula cells, from the left. */
  readonly letters: Int32Array;
  readonly lists: readonly FormulaColumn[];
}

function columnsOfSheet(cells: readonly FormulaCell[], numbers: readonly number[]): SheetColumns {
  const byColumn = new Map<number, number[]>();
  for (const number of numbers) {
    const column = columnOfKey(cells[number]!.key);
    const list = byColumn.get(column);
    if (list) list.push(number);
    else byColumn.set(column, [number]);
  }
  const letters = Int32Array.from(byColumn.keys()).sort();
  const lists = Array.from(letters, (letter): FormulaColumn => {
    const sorted = Int32Array.from(byColumn.get(letter)!).sort((one, other) => cells[one]!.key - cells[other]!.key);
    return { rows: sorted.map((number) => rowOfKey(cells[number]!.key)), numbers: sorted };
  });
  return { letters, lists };
}

/** Sorts formula cells by sheet, column and row. Their numbers are their places in `cells`. */
export function formulaIndex(cells: readonly FormulaCell[]): FormulaIndex {
  const bySheet = new Map<Sheet, number[]>();
  cells.forEach(({ sheet }, number) => {
    const list = bySheet.get(sheet);
    if (list) list.push(number);
    else bySheet.set(sheet, [number]);
  });
  const sheets = new Map([...bySheet].map(([sheet, numbers]) => [sheet, columnsOfSheet(cells, numbers)]));
  const columns = [...sheets.values()].flatMap(({ lists }) => lists);
  const columnOf = new Array<FormulaColumn>(cells.length);
  const placeOf = new Int32Array(cells.length);
  for (const column of columns)
    column.numbers.forEach((number, place) => {
      columnOf[number] = column;
      placeOf[number] = place;
    });
  const spans = (areas: readonly SheetArea[]): Span[] => {
    const found: Span[] = [];
    for (const { sheet, area } of areas) {
      const known = sheets.get(sheet);
      if (!known) continue;
      const { letters, lists } = known;
      const last = area.column + area.columns;
      for (let at = placeFrom(letters, area.column); at < letters.length && letters[at]! < last; at++) {
        const column = lists[at]!;
        const from = placeFrom(column.rows, area.row);
        const to = area.rows === 1 ? from : placeFrom(column.rows, area.row + area.rows) - 1;
        if (from <= to && from < column.rows.length && column.rows[from]! < area.row + area.rows)
          found.push({ column, from, to });
      }
    }
    return found;
  };
  return { columns, columnOf, placeOf, spans };
}
