import { lstatSync, readlinkSync, realpathSync, statSync, type BigIntStats } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';

/** As many as Linux follows before it says ELOOP (path_resolution(7)). */
const MOST_LINKS = 40;

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** Whether a path is spelled as a folder's. */
export const namesFolder = (path: string): boolean => path === '' || path.endsWith('/') || path.endsWith(sep);

/**
 * Where a file stands, or would stand, once every link on the way is followed.
 * @throws NodeJS.ErrnoException where its folder is not there or may not be looked into, or links lead in a circle
 */
export function realPlace(path: string, links = 0): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  const place = join(realpathSync.native(dirname(path)), basename(path));
  if (!lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink()) return place;
  if (links === MOST_LINKS) throw Object.assign(new Error(`${path}: too many links`), { code: 'ELOOP' });
  return realPlace(resolve(dirname(place), readlinkSync(place)), links + 1);
}

/**
 * By what a file is known, however its path is spelled: equal for links of either kind, and for letters that the disk
 * takes for the same. Of files that are not there yet, large letters are taken for small ones, as nobody knows whether
 * their disk tells them apart.
 */
export function keyOfFile(path: string): string {
  const there = fileAt(path);
  return there && there.ino !== 0n ? `${there.dev} ${there.ino}` : placeOf(path).normalize('NFC').toLowerCase();
}

/** Inodes of Windows are larger than a number holds exactly. */
function fileAt(path: string): BigIntStats | null {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}

function placeOf(path: string): string {
  try {
    return realPlace(path);
  } catch {
    return resolve(path);
  }
}
