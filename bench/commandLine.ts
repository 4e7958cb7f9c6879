import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Measured } from './table';

/** Runs the command line in a process of its own, and says how long it took and how much memory it had at most. */
function run(words: readonly string[]): Promise<{ seconds: number; megabytes: number }> {
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

const TIMES = 9;

/** Milliseconds that the built command takes to tell of its commands: the median of several runs, Node's own start among them. */
function helpTime(words: readonly string[]): number {
  const times = Array.from({ length: TIMES }, () => {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, words, { stdio: 'ignore' });
    if (status !== 0) throw new Error(`node ${words.join(' ')} ended with ${status}`);
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other)[TIMES >> 1]!;
}

/** How long the built command takes to start, beside Node alone. It is built where it is not there yet. */
export function benchHelp(): Measured[] {
  const command = 'dist/cli/pledgebook.cjs';
  if (!existsSync(command))
    execFileSync('npx', ['webpack', '--config-name', 'command-line', '--mode', 'production'], { stdio: 'ignore' });
  const figure = (words: readonly string[]): string => `${helpTime(words).toFixed(0)} ms`;
  return [
    { what: 'pledgebook --help, built', figure: figure([command, '--help']) },
    { what: 'Node alone', figure: figure(['-e', '']) },
  ];
}

/** The command line on 10,000 pledges: time and peak memory. */
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
    return rows;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
