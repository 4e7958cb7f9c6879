import { errorKey } from '../../../model/cellKey';
import { columnOf } from '../../../model/columns';
import type { Grid } from '../../../model/grid';
import { formulaAt, valueAt } from '../../../model/readCells';
import type { Sheet } from '../../../model/workbook';
import { storedText } from '../storedText';
import { escaped, type Parts } from './parts';

/** A cell as Excelize writes it. */
const CELL = /<c r="([A-Z]+)(\d+)"([^>]*)>(.*?)<\/c>/gs;
const FORMULA = /<f[ >\/].*?<\/f>|<f[^>]*\/>/s;

/** Errors that files have no word for. Source: ECMA-376 part 1, 18.17.3. */
const STORED_ERRORS: Readonly<Record<string, string>> = { '#BUSY!': '#N/A', '#SPILL!': '#VALUE!' };

/** Puts the values of formulas beside them, and turns the texts of error values into error values. */
export function finishCells(parts: Parts, path: string, { grid }: Sheet): void {
  if (grid.formulas.size === 0 && grid.errors.size === 0) return;
  parts.write(
    path,
    parts.read(path).replace(CELL, (cell, letters: string, number: string, attributes: string, inner: string) => {
      const [row, column] = [Number(number) - 1, columnOf(letters)];
      const formula = FORMULA.exec(inner)?.[0];
      if (formula === undefined ? !grid.errors.has(errorKey(row, column)) : formulaAt(grid, row, column) === undefined)
        return cell;
      const { type, value } = valueOf(grid, row, column);
      const kept = attributes.replace(/\st="[^"]*"/, '');
      return `<c r="${letters}${number}"${kept}${type}>${formula ?? ''}<v>${value}</v></c>`;
    }),
  );
}

function valueOf(grid: Grid, row: number, column: number): { type: string; value: string } {
  const value = valueAt(grid, row, column);
  if (grid.errors.has(errorKey(row, column)))
    return { type: ' t="e"', value: escaped(STORED_ERRORS[String(value)] ?? String(value)) };
  if (typeof value === 'number') return { type: '', value: String(value) };
  if (typeof value === 'boolean') return { type: ' t="b"', value: value ? '1' : '0' };
  return { type: ' t="str"', value: escaped(storedText(value)) };
}
