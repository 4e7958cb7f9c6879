import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compoundFile } from '../../packages/embedded-excel/test/fixtures/compoundFile';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { IssueTold } from '../../src/register/tellIssue';
import { xlsxOf, type FileCell, type FileTable } from '../../packages/embedded-excel/test/fixtures/xlsxOf';
import { runMain, type Outcome } from './runMain';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pledgebook-malformed-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const NEEDS: readonly (readonly FileCell[])[] = [
  ['Need ID', 'Member State', 'Title', 'Theme', 'Currency', 'Requirement'],
  ['N1', 'Kenya', 'Court management', 'Urban crime', 'USD', 1000],
];
const PLEDGES: readonly (readonly FileCell[])[] = [
  ['Pledge ID', 'Donor', 'Pledged on', 'Status', 'Currency', 'Amount'],
  ['P1', 'Donor A', 44000, 'paid', 'USD', 300],
];
const needs = (rows: FileTable['rows'] = NEEDS): FileTable => ({ name: 'Needs', rows });
const pledges = (rows: FileTable['rows'] = PLEDGES): FileTable => ({ name: 'Pledges', rows });
/** The one pledge with one of its cells changed. */
const pledgeWith = (column: string, cell: FileCell): FileTable =>
  pledges([PLEDGES[0]!, PLEDGES[1]!.map((value, at) => (PLEDGES[0]![at] === column ? cell : value))]);

const write = async (bytes: Uint8Array): Promise<string> => {
  const path = join(folder, 'register.xlsx');
  await writeFile(path, bytes);
  return path;
};

/** What `check` says of a file. */
async function issuesOf(bytes: Uint8Array): Promise<IssueTold[]> {
  const { code, stdout, stderr } = await runMain('check', await write(bytes), '--json', '-');
  expect([code, stderr]).toEqual([0, '']);
  return (JSON.parse(stdout) as { issues: IssueTold[] }).issues;
}

/** What `summarize` says of a file that is none; it must not leave an output behind. */
async function refusalOf(bytes: Uint8Array): Promise<Outcome> {
  const out = join(folder, 'out.xlsx');
  const outcome = await runMain('summarize', await write(bytes), '--out', out);
  expect(await readdir(folder)).not.toContain('out.xlsx');
  expect(outcome.code).toBe(2);
  expect(outcome.stderr.trim().split('\n')).toHaveLength(1);
  expect(outcome.stderr).toMatch(/^pledgebook: .+; needed: .+/);
  return outcome;
}

const codes = (issues: readonly IssueTold[]): string[] => issues.map(({ code }) => code);

describe('files that are no register', () => {
  it('says that a text file named .xlsx is no workbook', async () => {
    expect((await refusalOf(strToU8('Need ID,Title\nN1,Courts\n'))).stderr).toMatch(/workbook/);
  });

  it('says that a workbook with a cut end is damaged', async () => {
    const whole = xlsxOf([needs(), pledges()]);
    expect((await refusalOf(whole.slice(0, whole.length / 2))).stderr).toMatch(/damaged/);
  });

  it('says that a workbook with a broken part is damaged', async () => {
    const parts = unzipSync(xlsxOf([needs(), pledges()]));
    parts['xl/workbook.xml'] = strToU8('<workbook><sheets>');
    expect((await refusalOf(zipSync(parts))).stderr).toMatch(/damaged/);
  });

  it('says that a workbook with a password is protected', async () => {
    const file = compoundFile(['EncryptionInfo', 'EncryptedPackage']);
    expect((await refusalOf(file)).stderr).toMatch(/password/);
  });

  it('says that an empty file is no workbook', async () => {
    await refusalOf(new Uint8Array());
  });

  it('names the tables that an empty workbook lacks', async () => {
    const parts = unzipSync(xlsxOf([{ name: 'Other', rows: [['A'], ['b']] }]));
    expect((await refusalOf(zipSync(parts))).stderr).toMatch(/Needs.*Pledges/);
  });

  it('names the one table that is missing', async () => {
    expect((await refusalOf(xlsxOf([needs()]))).stderr).toMatch(/Pledges/);
  });

  it('says which file is not there', async () => {
    const outcome = await runMain('check', join(folder, 'nowhere.xlsx'));
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toMatch(/nowhere\.xlsx: there is no such file/);
  });
});

