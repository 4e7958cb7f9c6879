import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Measured } from '../table';

/** Debian's Python, which has its packages; others bring their own. */
const python = ['/usr/bin/python3', 'python3'].find(
  (one) => spawnSync(one, ['-c', 'import openpyxl, pandas, scipy'], { stdio: 'ignore' }).status === 0,
);

const WHAT = "the analyst's script over the same register (openpyxl, pandas, HiGHS)";
const HOW_TO_GET_IT = 'not measured: apt-get install python3-openpyxl python3-pandas python3-scipy (Debian)';

/** How long the analyst's script takes as a whole process, with its start. */
export async function benchAnalyst(register: string, out: string): Promise<Measured> {
  if (!python) return { what: WHAT, figure: HOW_TO_GET_IT };
  const start = performance.now();
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(python, [join(__dirname, 'analyst.py'), register, out], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('error', reject);
    child.on('exit', resolve);
  });
  if (code !== 0) throw new Error(`the analyst's script ended with ${code}`);
  return { what: WHAT, figure: `${((performance.now() - start) / 1000).toFixed(1)} s` };
}
