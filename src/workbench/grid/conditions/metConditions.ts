import { calculate } from 'embedded-excel/browser';
import {
  askFormulas,
  type Area,
  cellCount,
  cellKey,
  type ConditionalFormat,
  intersection,
  movableFormula,
  type Sheet,
  usedArea,
  type Workbook,
} from 'embedded-excel/model';
import type { MetConditions } from '../data/cellData';
import type { ConditionLook } from '../data/gridStyles';
import { conditionFormula } from './conditionFormula';

/** Cells whose conditions are computed for one sheet; those beyond are drawn plain. */
const CELLS_AT_MOST = 20_000;

interface Asked {
  readonly format: ConditionalFormat;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The cells that have a condition, and the condition of each as a formula. */
function conditionsIn({ conditionalFormats }: Sheet, used: Area): Asked[] {
  const asked: Asked[] = [];
  for (const format of [...conditionalFormats].sort((one, other) => one.priority - other.priority)) {
    const formula = conditionFormula(format);
    const area = intersection(format.area, used);
    if (formula === null || !area || asked.length + cellCount(area) > CELLS_AT_MOST) continue;
    const moved = movableFormula(formula);
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++)
        asked.push({ format, row, column, formula: moved(row - format.area.row, column - format.area.column) });
  }
  return asked;
}

function merged(
  known: ConditionLook | undefined,
  { format: { fill, fontColor, bold } }: ConditionalFormat,
): ConditionLook {
  const look = { ...(fill && { fill }), ...(fontColor && { fontColor }), ...(bold && { bold }), ...known };
  return { ...look, key: `${look.fill ?? ''} ${look.fontColor ?? ''} ${look.bold ?? false}` };
}

/**
 * Computes which cells of a sheet meet the conditions of its conditional formats. The formulas of the workbook must be
 * up to date. Where a cell meets several, the first in priority decides, property by property.
 */
export async function metConditions(workbook: Workbook, sheet: Sheet): Promise<MetConditions> {
  const met = new Map<number, ConditionLook>();
  const used = sheet.conditionalFormats.length > 0 ? usedArea(sheet.grid, false) : null;
  if (!used) return met;
  const asked = conditionsIn(sheet, used);
  if (asked.length === 0) return met;
  const formulas = asked.map(({ formula }) => formula);
  const answers = await askFormulas(workbook, sheet, formulas, calculate);
  const stopped = new Set<number>();
  asked.forEach(({ format, row, column }, index) => {
    const answer = answers[index]!.value;
    const key = cellKey(row, column);
    if ((answer !== true && !(typeof answer === 'number' && answer !== 0)) || stopped.has(key)) return;
    met.set(key, merged(met.get(key), format));
    if (format.stopIfTrue) stopped.add(key);
  });
  return met;
}
