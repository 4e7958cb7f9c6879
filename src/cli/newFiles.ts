import { OURS } from '../addIn';
import { access, mkdir } from 'node:fs/promises';
import { newEmbeddedExcel } from 'embedded-excel/node';
import type { NewBook } from '../jobs/filePorts';
import { FileError, reasonOf, writeOutput } from './files';

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

/** Writes a file where there is none, or with `force` over one. @throws FileError */
export async function writeNew(path: string, bytes: Uint8Array, force: boolean | undefined): Promise<void> {
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (isThere && !force) throw new FileError(`${path}: there is such a file already`, 'another folder, or --force');
  await writeOutput(path, bytes);
}
