import type { EmbeddedExcel } from 'embedded-excel/node';
import { goTo } from '../../src/jobs/goTo';
import { SMALL, workbookOf } from './smallRegister';

const selected = (excel: EmbeddedExcel): Promise<string> =>
  excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return range.address;
  });

const rename = (excel: EmbeddedExcel, name: string): Promise<void> =>
  excel.run(async (context) => {
    context.workbook.worksheets.getItem('Needs').name = name;
    await context.sync();
  });

it.each([
  ['Pledges!G2', 'Pledges!G2'],
  ["'Pledges'!$A$1:$B$3", 'Pledges!A1:B3'],
])('goes to %s', async (address, found) => {
  const excel = await workbookOf(SMALL);
  await goTo(excel.run, address);
  expect(await selected(excel)).toBe(found);
});

it.each([
  ['Needs of 2020', "'Needs of 2020'!F2"],
  ["Needs' list", "'Needs'' list'!F2"],
  ['A!B', "'A!B'!F2"],
  ['B52', "'B52'!F2"],
])('goes to a cell of the sheet "%s"', async (name, address) => {
  const excel = await workbookOf(SMALL);
  await rename(excel, name);
  await goTo(excel.run, address);
  expect(await selected(excel)).toBe(address);
});

it('says that a sheet is not there', async () => {
  const { run } = await workbookOf(SMALL);
  await expect(goTo(run, 'Projects!A1')).rejects.toThrow('no sheet Projects. What is needed: a sheet of this workbook');
});

it('says that a sheet is hidden, and shows nothing', async () => {
  const excel = await workbookOf(SMALL);
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('Pledges').visibility = 'Hidden';
    await context.sync();
  });
  await expect(goTo(excel.run, 'Pledges!A1')).rejects.toThrow(/the sheet Pledges, which is hidden/);
});

it.each(['Pledges', 'A1', '!A1', 'Pledges!', "'Pledges!A1", 'Pledges!A0x'])('takes no %s', async (address) => {
  const { run } = await workbookOf(SMALL);
  await expect(goTo(run, address)).rejects.toThrow(`"${address}". What is needed: the address of a cell`);
});
