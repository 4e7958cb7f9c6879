import '../fixtures/columnsAdded';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type EmbeddedExcel, newEmbeddedExcel, openEmbeddedExcel, readCells } from 'embedded-excel/node';
import { acceptReturns } from '../../src/jobs/acceptReturns';
import { collectReturns } from '../../src/jobs/collectReturns';
import { createRegister } from '../../src/jobs/createRegister';
import { readForForms } from '../../src/jobs/readForForms';
import { sampleRegister } from '../../src/register/sample/sampleRegister';
import type { Collection } from '../../src/returns/collection';
import type { FormKind } from '../../src/forms/form';
import { formWords } from '../../src/words/formWords';
import type { Language } from '../../src/words/languages';
import { formPlaces, type Place } from '../fixtures/formPlaces';
import { formsOf } from '../fixtures/sampleForms';
import { ACCEPTANCE, allRows, rowsOfTable } from '../jobs/returned';
import { fillForm, seeForm, type Filling } from './fillForm';

let register: EmbeddedExcel;

beforeEach(async () => {
  register = await newEmbeddedExcel();
  await createRegister(register.run, sampleRegister());
});

async function formOf(kind: FormKind, language: Language, name: string): Promise<Uint8Array> {
  const read = await readForForms(register.run);
  const [form] = await formsOf(read, [{ kind, language, parties: [{ name }] }]);
  return form!.bytes;
}

/** Fills a form in, collects it and accepts all of it. */
async function returned(made: Uint8Array, of: { kind: FormKind; language: Language }, filling: Filling) {
  const bytes = await fillForm(made, of, filling);
  const read = await readForForms(register.run);
  const given = [{ name: 'returned.xlsx', bytes: () => Promise.resolve(bytes) }];
  const { collection } = await collectReturns(read, given, (file) => Promise.resolve(readCells(file)));
  await acceptReturns(register.run, collection, { ...ACCEPTANCE, rows: allRows(collection) });
  return collection;
}

const issuesOf = ({ files }: Collection) =>
  files.flatMap((file) => [...file.issues, ...file.rows.flatMap((row) => row.issues)]);

/** What a cell of the main sheet takes, and what its drop-down offers, as Excel tells it. */
async function taken(bytes: Uint8Array, { kind, language }: { kind: FormKind; language: Language }, key: string) {
  const { at } = formPlaces(readCells(bytes), kind, language);
  const { row, column } = (at as (part: 'new', row: number, key: string) => Place)('new', 0, key);
  const { sheets } = formWords(language);
  const excel = await openEmbeddedExcel(bytes);
  return excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem(sheets[kind]).getCell(row - 1, column - 1);
    dataValidation.load('rule,prompt,errorAlert');
    await context.sync();
    const { rule, prompt, errorAlert } = dataValidation.toJSON();
    const source = rule!.list?.source;
    const offered =
      source === undefined
        ? null
        : context.workbook.worksheets.getItem(sheets.lists).getRange(String(source).split('!')[1]).load('values');
    await context.sync();
    return { rule, prompt, errorAlert, offered: offered && offered.values.flat() };
  });
}

it('a column of texts that is added to the table of form columns comes and goes through a form', async () => {
  const of = { kind: 'pledges', language: 'fr' } as const;
  const made = await formOf('pledges', 'fr', 'Government of Country G');
  // By hand from src/register/sample/pledges.ts: of this donor only P-024 has a channel.
  const { earlier } = await seeForm(made, of);
  expect(earlier.map(({ id, channel }) => [id, channel])).toEqual([
    ['P-013', ''],
    ['P-024', 'bilateral'],
    ['P-035', ''],
    ['P-042', ''],
    ['P-054', ''],
  ]);
  expect(await taken(made, of, 'channel')).toEqual({
    rule: { textLength: { operator: 'LessThanOrEqualTo', formula1: 1000 } },
    prompt: { showPrompt: true, title: 'Voie', message: 'By which channel it comes.' },
    errorAlert: expect.objectContaining({ message: formWords('fr').alerts.text.replace('#', '1000') }),
    offered: null,
  });

  const { answers, statuses } = formWords('fr');
  const collection = await returned(made, of, {
    earlier: { 'P-024': { answer: answers.amended, channel: 'multilateral' } as object },
    entered: [
      { pledgedOn: 46203, status: statuses.committed, currency: 'EUR', amount: 700, channel: '=1+1' } as object,
    ],
  });
  expect(issuesOf(collection)).toEqual([]);
  const rows = await rowsOfTable(register, 'Pledges');
  const channelOf = (id: string) => rows.find((row) => row['Pledge ID'] === id)?.Channel;
  expect(['P-013', 'P-024', 'P-061'].map(channelOf)).toEqual(['', 'multilateral', '=1+1']);
});

it('a choice that is added comes with its drop-down, in the words of the form’s language', async () => {
  const of = { kind: 'needs', language: 'fr' } as const;
  const made = await formOf('needs', 'fr', 'KEN');
  // By hand from src/register/sample/needs.ts: N-001 was raised by a request.
  const { earlier } = await seeForm(made, of);
  expect(earlier.map(({ id, source }) => [id, source])).toEqual([['N-001', 'demande']]);
  expect(await taken(made, of, 'source')).toMatchObject({
    rule: { list: { inCellDropDown: true } },
    prompt: { title: 'Origine', message: 'Who raised it.' },
    errorAlert: { style: 'Stop', message: formWords('fr').alerts.choice },
    offered: ['demande', 'conseil'],
  });

  const { answers } = formWords('fr');
  const collection = await returned(made, of, {
    earlier: { 'N-001': { answer: answers.amended, source: 'conseil' } as object },
    entered: [{ title: 'Courts', theme: 'Corruption', currency: 'USD', requirement: 10, source: 'Asked' } as object],
  });
  expect(issuesOf(collection)).toEqual([]);
  const rows = await rowsOfTable(register, 'Needs');
  const sourceOf = (id: string) => rows.find((row) => row['Need ID'] === id)?.Source;
  expect(['N-001', 'N-031'].map(sourceOf)).toEqual(['adviser', 'request']);
});

const LANGUAGE_FOLDERS = ['arabic', 'chinese', 'english', 'french', 'russian', 'spanish'];

const sourcesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

describe('a column of the register on which no other depends', () => {
  const files = [
    'src/forms',
    'src/returns',
    'src/excel/forms',
    'src/jobs',
    'src/words',
    'src/taskpane/forms',
    'src/cli',
  ]
    .flatMap(sourcesIn)
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

  it.each(['requestedOn', 'inKindShare', 'condition'])(
    'is named in the table of form columns and among the words only: %s',
    (key) => {
      const naming = new RegExp(`['"]${key}['"]|^\\s*${key}:`, 'm');
      const named = files.filter(({ text }) => naming.test(text)).map(({ file }) => file);
      const words = LANGUAGE_FOLDERS.map((folder) => `src/words/${folder}/forms.ts`);
      expect(named.sort()).toEqual(['src/forms/columns.ts', ...words]);
    },
  );
});
