import { explain } from '../../excel/explainError';
import type { Watch } from '../../excel/runExcel';
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
  readonly work: (watch: Watch) => Promise<Outcome>;
}

/** An AbortError is a DOMException, which is not in every browser an Error. */
export const isCancel = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'name' in error && error.name === 'AbortError';

/** What is told of a job that ended by an error. */
const messageOf = (error: unknown): Message =>
  isCancel(error) ? { kind: 'cancelled' } : { kind: 'failure', explained: explain(error) };

/** Does jobs one at a time: while one is being done, another one is not begun. */
export interface OneJob {
  /** @returns how it ended; null where another job is being done, and this one was not begun */
  readonly start: (name: JobName, options: JobOptions) => Promise<Message | null>;
  readonly cancel: () => void;
}

export function oneJob({ state, dispatch }: Store<PaneState, PaneEvent>): OneJob {
  let stop: AbortController | null = null;
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
        const outcome = await work({
          signal: stop.signal,
          onProgress: (done, doing) => dispatch({ type: 'jobWentOn', done, doing }),
        });
        message = { kind: 'done', job: name, count: outcome.count ?? 0, left: outcome.left ?? [] };
        undoable = outcome.undoable ?? {};
      } catch (error) {
        message = messageOf(error);
      }
      stop = null;
      dispatch({ type: 'jobEnded', message, undoable });
      return message;
    },
    cancel: () => stop?.abort(),
  };
}
