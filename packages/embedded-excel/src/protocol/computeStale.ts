import { withdrawGone } from '../model/spills';
import { markStale } from '../model/staleFormulas';
import type { Session } from './session';

/** Formulas whose results change others that they read themselves are computed so often. */
const ROUNDS = 50;

/**
 * Computes the formulas that depend on what has changed. What custom functions give, and what formulas put into other
 * cells, may change more of them: then these are computed in their turn.
 */
export async function computeStale({ workbook, calculate }: Session): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    workbook.sheets.forEach(withdrawGone);
    workbook.calls?.endGone(workbook);
    markStale(workbook);
    if (!workbook.sheets.some(({ grid }) => grid.stale.size > 0)) return;
    await calculate(workbook);
    if (!workbook.calls) return;
  }
}
