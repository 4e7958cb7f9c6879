import { formWords } from '../../src/words/formWords';
import { LANGUAGES } from '../../src/words/languages';
import { problemWords } from '../../src/words/problemWords';
import { newEmbeddedExcel, openEmbeddedExcel, readCells } from 'embedded-excel/node';
import { collectReturns, type Collected } from '../../src/jobs/collectReturns';
import type { NewBook } from '../../src/jobs/filePorts';
import { drawIn } from '../../src/jobs/drawForm';
import { makeForms, type MadeForm } from '../../src/jobs/makeForms';
import { markedCopies, type CopiesMade, type MarkedCopy } from '../../src/jobs/markedCopies';
import { readForForms, type RegisterRead } from '../../src/jobs/readForForms';
import type { Analysis } from '../../src/analysis/analysis';
import type { FormKind } from '../../src/forms/form';
import type { Language } from '../../src/words/languages';
import { fillForm, seeForm } from '../forms/fillForm';
import { analyse } from '../../src/analysis/analyse';
import { DONOR_A, DONOR_B, sampleWorkbook } from './returned';

const makeBook = async (): Promise<NewBook> => {
  const { run, save } = await newEmbeddedExcel();
  return { run, save };
};

let read: RegisterRead;
let analysis: Analysis;
beforeAll(async () => {
  read = await readForForms((await sampleWorkbook()).run);
  analysis = await analyse(read.register, {});
});

/** Each form is made once. */
const formsMade = new Map<string, Promise<Uint8Array>>();
function formFor(kind: FormKind, party: string, language: Language): Promise<Uint8Array> {
  const wanted = [kind, party, language].join();
  const form = formsMade.get(wanted) ?? makeForm(kind, party, language);
  formsMade.set(wanted, form);
  return form;
}

async function makeForm(kind: FormKind, party: string, language: Language): Promise<Uint8Array> {
  const made: MadeForm[] = [];
  const request = { kind, parties: [{ name: party }], language, madeOn: '2026-11-24' };
  await makeForms(read, analysis, drawIn(makeBook), request, (form) => Promise.resolve(void made.push(form)));
  return made[0]!.bytes;
}

const collect = (files: Readonly<Record<string, Uint8Array>>): Promise<Collected> =>
  collectReturns(
    read,
    Object.entries(files).map(([name, bytes]) => ({ name, bytes: () => Promise.resolve(bytes) })),
    (bytes) => Promise.resolve(readCells(bytes)),
  );

async function copiesOf(collected: Collected): Promise<CopiesMade & { copies: MarkedCopy[] }> {
  const copies: MarkedCopy[] = [];
  const outcome = await markedCopies(read, analysis, collected, drawIn(makeBook), (copy) =>
    Promise.resolve(void copies.push(copy)),
  );
  return { ...outcome, copies };
}

/** The list with which a copy begins. */
async function correctionsOf(bytes: Uint8Array): Promise<{ cell: unknown; header: unknown; found: unknown }[]> {
  const { run } = await openEmbeddedExcel(bytes);
  return run(async (context) => {
    const used = context.workbook.worksheets.getFirst().getUsedRange().load('values');
    await context.sync();
    const values = used.values as unknown[][];
    return values
      .filter(([cell]) => /^[A-Z]+\d+$/.test(String(cell)))
      .map(([cell, header, found]) => ({ cell, header, found }));
  });
}

/** A pledge of 1,000 dollars with an amount that nobody can read; 46173 is 31 May 2026. */
const wrongPledge = (language: Language) => {
  const { statuses, kinds } = formWords(language);
  return { pledgedOn: 46173, status: statuses.committed, kind: kinds.cash, currency: 'USD', amount: '1,000 or more' };
};

