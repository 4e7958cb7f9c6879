import { CellBlocks } from './cellBlocks';
import type { CellFormat } from './formats';

/**
 * How the cells of a sheet look, those that look as the default left out; the formats are shared and never changed in
 * place.
 */
export class CellFormats extends CellBlocks<CellFormat> {
  /** The formats of a row by their columns; undefined where it has none. */
  get(row: number): ReadonlyMap<number, CellFormat> | undefined {
    const cells = this.cellsOf(row);
    return cells.length === 0 ? undefined : new Map(cells);
  }

  *[Symbol.iterator](): Generator<[row: number, formats: ReadonlyMap<number, CellFormat>]> {
    for (const row of this.keys()) yield [row, new Map(this.cellsOf(row))];
  }
}
