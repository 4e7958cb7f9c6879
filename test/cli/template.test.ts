import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main';
import { openEmbeddedExcel } from 'embedded-excel/node';
import { xlsxOf, type FileTable } from '../../packages/embedded-excel/test/fixtures/xlsxOf';
import { runMain } from './runMain';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pledgebook-template-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

const NEEDS: FileTable = {
  name: 'Needs',
  rows: [
    ['Need ID', 'Member State', 'Title', 'Theme', 'Currency', 'Requirement'],
    ['N1', 'Kenya', 'Court management', 'Urban crime', 'USD', 1000],
    ['N2', 'Peru', 'Asset recovery', 'Proceeds of crime', 'USD', 500],
  ],
};
const PLEDGES: FileTable = {
  name: 'Pledges',
  rows: [
    ['Pledge ID', 'Donor', 'Pledged on', 'Status', 'Currency', 'Amount', 'Theme'],
    ['P1', 'Norway', 44000, 'paid', 'USD', 300, 'Urban crime'],
    ['P2', 'Sweden', 44010, 'committed', 'USD', 700, 'Proceeds of crime'],
  ],
};
const SETTINGS: FileTable = {
  name: 'Settings',
  rows: [
    ['Setting', 'Value'],
    ['Register ID', 'TC-2026'],
    ['Language', 'es'],
  ],
};
const register = async (tables: readonly FileTable[] = [NEEDS, PLEDGES, SETTINGS]): Promise<string> => {
  await writeFile(at('register.xlsx'), xlsxOf(tables));
  return at('register.xlsx');
};
const template = async (kind: 'pledges' | 'needs', ...words: string[]) =>
  runMain('template', kind, '--register', await register(), '--out', at('forms/2026'), ...words);
const made = async (): Promise<string[]> => (await readdir(at('forms/2026'))).sort();

async function sheetNames(file: string): Promise<string[]> {
  const { run } = await openEmbeddedExcel(await readFile(file));
  return run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}

describe('template pledges', () => {
  it('makes the folder, a file for each donor named, and prints which', async () => {
    const { code, stdout, stderr } = await template('pledges', '--donor', 'norway', 'Sweden', '--language', 'en');
    const names = ['Pledge form - Norway - en.xlsx', 'Pledge form - Sweden - en.xlsx'];
    expect([code, stdout, stderr]).toEqual([
      0,
      names.map((name) => `${at('forms/2026')}/${name}\n`).join(''),
      expect.stringMatching(/2 forms made\.\n$/),
    ]);
    expect(await made()).toEqual(names);
    expect(await sheetNames(at(`forms/2026/${names[0]}`))).toEqual(
      expect.arrayContaining(['Instructions', 'Pledges', 'Open needs']),
    );
  });

  it('takes donors one by one too, and new ones', async () => {
    const words = ['--donor', 'Norway', '--donor', 'Sweden', '--new-donor', 'Fiji', '--language', 'en'];
    expect((await template('pledges', ...words)).code).toBe(0);
    expect((await made()).map((name) => name.split(' - ')[1])).toEqual(['Fiji', 'Norway', 'Sweden']);
  });

  it('--all makes one for every donor, in the language of the register', async () => {
    expect((await template('pledges', '--all', '--rows', '2')).code).toBe(0);
    expect((await made()).map((name) => name.split(' - ').slice(1))).toEqual([
      ['Norway', 'es.xlsx'],
      ['Sweden', 'es.xlsx'],
    ]);
  });

  it('leaves the register as it is', async () => {
    const before = await readFile(await register());
    expect((await template('pledges', '--all')).code).toBe(0);
    expect(before.equals(await readFile(at('register.xlsx')))).toBe(true);
  });

  it('says who is unknown and who is nearest, makes the others, and ends with 3', async () => {
    const { code, stderr } = await template('pledges', '--donor', 'Norwey', 'Sweden');
    expect(code).toBe(3);
    expect(stderr).toMatch(/no donor “Norwey”; needed: a donor of the register; the nearest: Norway\n/);
    expect(stderr).toMatch(/1 form made, 1 not\.\n$/);
    expect(await made()).toHaveLength(1);
  });

  it('writes over no file without --force', async () => {
    const words = ['--donor', 'Norway', '--language', 'en'];
    await template('pledges', ...words);
    const file = at('forms/2026/Pledge form - Norway - en.xlsx');
    await writeFile(file, 'filled in by hand');
    const again = await template('pledges', ...words);
    expect([again.code, again.stdout]).toEqual([3, '']);
    expect(again.stderr).toMatch(/there is such a file already; needed: another folder, or --force/);
    expect(await readFile(file, 'utf8')).toBe('filled in by hand');
    expect((await template('pledges', ...words, '--force')).code).toBe(0);
    expect(await sheetNames(file)).toContain('Pledges');
  });

  it('goes on where the same call stopped, and leaves what was made as it is', async () => {
    await template('pledges', '--donor', 'Norway', '--language', 'en');
    const norway = at('forms/2026/Pledge form - Norway - en.xlsx');
    const before = await readFile(norway);
    const { code, stdout, stderr } = await template('pledges', '--all', '--language', 'en');
    expect([code, stdout]).toEqual([0, `${at('forms/2026/Pledge form - Sweden - en.xlsx')}\n`]);
    expect(stderr).toContain('1 form was there already, made today, and left as it is; --force makes it anew.\n');
    expect(stderr).toMatch(/1 form made\.\n$/);
    expect(await readFile(norway)).toEqual(before);
    // A form in another language is another form.
    expect((await template('pledges', '--donor', 'Norway', '--language', 'fr')).stderr).toMatch(/^1 form made\.\n$/m);
  });

  it('says how many rows of the register do not count, as they are on no form', async () => {
    const bad: FileTable = {
      ...PLEDGES,
      rows: [...PLEDGES.rows, ['P4', 'Norway', 44000, 'paid', 'USD', 'five', null]],
    };
    const input = await register([NEEDS, bad, SETTINGS]);
    const { code, stderr } = await runMain(
      ...['template', 'pledges', '--register', input, '--out', at('forms'), '--donor', 'Norway'],
    );
    expect(code).toBe(0);
    expect(stderr).toMatch(/1 error .*Rows that do not count are on no form/);
  });
});

