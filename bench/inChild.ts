import { spawn } from 'node:child_process';
import type { Measured } from './table';

/** Measures something in a process of its own, which a file of ours is when it is started with this word. */
export const measuredInChild = (file: string, ...words: readonly string[]): Promise<Measured[]> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--expose-gc', '--import', 'tsx', file, ...words], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    let measured: Measured[] = [];
    child.on('message', (message: Measured[]) => {
      measured = message;
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve(measured);
      else reject(new Error(`${words.join(' ')} ended with ${code}`));
    });
  });
