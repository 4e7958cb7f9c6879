import type { Pane } from '../taskpane/work/pane';

/**
 * Looks at the workbook, then writes its session sheets.
 * @returns whether they were written; where not, the pane's state says why, or asks what must be asked first
 */
export async function writeSheets(pane: Pane, wanted: 'new' | 'again'): Promise<boolean> {
  const { state } = pane.store;
  await pane.check();
  const { inspection, job, message } = state();
  if (job !== null || message?.kind === 'failure' || inspection?.kind !== 'register') return false;
  if (wanted === 'again' && inspection.sheets.length === 0) {
    pane.show('sheets');
    return false;
  }
  await pane.summarize();
  const end = state();
  return end.question === null && end.message?.kind === 'done' && end.message.left.length === 0;
}
