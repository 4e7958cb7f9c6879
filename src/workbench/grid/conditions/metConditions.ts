import { calculate } from 'embedded-excel/browser';
import {
  type Area,
  cellCount,
  cellKey,
  type ConditionalFormat,
  intersection,
  movableFormula,
  setFormula,
  type Sheet,
  usedArea,
  valueAt,
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
}

/** A sheet with other cells than those of the workbook: what is written there stays there. */
const copyOf = (sheet: Sheet): Sheet => ({
  ...sheet,
  grid: {
    ...sheet.grid,
    values: new Map(sheet.grid.values),
    formulas: new Map(),
    stale: new Set(),
    valueless: new Set(sheet.grid.valueless),
    arrays: new Map(),
    errors: new Set(sheet.grid.errors),
    dirtyValues: new Set(),
    dirtyFormats: new Set(),
    rewritten: new Set(),
    recomputed: new Set(),
    origins: new Map(),
  },
});

/** Where conditions are asked: below all cells that are used, and right of them. */
const probeAt = (used: Area, index: number): [row: number, column: number] => [
  used.row + used.rows + index,
  used.column + used.columns,
];

/** Writes the condition of each cell as a formula beyond the used cells. @returns which cell each is about, in order */
function ask(probe: Sheet, used: Area): Asked[] {
  const asked: Asked[] = [];
  for (const format of [...probe.conditionalFormats].sort((one, other) => one.priority - other.priority)) {
    const formula = conditionFormula(format);
    const area = intersection(format.area, used);
    if (formula === null || !area || asked.length + cellCount(area) > CELLS_AT_MOST) continue;
    const moved = movableFormula(formula);
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++) {
        const text = moved(row - format.area.row, column - format.area.column);
        setFormula(probe.grid, ...probeAt(used, asked.length), text);
        asked.push({ format, row, column });
      }
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
 * Computes which cells of a sheet meet the conditions of its conditional formats. The formulas of the workbook must be up to date.
 * Where a cell meets several, the first in priority decides, property by property.
 */
export async function metConditions(workbook: Workbook, sheet: Sheet): Promise<MetConditions> {
  const met = new Map<number, ConditionLook>();
  const used = sheet.conditionalFormats.length > 0 ? usedArea(sheet.grid, false) : null;
  if (!used) return met;
  const probe = copyOf(sheet);
  const asked = ask(probe, used);
  if (asked.length === 0) return met;
  await calculate({ ...workbook, sheets: workbook.sheets.map((one) => (one === sheet ? probe : one)) });
  const stopped = new Set<number>();
  asked.forEach(({ format, row, column }, index) => {
    const answer = valueAt(probe.grid, ...probeAt(used, index));
    const key = cellKey(row, column);
    if ((answer !== true && !(typeof answer === 'number' && answer !== 0)) || stopped.has(key)) return;
    met.set(key, merged(met.get(key), format));
    if (format.stopIfTrue) stopped.add(key);
  });
  return met;
}
