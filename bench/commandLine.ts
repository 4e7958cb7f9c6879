import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchBuilt } from './built';
import { benchAnalyst } from './peer/analyst';
import { benchForms, benchSteps } from './session';
import type { Measured } from './table';

/** Runs the command line in a process of its own, and says how long it took and how much memory it had at most. */
export function run(words: readonly string[]): Promise<{ seconds: number; megabytes: number }> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', 'bench/measured.ts', ...words], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    let megabytes = 0;
    child.on('message', (peak: number) => {
      megabytes = peak;
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve({ seconds: (performance.now() - start) / 1000, megabytes });
      else reject(new Error(`pledgebook ${words.join(' ')} ended with ${code}`));
    });
  });
}

/**
 * The command line on 10,000 pledges: time and peak memory, where they go, and what an analyst's script takes beside;
 * many forms; what is built.
 */
export async function benchCommandLine(): Promise<Measured[]> {
  const folder = await mkdtemp(join(tmpdir(), 'pledgebook-bench-'));
  try {
    const register = join(folder, 'register.xlsx');
    const commands = [
      ['sample', register, '--pledges', '10000', '--needs', '1000'],
      ['check', register],
      ['summarize', register, '--out', join(folder, 'session.xlsx')],
    ];
    const rows: Measured[] = [];
    for (const words of commands) {
      const { seconds, megabytes } = await run(words);
      rows.push({
        what: `${words[0]}, 10,000 pledges and 1,000 needs`,
        figure: `${seconds.toFixed(1)} s, ${Math.round(megabytes)} MB at most`,
      });
    }
    rows.push(...(await benchSteps(register)));
    rows.push(await benchAnalyst(register, join(folder, 'analyst.xlsx')));
    return [...rows, ...(await benchForms(folder)), ...(await benchBuilt())];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
