import { readFile } from 'node:fs/promises';
import { FileError, reasonOf } from './fileError';
import { writeWhole, type Output } from './writeWhole';

/** @throws FileError */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new FileError(`${path}: ${reasonOf(error)}`, 'an Excel workbook (.xlsx) that can be read');
  }
}

/**
 * Writes what a command has made, all of it or nothing. A cancel is heard until the first byte is written. @throws
 * FileError; an AbortError
 */
export async function writeOutputs(outputs: readonly Output[], signal: AbortSignal): Promise<void> {
  await aTurn();
  signal.throwIfAborted();
  writeWhole(outputs);
}

/** What came while the program was busy, such as Ctrl-C, is heard in the next turn of the event loop. */
const aTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