describe('tables that are not as they should be', () => {
  it('warns of a table without rows, and goes on', async () => {
    const issues = await issuesOf(xlsxOf([needs(), pledges([PLEDGES[0]!])]));
    expect(issues).toMatchObject([{ severity: 'warning', table: 'Pledges', row: null }]);
  });

  it('names a missing column, and counts no row without it', async () => {
    const rows = PLEDGES.map((row) => row.slice(0, 5));
    expect(await issuesOf(xlsxOf([needs(), pledges(rows)]))).toMatchObject([
      { severity: 'error', table: 'Pledges', row: null, column: 'Amount' },
    ]);
  });

  it('names the header that a merged cell hides', async () => {
    const rows = [PLEDGES[0]!.map((header, at) => (at === 1 ? null : header)), PLEDGES[1]!];
    const issues = await issuesOf(xlsxOf([needs(), { name: 'Pledges', rows, merges: ['A1:B1'] }]));
    expect(issues).toEqual(
      expect.arrayContaining([expect.objectContaining({ table: 'Pledges', column: 'Donor', severity: 'error' })]),
    );
  });

  it('reads the one of two tables alike that has the name, and names the other', async () => {
    const alike: FileTable = { name: 'Need_s', rows: NEEDS };
    const issues = await issuesOf(xlsxOf([needs(), alike, pledges()]));
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ severity: 'warning' });
    expect(issues[0]!.found).toMatch(/Need_s/);
  });

  it('finds columns by their synonyms', async () => {
    const renamed = PLEDGES[0]!.map((header) => (header === 'Donor' ? '  CONTRIBUTOR ' : header));
    expect(await issuesOf(xlsxOf([needs(), pledges([renamed, PLEDGES[1]!])]))).toEqual([]);
  });
});

describe('cells that are not as they should be', () => {
  const only = async (table: FileTable): Promise<IssueTold> => {
    const issues = await issuesOf(xlsxOf([needs(), table]));
    expect(issues).toHaveLength(1);
    return issues[0]!;
  };

  it.each<[string, FileTable, Partial<IssueTold>]>([
    [
      'an error value',
      pledgeWith('Amount', { error: '#N/A' }),
      { severity: 'error', column: 'Amount', cell: "'Sheet 2'!F2", found: '#N/A' },
    ],
    [
      'a date that has two meanings',
      pledgeWith('Pledged on', '03/04/2020'),
      { severity: 'error', column: 'Pledged on' },
    ],
    [
      'a number that has two meanings',
      pledgeWith('Amount', '1.200'),
      { severity: 'error', column: 'Amount', found: '1.200' },
    ],
    ['a number typed as text', pledgeWith('Amount', '1 200 000'), { severity: 'warning', column: 'Amount' }],
    ['a number with its currency', pledgeWith('Amount', 'USD 5,000'), { severity: 'warning', column: 'Amount' }],
    ['an unknown currency', pledgeWith('Currency', 'ZZZ'), { severity: 'error', column: 'Currency', found: 'ZZZ' }],
    ['a currency without a rate', pledgeWith('Currency', 'EUR'), { severity: 'error', column: 'Currency' }],
    ['an unknown status', pledgeWith('Status', 'promised'), { severity: 'error', column: 'Status' }],
    [
      'an identifier that is there twice',
      pledges([...PLEDGES, PLEDGES[1]!]),
      { severity: 'error', column: 'Pledge ID', row: 2, cell: "'Sheet 2'!A3" },
    ],
  ])('finds %s', async (_, table, wanted) => {
    expect(await only(table)).toMatchObject({ table: 'Pledges', row: 1, ...wanted });
  });

  it.each<[string, FileCell]>([
    ['of 32,767 characters', 'x'.repeat(32_767)],
    ['written from right to left', 'حكومة مثال'],
    ['with emoji', '🌍🤝 donors'],
    ['that looks like a formula', '=HYPERLINK("http://example.org")'],
    ['that looks like a number', '00123'],
  ])('keeps text %s as it is', async (_, donor) => {
    const bytes = xlsxOf([needs(), pledgeWith('Donor', donor)]);
    expect(await issuesOf(bytes)).toEqual([]);
    const out = join(folder, 'kept.xlsx');
    const { code, stdout } = await runMain('summarize', await write(bytes), '--out', out, '--json', '-');
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as { donors: { donor: string }[] }).donors[0]!.donor).toBe(donor);
    await rm(out);
  });

  it('counts days from 1904 where the workbook does', async () => {
    // Day 42538 from 1904 is day 44000 from 1900, 18 June 2020 (Microsoft: the systems are 1,462 days apart).
    const rates: FileTable = {
      name: 'ExchangeRates',
      rows: [
        ['Currency', 'Effective from', 'Units per USD'],
        ['EUR', 42538, 0.5],
        ['EUR', 42539, 0.25],
      ],
    };
    const pledged = pledges([PLEDGES[0]!, ['P1', 'Donor A', 42538, 'paid', 'EUR', 300]]);
    const path = await write(xlsxOf([needs(), pledged, rates], { date1904: true }));
    const { stdout } = await runMain('summarize', path, '--out', join(folder, 'days.xlsx'), '--json', '-');
    const json = JSON.parse(stdout) as { reportingDate: string; totals: { firm: number } };
    expect(json.totals.firm).toBeCloseTo(600, 9);
    expect(json.reportingDate).toBe('2020-06-19');
    await rm(join(folder, 'days.xlsx'));
  });
});

it('is codes, stable, that programs may rely on', async () => {
  const issues = await issuesOf(xlsxOf([needs(), pledgeWith('Amount', '1.200')]));
  expect(codes(issues).every((code) => /^[a-z0-9-]+$/.test(code))).toBe(true);
});
