import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** Tells processes of machines apart that write into one shared folder. */
const HOST = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

const NAME = /^\.pledgebook-([0-9a-f]{8})-(\d+)-[0-9a-f]{16}\.tmp$/;

/** However slow a disk is, nothing is written for a whole day: in milliseconds. */
const ONE_DAY = 24 * 60 * 60 * 1000;

/** What this process is writing. */
const ours = new Set<string>();

/** A name for a file that is being written in a folder: it says which program and which of its processes writes it. */
export function temporaryIn(folder: string): string {
  const name = `.pledgebook-${HOST}-${process.pid}-${randomBytes(8).toString('hex')}.tmp`;
  const path = join(folder, name);
  ours.add(path);
  return path;
}

/** Takes a temporary file away, where it is still there. */
export function removeTemporary(path: string): void {
  ours.delete(path);
  remove(path);
}

/**
 * Takes away what killed runs have left in a folder: temporary files of processes of this machine that no longer run,
 * and of any machine after a day.
 */
export function removeLeftovers(folder: string): void {
  for (const name of namesIn(folder)) {
    const path = join(folder, name);
    if (isLeftover(name, path)) remove(path);
  }
}

/** What cannot be taken away now is left for a later run: it changes nothing of what was written. */
function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    return;
  }
}

/** A folder that may be written need not be one that may be listed. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isLeftover(name: string, path: string): boolean {
  const [, host, pid] = NAME.exec(name) ?? [];
  if (pid === undefined || ours.has(path)) return false;
  if (host === HOST && (Number(pid) === process.pid || !isRunning(Number(pid)))) return true;
  const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return changed !== undefined && Date.now() - changed > ONE_DAY;
}

/**
 * Signal 0 only asks. Source: POSIX, kill(2): ESRCH where there is no such process, EPERM where it is another user's.
 */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
