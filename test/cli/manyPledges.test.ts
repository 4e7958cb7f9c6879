import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeManyPledges } from '../fixtures/manyPledges';

const PLEDGES = 100_000;
/** Megabytes of V8's heap: below what the cells, the rows and the records of so many pledges would take together. */
const HEAP = 130;

describe('a register of 100,000 pledges', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pledgebook-many-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(['shared', 'inline'] as const)('is checked in a small heap, with %s texts', (texts) => {
    const path = join(folder, `${texts}.xlsx`);
    writeManyPledges(path, PLEDGES, texts);
    const words = [
      `--max-old-space-size=${HEAP}`,
      '--import',
      'tsx',
      'src/cli/pledgebook.ts',
      'check',
      path,
      '--json',
      '-',
    ];
    const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 1e8 });
    expect([stderr, status]).toEqual(['', 0]);
    const found = JSON.parse(stdout) as {
      tables: { table: string; rows: number; counted: number }[];
      issues: unknown[];
    };
    expect(found.issues).toEqual([]);
    expect(found.tables.map(({ table, rows, counted }) => [table, rows, counted])).toEqual([
      ['Needs', 1000, 1000],
      ['Pledges', PLEDGES, PLEDGES],
      ['ExchangeRates', 1, 1],
    ]);
  });
});
