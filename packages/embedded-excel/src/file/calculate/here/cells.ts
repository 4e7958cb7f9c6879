import { cellKey } from '../../../model/cellKey';
import type { SheetArea } from '../../../model/resolveReference';
import type { Sheet } from '../../../model/workbook';
import type { Clock } from '../clock';
import { knownTotals, type Totals } from './totals';
import { NOT_COMPUTED, NotCertain, Pending, PENDING, type CellError, type Matrix, type Value } from './values';

/** The largest array that is made. */
const LARGEST = 2_000_000;

/** The cells of a workbook while it is computed. What has been read once does not change. */
export interface Cells {
  /** PENDING where it is yet to be computed. @throws NotCertain where the cell's formula could not be computed */
  value: (sheet: Sheet, row: number, column: number) => Value;
  /** Those of an area, as far down and right as its sheet is used if `asUsed`. @throws NotCertain, Pending */
  matrix: (place: SheetArea, asUsed?: boolean) => Matrix;
  /** @throws NotCertain, Pending */
  totals: (place: SheetArea) => Totals;
  /** An area, as far down and right as its sheet is used; at least one cell. */
  used: (place: SheetArea) => SheetArea['area'];
  /** Makes sure that all cells of an area have their values. @throws NotCertain, Pending */
  settle: (place: SheetArea) => void;
  readonly clock: Clock;
}

function certain(value: Value): Value {
  if (value === PENDING) throw new Pending();
  return value;
}

interface Used {
  readonly rows: number;
  readonly columns: number;
}

function usedBy({ grid: { values, formulas } }: Sheet): Used {
  let [rows, columns] = [0, 0];
  values.eachIn(null, (row, column) => {
    if (row >= rows) rows = row + 1;
    if (column >= columns) columns = column + 1;
  });
  for (const [row, cells] of formulas) {
    if (row >= rows) rows = row + 1;
    for (const column of cells.keys()) if (column >= columns) columns = column + 1;
  }
  return { rows, columns };
}

/**
 * Reads the cells of a workbook for one calculation.
 * @param awaited told of each cell that was read and is yet to be computed
 */
export function cellsOf(clock: Clock, awaited: (sheet: Sheet, key: number) => void): Cells {
  const used = new Map<Sheet, Used>();
  const totals = knownTotals();
  const errors = new Map<string, CellError>();

  function peek(sheet: Sheet, row: number, column: number): Value {
    const { grid } = sheet;
    if (grid.stale.size > 0 && grid.stale.has(cellKey(row, column))) {
      awaited(sheet, cellKey(row, column));
      return PENDING;
    }
    const value = grid.values.at(row, column);
    if (value === undefined || value === '') return grid.formulas.get(row)?.has(column) ? '' : null;
    if (typeof value !== 'string' || grid.errors.size === 0 || !grid.errors.has(cellKey(row, column))) return value;
    if (grid.valueless.has(cellKey(row, column))) return NOT_COMPUTED;
    let error = errors.get(value);
    if (!error) errors.set(value, (error = { error: value }));
    return error;
  }

  function value(sheet: Sheet, row: number, column: number): Value {
    clock.spend(1);
    const found = peek(sheet, row, column);
    if (found === NOT_COMPUTED) throw new NotCertain();
    return found;
  }

  function usedPart({ sheet, area }: SheetArea): SheetArea['area'] {
    let known = used.get(sheet);
    if (!known) used.set(sheet, (known = usedBy(sheet)));
    const rows = Math.max(1, Math.min(area.rows, known.rows - area.row));
    const columns = Math.max(1, Math.min(area.columns, known.columns - area.column));
    return { row: area.row, column: area.column, rows, columns };
  }

  const settledAreas = new Set<string>();
  const matrices = new Map<string, Matrix>();
  let remembered = 0;
  const nameOf = (sheet: Sheet, { row, column, rows, columns }: SheetArea['area']): string =>
    `${sheet.id} ${row} ${column} ${rows} ${columns}`;

  function settle(place: SheetArea): void {
    const { grid } = place.sheet;
    if (grid.stale.size + grid.valueless.size === 0) return;
    const area = usedPart(place);
    const name = nameOf(place.sheet, area);
    if (settledAreas.has(name)) return;
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++)
        certain(value(place.sheet, row, column));
    settledAreas.add(name);
  }

  function readMatrix(sheet: Sheet, { row, column, rows, columns }: SheetArea['area']): Matrix {
    if (rows * columns > LARGEST) throw new NotCertain();
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, right) => certain(value(sheet, row + down, column + right))),
    );
  }

  return {
    clock,
    value,
    settle,
    used: usedPart,
    matrix(place, asUsed = false) {
      const area = asUsed ? usedPart(place) : place.area;
      const name = nameOf(place.sheet, area);
      const known = matrices.get(name);
      if (known) return known;
      const matrix = readMatrix(place.sheet, area);
      remembered += area.rows * area.columns;
      if (remembered < LARGEST) matrices.set(name, matrix);
      return matrix;
    },
    totals(place) {
      const { sheet } = place;
      const found = totals.of(sheet.id, usedPart(place), (row, column) => {
        clock.spend(1);
        return certain(peek(sheet, row, column));
      });
      if (found.isUncertain) throw new NotCertain();
      return found;
    },
  };
}
