import { lstatSync } from 'node:fs';
import { keyOfFile } from './realPlace';
import { UsageError } from './usageError';

/** A file that the command line names or a folder that it names holds. */
export interface NamedFile {
  /** What it is, as in "which is the register". */
  readonly is: string;
  readonly path: string;
}

/** What files are, each by the key of its file. */
export type OtherFiles = ReadonlyMap<string, string>;

export const otherFiles = (files: readonly NamedFile[]): OtherFiles =>
  new Map(files.map(({ is, path }) => [keyOfFile(path), is]));

/**
 * What is written must be none of other files, whatever path or link names them.
 * @param as the option that names it
 * @throws UsageError
 */
export function mustBeNoneOf(as: string, path: string, others: OtherFiles): void {
  const is = others.get(keyOfFile(path));
  if (is !== undefined) throw new UsageError(`${as} ${path}, which is ${is}`, `another place: ${is} stays as it is`);
}

/**
 * A file that nobody asked to replace stays.
 * @param force whether somebody did
 * @throws UsageError
 */
export function mustBeFree(path: string, force: boolean | undefined, wanted: string): void {
  if (!force && lstatSync(path, { throwIfNoEntry: false }))
    throw new UsageError(`${path}: there is such a file already`, wanted);
}
