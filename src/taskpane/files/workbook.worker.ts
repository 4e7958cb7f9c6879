import { OURS } from '../../addIn';
import { engineIsAt, newInBrowser, readCells, type HostedExcel } from 'embedded-excel/browser';
import { tellFileError, type FileAsked, type FileGiven, type FileTold, type FileWanted } from './messages';

/** The page that started this worker: TypeScript's types of a page say nothing about workers. */
const page = globalThis as unknown as Pick<MessagePort, 'addEventListener' | 'postMessage'>;
const tell = (told: FileTold, given: Transferable[] = []): void => page.postMessage(told, given);

engineIsAt(() => new URL('@ironcalc/wasm/wasm_bg.wasm', import.meta.url));

/** Workbooks that are being made, by their numbers. */
const books = new Map<number, HostedExcel>();

function bookOf(number: number): HostedExcel {
  const book = books.get(number);
  if (!book) throw new Error('The new workbook was saved already, or given up.');
  return book;
}

async function answer(wanted: FileWanted): Promise<FileGiven[keyof FileGiven]> {
  switch (wanted.kind) {
    case 'make':
      books.set(wanted.book, await newInBrowser(OURS));
      return null;
    case 'execute':
      return bookOf(wanted.book).execute(wanted.body);
    case 'save': {
      const book = bookOf(wanted.book);
      books.delete(wanted.book);
      return (await book.save(wanted.options)) as Uint8Array<ArrayBuffer>;
    }
    case 'read':
      return readCells(wanted.bytes);
  }
}

page.addEventListener('message', ({ data: { number, wanted } }: MessageEvent<FileAsked>) => {
  // An answer that cannot be sent is told of, too: the page would wait for ever.
  answer(wanted)
    .then((given) => tell({ number, given }, given instanceof Uint8Array ? [given.buffer as ArrayBuffer] : []))
    .catch((error: unknown) => tell({ number, error: tellFileError(error) }));
});
