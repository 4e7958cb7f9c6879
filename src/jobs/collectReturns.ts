import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Watch } from '../excel/runExcel';
import type { Collection } from '../returns/collection';
import { compareReturns } from '../returns/compareReturns';
import type { ReadForm } from '../returns/readForm';
import { readReturn } from '../returns/readReturn';
import { returnContext, type ReturnContext } from '../returns/returnContext';
import type { ReturnFailure, ReturnGiven } from '../returns/returnGiven';
import type { GivenFile, ReadFile } from './filePorts';
import type { RegisterRead } from './readForForms';

export interface Collected {
  readonly collection: Collection;
  /** What was read of each file, in the order of the files; null where it is no form. */
  readonly forms: readonly (ReadForm | null)[];
}

/**
 * Reads returned files one after the other, and compares them with the register and with one another; writes nothing. A
 * file that cannot be read never stops the others. The bytes of a file are let go before the next is read.
 * @throws an AbortError when cancelled, and nothing else
 */
export async function collectReturns(
  read: RegisterRead,
  files: readonly GivenFile[],
  readFile: ReadFile,
  { signal, onProgress }: Watch = {},
): Promise<Collected> {
  const context = returnContext(read);
  const returns: ReturnGiven[] = [];
  for (const [index, file] of files.entries()) {
    signal?.throwIfAborted();
    onProgress?.(index / (files.length + 1), `Reading ${file.name}`);
    returns.push(await readOne(file, readFile, context));
  }
  signal?.throwIfAborted();
  onProgress?.(files.length / (files.length + 1), 'Comparing with the register');
  const collection = compareReturns(read, returns);
  onProgress?.(1, 'Done');
  return { collection, forms: returns.map(({ form }) => form) };
}

async function readOne(file: GivenFile, readFile: ReadFile, context: ReturnContext): Promise<ReturnGiven> {
  const none = { file: file.name, sha256: '', form: null, reference: null, saidToBeOf: file.saidToBeOf };
  let hash = '';
  try {
    const bytes = await file.bytes();
    hash = bytesToHex(sha256(bytes));
    const reading = readReturn(await readFile(bytes), context);
    if (reading.kind === 'form') {
      const { form } = reading;
      return { ...none, sha256: hash, form, reference: form.reference, failure: null };
    }
    const { found, wanted, reference } = reading;
    return { ...none, sha256: hash, reference, failure: { status: 'not a form', found, wanted } };
  } catch (error) {
    return { ...none, sha256: hash, failure: unreadable(error) };
  }
}

/** Errors of our own say what was found and what is wanted. */
function unreadable(error: unknown): ReturnFailure {
  const { found, wanted, message } = (typeof error === 'object' && error !== null ? error : {}) as Partial<
    Record<'found' | 'wanted' | 'message', unknown>
  >;
  const said = [found, message].find((text) => typeof text === 'string' && text !== '');
  return {
    status: 'unreadable',
    found: { kind: 'told', text: typeof said === 'string' ? said : String(error) },
    wanted: typeof wanted === 'string' && wanted !== '' ? { kind: 'told', text: wanted } : { kind: 'workbook' },
  };
}
