import { explain, type Explained } from '../../excel/explainError';
import type { RunExcel } from '../../excel/runExcel';
import { watchCells } from '../../excel/watchCells';
import { watchRegister, type Happened } from '../../jobs/watchRegister';
import type { PaneState } from '../state/paneState';
import type { PaneEvent } from '../state/reduce';
import type { Store } from '../state/store';
import { wantsRefresh } from '../state/wantsRefresh';
import { later } from './later';

/**
 * Milliseconds without a further change before the register is read again, and without a further move before a figure
 * is traced.
 */
const QUIET = { register: 700, selection: 200, busy: 500, cellEdit: 3000 } as const;

type Watched = 'register' | 'form';

interface Following {
  /** Looks at the workbook. @returns what hindered it */
  readonly look: () => Promise<Explained | null>;
  /** Writes the session sheets without a click. @returns whether it is to be tried again */
  readonly refresh: () => Promise<boolean>;
}

/**
 * Keeps the pane on what the workbook is while people work in it, as soon as it has a register, or is a form. While a
 * cell is being edited Excel answers nothing: it is tried again without a message.
 */
export function followWorkbook(
  { state, dispatch, subscribe }: Store<PaneState, PaneEvent>,
  run: RunExcel,
  { look, refresh }: Following,
): () => void {
  let registerChanged = false;
  /** What the workbook is watched as, and what ends it. */
  const watching = new Map<Watched, Promise<() => Promise<void>>>();

  const catchUp = later(() => void lookAgain());
  const trace = later(() => dispatch({ type: 'selectionChanged' }));
  const begin = later(watch);
  const fail = (explained: Explained): void => dispatch({ type: 'failed', explained });

  async function lookAgain(): Promise<void> {
    if (state().job !== null || state().question !== null) return void catchUp.ask(QUIET.busy);
    const changed = registerChanged;
    registerChanged = false;
    const hindered = await look();
    if (hindered !== null && hindered.isCellEdit) return void tryAgain(changed);
    if (hindered !== null) fail(hindered);
    if (changed) dispatch({ type: 'registerChanged' });
    if (hindered !== null || !changed || !wantsRefresh(state())) return;
    if (await refresh()) tryAgain(true);
  }

  function tryAgain(changed: boolean): void {
    registerChanged ||= changed;
    catchUp.ask(QUIET.cellEdit);
  }

  function tell(what: Happened): void {
    // Its tables are no register, and its sheets are gone again.
    if (state().job?.name === 'checkExcel') return;
    if (what === 'selection') {
      if (state().screen === 'trace') trace.ask(QUIET.selection);
      return;
    }
    if (what === 'register') registerChanged = true;
    catchUp.ask(QUIET.register);
  }

  const kindToWatch = (): Watched | null => {
    const kind = state().inspection?.kind;
    return kind === 'register' || kind === 'form' ? kind : null;
  };

  function watch(): void {
    const kind = kindToWatch();
    if (kind === null) return;
    const begun = kind === 'register' ? watchRegister(run, tell) : watchCells(run, () => catchUp.ask(QUIET.register));
    watching.set(kind, begun);
    begun.catch((error: unknown) => {
      const explained = explain(error);
      if (explained.isCellEdit) begin.ask(QUIET.cellEdit);
      else fail(explained);
    });
  }

  const stopListening = subscribe(() => {
    const kind = kindToWatch();
    if (kind !== null && !watching.has(kind)) watch();
  });

  return () => {
    stopListening();
    for (const waiting of [catchUp, trace, begin]) waiting.end();
    for (const begun of watching.values()) {
      begun.then((stop) => stop()).catch((error: unknown) => fail(explain(error)));
    }
  };
}
