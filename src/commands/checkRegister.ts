import type { Pane } from '../taskpane/work/pane';
import type { Told } from './told';

/** Reads the register and shows what is wrong in it; that there is nothing, too. */
export async function checkRegister(pane: Pane): Promise<Told> {
  await pane.check();
  if (pane.store.state().inspection?.kind === 'register') pane.show('register');
  return 'in the pane';
}
