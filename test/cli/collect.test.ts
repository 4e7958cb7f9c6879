import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CollectJson } from '../../src/cli/collectJson';
import { openEmbeddedExcel } from 'embedded-excel/node';
import { xlsxOf, type FileTable } from '../../packages/embedded-excel/test/fixtures/xlsxOf';
import { fillForm, seeForm } from '../forms/fillForm';
import { runMain } from './runMain';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pledgebook-collect-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

/** Serial dates: 46023 is 1 January 2026, 46173 is 31 May 2026, 150 days later. */
const PLEDGES: FileTable = {
  name: 'Pledges',
  rows: [
    [
      ...[
        'Pledge ID',
        'Donor',
        'Pledged on',
        'Status',
        'Kind',
        'Currency',
        'Amount',
        'Category',
        'Quantity',
        'Need ID',
      ],
      ...['Member State', 'Region', 'Theme', 'First year', 'Last year', 'Condition', 'Notes'],
    ],
    ['P-001', 'Norway', 46023, 'pledged', 'cash', 'USD', 1000, null, null, 'N-001'],
    ['P-002', 'Norway', 46023, 'committed', 'cash', 'EUR', 500, null, null, null, 'Peru'],
    ['P-003', 'Chile', 46023, 'pledged', 'cash', 'USD', 300],
  ],
};
const NEEDS: FileTable = {
  name: 'Needs',
  rows: [
    ['Need ID', 'Member State', 'Title', 'Theme', 'Currency', 'Requirement'],
    ['N-001', 'Kenya', 'Court management', 'Urban crime', 'USD', 9000],
    ['N-002', 'Peru', 'Asset recovery', 'Proceeds of crime', 'USD', 5000],
  ],
};
const RATES: FileTable = {
  name: 'ExchangeRates',
  rows: [
    ['Currency', 'Effective from', 'Units per USD'],
    ['EUR', 45658, 0.5],
  ],
};
const settings = (id: string): FileTable => ({
  name: 'Settings',
  rows: [
    ['Setting', 'Value'],
    ['Register ID', id],
  ],
});

async function register(name = 'register.xlsx', id = 'TC-2026'): Promise<string> {
  await writeFile(at(name), xlsxOf([NEEDS, PLEDGES, RATES, settings(id)]));
  return at(name);
}

/** The forms of Norway, in French, and of Chile, in Spanish. */
async function forms(of: string): Promise<{ norway: Uint8Array; chile: Uint8Array }> {
  const make = async (donor: string, language: string) => {
    const out = at(`forms ${donor}`);
    const words = ['template', 'pledges', '--register', of, '--donor', donor, '--language', language, '--out', out];
    const { code, stderr } = await runMain(...words, '--force');
    expect([code, stderr]).toEqual([0, expect.stringMatching(/1 form made\.\n$/)]);
    return readFile(join(out, (await readdir(out))[0]!));
  };
  return { norway: await make('Norway', 'fr'), chile: await make('Chile', 'es') };
}

const NORWAY = { kind: 'pledges', language: 'fr' } as const;
const CHILE = { kind: 'pledges', language: 'es' } as const;

const NEW = { pledgedOn: 46173, status: 'annoncée', kind: 'en espèces', currency: 'USD', amount: 700, places: 'Kenya' };

/** Norway raises P-001 to 1,200 and confirms P-002; one new pledge is right, one is not. Chile withdraws P-003. */
async function returned(of: string): Promise<string> {
  const { norway, chile } = await forms(of);
  const filled = await fillForm(norway, NORWAY, {
    earlier: { 'P-001': { answer: 'modification', amount: 1200 }, 'P-002': { answer: 'confirmation' } },
    entered: [NEW, { ...NEW, amount: 'beaucoup', places: 'Atlantide' }],
  });
  await mkdir(at('returns'), { recursive: true });
  await writeFile(at('returns/norway.xlsx'), filled);
  await writeFile(
    at('returns/chile.xlsx'),
    await fillForm(chile, CHILE, { earlier: { 'P-003': { answer: 'retirada' } } }),
  );
  return at('returns');
}

