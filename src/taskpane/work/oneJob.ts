import { explain } from '../../excel/explainError';
import type { RunExcel, Watch } from '../../excel/runExcel';
import { waitingRun } from '../../excel/waitingRun';
import type { JobName, Message, PaneState, Undoable } from '../state/paneState';
import type { PaneEvent } from '../state/reduce';
import type { Store } from '../state/store';

/** What a job did: how many things, what it left undone, and how it can be taken back. */
export interface Outcome {
  readonly count?: number;
  readonly left?: readonly string[];
  readonly undoable?: Partial<Undoable>;
}

export interface JobOptions {
  /** Measured and long enough to be stopped. */
  readonly canCancel?: boolean;
  /** @param run for all that the job asks of Excel: it waits while a cell is being edited */
  readonly work: (watch: Watch, run: RunExcel) => Promise<Outcome>;
}

/** Resolves when so many milliseconds are over. */
export type Pause = (milliseconds: number) => Promise<void>;

/** Milliseconds after which a request should have been answered, and between two tries to put something back. */
const PATIENCE = { answer: 2000, putBack: 1000 } as const;

/** An AbortError is a DOMException, which is not in every browser an Error. */
export const isCancel = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'name' in error && error.name === 'AbortError';

/** The message on a job that ended with an error. */
const messageOf = (error: unknown): Message =>
  isCancel(error) ? { kind: 'cancelled' } : { kind: 'failure', explained: explain(error) };

/** Does jobs one at a time: while one is being done, another one is not begun. */
export interface OneJob {
  /** @returns how it ended; null where another job is being done, and this one was not begun */
  readonly start: (name: JobName, options: JobOptions) => Promise<Message | null>;
  /** Cancels the job; or, while it waits to put something back, ends the waiting. */
  readonly cancel: () => void;
}

export function oneJob({ state, dispatch }: Store<PaneState, PaneEvent>, run: RunExcel, pause: Pause): OneJob {
  let stop: AbortController | null = null;
  let giveUp: (() => void) | null = null;
  const awaited = waitingRun(
    run,
    (waits) => dispatch({ type: 'jobWaited', waits: waits ? 'answer' : null }),
    () => pause(PATIENCE.answer),
  );

  async function tryAgain(): Promise<boolean> {
    dispatch({ type: 'jobWaited', waits: 'putBack' });
    const givenUp = new Promise<boolean>((resolve) => (giveUp = () => resolve(false)));
    const again = await Promise.race([givenUp, pause(PATIENCE.putBack).then(() => true)]);
    giveUp = null;
    return again;
  }

  return {
    async start(name, { canCancel = false, work }) {
      if (state().job !== null) {
        dispatch({ type: 'jobRefused' });
        return null;
      }
      stop = new AbortController();
      dispatch({ type: 'jobStarted', job: name, canCancel });
      let message: Message;
      let undoable: Partial<Undoable> = {};
      try {
        const onProgress = (done: number, doing: string): void => dispatch({ type: 'jobWentOn', done, doing });
        const outcome = await work({ signal: stop.signal, tryAgain, onProgress }, awaited);
        message = { kind: 'done', job: name, count: outcome.count ?? 0, left: outcome.left ?? [] };
        undoable = outcome.undoable ?? {};
      } catch (error) {
        message = messageOf(error);
      }
      stop = null;
      dispatch({ type: 'jobEnded', message, undoable });
      return message;
    },
    cancel: () => {
      if (giveUp) giveUp();
      else stop?.abort();
    },
  };
}
