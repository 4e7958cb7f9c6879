import type { FileOnDisk } from './givenFiles';
import { keyOfFile } from './realPlace';
import { UsageError } from './usageError';

/**
 * The files with whose forms they are said to be.
 * @param said as FILE=NAME; the file by its name or path
 * @throws UsageError where that names no file, or nobody
 */
export function withSenders(files: readonly FileOnDisk[], said: readonly string[]): FileOnDisk[] {
  const senders = new Map<FileOnDisk, string>();
  for (const one of said) {
    // Names of files and of donors may hold the sign themselves: the first part that names a file is meant.
    const at = [...one.matchAll(/=/g)].map(({ index }) => index).find((end) => filesOf(files, one, end).length > 0);
    const name = at === undefined ? '' : one.slice(at + 1).trim();
    if (at === undefined || name === '')
      throw new UsageError(
        `--sender ${one}`,
        `FILE=NAME with a file that is collected: ${files.map((file) => file.name).join(', ')}`,
      );
    for (const file of filesOf(files, one, at)) senders.set(file, name);
  }
  return files.map((file) => {
    const saidToBeOf = senders.get(file);
    return saidToBeOf === undefined ? file : { ...file, saidToBeOf };
  });
}

const filesOf = (files: readonly FileOnDisk[], said: string, end: number): FileOnDisk[] => {
  const named = said.slice(0, end);
  return files.filter(({ name, path }) => name === named || keyOfFile(path) === keyOfFile(named));
};
