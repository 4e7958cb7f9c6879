import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runMain, type Outcome } from '../cli/runMain';

export interface Totals {
  readonly requirement: number;
  readonly firm: number;
  readonly covered: number;
  readonly gap: number;
}

/** A run of `summarize`: the workbook that it wrote, its totals, and what it said beside. */
export interface Run {
  readonly file: Uint8Array;
  readonly totals: Totals;
  readonly stderr: string;
}

/** Works in a folder of its own, which is gone afterwards. */
export async function inFolder<T>(work: (at: (name: string) => string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'pledgebook-files-'));
  try {
    return await work((name) => join(folder, name));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export function succeeded({ code, stdout, stderr }: Outcome, what: string): string {
  if (code !== 0) throw new Error(`${what} ended with ${code}: ${stderr}`);
  return stdout;
}

/**
 * Summarizes a workbook in its own place over and over. @param between what happens to the file before each further run
 */
export const summarized = (
  file: Uint8Array,
  times: number,
  { extension = 'xlsx', between }: { extension?: string; between?: (file: Uint8Array) => Promise<Uint8Array> } = {},
): Promise<Run[]> =>
  inFolder(async (at) => {
    const register = at(`register.${extension}`);
    await writeFile(register, file);
    const runs: Run[] = [];
    for (let time = 1; time <= times; time++) {
      if (time > 1 && between) await writeFile(register, await between(await readFile(register)));
      const outcome = await runMain('summarize', register, '--out', register, '--json', '-');
      const { totals } = JSON.parse(succeeded(outcome, `run ${time}`)) as { totals: Totals };
      const { requirement, firm, covered, gap } = totals;
      await copyFile(register, at(`${time}`));
      runs.push({
        file: await readFile(register),
        totals: { requirement, firm, covered, gap },
        stderr: outcome.stderr,
      });
    }
    return runs;
  });
