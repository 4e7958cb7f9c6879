import { fileErrorFrom, type FileAsked, type FileGiven, type FileMessage, type FileWanted } from './messages';

/** Files cannot be made or read: the browser has no workers, or would not start ours. `explain` knows the name. */
class NoFileWorkerError extends Error {
  constructor(why: string, options?: ErrorOptions) {
    super(`Files are made and read in a worker, which this browser did not start: ${why}`, options);
    this.name = 'NoWorkerError';
  }
}

/** A worker with the embedded Excel in it. */
export interface FileWorker {
  /** @throws NoWorkerError; what the worker throws, under its name; the reason for which it was closed meanwhile */
  ask: <Kind extends FileWanted['kind']>(
    wanted: Extract<FileWanted, { kind: Kind }>,
    onProgress?: (done: number) => void,
  ) => Promise<FileGiven[Kind]>;
  /** Ends the worker; what is still asked of it fails for this reason. */
  close: (reason: Error) => void;
}

interface Pending {
  readonly resolve: (given: unknown) => void;
  readonly reject: (error: unknown) => void;
  readonly onProgress: ((done: number) => void) | undefined;
}

/**
 * A worker that is started when something is first asked of it, and ends when nothing was asked for a while; then it is
 * started anew.
 * @param rest how long it is kept with nothing to do, in milliseconds
 */
export function fileWorker(rest: number): FileWorker {
  const pending = new Map<number, Pending>();
  let worker: Worker | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let last = 0;

  const close = (reason: unknown): void => {
    clearTimeout(resting);
    worker?.terminate();
    worker = null;
    for (const { reject } of pending.values()) reject(reason);
    pending.clear();
  };
  const settle = (message: FileMessage): void => {
    const one = pending.get(message.number);
    if ('done' in message) return one?.onProgress?.(message.done);
    pending.delete(message.number);
    if (pending.size === 0) resting = setTimeout(() => close(null), rest);
    if ('error' in message) one?.reject(fileErrorFrom(message.error));
    else one?.resolve(message.given);
  };
  const started = (): Worker => {
    if (worker) return worker;
    const made = newWorker();
    made.addEventListener('message', ({ data }: MessageEvent<FileMessage>) => settle(data));
    made.addEventListener('messageerror', () =>
      close(new Error('A file came back in a form that this browser cannot read.')),
    );
    made.addEventListener('error', ({ message }) =>
      close(new NoFileWorkerError(message || 'its script did not load.')),
    );
    return (worker = made);
  };

  return {
    ask: <Kind extends FileWanted['kind']>(
      wanted: Extract<FileWanted, { kind: Kind }>,
      onProgress?: (done: number) => void,
    ) => {
      clearTimeout(resting);
      return new Promise<FileGiven[Kind]>((resolve, reject) => {
        const asked: FileAsked = { number: ++last, wanted };
        const to = started();
        pending.set(asked.number, { resolve: resolve as Pending['resolve'], reject, onProgress });
        to.postMessage(asked);
      });
    },
    close,
  };
}

function newWorker(): Worker {
  if (typeof Worker === 'undefined') throw new NoFileWorkerError('it has none.');
  try {
    return new Worker(new URL('./workbook.worker.ts', import.meta.url));
  } catch (error) {
    throw new NoFileWorkerError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