type Values = readonly (readonly unknown[])[];

/** The cells of a table of a workbook, its headers first; null where it has none of the name. */
async function tableOf(path: string, name: string): Promise<Values | null> {
  const excel = await openEmbeddedExcel(await readFile(path));
  return excel.run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    await context.sync();
    if (table.isNullObject) return null;
    const range = table.getRange().load('values');
    await context.sync();
    return range.values as Values;
  });
}

async function collect(...words: string[]): Promise<{ code: number; json: CollectJson; stderr: string }> {
  const { code, stdout, stderr } = await runMain('collect', ...words, '--json', '-');
  if (stdout === '') throw new Error(stderr);
  return { code, json: JSON.parse(stdout) as CollectJson, stderr };
}

const outcomes = ({ files }: CollectJson) =>
  files.map(({ file, status, rows }) => [file, status, rows.map(({ id, outcome }) => [id, outcome])]);

describe('collect', () => {
  it('takes over what is new and changed, and tells each cell in the Log', async () => {
    const of = await register();
    const before = await readFile(of);
    const words = ['--register', of, '--out', at('out.xlsx'), '--by', 'Ada', '--received', '2026-06-02'];
    const { code, json } = await collect(await returned(of), ...words);
    expect(code).toBe(0);
    expect(outcomes(json)).toEqual([
      ['chile.xlsx', 'ready', [['P-003', 'changed']]],
      [
        'norway.xlsx',
        'problems',
        [
          ['P-001', 'changed'],
          ['P-002', 'unchanged'],
          ['P-004', 'new'],
          [null, 'rejected'],
        ],
      ],
    ]);
    expect(json.accepted).toEqual({
      collection: 'C-001',
      by: 'Ada',
      receivedOn: '2026-06-02',
      added: 1,
      changed: 2,
      confirmed: 1,
      overwrittenFormulas: [],
    });
    const [chile, norway] = json.files;
    expect(chile!.rows[0]!.changes).toEqual([{ column: 'Status', before: 'pledged', after: 'withdrawn' }]);
    expect(norway!.rows[0]!.changes).toEqual([{ column: 'Amount', before: 1000, after: 1200 }]);
    expect(norway!.rows[2]!.changes).toContainEqual({ column: 'Pledged on', before: null, after: '2026-05-31' });
    expect(norway!.rows.map(({ accepted }) => accepted)).toEqual([true, true, true, false]);
    expect(norway!.rows[3]!.issues.map(({ code: one, found }) => [one, found])).toEqual([
      ['not-a-number', 'beaucoup'],
      ['unknown-state', 'Atlantide'],
    ]);

    const pledges = (await tableOf(at('out.xlsx'), 'Pledges'))!;
    expect(pledges.map((row) => row.slice(0, 11))).toEqual([
      PLEDGES.rows[0]!.slice(0, 11),
      ['P-001', 'Norway', 46023, 'pledged', 'cash', 'USD', 1200, '', '', 'N-001', ''],
      ['P-002', 'Norway', 46023, 'committed', 'cash', 'EUR', 500, '', '', '', 'Peru'],
      ['P-003', 'Chile', 46023, 'withdrawn', 'cash', 'USD', 300, '', '', '', ''],
      ['P-004', 'Norway', 46173, 'pledged', 'cash', 'USD', 700, '', '', '', 'Kenya'],
    ]);
    // One cell of P-001, one of P-003; P-002, confirmed; of P-004 its identifier, donor, day, status, kind, currency, amount and State.
    const log = (await tableOf(at('out.xlsx'), 'Log'))!;
    expect(log).toHaveLength(1 + 1 + 1 + 1 + 8);
    expect(await readFile(of)).toEqual(before);
  });

  it('writes a copy in which what is wrong is marked, which is taken over once it is corrected', async () => {
    const of = await register();
    const first = ['--register', of, '--out', at('out.xlsx'), '--copies', at('copies')];
    const { json } = await collect(await returned(of), ...first);
    const name = 'À corriger - Formulaire d’annonce de contributions - Norway - fr.xlsx';
    expect(json.copies).toEqual({ made: [{ file: join(at('copies'), name), of: 'norway.xlsx' }], without: [] });
    const copy = await readFile(join(at('copies'), name));
    const seen = await seeForm(copy, NORWAY);
    expect(seen.sheets[0]).toBe('À corriger');
    expect(seen.first).toEqual(expect.arrayContaining(['beaucoup', 'Atlantide']));
    expect(seen.first.some((text) => text.startsWith('Cette valeur ne peut être lue comme un nombre.'))).toBe(true);
    expect(seen.first.some((text) => text.startsWith('Aucun État Membre de ce nom n’est connu.'))).toBe(true);
    expect(seen.earlier).toMatchObject([
      // Its amendment was taken over.
      { id: 'P-001', answer: '', amount: 1200, needs: 'N-001' },
      { id: 'P-002', answer: 'sans changement', amount: 500, places: 'Pérou' },
      { id: 'P-004', answer: '', amount: 700, places: 'Kenya' },
    ]);
    expect(seen.entered).toMatchObject([
      {
        pledgedOn: 46173,
        status: 'annoncée',
        kind: 'en espèces',
        currency: 'USD',
        amount: 'beaucoup',
        places: 'Atlantide',
      },
    ]);

    await writeFile(
      at('corrected.xlsx'),
      await fillForm(copy, NORWAY, { entered: [{ amount: 250, places: 'Pérou' }] }),
    );
    const again = await collect(at('corrected.xlsx'), '--register', at('out.xlsx'), '--out', at('out2.xlsx'));
    expect(outcomes(again.json)).toEqual([
      [
        'corrected.xlsx',
        'ready',
        [
          ['P-001', 'unchanged'],
          ['P-002', 'unchanged'],
          ['P-004', 'unchanged'],
          ['P-005', 'new'],
        ],
      ],
    ]);
    expect((await tableOf(at('out2.xlsx'), 'Pledges'))!.at(-1)!.slice(0, 11)).toEqual([
      ...['P-005', 'Norway', 46173, 'pledged', 'cash', 'USD', 250, '', '', '', 'Peru'],
    ]);

    const lists = await runMain('collections', at('out2.xlsx'), '--json', '-');
    expect(JSON.parse(lists.stdout)).toMatchObject({
      collections: [
        { id: 'C-001', added: 1, changed: 2, confirmed: 1 },
        { id: 'C-002', added: 1, changed: 0, confirmed: 1 },
      ],
    });
    const undone = await runMain('undo-collect', '--register', at('out2.xlsx'), '--out', at('undone.xlsx'));
    expect([undone.code, undone.stdout]).toEqual([
      0,
      'Collection C-002 undone: 1 row removed, 0 cells restored, 1 confirmation taken back, 0 left as they are.\n',
    ]);
    const words = ['--register', at('undone.xlsx'), '--out', at('undone.xlsx'), '--collection', 'C-001'];
    expect((await runMain('undo-collect', ...words)).code).toBe(0);
    expect(await tableOf(at('undone.xlsx'), 'Pledges')).toEqual(await tableOf(of, 'Pledges'));
    const none = await runMain('undo-collect', ...words);
    expect([none.code, none.stderr]).toEqual([3, expect.stringContaining('C-001') as string]);
  });

  it('is a dry run without --out', async () => {
    const of = await register();
    const { code, stdout, stderr } = await runMain('collect', await returned(of), '--register', of);
    expect(code).toBe(0);
    expect(stderr).toBe('A dry run: nothing was taken over. With --out 4 rows would be.\n');
    expect(stdout).toContain('norway.xlsx: problems; Norway; 1 new, 1 changed, 1 unchanged, 1 rejected\n');
    expect(stdout).toContain('    Amount: 1000 -> 1200\n');
    expect(stdout).toMatch(
      /error {2}Contributions!G\d+ Amount: beaucoup; needed: an amount, 0 or more \[not-a-number\]\n/,
    );
    expect(stdout).toContain('2 files, 1 of them ready. 1 new, 2 changed, 1 unchanged, 1 rejected.\n');
    expect((await readdir(folder)).filter((name) => name.endsWith('.xlsx'))).toEqual(['register.xlsx']);
  });

  it('leaves out files and rows that are rejected, and what is not accepted', async () => {
    const of = await register();
    const from = await returned(of);
    const dry = await collect(from, '--register', of);
    const { sheet, row } = dry.json.files[1]!.rows[2]!;
    const words = ['--register', of, '--out', at('out.xlsx')];
    const some = await collect(from, ...words, '--reject', 'chile.xlsx', `norway.xlsx#${sheet}!${row}`);
    expect(some.json.accepted).toMatchObject({ added: 0, changed: 1 });
    expect((await tableOf(at('out.xlsx'), 'Pledges'))!.map((cells) => cells[6])).toEqual(['Amount', 1200, 500, 300]);
    expect((await collect(from, ...words, '--accept', 'new')).json.accepted).toMatchObject({ added: 1, changed: 0 });
    const none = await collect(from, ...words, '--accept', 'none');
    expect(none.json.accepted).toBeNull();
    expect(await tableOf(at('out.xlsx'), 'Log')).toBeNull();
    const wrong = await runMain('collect', from, ...words, '--reject', `norway.xlsx#${sheet}!999`);
    expect([wrong.code, wrong.stderr]).toEqual([
      3,
      expect.stringContaining(`a row of norway.xlsx: ${sheet}!`) as string,
    ]);
    expect((await runMain('collect', from, ...words, '--reject', 'norwy.xlsx')).code).toBe(3);
    expect((await runMain('collect', from, ...words, '--accept', 'conflict')).code).toBe(3);
    expect((await runMain('collect', from, ...words, '--received', '2026-02-30')).code).toBe(3);
    expect((await runMain('collect', from, '--register', of, '--out', at('returns/norway.xlsx'))).code).toBe(3);
  });

  it('says what each bad file is, and goes on', async () => {
    const of = await register();
    const from = await returned(of);
    const norway = await readFile(join(from, 'norway.xlsx'));
    await writeFile(join(from, 'again.xlsx'), norway);
    await writeFile(join(from, 'empty.xlsx'), '');
    await writeFile(
      join(from, 'garbage.xlsx'),
      Buffer.from(Array.from({ length: 500 }, (_, byte) => (byte * 7919) % 251)),
    );
    await writeFile(join(from, 'letter.pdf'), '%PDF-1.7\n');
    await writeFile(join(from, 'table.xlsx'), xlsxOf([NEEDS]));
    await writeFile(join(from, '~$norway.xlsx'), 'a lock of Excel');
    await writeFile(join(from, 'zother.xlsx'), (await forms(await register('other.xlsx', 'OTHER'))).norway);
    const words = [from, join(from, 'letter.pdf'), at('nowhere.xlsx'), '--register', of, '--copies', at('copies')];
    const { code, json } = await collect(...words, '--out', at('out.xlsx'));
    expect(code).toBe(0);
    expect(json.files.map(({ file, status }) => [file, status])).toEqual([
      ['again.xlsx', 'problems'],
      ['chile.xlsx', 'ready'],
      ['empty.xlsx', 'unreadable'],
      ['garbage.xlsx', 'unreadable'],
      ['norway.xlsx', 'duplicate file'],
      ['table.xlsx', 'not a form'],
      ['zother.xlsx', 'other register'],
      ['letter.pdf', 'unreadable'],
      ['nowhere.xlsx', 'unreadable'],
    ]);
    expect(json.files[4]!.rows.map(({ outcome }) => outcome)).toEqual([
      'duplicate',
      'duplicate',
      'duplicate',
      'duplicate',
    ]);
    expect(json.accepted).toMatchObject({ added: 1, changed: 2 });
    expect(json.copies!.made.map(({ of: one }) => one)).toEqual(['again.xlsx']);
    expect(json.copies!.without.map(({ file }) => file)).toEqual([
      ...['empty.xlsx', 'garbage.xlsx', 'table.xlsx', 'zother.xlsx', 'letter.pdf', 'nowhere.xlsx'],
    ]);
    expect((await runMain('collect', ...words, '--strict')).code).toBe(3);
    expect((await runMain('collect', ...words, '--strict', '--force')).code).toBe(1);
    expect((await runMain('collect', join(from, 'chile.xlsx'), '--register', of, '--strict')).code).toBe(0);
    expect((await runMain('collect', from, '--register', join(from, 'garbage.xlsx'))).code).toBe(2);
  });

  // OWASP, "CSV Injection": what a cell may begin with to be taken for a formula. As a formula each would have another
  // value than its text.
  it.each(['=1+1', '+1+1', '-1+1', '@SUM(1)'])('takes %s over as text, in the register and its Log', async (notes) => {
    const of = await register();
    const { norway } = await forms(of);
    await writeFile(at('norway.xlsx'), await fillForm(norway, NORWAY, { entered: [{ ...NEW, notes: `'${notes}` }] }));
    await collect(at('norway.xlsx'), '--register', of, '--out', at('out.xlsx'));
    expect((await tableOf(at('out.xlsx'), 'Pledges'))!.at(-1)!.at(-1)).toBe(notes);
    expect((await tableOf(at('out.xlsx'), 'Log'))!.at(-1)).toContain(notes);
  });

  it('prints no control character of a returned file', async () => {
    const of = await register();
    const { norway } = await forms(of);
    const bad = await fillForm(norway, NORWAY, { entered: [{ ...NEW, amount: '\u202ebeaucoup\u0007' }] });
    await writeFile(at('norway.xlsx'), bad);
    const { stdout } = await runMain('collect', at('norway.xlsx'), '--register', of);
    expect(stdout).toContain('beaucoup');
    expect(stdout).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e]/u);
  });
});

