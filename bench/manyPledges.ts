import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeManyPledges } from '../test/fixtures/manyPledges';
import { run } from './commandLine';
import { benchReadPledges } from './peer/readPledges';
import type { Measured } from './table';

const PLEDGES = 1_000_000;

/**
 * `check` of a million pledges: time and peak memory, with texts that cells share and with texts in the cells, and what
 * openpyxl takes beside.
 */
export async function benchManyPledges(): Promise<Measured[]> {
  const folder = await mkdtemp(join(tmpdir(), 'pledgebook-bench-'));
  const register = join(folder, 'register.xlsx');
  try {
    const rows: Measured[] = [];
    for (const texts of ['inline', 'shared'] as const) {
      writeManyPledges(register, PLEDGES, texts);
      const { seconds, megabytes } = await run(['check', register]);
      rows.push({
        what: `check, ${PLEDGES.toLocaleString('en')} pledges, ${texts} texts`,
        figure: `${seconds.toFixed(1)} s, ${Math.round(megabytes)} MB at most`,
      });
    }
    return [...rows, benchReadPledges(register)];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
