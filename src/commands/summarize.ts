import { sheetCellAddress } from '../values/cellAddress';
import type { Pane } from '../taskpane/work/pane';
import type { AnswerPlace } from './answerPlace';
import { writeSheets } from './writeSheets';

/** Writes the session sheets and goes to the first of them. */
export async function summarize(pane: Pane): Promise<AnswerPlace> {
  if (!(await writeSheets(pane, 'new'))) return 'in the pane';
  const { inspection } = pane.store.state();
  const first = inspection?.kind === 'register' ? inspection.sheets[0] : undefined;
  if (first) await pane.goTo(sheetCellAddress(first.name, 1, 1));
  return pane.store.state().message?.kind === 'failure' ? 'in the pane' : 'in the workbook';
}
