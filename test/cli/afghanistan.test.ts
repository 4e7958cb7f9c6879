import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedExcel } from 'embedded-excel/node';
import { runMain } from './runMain';

const REGISTER = join(__dirname, '../../../shared/data/fts-afghanistan-2020.xlsx');

/**
 * Plan HAFG20 from public exports of the Financial Tracking Service, with what an independent program computed from the same exports
 * (fts-afghanistan-2020.expected.json beside the register). Requirement and firm funding are the published figures but for internal transfers.
 */
const EXPECTED = {
  requirement: 1_131_050_820,
  firm: 564_447_748,
  received: 372_506_119,
  pledged: 0,
  inKind: 172_810,
  covered: 554_516_209,
  gap: 576_534_611,
  stranded: 9_931_539,
};

/** The file with the rows of its Needs and Pledges in another order, changed through the API as a user would sort them. */
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

const withRegister = existsSync(REGISTER)
  ? describe
  : (name: string, tests: () => void) => describe.skip(`${name} (skipped: ${REGISTER} is not there)`, tests);

withRegister('the register of Afghanistan 2020, from the file', () => {
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
    await writeFile(register, await prepare(await readFile(REGISTER)));
    const { code, stdout } = await runMain('summarize', register, '--out', join(folder, 'out.xlsx'), '--json', '-');
    expect(code).toBe(0);
    const { totals, needs, issues } = JSON.parse(stdout) as {
      totals: Record<string, number>;
      needs: unknown[];
      issues: { severity: string }[];
    };
    for (const [key, figure] of Object.entries(EXPECTED))
      expect([key, totals[key]]).toEqual([key, expect.closeTo(figure, 2)]);
    expect(needs).toHaveLength(9);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
