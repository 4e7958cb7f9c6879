import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readSync,
  renameSync,
  statSync,
  writeSync,
  type Stats,
} from 'node:fs';
import { dirname } from 'node:path';
import { FileError, reasonOf } from './fileError';
import { namesFolder, realPlace } from './realPlace';
import { removeLeftovers, removeTemporary, temporaryIn } from './temporaryFiles';

/** A file that is to be written. */
export interface Output {
  readonly path: string;
  readonly content: Uint8Array | string;
  /** False where a file that stands there already must stay. */
  readonly replaces?: boolean;
}

interface Staged extends Output {
  /** Where it goes, behind all links. */
  readonly place: string;
  readonly temporary: string;
}

/**
 * Writes files, each whole or not at all: every byte into a temporary file beside its place, on to the disk, read back
 * and compared; then, once all of them stand so, each is put in its place in one step. A file that was there keeps its
 * mode and its owner, and a link goes on leading to it. What killed runs have left beside them is taken away first.
 *
 * Signals are heard between turns of the event loop, and all of this is one turn: an orderly end leaves no temporary
 * file.
 * @throws FileError with the file that could not be written and why; what stood there stays, and the message names what
 * was written before it
 */
export function writeWhole(outputs: readonly Output[]): void {
  const staged: Staged[] = [];
  const written: string[] = [];
  try {
    for (const output of outputs) failing(output, written, () => staged.push(stage(output)));
    for (const one of staged)
      failing(one, written, () => {
        putInPlace(one);
        written.push(one.path);
      });
  } finally {
    for (const { temporary } of staged) removeTemporary(temporary);
  }
}

function failing({ path }: Output, written: readonly string[], step: () => void): void {
  try {
    step();
  } catch (error) {
    const before = written.length === 0 ? '' : ` (written before: ${written.join(', ')})`;
    throw new FileError(`${path}: ${reasonOf(error)}`, `a place where the result can be written${before}`);
  }
}

const refusal = (code: string, message: string): Error => Object.assign(new Error(message), { code });

function stage(output: Output): Staged {
  const { path, content } = output;
  if (namesFolder(path)) throw refusal('EISDIR', 'it names a folder');
  const place = realPlace(path);
  const there = statSync(place, { throwIfNoEntry: false });
  if (there?.isDirectory()) throw refusal('EISDIR', 'it is a folder');
  if (there && !there.isFile()) throw new Error('it is no ordinary file');
  if (there) accessSync(place, constants.W_OK);
  const folder = dirname(place);
  removeLeftovers(folder);
  const temporary = temporaryIn(folder);
  try {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    writeEvery(temporary, bytes, there);
    compare(temporary, bytes);
    return { ...output, place, temporary };
  } catch (error) {
    removeTemporary(temporary);
    throw error;
  }
}

/** Others may look at it only when it is in its place. */
const PRIVATE = 0o600;
/** As programs make files, less what the user's umask takes. */
const ORDINARY = 0o666;

function writeEvery(path: string, bytes: Uint8Array, before: Stats | undefined): void {
  const file = openSync(path, 'wx', before ? PRIVATE : ORDINARY);
  try {
    for (let at = 0; at < bytes.length;) {
      const count = writeSync(file, bytes, at, bytes.length - at);
      if (count === 0) throw new Error(`the disk took ${at} of ${bytes.length} bytes and no more`);
      at += count;
    }
    if (before) keepOwner(file, before);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

const MODE = 0o7777;

/**
 * Gives a file the owner, the group and the mode of the one whose place it takes. Only the administrator can give files
 * away: for all others a file of somebody else becomes theirs, as it does when Excel saves it. Its group must stay, or
 * others could read what was not meant for them. Changing the owner can take bits of the mode away, so that the mode
 * comes last (POSIX, chown(2)).
 */
function keepOwner(file: number, { uid, gid, mode }: Stats): void {
  const made = fstatSync(file);
  if (made.uid !== uid) {
    try {
      fchownSync(file, uid, gid);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error;
    }
  }
  if (fstatSync(file).gid !== gid) keepGroup(file, made.uid, gid);
  if ((fstatSync(file).mode & MODE) !== (mode & MODE)) fchmodSync(file, mode & MODE);
}

function keepGroup(file: number, uid: number, gid: number): void {
  try {
    fchownSync(file, uid, gid);
  } catch {
    throw new Error('it belongs to a group of users that this user is not in, and that cannot be kept');
  }
}

const PIECE = 1 << 20;

/** A disk or a server may say that it has taken what it has not. */
function compare(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    if (size !== bytes.length) throw new Error(`the disk kept ${size} of ${bytes.length} bytes`);
    const piece = Buffer.alloc(Math.min(PIECE, Math.max(1, size)));
    for (let at = 0; at < size;) {
      const count = readSync(file, piece, 0, piece.length, at);
      if (count === 0 || piece.compare(bytes, at, at + count, 0, count) !== 0)
        throw new Error('the disk gave back other bytes than were written');
      at += count;
    }
  } finally {
    closeSync(file);
  }
}

function putInPlace({ temporary, place, replaces = true }: Staged): void {
  if (replaces) renameSync(temporary, place);
  else putWhereNone(temporary, place);
  syncFolder(dirname(place));
}

/** What disks say that know no second name of a file, such as FAT. */
const WITHOUT_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/** A rename would replace what has come there meanwhile; a link does not (POSIX, link(2): EEXIST). */
function putWhereNone(temporary: string, place: string): void {
  try {
    linkSync(temporary, place);
  } catch (error) {
    if (!WITHOUT_LINKS.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    if (lstatSync(place, { throwIfNoEntry: false })) throw refusal('EEXIST', 'there is a file of that name');
    renameSync(temporary, place);
  }
}

/** What systems say whose folders cannot be synchronised; Windows opens none. */
const CANNOT_SYNC = new Set(['EINVAL', 'ENOTSUP', 'EISDIR', 'EPERM', 'EACCES']);

/** A new name is on the disk only when its folder is (fsync(2)). */
function syncFolder(folder: string): void {
  try {
    const opened = openSync(folder, 'r');
    try {
      fsyncSync(opened);
    } finally {
      closeSync(opened);
    }
  } catch (error) {
    if (!CANNOT_SYNC.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
