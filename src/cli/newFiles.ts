import { OURS } from '../addIn';
import { mkdir } from 'node:fs/promises';
import { newEmbeddedExcel } from 'embedded-excel/node';
import type { NewBook } from '../jobs/filePorts';
import { FileError, reasonOf } from './fileError';
import { writeOutputs } from './files';
import { mustBeFree, mustBeNoneOf, type OtherFiles } from './mayWrite';

export const newBook = async (): Promise<NewBook> => {
  const { run, save } = await newEmbeddedExcel(OURS);
  return { run, save };
};

/** Makes a folder where it is missing. @param what it is for */
export async function makeFolder(path: string, what: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw new FileError(`${path}: ${reasonOf(error)}`, `a folder for ${what}, or a place where it can be made`);
  }
}

/**
 * Writes a file where there is none, or with `force` over one; over none of those that must stay.
 * @throws UsageError; FileError
 */
export async function writeNew(
  path: string,
  bytes: Uint8Array,
  { force, stay, signal }: { force: boolean | undefined; stay: OtherFiles; signal: AbortSignal },
): Promise<void> {
  mustBeNoneOf('the file', path, stay);
  mustBeFree(path, force, 'another folder, or --force');
  await writeOutputs([{ path, content: bytes, replaces: force === true }], signal);
}
