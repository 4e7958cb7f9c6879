import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { xlsxOf, type FileTable } from '../../packages/embedded-excel/test/fixtures/xlsxOf';
import type { FormToReturn } from '../../src/jobs/formsInLog';
import { today } from '../../src/jobs/today';
import { fillForm } from '../forms/fillForm';
import { runMain } from './runMain';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pledgebook-forms-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

const TABLES: readonly FileTable[] = [
  {
    name: 'Needs',
    rows: [
      ['Need ID', 'Member State', 'Title', 'Theme', 'Currency', 'Requirement'],
      ['N1', 'Kenya', 'Court management', 'Urban crime', 'USD', 1000],
    ],
  },
  {
    name: 'Pledges',
    rows: [
      ['Pledge ID', 'Donor', 'Pledged on', 'Status', 'Currency', 'Amount'],
      ['P1', 'Norway', 44000, 'paid', 'USD', 300],
      ['P2', 'Sweden', 44010, 'committed', 'USD', 700],
    ],
  },
  {
    name: 'Settings',
    rows: [
      ['Setting', 'Value'],
      ['Register ID', 'TC-2026'],
      // 30 June 2026.
      ['Return by', 46203],
    ],
  },
];

const template = (...words: string[]) =>
  runMain(...['template', 'pledges', '--register', at('R.xlsx'), '--out', at('forms'), '--language', 'en'], ...words);

const list = async (...words: string[]): Promise<FormToReturn[]> => {
  const { stdout } = await runMain('forms', at('R.xlsx'), '--json', '-', ...words);
  return (JSON.parse(stdout) as { forms: FormToReturn[] }).forms;
};

it('making forms writes no register unless --log names it, and says what --log is for', async () => {
  await writeFile(at('R.xlsx'), xlsxOf(TABLES));
  const before = await readFile(at('R.xlsx'));
  const { code, stderr } = await template('--donor', 'Norway');
  expect([code, stderr]).toEqual([
    0,
    'The register was not written. With --log its Log keeps for whom forms were made, and “forms” lists which are back.\n1 form made.\n',
  ]);
  expect(before.equals(await readFile(at('R.xlsx')))).toBe(true);
  const none = await runMain('forms', at('R.xlsx'));
  expect([none.code, none.stdout]).toEqual([0, '']);
  expect(none.stderr).toContain('The Log has no forms');
});

it('forms lists who has not returned a form, who has, on which day, and what asks for it', async () => {
  await writeFile(at('R.xlsx'), xlsxOf(TABLES));
  const made = await template('--all', '--new-donor', 'Fiji', '--log', at('R.xlsx'), '--by', 'Ada');
  expect([made.code, made.stderr]).toEqual([0, `3 forms entered in the Log: ${at('R.xlsx')}\n3 forms made.\n`]);
  // The same call enters nothing twice, and leaves the register as it is, byte for byte.
  const before = await readFile(at('R.xlsx'));
  expect((await template('--all', '--log', at('R.xlsx'))).stderr).toContain('0 forms entered in the Log');
  expect(before.equals(await readFile(at('R.xlsx')))).toBe(true);

  const file = at(`forms/${(await readdir(at('forms'))).find((name) => name.includes('Norway'))!}`);
  const filled = await fillForm(
    await readFile(file),
    { kind: 'pledges', language: 'en' },
    {
      earlier: { P1: { answer: 'unchanged' } },
    },
  );
  await writeFile(at('norway.xlsx'), filled);
  const words = ['collect', at('norway.xlsx'), '--register', at('R.xlsx'), '--out', at('R.xlsx'), '--by', 'Ben'];
  expect((await runMain(...words, '--received', today())).stderr).toContain('0 rows added, 0 changed, 1 confirmed');

  const forms = await list();
  // The tests run after 30 June 2026.
  expect(forms.map(({ party, status, returnedOn, returnBy }) => [party, status, returnedOn, returnBy])).toEqual([
    ['Fiji', 'overdue', null, '2026-06-30'],
    ['Sweden', 'overdue', null, '2026-06-30'],
    ['Norway', 'returned', today(), '2026-06-30'],
  ]);
  expect(forms[2]).toMatchObject({
    kind: 'pledges',
    madeBy: 'Ada',
    madeOn: today(),
    acceptedBy: 'Ben',
    reminder: null,
  });
  expect(forms[0]!.reminder).toContain('It was due on 30 June 2026; please return it as soon as you can.');
  expect((await list('--missing')).map(({ party }) => party)).toEqual(['Fiji', 'Sweden']);

  const { stdout, stderr } = await runMain('forms', at('R.xlsx'), '--reminders');
  expect(stdout.split('\n')[0]).toBe(`overdue  Fiji  pledges, en  made ${today()}  return by 2026-06-30`);
  expect(stdout).toContain('    Our records show that the form “Pledge form” of ');
  expect(stdout).toContain(`returned ${today()}, C-001, accepted by Ben  Norway`);
  expect(stderr).toBe('3 forms: 1 returned, 2 not, 2 of them overdue.\n');

  // What is undone is not back.
  await runMain('undo-collect', '--register', at('R.xlsx'), '--out', at('R.xlsx'));
  expect((await list()).map(({ status }) => status)).toEqual(['overdue', 'overdue', 'overdue']);
  // Collections are those of returns: forms that were made are none.
  expect((await runMain('collections', at('R.xlsx'))).stdout).toMatch(/^C-001 .*\n$/);
});
