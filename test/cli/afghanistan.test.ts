import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedExcel } from 'embedded-excel/node';
import { AFGHANISTAN_2020, AFGHANISTAN_2020_TOTALS } from '../fixtures/afghanistan2020/afghanistan2020';
import { runMain } from './runMain';

/**
 * The file with the rows of its Needs and Pledges in another order, changed through the API as a user would sort them.
 */
async function shuffled(file: Uint8Array): Promise<Uint8Array> {
  const excel = await openEmbeddedExcel(file);
  await excel.run(async (context) => {
    const ranges = ['Needs', 'Pledges'].map((name) =>
      context.workbook.tables.getItem(name).getDataBodyRange().load('values'),
    );
    await context.sync();
    for (const range of ranges) {
      // Every row goes 7 places on, the last come first, and all is turned round.
      const rows = range.values.map((row) =>
        row.map((value) => (typeof value === 'string' && value !== '' ? `'${value}` : value)),
      );
      range.values = [...rows.slice(-7), ...rows.slice(0, -7)].reverse();
    }
    await context.sync();
  });
  return excel.save();
}

describe('the register of Afghanistan 2020, from the file', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pledgebook-afghanistan-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each([
    ['as it stands', (file: Uint8Array) => Promise.resolve(file)],
    ['with its rows in another order', shuffled],
  ])('%s gives the figures of the independent program', async (_, prepare) => {
    const register = join(folder, 'register.xlsx');
    await writeFile(register, await prepare(await readFile(AFGHANISTAN_2020)));
    const { code, stdout } = await runMain('summarize', register, '--out', join(folder, 'out.xlsx'), '--json', '-');
    expect(code).toBe(0);
    const { totals, needs, issues } = JSON.parse(stdout) as {
      totals: Record<string, number>;
      needs: unknown[];
      issues: { severity: string }[];
    };
    for (const [key, figure] of Object.entries(AFGHANISTAN_2020_TOTALS))
      expect([key, totals[key]]).toEqual([key, expect.closeTo(figure, 2)]);
    expect(needs).toHaveLength(9);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