it.each(LANGUAGES)('goes back in the language of the form: %s', async (language) => {
  const as = { kind: 'pledges', language } as const;
  const form = await formFor('pledges', DONOR_A, language);
  const before = await seeForm(form, as);
  const [first] = before.earlier;
  const { confirmed } = formWords(language).answers;
  const filled = await fillForm(form, as, {
    earlier: { [String(first!.id)]: { answer: confirmed } },
    entered: [wrongPledge(language)],
  });
  const { made, without, failed, copies } = await copiesOf(await collect({ 'a.xlsx': filled }));
  expect([made, without, failed]).toEqual([1, [], []]);
  expect(copies[0]).toMatchObject({ of: 'a.xlsx', party: DONOR_A });
  const words = formWords(language);
  expect(copies[0]!.file).toMatch(new RegExp(`^${words.corrections.sheet} - .* - ${language}\\.xlsx$`));
  const seen = await seeForm(copies[0]!.bytes, as);
  const { instructions, pledges, openNeeds, lists } = words.sheets;
  expect(seen.sheets).toEqual([words.corrections.sheet, instructions, pledges, openNeeds, lists]);
  const space = language === 'zh' ? '' : ' ';
  const said = `${problemWords(language).texts['not-a-number']}${space}${words.prompts.amount}`;
  expect(seen.first).toEqual(expect.arrayContaining(['1,000 or more', said]));
  expect(seen.earlier).toEqual([
    { ...first, answer: confirmed, check: seen.earlier[0]!.check },
    ...before.earlier.slice(1),
  ]);
  expect(seen.entered).toMatchObject([wrongPledge(language)]);

  const directions = (await openEmbeddedExcel(copies[0]!.bytes)).hosted.workbook.sheets.map((one) => one.rightToLeft);
  expect(new Set(directions)).toEqual(new Set([language === 'ar']));

  const corrected = await fillForm(copies[0]!.bytes, as, { entered: [{ amount: 1000 }] });
  const [again] = (await collect({ 'again.xlsx': corrected })).collection.files;
  expect([again!.status, again!.sender]).toEqual(['ready', DONOR_A]);
  expect(again!.rows.map(({ outcome }) => outcome)).toEqual([...before.earlier.map(() => 'unchanged'), 'new']);
});

it('marks an answer that is none at its cell, with what stood there', async () => {
  const as = { kind: 'pledges', language: 'en' } as const;
  const form = await formFor('pledges', DONOR_A, 'en');
  const [first] = (await seeForm(form, as)).earlier;
  const id = String(first!.id);
  const filled = await fillForm(form, as, { earlier: { [id]: { answer: 'perhaps' } } });
  const { copies } = await copiesOf(await collect({ 'a.xlsx': filled }));
  const { headers, checks } = formWords('en');
  const seen = await seeForm(copies[0]!.bytes, as);
  expect(seen.earlier[0]).toEqual({ ...first, answer: 'perhaps', check: checks.answerMissing });
  const [marked] = await correctionsOf(copies[0]!.bytes);
  expect(marked).toMatchObject({ header: headers.answer, found: 'perhaps' });

  const corrected = await fillForm(copies[0]!.bytes, as, { earlier: { [id]: { answer: 'withdrawn' } } });
  const [again] = (await collect({ 'again.xlsx': corrected })).collection.files;
  // It is paid: that it is withdrawn is to be decided on.
  expect(again!.rows.find((row) => row.id === id)).toMatchObject({
    answer: 'withdrawn',
    outcome: 'decision',
    issues: [{ code: 'paid-lowered' }],
  });
});

it('goes back to Member States', async () => {
  const as = { kind: 'needs', language: 'es' } as const;
  const state = read.register.needs[0]!.places[0]!.name;
  const form = await formFor('needs', state, 'es');
  const need = { title: 'Formación', theme: read.register.needs[0]!.theme, currency: 'USD' };
  const wrong = await fillForm(form, as, { entered: [{ ...need, requirement: 'mucho' }] });
  const { copies } = await copiesOf(await collect({ 'a.xlsx': wrong }));
  const seen = await seeForm(copies[0]!.bytes, as);
  expect(seen.entered).toMatchObject([{ title: 'Formación', requirement: 'mucho' }]);
  const corrected = await fillForm(copies[0]!.bytes, as, { entered: [{ requirement: 5000 }] });
  const [again] = (await collect({ 'again.xlsx': corrected })).collection.files;
  expect([again!.status, again!.rows.at(-1)!.outcome]).toEqual(['ready', 'new']);
});

