import { lies } from './areas';
import { enterCells } from './enterCells';
import { movableFormula } from './moveFormula';
import { formulaAt, valueAt } from './readCells';
import { bodyOf } from './tables';
import type { Sheet } from './workbook';

/**
 * Fills the column of a table with the formula that has just been entered into one of its cells, where the other cells
 * are blank or have one formula throughout. Microsoft, "Use calculated columns in an Excel table": the formula "is
 * automatically filled into all cells of the column"; not where the column holds data already.
 */
export function fillColumn(sheet: Sheet, row: number, column: number, date1904: boolean): void {
  const { grid } = sheet;
  const formula = formulaAt(grid, row, column);
  const body = sheet.tables.map(bodyOf).find((one) => lies({ row, column, rows: 1, columns: 1 }, one));
  if (formula === undefined || !body) return;
  const others = Array.from({ length: body.rows }, (_, down) => body.row + down).filter((other) => other !== row);
  const [first] = others;
  if (first === undefined) return;
  const model = formulaAt(grid, first, column);
  const movedModel = model === undefined ? null : movableFormula(model);
  const isUniform = others.every((other) =>
    movedModel ? formulaAt(grid, other, column) === movedModel(other - first, 0) : isBlank(sheet, other, column),
  );
  if (!isUniform) return;
  const moved = movableFormula(formula);
  for (const other of others)
    enterCells(sheet, { row: other, column, rows: 1, columns: 1 }, () => moved(other - row, 0), date1904);
}

const isBlank = ({ grid }: Sheet, row: number, column: number): boolean =>
  valueAt(grid, row, column) === '' && formulaAt(grid, row, column) === undefined;