describe('template needs', () => {
  it('makes a form for States by name or code, with or without needs', async () => {
    expect((await template('needs', '--state', 'KEN', 'Fiji', '--language', 'en')).code).toBe(0);
    expect(await made()).toEqual(['Statement of needs - Fiji - en.xlsx', 'Statement of needs - Kenya - en.xlsx']);
  });

  it('--all makes one for every State that has stated a need', async () => {
    expect((await template('needs', '--all', '--language', 'fr')).code).toBe(0);
    expect((await made()).map((name) => name.split(' - ')[1])).toEqual(['Kenya', 'Pérou']);
  });
});

it('a register without an identity ends with 2 and says what to fill in', async () => {
  const input = await register([NEEDS, PLEDGES]);
  const { code, stderr } = await runMain(
    ...['template', 'pledges', '--register', input, '--out', at('forms'), '--all'],
  );
  expect(code).toBe(2);
  expect(stderr).toMatch(/a register without a Register ID.*needed: a text in the setting Register ID/);
});

it('a folder that cannot be made ends with 2', async () => {
  await writeFile(at('forms'), 'a file');
  const { code, stderr } = await template('pledges', '--all');
  expect(code).toBe(2);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

it('makes nothing when it is cancelled', async () => {
  const cancelled = new AbortController();
  cancelled.abort();
  let said = '';
  const out = { write: (text: string) => Boolean((said += text)) } as unknown as NodeJS.WritableStream;
  const words = ['template', 'pledges', '--register', await register(), '--out', at('forms'), '--all'];
  expect(await main(words, { stdout: out, stderr: out, signal: cancelled.signal })).toBe(130);
  expect(said).toMatch(/cancelled; nothing was written/);
  expect(await readdir(folder)).toEqual(['register.xlsx']);
});

it.each([
  [['template']],
  [['template', 'donors']],
  [['template', 'pledges', '--register', 'r.xlsx', '--out', 'o']],
  [['template', 'pledges', '--register', 'r.xlsx', '--all']],
  [['template', 'pledges', '--register', 'r.xlsx', '--out', 'o', '--all', '--language', 'de']],
  [['template', 'pledges', '--register', 'r.xlsx', '--out', 'o', '--all', '--rows', '0']],
  [['template', 'pledges', '--register', 'r.xlsx', '--out', 'o', '--all', '--rows', '501']],
  [['template', 'needs', '--register', 'r.xlsx', '--out', 'o', '--donor', 'Norway']],
])('wrong usage ends with 3: %j', async (words) => {
  const outcome = await runMain(...words);
  expect([outcome.code, outcome.stdout]).toEqual([3, '']);
  expect(outcome.stderr).not.toBe('');
});
