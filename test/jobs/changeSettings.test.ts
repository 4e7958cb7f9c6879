import { type EmbeddedExcel, newEmbeddedExcel } from 'embedded-excel/node';
import { changeSettings, undoSettings, type SettingChanges } from '../../src/jobs/changeSettings';
import { createRegister } from '../../src/jobs/createRegister';
import { inspect } from '../../src/jobs/inspect';
import { rememberMapping } from '../../src/jobs/rememberMapping';
import { blankTables } from '../../src/register/blankTables';
import type { Settings } from '../../src/register/schema/settings';
import { SMALL, workbookOf } from './smallRegister';

async function settingsOf(excel: EmbeddedExcel): Promise<Settings> {
  const seen = await inspect(excel.run);
  if (seen.kind !== 'register') throw new Error(seen.kind);
  expect(seen.issues.filter(({ table }) => table === 'Settings')).toEqual([]);
  return seen.register.settings;
}

const cells = (excel: EmbeddedExcel, table: string): Promise<unknown[][]> =>
  excel.run(async (context) => {
    const range = context.workbook.tables.getItem(table).getRange().load('formulas');
    await context.sync();
    return range.formulas;
  });

it('changes the rows that are there, and adds those that are not at the end', async () => {
  const excel = await workbookOf(SMALL);
  await changeSettings(excel.run, { sessionTitle: 'Session 30', baseCurrency: 'eur', decimals: 2 });
  expect(await settingsOf(excel)).toMatchObject({ sessionTitle: 'Session 30', baseCurrency: 'EUR', decimals: 2 });
  expect(await cells(excel, 'Settings')).toEqual([
    ['Setting', 'Value'],
    ['Session title', 'Session 30'],
    ['Reporting date', 44196],
    ['Base currency', 'EUR'],
    ['Decimals', 2],
  ]);
});

it('enters a date as a date, in a register as Pledgebook makes it', async () => {
  const excel = await newEmbeddedExcel();
  await createRegister(excel.run, blankTables());
  await changeSettings(excel.run, { reportingDate: '2026-06-30', allocationPolicy: 'even', sessionTitle: '=1+1' });
  expect(await settingsOf(excel)).toMatchObject({
    reportingDate: '2026-06-30',
    allocationPolicy: 'even',
    sessionTitle: '=1+1',
  });
  // 30 June 2026 is day 46203 of the system of 1900: Excel, DATEVALUE("2026-06-30").
  expect((await cells(excel, 'Settings')).flat()).toContain(46203);
});

it('sets a setting back to its default by null', async () => {
  const excel = await workbookOf(SMALL);
  await changeSettings(excel.run, { sessionTitle: null });
  expect((await settingsOf(excel)).sessionTitle).toBeNull();
});

it('adds the table where there is none', async () => {
  const { Needs, Pledges } = SMALL;
  const excel = await workbookOf({ Needs: Needs!, Pledges: Pledges! });
  await changeSettings(excel.run, { decimals: 1 });
  expect((await settingsOf(excel)).decimals).toBe(1);
});

it('finds the table under the name that the mapping gives', async () => {
  const { Settings: rows, ...others } = SMALL;
  const excel = await workbookOf({ ...others, Options: [['What', 'How'], ...rows!.slice(1)] });
  await rememberMapping(excel.run, [
    { table: 'Settings', named: 'Options', columns: { Setting: 'What', Value: 'How' } },
  ]);
  await changeSettings(excel.run, { sessionTitle: 'New' });
  expect((await cells(excel, 'Options'))[1]).toEqual(['Session title', 'New']);
});

it('gives back what stood there, formulas and formats too', async () => {
  const excel = await workbookOf(SMALL);
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('Settings').getRange('B2').formulas = [['="Session "&29']];
    await context.sync();
  });
  const before = excel.snapshot();
  const changed = await changeSettings(excel.run, { sessionTitle: 'Session 30', reportingDate: '2026-06-30' });
  await undoSettings(excel.run, changed);
  expect(excel.snapshot()).toEqual(before);
});

it('leaves a row that it added blank when undone, which means the default', async () => {
  const excel = await workbookOf(SMALL);
  const changed = await changeSettings(excel.run, { decimals: 2 });
  await undoSettings(excel.run, changed);
  expect((await settingsOf(excel)).decimals).toBe(0);
});

it.each<[string, SettingChanges, RegExp]>([
  ['a number out of range', { decimals: 7 }, /7 for the setting Decimals.*4/],
  ['an unknown word', { allocationPolicy: 'random' }, /random for the setting Allocation policy.* one of: priority/],
  ['a date with two meanings', { reportingDate: '03/04/2020' }, /03\/04\/2020 for the setting Reporting date/],
  ['an unknown currency', { baseCurrency: 'XXQ' }, /XXQ for the setting Base currency.* a code of ISO 4217/],
  ['years that are reversed', { firstYear: 2027, lastYear: 2026 }, /2026 for the setting Last year.* a year from 2027/],
  ['an unknown setting', { colour: 'red' } as SettingChanges, /colour, which is no setting/],
])('refuses %s, and writes nothing', async (_, changes, message) => {
  const excel = await workbookOf(SMALL);
  const before = excel.snapshot();
  await expect(changeSettings(excel.run, { sessionTitle: 'New', ...changes })).rejects.toThrow(message);
  expect(excel.snapshot()).toEqual(before);
});

it('refuses where something stands below the table, and writes nothing', async () => {
  const excel = await workbookOf(SMALL);
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('Settings').getRange('A4').values = [['a note']];
    await context.sync();
  });
  const before = excel.snapshot();
  await expect(changeSettings(excel.run, { decimals: 2 })).rejects.toThrow(/no blank cells below the table Settings/);
  expect(excel.snapshot()).toEqual(before);
});
