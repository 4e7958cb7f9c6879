import { cellKey } from './cellKey';
import { noteAct, noteCells, notePart } from './changeLog';
import { noteReread } from './changes';
import { computeAnew } from './computeAnew';
import { rewriteFormula } from './writeCells';
import type { Area, Name, Sheet, Workbook } from './workbook';

/**
 * Rewrites every reference that a workbook holds: formulas of cells, names, charts, conditional formats, validations.
 * @param rewriteOn gives the new text of a formula, which stands on a sheet or on none, and in a cell or in none; the
 * same text where nothing changes
 * @param valuesStay false where the new formulas have new values
 */
export function rewriteEveryFormula(
  workbook: Workbook,
  rewriteOn: (formula: string, on: Sheet | null, cell: Area | null) => string,
  valuesStay: boolean,
): void {
  if (rewriteNames(workbook.names, (formula) => rewriteOn(formula, null, null))) noteAct(workbook, { what: 'unseen' });
  for (const sheet of workbook.sheets) {
    const { grid } = sheet;
    const rewrite = (formula: string): string => rewriteOn(formula, sheet, null);
    for (const [row, formulas] of grid.formulas) {
      for (const [column, formula] of formulas) {
        const cell = { row, column, rows: 1, columns: 1 };
        const next = rewriteOn(formula, sheet, cell);
        if (next === formula) continue;
        rewriteFormula(grid, row, column, next);
        noteCells(grid, 'results', cell);
        if (valuesStay) continue;
        computeAnew(sheet, cellKey(row, column));
        noteReread(grid, cell);
      }
    }
    if (rewriteNames(sheet.names, rewrite)) notePart(sheet, 'names');
    for (const chart of sheet.charts) {
      for (const series of chart.series) {
        for (const part of ['values', 'categories', 'nameFrom'] as const) {
          const formula = series[part];
          const next = formula === null ? null : rewrite(formula);
          if (next === formula) continue;
          series[part] = next;
          notePart(sheet, 'charts');
        }
      }
    }
    for (const format of sheet.conditionalFormats)
      if (rewriteTexts(format.rule, rewrite)) notePart(sheet, 'conditionalFormats');
    for (const validation of sheet.validations)
      if (rewriteTexts(validation.rule, rewrite)) notePart(sheet, 'validations');
  }
}

function rewriteNames(names: readonly Name[], rewrite: (formula: string) => string): boolean {
  let changed = false;
  for (const name of names) {
    const next = rewrite(name.formula);
    changed ||= next !== name.formula;
    name.formula = next;
  }
  return changed;
}

/** Rewrites the formulas in a rule: every text that begins with "=". */
function rewriteTexts(rule: Record<string, unknown>, rewrite: (formula: string) => string): boolean {
  let changed = false;
  for (const [key, value] of Object.entries(rule)) {
    if (typeof value === 'object' && value !== null) {
      changed = rewriteTexts(value as Record<string, unknown>, rewrite) || changed;
    } else if (typeof value === 'string' && value.startsWith('=')) {
      const next = rewrite(value);
      changed ||= next !== value;
      rule[key] = next;
    }
  }
  return changed;
}
