import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { GivenFile } from '../jobs/filePorts';
import { FileError, reasonOf } from './fileError';
import { readInput } from './files';
import { keyOfFile } from './realPlace';

/** A returned file on the disk. */
export interface FileOnDisk extends GivenFile {
  readonly path: string;
}

/**
 * Workbooks, and what a sender may have saved in place of one, so that it is told and not passed over; not the locks of
 * Excel and the shadow files of macOS.
 */
const WORKBOOK = /^(?!~\$|\._).*\.(xls[xmb]?|xlt[xm]|ods|csv|numbers)$/i;

/**
 * The files that paths name, each once; of a folder the workbooks in it, also of kinds that cannot be read, not those
 * of folders within. A file is known by its own name, or by its path where another has the same. A path at which
 * nothing can be read is a file that cannot be read.
 * @param leaveOut files that are no returns though they may stand in a folder: the register
 * @throws FileError for a folder that cannot be read
 */
export async function givenFiles(paths: readonly string[], leaveOut: readonly string[]): Promise<FileOnDisk[]> {
  const apart = new Set(leaveOut.map(keyOfFile));
  const found: string[] = [];
  for (const path of paths) {
    const names = await workbooksIn(path);
    if (names === null) found.push(path);
    else found.push(...names.map((name) => join(path, name)).filter((one) => !apart.has(keyOfFile(one))));
  }
  const once = [...new Map(found.map((path) => [keyOfFile(path), path])).values()];
  const names = once.map((path) => basename(path));
  return once.map((path, place) => {
    const name = names[place]!;
    const isAlone = names.filter((other) => other === name).length === 1;
    return { path, name: isAlone ? name : path, bytes: () => readInput(path) };
  });
}

/** null where there is no folder. */
async function workbooksIn(path: string): Promise<string[] | null> {
  const isFolder = await stat(path).then(
    (there) => there.isDirectory(),
    () => false,
  );
  if (!isFolder) return null;
  try {
    const names = await readdir(path);
    return names.filter((name) => WORKBOOK.test(name)).sort();
  } catch (error) {
    throw new FileError(`${path}: ${reasonOf(error)}`, 'a folder of returned forms that can be read');
  }
}
