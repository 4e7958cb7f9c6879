import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CollectJson } from '../../src/cli/collectJson';
import { openEmbeddedExcel } from 'embedded-excel/node';
import { xlsxOf, type FileTable } from '../../packages/embedded-excel/test/fixtures/xlsxOf';
import { fillForm } from '../forms/fillForm';
import { runMain } from './runMain';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pledgebook-collect-words-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

const PLEDGES: FileTable = {
  name: 'Pledges',
  rows: [
    ['Pledge ID', 'Donor', 'Pledged on', 'Status', 'Currency', 'Amount', 'Theme', 'Notes'],
    ['P-001', 'Norway', 46023, 'pledged', 'USD', 1000, null, null],
  ],
};
const NEEDS: FileTable = {
  name: 'Needs',
  rows: [
    ['Need ID', 'Member State', 'Title', 'Theme', 'Currency', 'Requirement'],
    ['N-001', 'Kenya', 'Court management', 'Urban crime', 'USD', 9000],
  ],
};

async function register(id = 'TC-2026'): Promise<string> {
  const settings: FileTable = {
    name: 'Settings',
    rows: [
      ['Setting', 'Value'],
      ['Register ID', id],
    ],
  };
  await writeFile(at(`${id}.xlsx`), xlsxOf([NEEDS, PLEDGES, settings]));
  return at(`${id}.xlsx`);
}

/** Norway's form with one new pledge, in a folder of returns. 46173 is 31 May 2026. */
async function returned(of: string): Promise<string> {
  const { code } = await runMain('template', 'pledges', '--register', of, '--donor', 'Norway', '--out', at('forms'));
  expect(code).toBe(0);
  const form = await readFile(join(at('forms'), (await readdir(at('forms')))[0]!));
  const entered = { pledgedOn: 46173, status: 'pledged', currency: 'USD', amount: 700, notes: 'in two parts' };
  await mkdir(at('returns'), { recursive: true });
  const filled = await fillForm(form, { kind: 'pledges', language: 'en' }, { entered: [entered] });
  await writeFile(at('returns/norway.xlsx'), filled);
  return at('returns');
}