it('accepts a duplicate only where it is told to', async () => {
  const of = await register();
  const { norway } = await forms(of);
  await writeFile(at('twice.xlsx'), await fillForm(norway, NORWAY, { entered: [NEW, NEW] }));
  const first = await collect(at('twice.xlsx'), '--register', of, '--out', at('one.xlsx'));
  const accepted = (json: CollectJson) =>
    json.files[0]!.rows.filter((row) => row.accepted).map(({ id, outcome }) => [id, outcome]);
  expect(accepted(first.json)).toEqual([['P-004', 'new']]);
  const second = await collect(
    ...[at('twice.xlsx'), '--register', of, '--out', at('two.xlsx'), '--accept', 'new,duplicate'],
  );
  expect(accepted(second.json)).toEqual([
    ['P-004', 'new'],
    ['P-005', 'duplicate'],
  ]);
  expect(second.json.accepted).toMatchObject({ added: 2, changed: 0 });
  expect((await tableOf(at('two.xlsx'), 'Pledges'))!.slice(-2).map((row) => row[6])).toEqual([700, 700]);
});

it('prints nothing that a terminal obeys, of whatever file', async () => {
  const of = await register();
  const evil = 'x\u001b[2J\u009b31m\u202e.xlsx';
  await writeFile(at(evil), 'nothing');
  const json = await runMain('collect', at(evil), '--register', of, '--json', '-');
  const lines = await runMain('collect', at(evil), '--register', of);
  const none = await runMain('collect', at('a.xlsx'), '--register', at(`${evil}\u001b[0m`));
  for (const { stdout, stderr } of [json, lines, none])
    expect(`${stdout}${stderr}`.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
  expect((JSON.parse(json.stdout) as CollectJson).files[0]!.file).toBe(evil);
});
