import type { Pane } from '../taskpane/work/pane';
import type { AnswerPlace } from './answerPlace';

/** Reads the register and shows what is wrong in it; that there is nothing, too. */
export async function checkRegister(pane: Pane): Promise<AnswerPlace> {
  await pane.check();
  if (pane.store.state().inspection?.kind === 'register') pane.show('register');
  return 'in the pane';
}
