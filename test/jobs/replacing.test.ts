import { analyse } from '../../src/analysis/analyse';
import { summarize } from '../../src/jobs/summarize';
import type { EmbeddedExcel } from 'embedded-excel/node';
import { SMALL, workbookOf } from './smallRegister';

const write = async (excel: EmbeddedExcel) => (await summarize(excel.run, { analyse })).sheets;

const sheetNames = (excel: EmbeddedExcel): Promise<string[]> =>
  excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });

const REPORT = [
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

it('puts the session sheets behind the register', async () => {
  const excel = await workbookOf(SMALL);
  expect(await write(excel)).toEqual(REPORT);
  expect(await sheetNames(excel)).toEqual(['Settings', 'Needs', 'Pledges', ...REPORT]);
});

it('replaces its own sheets and no others when it runs again', async () => {
  const excel = await workbookOf(SMALL);
  await write(excel);
  const once = excel.snapshot();
  await write(excel);
  expect(excel.snapshot()).toEqual(once);
});

it("never touches a user's sheet that bears the name of one of ours", async () => {
  const excel = await workbookOf(SMALL);
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Overview');
    sheet.getRange('A1').values = [['mine']];
    await context.sync();
  });
  expect((await write(excel))[0]).toBe('Overview (2)');
  expect((await write(excel))[0]).toBe('Overview (2)');
  const mine = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Overview').getUsedRange().load('values');
    await context.sync();
    return range.values;
  });
  expect(mine).toEqual([['mine']]);
});

it('keeps the name and the place that the user gave one of its sheets', async () => {
  const excel = await workbookOf(SMALL);
  await write(excel);
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Gap by need');
    sheet.name = 'Annex I';
    sheet.position = 0;
    await context.sync();
  });
  expect((await write(excel))[1]).toBe('Annex I');
  expect((await sheetNames(excel))[0]).toBe('Annex I');
});

it('shows the sheet again that the user was looking at', async () => {
  const excel = await workbookOf(SMALL);
  await write(excel);
  const active = (): Promise<string> =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return sheet.name;
    });
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('Funding by donor').activate();
    await context.sync();
  });
  await write(excel);
  expect(await active()).toBe('Funding by donor');
});

it('never writes to the tables of the register', async () => {
  const excel = await workbookOf(SMALL);
  const written: string[] = [];
  const tables = await excel.run(async (context) => {
    const found = context.workbook.tables.load('items/name');
    await context.sync();
    const ranges = found.items.map((table) => table.getRange().load('values'));
    await context.sync();
    return ranges.map(({ values }) => values);
  });
  await write(excel);
  const after = await excel.run(async (context) => {
    const found = context.workbook.tables.load('items/name');
    await context.sync();
    written.push(...found.items.map(({ name }) => name));
    const ranges = found.items.map((table) => table.getRange().load('values'));
    await context.sync();
    return ranges.map(({ values }) => values);
  });
  expect(written).toEqual(['Settings', 'Needs', 'Pledges']);
  expect(after).toEqual(tables);
});
