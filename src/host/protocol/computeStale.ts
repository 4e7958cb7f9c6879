import { markStale } from '../model/staleFormulas';
import type { Session } from './session';

/** Computes the formulas that depend on what has changed. */
export async function computeStale(session: Session): Promise<void> {
  markStale(session.workbook);
  if (session.workbook.sheets.some(({ grid }) => grid.stale.size > 0)) await session.calculate(session.workbook);
}
