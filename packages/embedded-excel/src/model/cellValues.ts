import { CellBlocks } from './cellBlocks';
import type { CellValue } from './grid';

/** Blank cells before a cell are written out up to here; beyond, the row has gaps, which read as blank too. */
const WIDEST_GAP = 1024;

/** The values of a sheet's cells, those that are blank left out. */
export class CellValues extends CellBlocks<CellValue> {
  /** A row, up to its last cell that is not blank; undefined where all are. */
  get(row: number): CellValue[] | undefined {
    const cells = this.cellsOf(row);
    if (cells.length === 0) return undefined;
    const values: CellValue[] = [];
    for (const [column, value] of cells) {
      if (column - values.length <= WIDEST_GAP) while (values.length < column) values.push('');
      values[column] = value;
    }
    return values;
  }

  /** Gives a row other values; it has none besides. */
  set(row: number, values: readonly CellValue[]): void {
    for (const [column] of this.cellsOf(row)) this.put(row, column, undefined);
    values.forEach((value, column) => this.put(row, column, value === '' ? undefined : value));
  }

  *[Symbol.iterator](): Generator<[row: number, values: CellValue[]]> {
    for (const row of this.keys()) yield [row, this.get(row)!];
  }

  copy(): CellValues {
    const copy = new CellValues();
    copy.take(this);
    return copy;
  }
}
