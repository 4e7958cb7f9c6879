import { engineIsAt, newInBrowser, readCells } from 'embedded-excel/browser';
import { clientInWorker, connect, type OfficeClient } from 'embedded-excel/client';
import { OURS } from '../../addIn';
import { formWords } from '../../words/formWords';
import { drawIn } from '../../jobs/drawForm';
import type { NewBook } from '../../jobs/filePorts';
import { tellFileError, type FileAsked, type FileGiven, type FileMessage, type FileWanted } from './messages';

/** Where the files of this build are, as webpack knows it. */
declare const __webpack_public_path__: string;

/** The page that started this worker: TypeScript's types of a page say nothing about workers. */
const page = globalThis as Pick<MessagePort, 'addEventListener' | 'postMessage'>;
const tell = (message: FileMessage, given: Transferable[] = []): void => page.postMessage(message, given);

engineIsAt(() => new URL('@ironcalc/wasm/wasm_bg.wasm', import.meta.url));

let loaded: OfficeClient | null = null;

/**
 * office.js from the package, which does not change without notice as the one that the page loads from Microsoft:
 * binding it to a workbook takes parts of it that its types do not name.
 */
const client = (): OfficeClient => (loaded ??= clientInWorker(`${__webpack_public_path__}office/excel-web-16.00.js`));

const makeBook = async (): Promise<NewBook> => {
  const book = await newInBrowser(OURS);
  const { run } = connect(client(), book);
  return { run, save: (options) => book.save(options) };
};

const drawForm = drawIn(makeBook);

async function answer(wanted: FileWanted, onProgress: (done: number) => void): Promise<FileGiven[keyof FileGiven]> {
  switch (wanted.kind) {
    case 'draw': {
      const { form } = wanted;
      const bytes = await drawForm({ ...form, words: formWords(form.language) }, { onProgress });
      return bytes as Uint8Array<ArrayBuffer>;
    }
    case 'read':
      return readCells(wanted.bytes);
  }
}

page.addEventListener('message', ({ data: { number, wanted } }: MessageEvent<FileAsked>) => {
  // When an answer cannot be sent, the page is informed too: it would wait for ever.
  answer(wanted, (done) => tell({ number, done }))
    .then((given) => tell({ number, given }, given instanceof Uint8Array ? [given.buffer] : []))
    .catch((error: unknown) => tell({ number, error: tellFileError(error) }));
});
