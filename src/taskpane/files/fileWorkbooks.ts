import { connect } from 'embedded-excel/client';
import type { MakeBook, ReadFile } from '../../jobs/filePorts';
import { fileWorker, type FileWorker } from './fileWorker';

/** A worker is kept so long with nothing to do, in milliseconds: starting the embedded Excel takes a second or two. */
const REST = 120_000;
/** A file takes at most so long to be read, in milliseconds; the embedded Excel itself gives up earlier on files that it begins with. */
const LONGEST_READING = 60_000;

/** After so many workbooks a worker is given up for a new one, so that whatever the browser has kept of them goes with it. */
const BOOKS_A_WORKER = 25;

/** A worker in which workbooks are made: how many so far, and how many of them are not saved yet. */
interface Maker {
  readonly worker: FileWorker;
  begun: number;
  unsaved: number;
}

let makers: Maker[] = [];
let books = 0;

/** Files from outside are read apart from the workbooks that are being made, so that one that takes too long ends alone. */
const reader = fileWorker(REST);

/** The worker for the next workbook. */
function nextMaker(): Maker {
  const last = makers.at(-1);
  if (last && last.begun < BOOKS_A_WORKER) return last;
  const maker: Maker = { worker: fileWorker(REST), begun: 0, unsaved: 0 };
  makers = [...makers.filter(({ unsaved }) => unsaved > 0), maker];
  return maker;
}

/** Counts a workbook as done; the worker ends where it was the last for it. */
function done(maker: Maker): void {
  maker.unsaved--;
  if (maker.unsaved > 0 || maker.begun < BOOKS_A_WORKER) return;
  maker.worker.close(ended());
  makers = makers.filter((one) => one !== maker);
}

/**
 * A new workbook in a worker. The page's own office.js draws in it as in the workbook that is open; `save` is the last that is asked of it.
 * See docs/decisions/0009-files-beside-excel.md.
 */
export const makeBookInWorker: MakeBook = async () => {
  const maker = nextMaker();
  const { worker } = maker;
  const book = ++books;
  maker.begun++;
  maker.unsaved++;
  let isDone = false;
  const once = (): void => {
    if (!isDone) done(maker);
    isDone = true;
  };
  await worker.ask<'make'>({ kind: 'make', book }).catch((error: unknown) => {
    once();
    throw error;
  });
  const { run } = connect(
    { Excel, OfficeExtension },
    { execute: (body) => worker.ask<'execute'>({ kind: 'execute', book, body }) },
  );
  return { run, save: (options = {}) => worker.ask<'save'>({ kind: 'save', book, options }).finally(once) };
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
