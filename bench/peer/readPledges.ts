import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Measured } from '../table';

const python = ['/usr/bin/python3', 'python3'].find(
  (one) => spawnSync(one, ['-c', 'import openpyxl'], { stdio: 'ignore' }).status === 0,
);

const WHAT = 'its pledges read and counted by openpyxl, row by row (bench/peer/readPledges.py)';

/** How long openpyxl takes to read the pledges of a register, as a whole process, and how much memory. */
export function benchReadPledges(register: string): Measured {
  if (!python) return { what: WHAT, figure: 'not measured: apt-get install python3-openpyxl (Debian)' };
  const start = performance.now();
  const { status, stdout } = spawnSync(python, [join(__dirname, 'readPledges.py'), register], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`readPledges.py ended with ${status}`);
  const [, , megabytes] = stdout.trim().split(' ');
  return { what: WHAT, figure: `${((performance.now() - start) / 1000).toFixed(1)} s, ${megabytes} MB at most` };
}
