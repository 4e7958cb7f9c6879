import { columnOfKey, rowOfKey } from '../../model/cellKey';
import { dependenciesOf } from '../../model/dependencies';
import type { FormulaCell } from '../../model/formulaIndex';
import { cellsRead, eachNode, type FormulaNode } from '../../model/formulaSyntax';
import { parseFormula } from '../../model/parseFormula';
import { formulaAt } from '../../model/readCells';
import type { Workbook } from '../../model/workbook';
import { isOfAddIn } from './customCalls';
import { isTrusted } from './judge';

/** A formula that must be computed. */
export interface StaleCell extends FormulaCell {
  /** The formula taken apart; null where it cannot be trusted to be computed right. */
  readonly node: FormulaNode | null;
  /** It was entered as an array formula, for one cell. */
  readonly isArray: boolean;
  /** It calls a custom function. */
  readonly isCalling: boolean;
  /** The file brought it: nobody has entered it since. */
  readonly isOfFile: boolean;
}

function callsCustom(formula: FormulaNode, isCustom: (name: string) => boolean): boolean {
  let calls = false;
  eachNode(formula, (node) => void (calls ||= node.kind === 'call' && isCustom(node.name)));
  return calls;
}

/** The stale formulas of a workbook, sheet by sheet and row by row. */
export function staleCells(workbook: Workbook): StaleCell[] {
  const { calls } = workbook;
  const isCustom = (name: string): boolean => calls !== null && isOfAddIn(name, calls);
  return workbook.sheets.flatMap((sheet) => {
    const { grid } = sheet;
    return Array.from(grid.stale, (key): StaleCell => {
      const [row, column] = [rowOfKey(key), columnOfKey(key)];
      const formula = formulaAt(grid, row, column)!;
      const place = { workbook, sheet, row, column };
      const array = grid.arrays.get(key);
      const isMany = array !== undefined && array.rows * array.columns > 1;
      const parsed = isMany ? null : parseFormula(formula, place);
      const node = parsed && isTrusted(parsed, isCustom) ? parsed : null;
      return {
        sheet,
        key,
        node,
        areas: node ? cellsRead(node) : dependenciesOf(formula, place).areas,
        isCalling: node !== null && calls !== null && callsCustom(node, isCustom),
        isArray: array !== undefined,
        isOfFile: sheet.sourceName !== null && !grid.dirtyValues.has(key),
      };
    });
  });
}
