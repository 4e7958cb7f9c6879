import { analyse } from '../../src/analysis/analyse';
import { summarize } from '../../src/jobs/summarize';
import type { EmbeddedExcel } from 'embedded-excel/node';
import { SMALL, workbookOf, type Tables } from './smallRegister';

const write = async (excel: EmbeddedExcel) => (await summarize(excel.run, { analyse })).sheets;

const withLanguage = (language: string): Tables => ({
  ...SMALL,
  Settings: [...SMALL['Settings']!, ['Language', language]],
});

async function setLanguage(excel: EmbeddedExcel, language: string): Promise<void> {
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('Settings').getRange('B4').values = [[language]];
    await context.sync();
  });
}

const sheetNames = (excel: EmbeddedExcel): Promise<string[]> =>
  excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });

const REGISTER = ['Settings', 'Needs', 'Pledges'];
const ENGLISH = [
  'Overview',
  'Gap by need',
  'Gap by theme and region',
  'Gaps explained',
  'Funding by donor',
  'Statement of contributions',
  'Stranded funds',
  'Requests to donors',
  'Data issues',
];
const FRENCH = [
  'Vue d’ensemble',
  'Déficit par besoin',
  'Déficit par thème et région',
  'Déficits expliqués',
  'Donateurs',
  'État des contributions',
  'Fonds sans emploi possible',
  'Demandes aux donateurs',
  'Anomalies des données',
];

it('writes the sheets in the language that the register names', async () => {
  const excel = await workbookOf(withLanguage('fr'));
  expect(await write(excel)).toEqual(FRENCH);
});

it('replaces the sheets when the language changes, and their names follow', async () => {
  const excel = await workbookOf(withLanguage('en'));
  expect(await write(excel)).toEqual(ENGLISH);
  await setLanguage(excel, 'fr');
  expect(await write(excel)).toEqual(FRENCH);
  expect(await sheetNames(excel)).toEqual([...REGISTER, ...FRENCH]);
  await setLanguage(excel, 'en');
  expect(await write(excel)).toEqual(ENGLISH);
  expect(await sheetNames(excel)).toEqual([...REGISTER, ...ENGLISH]);
});

it.each(['ar', 'es', 'ru', 'zh'])('knows its sheets again in %s', async (language) => {
  const excel = await workbookOf(withLanguage(language));
  const first = await write(excel);
  expect(await write(excel)).toEqual(first);
  expect(await sheetNames(excel)).toEqual([...REGISTER, ...first]);
});

it('keeps the name that the user gave a sheet, in every language', async () => {
  const excel = await workbookOf(withLanguage('en'));
  await write(excel);
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('Funding by donor').name = 'Annex I';
    await context.sync();
  });
  await setLanguage(excel, 'fr');
  const renamed = FRENCH.map((name) => (name === 'Donateurs' ? 'Annex I' : name));
  expect(await write(excel)).toEqual(renamed);
  await setLanguage(excel, 'en');
  expect((await write(excel))[4]).toBe('Annex I');
});

it('names a sheet again when the user gave it back the name that it would have', async () => {
  const excel = await workbookOf(withLanguage('en'));
  const rename = (from: string, to: string): Promise<void> =>
    excel.run(async (context) => {
      context.workbook.worksheets.getItem(from).name = to;
      await context.sync();
    });
  await write(excel);
  await rename('Funding by donor', 'Annex I');
  await write(excel);
  await rename('Annex I', 'Funding by donor');
  expect(await write(excel)).toEqual(ENGLISH);
  await setLanguage(excel, 'fr');
  expect(await write(excel)).toEqual(FRENCH);
});

it("takes the next free name where a user's sheet bears the name in the new language", async () => {
  const excel = await workbookOf(withLanguage('en'));
  await write(excel);
  await excel.run(async (context) => {
    context.workbook.worksheets.add('Donateurs');
    await context.sync();
  });
  await setLanguage(excel, 'fr');
  expect((await write(excel))[4]).toBe('Donateurs (2)');
  expect(await sheetNames(excel)).toContain('Donateurs');
});

it('reads Arabic texts from right to left and figures from left to right', async () => {
  const excel = await workbookOf(withLanguage('ar'));
  const [overview] = await write(excel);
  const orders = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(overview!);
    const formats = ['A1', 'A5', 'C7'].map((cell) =>
      sheet.getRange(cell).format.load('readingOrder,horizontalAlignment'),
    );
    const title = sheet.getRange('A2').load('values');
    await context.sync();
    return {
      formats: formats.map(({ readingOrder, horizontalAlignment }) => [readingOrder, horizontalAlignment]),
      facts: title.values[0]![0],
    };
  });
  expect(orders.formats).toEqual([
    ['RightToLeft', 'Right'],
    ['RightToLeft', 'Right'],
    ['LeftToRight', 'Right'],
  ]);
  // UN documents in Arabic name the month twice and use European digits.
  expect(orders.facts).toContain('31 كانون الأول/ديسمبر 2020');
});

it.each([
  ['en', '31 December 2020'],
  ['es', '31 de diciembre de 2020'],
  ['fr', '31 décembre 2020'],
  ['ru', '31 декабря 2020'],
  ['zh', '2020年12月31日'],
])('gives the day in words in %s', async (language, wanted) => {
  const excel = await workbookOf(withLanguage(language));
  const [overview] = await write(excel);
  const facts = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(overview!).getRange('A2').load('values');
    await context.sync();
    return String(range.values[0]![0]);
  });
  expect(facts).toContain(wanted);
});
