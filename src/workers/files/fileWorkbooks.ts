import type { DrawForm, ReadFile } from '../../jobs/filePorts';
import { fileWorker, type FileWorker } from './fileWorker';

/** A worker is kept so long with nothing to do, in milliseconds: starting the embedded Excel takes a second or two. */
const REST = 120_000;
/**
 * A file takes at most so long to be read, in milliseconds; the embedded Excel itself gives up earlier on files that it
 * begins with.
 */
const LONGEST_READING = 60_000;

/**
 * After so many forms a worker is given up for a new one, so that whatever the browser has kept of them goes with it.
 */
const FORMS_A_WORKER = 25;

/** A worker in which forms are drawn: how many so far, and how many of them are not done yet. */
interface Maker {
  readonly worker: FileWorker;
  begun: number;
  undone: number;
}

let makers: Maker[] = [];

/**
 * Files from outside are read apart from the workbooks that are being made, so that one that takes too long ends alone.
 */
const reader = fileWorker(REST);

/** The worker for the next form. */
function nextMaker(): Maker {
  const last = makers.at(-1);
  if (last && last.begun < FORMS_A_WORKER) return last;
  const maker: Maker = { worker: fileWorker(REST), begun: 0, undone: 0 };
  makers = [...makers.filter(({ undone }) => undone > 0), maker];
  return maker;
}

/** Counts a form as done; the worker ends where it was the last for it. */
function done(maker: Maker): void {
  maker.undone--;
  if (maker.undone > 0 || maker.begun < FORMS_A_WORKER) return;
  maker.worker.close(ended());
  makers = makers.filter((one) => one !== maker);
}

/**
 * Draws a form in a worker, which has an office.js of its own: the page's is left alone. A form that is given up goes
 * on being drawn until closeFileWorkers. See docs/decisions/0009-files-beside-excel.md.
 */
export const drawFormInWorker: DrawForm = async ({ words: _, ...form }, { signal, onProgress }) => {
  signal?.throwIfAborted();
  const maker = nextMaker();
  maker.begun++;
  maker.undone++;
  return maker.worker
    .ask<'draw'>({ kind: 'draw', form }, (share) => onProgress?.(share, form.party))
    .finally(() => done(maker));
};

/** Files are read one after the other, so that the time of each is its own. */
let lastReading: Promise<unknown> = Promise.resolve();

/** Reads a file that somebody has sent back, in a worker; one that takes too long is given up with its worker. */
export const readFileInWorker: ReadFile = (bytes) => {
  const reading = lastReading.then(() => readNow(bytes));
  lastReading = reading.catch(() => undefined);
  return reading;
};

const readNow: ReadFile = async (bytes) => {
  const late = setTimeout(() => reader.close(tooLong()), LONGEST_READING);
  try {
    return await reader.ask<'read'>({ kind: 'read', bytes });
  } finally {
    clearTimeout(late);
  }
};

/** The refusal of the embedded Excel, which itself stays in the worker. */
const tooLong = (): Error => {
  const [found, wanted] = [
    'a file that takes more than a minute to read',
    'a workbook of the size of a register',
  ] as const;
  const error = Object.assign(new Error(`${found}; expected: ${wanted}`), { code: 'damaged', found, wanted });
  error.name = 'WorkbookFileError';
  return error;
};

const ended = (): Error => new DOMException('The work on files was ended.', 'AbortError');

/** Ends the workers; what they are at fails. */
export function closeFileWorkers(): void {
  for (const { worker } of makers) worker.close(ended());
  makers = [];
  reader.close(ended());
}
