import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Measured } from './table';

const COMMAND = 'dist/cli/pledgebook.cjs';
const PANE = 'dist/addin';
const TIMES = 7;
const NOT_BUILT = 'not measured: npm run build';

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[values.length >> 1]!;

async function bytesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    entries
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
      .map(async (entry) => (await stat(path.join(entry.parentPath, entry.name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

function help(): string {
  if (!existsSync(COMMAND)) return NOT_BUILT;
  const times = Array.from({ length: TIMES }, () => {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, [COMMAND, '--help'], { stdio: 'ignore' });
    if (status !== 0) throw new Error(`${COMMAND} --help ended with ${status}`);
    return performance.now() - start;
  });
  return `${(median(times) / 1000).toFixed(2)} s; wanted: below 0.2 s`;
}

/** What `npm run build` made: how long its command takes to say what it can, and how large the pane's folder is. */
export const benchBuilt = async (): Promise<Measured[]> => [
  { what: '--help of the built command, median', figure: help() },
  {
    what: "the pane's folder, source maps left out",
    figure: existsSync(PANE) ? `${((await bytesIn(PANE)) / 1e6).toFixed(1)} MB` : NOT_BUILT,
  },
];