describe('what collect prints', () => {
  it('shows what a new row would add', async () => {
    const of = await register();
    const { stdout } = await runMain('collect', await returned(of), '--register', of);
    expect(stdout).toContain('  new  P-002 (Pledges, row ');
    expect(stdout).toContain(
      'Donor: Norway; Pledged on: 2026-05-31; Status: pledged; Currency: USD; Amount: 700; Notes: in two parts\n',
    );
  });

  it('tells of a second copy of a file, and of a form of another register, that they are, and not each row', async () => {
    const of = await register();
    const from = await returned(of);
    await writeFile(join(from, 'second.xlsx'), await readFile(join(from, 'norway.xlsx')));
    const { stdout } = await runMain('collect', from, '--register', of);
    expect(stdout).toContain('the same file as norway.xlsx');
    expect(stdout.split('\n').filter((line) => line.trimStart().startsWith('duplicate '))).toEqual([]);
    const elsewhere = await runMain('collect', join(from, 'norway.xlsx'), '--register', await register('OTHER'));
    expect(elsewhere.stdout).toContain('[other-register]\n1 file, none of them ready.');
  });

  it('says how many rows are left out that are new or changed', async () => {
    const of = await register();
    const words = ['collect', await returned(of), '--register', of, '--out', at('out.xlsx'), '--reject', 'norway.xlsx'];
    expect((await runMain(...words)).stderr).toBe(
      `Nothing was accepted; the register as it was: ${at('out.xlsx')}\nLeft out, though new or changed: 1 row.\n`,
    );
  });

  it('tells each formula of the register that was overwritten', async () => {
    const of = await register();
    await runMain('template', 'pledges', '--register', of, '--donor', 'Norway', '--out', at('forms'));
    const form = await readFile(join(at('forms'), (await readdir(at('forms')))[0]!));
    const filled = await fillForm(
      form,
      { kind: 'pledges', language: 'en' },
      { earlier: { 'P-001': { amount: 1200 } } },
    );
    await writeFile(at('norway.xlsx'), filled);
    const excel = await openEmbeddedExcel(await readFile(of));
    await excel.run(async (context) => {
      context.workbook.tables.getItem('Pledges').getDataBodyRange().getCell(0, 5).formulas = [['=400+600']];
      await context.sync();
    });
    await writeFile(of, await excel.save());
    const dry = await runMain('collect', at('norway.xlsx'), '--register', of);
    expect(dry.stdout).toContain('Amount: 1000 (the formula =400+600) -> 1200\n');
    const words = ['collect', at('norway.xlsx'), '--register', of, '--out', at('out.xlsx')];
    const { stderr, stdout } = await runMain(...words, '--json', '-');
    expect(stderr).toContain("A formula was overwritten: 'Sheet 2'!F2 (P-001, Amount) held =400+600\n");
    expect((JSON.parse(stdout) as CollectJson).accepted!.overwrittenFormulas).toEqual([
      { table: 'Pledges', id: 'P-001', column: 'Amount', cell: "'Sheet 2'!F2", formula: '=400+600' },
    ]);
  });

  it('names workbooks of other kinds that stand in a folder, and no shadow file of macOS', async () => {
    const of = await register();
    const from = await returned(of);
    await writeFile(join(from, 'chile.ods'), 'PK');
    await writeFile(join(from, 'peru.xls'), 'old');
    await writeFile(join(from, '._norway.xlsx'), 'shadow');
    await writeFile(join(from, 'letter.pdf'), '%PDF-1.7\n');
    const { stdout, code } = await runMain('collect', from, '--register', of, '--strict');
    expect(stdout).toMatch(/^chile\.ods: unreadable$/m);
    expect(stdout).toMatch(/^peru\.xls: unreadable$/m);
    expect(stdout).toContain('3 files, 1 of them ready.');
    expect(code).toBe(1);
  });
});

it('collections names five files of a collection and counts the others; its JSON names all', async () => {
  const of = await register();
  const donors = ['Ada', 'Ben', 'Cleo', 'Dan', 'Eva', 'Finn'];
  await runMain('template', 'pledges', '--register', of, '--new-donor', ...donors, '--out', at('forms'));
  const entered = { pledgedOn: 46173, status: 'pledged', currency: 'USD', amount: 700 };
  for (const name of await readdir(at('forms'))) {
    const form = await readFile(join(at('forms'), name));
    await writeFile(
      join(at('forms'), name),
      await fillForm(form, { kind: 'pledges', language: 'en' }, { entered: [entered] }),
    );
  }
  await runMain('collect', at('forms'), '--register', of, '--out', at('out.xlsx'));
  const { stdout } = await runMain('collections', at('out.xlsx'));
  expect(stdout).toMatch(
    /6 added, 0 changed, 0 confirmed {2}Pledge form - Ada - en\.xlsx, .*Pledge form - Eva - en\.xlsx and 1 more\n$/,
  );
  const json = await runMain('collections', at('out.xlsx'), '--json', '-');
  expect(json.stdout).toContain('Pledge form - Finn - en.xlsx');
});

describe('template', () => {
  it('says by which options somebody is named, where nobody is', async () => {
    const words = ['template', 'pledges', '--register', await register(), '--out', at('forms')];
    const { code, stderr } = await runMain(...words);
    expect([code, stderr]).toEqual([
      3,
      'error: nobody to make a form for; needed: --donor <name...>, --new-donor <name...>, or --all\n',
    ]);
  });

  it('makes no form for a blank name', async () => {
    const words = ['template', 'pledges', '--register', await register(), '--out', at('forms')];
    const { code, stderr } = await runMain(...words, '--new-donor', ' ');
    expect([code, stderr]).toEqual([3, 'error: a blank name; needed: whom a form is for\n']);
  });
});
