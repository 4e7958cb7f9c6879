import { explain } from '../../excel/explainError';
import type { RunExcel } from '../../excel/runExcel';
import { watchRegister, type Happened } from '../../jobs/watchRegister';
import type { Message, PaneState } from '../state/paneState';
import type { PaneEvent } from '../state/reduce';
import type { Store } from '../state/store';
import { later } from './later';

/** Milliseconds without a further change before the register is read again, and without a further move before a figure is traced. */
const QUIET = { register: 700, selection: 200, busy: 500, cellEdit: 3000 } as const;

/** Excel refuses while a cell is being edited: what was to be done is tried again. */
const CELL_EDIT = 'InvalidOperationInCellEditMode';

interface Following {
  readonly look: () => Promise<void>;
  /** Writes the session sheets without being asked; null where a job is being done. */
  readonly refresh: () => Promise<Message | null>;
}

/** Keeps the pane on what the workbook is while people work in it, as soon as it has a register. */
export function followWorkbook(
  { state, dispatch, subscribe }: Store<PaneState, PaneEvent>,
  run: RunExcel,
  { look, refresh }: Following,
): () => void {
  let registerChanged = false;
  let watching: Promise<() => Promise<void>> | null = null;

  const catchUp = later(() => void lookAgain());
  const trace = later(() => dispatch({ type: 'selectionChanged' }));

  async function lookAgain(): Promise<void> {
    if (state().job !== null) return catchUp.ask(QUIET.busy);
    const changed = registerChanged;
    registerChanged = false;
    if (changed) dispatch({ type: 'registerChanged' });
    await look();
    const { inspection, preferences } = state();
    if (!changed || !preferences.automatic || inspection?.kind !== 'register' || inspection.sheets.length === 0) return;
    const end = await refresh();
    const refused = end === null || (end.kind === 'failure' && end.explained.code === CELL_EDIT);
    if (!refused) return;
    registerChanged = true;
    catchUp.ask(QUIET.cellEdit);
  }

  function tell(what: Happened): void {
    if (what === 'selection') {
      if (state().screen === 'trace') trace.ask(QUIET.selection);
      return;
    }
    if (what === 'register') registerChanged = true;
    catchUp.ask(QUIET.register);
  }

  const stopListening = subscribe(() => {
    if (watching !== null || state().inspection?.kind !== 'register') return;
    watching = watchRegister(run, tell);
    watching.catch((error: unknown) => dispatch({ type: 'failed', explained: explain(error) }));
  });

  return () => {
    stopListening();
    catchUp.drop();
    trace.drop();
    void watching?.then((stop) => stop());
  };
}