it('carries nothing of the returned file over: no sheet, name, link or formula', async () => {
  const form = await formFor('pledges', DONOR_A, 'en');
  const filled = await fillForm(form, { kind: 'pledges', language: 'en' }, { entered: [wrongPledge('en')] });
  const excel = await openEmbeddedExcel(filled);
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.add('Private');
    sheet.getRange('A1:A2').formulas = [['=HYPERLINK("https://example.org","Look")'], ['a secret']];
    sheet.visibility = 'Hidden';
    context.workbook.names.add('Secret', sheet.getRange('A2'));
    await context.sync();
  });
  const { copies } = await copiesOf(await collect({ 'a.xlsx': await excel.save() }));
  const copy = await openEmbeddedExcel(copies[0]!.bytes);
  const text = JSON.stringify(copy.snapshot());
  expect(text).toContain('1,000 or more');
  expect(text).not.toMatch(/Private|example\.org|a secret|Secret/);
});

it('is text where the sender entered what a program would take for a formula', async () => {
  const form = await formFor('pledges', DONOR_A, 'en');
  const bad = '=HYPERLINK("https://example.org")';
  const filled = await fillForm(
    form,
    { kind: 'pledges', language: 'en' },
    { entered: [{ ...wrongPledge('en'), notes: `'${bad}` }] },
  );
  const { copies } = await copiesOf(await collect({ 'a.xlsx': filled }));
  const copy = await openEmbeddedExcel(copies[0]!.bytes);
  const held = await copy.run(async (context) => {
    const used = context.workbook.worksheets.getItem('Pledges').getUsedRange().load('values,formulas');
    await context.sync();
    return { values: (used.values as unknown[][]).flat(), formulas: (used.formulas as unknown[][]).flat() };
  });
  expect(held.values).toContain(bad);
  expect(held.formulas).toContain(bad);
  // A formula would have another value than itself.
  expect(held.values.indexOf(bad)).toBe(held.formulas.indexOf(bad));
});

it('is made of files with problems only, each under a name of its own, and says of which it cannot be made', async () => {
  const [form, other] = [await formFor('pledges', DONOR_A, 'en'), await formFor('pledges', DONOR_B, 'en')];
  const as = { kind: 'pledges', language: 'en' } as const;
  const wrong = await fillForm(form, as, { entered: [wrongPledge('en')] });
  const second = await fillForm(form, as, { entered: [{ ...wrongPledge('en'), amount: 'much' }] });
  const collected = await collect({
    'good.xlsx': other,
    'wrong.xlsx': wrong,
    'same.xlsx': wrong,
    'letter.pdf': new TextEncoder().encode('%PDF-1.7'),
    'second.xlsx': second,
  });
  const { made, without, copies } = await copiesOf(collected);
  expect(made).toBe(2);
  expect(copies.map(({ of, file }) => [of, file])).toEqual([
    ['wrong.xlsx', `To correct - Pledge form - ${DONOR_A} - en.xlsx`],
    ['second.xlsx', `To correct - Pledge form - ${DONOR_A} - en (2).xlsx`],
  ]);
  expect(without).toEqual([{ file: 'letter.pdf', why: 'It could not be read.' }]);
});

it('that cannot be taken does not stop the others; cancelling does', async () => {
  const wrong = await fillForm(
    await formFor('pledges', DONOR_A, 'en'),
    { kind: 'pledges', language: 'en' },
    { entered: [wrongPledge('en')] },
  );
  const other = await fillForm(
    await formFor('pledges', DONOR_B, 'en'),
    { kind: 'pledges', language: 'en' },
    { entered: [wrongPledge('en')] },
  );
  const collected = await collect({ 'a.xlsx': wrong, 'b.xlsx': other });
  const told: number[] = [];
  const refuseFirst = ({ of }: MarkedCopy): Promise<void> =>
    of === 'a.xlsx' ? Promise.reject(new Error('no room')) : Promise.resolve();
  const outcome = await markedCopies(read, analysis, collected, drawIn(makeBook), refuseFirst, {
    onProgress: (done) => told.push(done),
  });
  expect([outcome.made, outcome.failed.map(({ file, party, error }) => [file, party, error.message])]).toEqual([
    1,
    [['a.xlsx', DONOR_A, 'no room']],
  ]);
  expect(told).toEqual([...told].sort((one, next) => one - next));
  expect(told.at(-1)).toBe(1);

  const cancelling = new AbortController();
  const cancel = (): Promise<void> => Promise.resolve(cancelling.abort());
  await expect(
    markedCopies(read, analysis, collected, drawIn(makeBook), cancel, { signal: cancelling.signal }),
  ).rejects.toMatchObject({ name: 'AbortError' });
});
