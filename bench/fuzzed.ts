import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { anyRegister } from '../test/fuzz/anyRegister';
import { damage } from '../test/fuzz/damage';
import { judge, type Judged } from '../test/fuzz/judge';
import { isInstalled, recalculate } from '../test/libreoffice/recalculated';

/** Files to be tried: those of `count` seeds from the first. */
export interface FuzzTask {
  readonly kind: 'register' | 'damaged';
  readonly first: number;
  readonly count: number;
}

/** What the process tells of each file, and at its end of those that LibreOffice computed anew. */
export interface Fuzzed {
  readonly faults: readonly string[];
  readonly summarized: boolean;
  readonly megabytes: number;
  readonly compared?: {
    readonly formulas: number;
    readonly files: readonly { readonly seed: number; readonly differences: readonly string[] }[];
  };
}

/** Of the registers, one in so many is computed by LibreOffice, too. */
const COMPARED = 25;

/** The file of a seed, always the same. */
function fileOf({ kind }: FuzzTask, seed: number): Uint8Array {
  if (kind === 'register') return fc.sample(anyRegister, { seed, numRuns: 1 })[0]!;
  const [file, damaged] = fc.sample(fc.tuple(anyRegister, damage), { seed, numRuns: 1 })[0]!;
  return damaged(file);
}

async function run(task: FuzzTask): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'pledgebook-fuzz-'));
  const written: (NonNullable<Judged['written']> & { seed: number })[] = [];
  try {
    for (let seed = task.first; seed < task.first + task.count; seed++) {
      const judged = await judge(fileOf(task, seed), folder);
      if (task.kind === 'register' && seed % COMPARED === 0 && judged.written)
        written.push({ ...judged.written, seed });
      tell({ faults: judged.faults, summarized: judged.code === 0 });
    }
    if (isInstalled && written.length > 0) {
      const results = await recalculate(written);
      const files = results.map(({ differences }, at) => ({ seed: written[at]!.seed, differences }));
      const formulas = results.reduce((all, result) => all + result.formulas, 0);
      tell({ faults: [], summarized: false, compared: { formulas, files } });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const tell = (one: Omit<Fuzzed, 'megabytes'>): void => {
  process.send?.({ ...one, megabytes: process.resourceUsage().maxRSS / 1024 } satisfies Fuzzed);
};

void run(JSON.parse(process.argv[2]!) as FuzzTask);
