import { summarize } from '../../src/jobs/summarize';
import { watchRegister, type Happened } from '../../src/jobs/watchRegister';
import { changeSettings } from '../../src/jobs/changeSettings';
import { goTo } from '../../src/jobs/goTo';
import type { EmbeddedExcel } from 'embedded-excel/node';
import { analyse } from '../../src/analysis/analyse';
import { SMALL, workbookOf } from './smallRegister';

/** Events come once the answer to a request has gone out. */
const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

async function watched(): Promise<{ excel: EmbeddedExcel; told: Set<Happened>; end: () => Promise<void> }> {
  const excel = await workbookOf(SMALL);
  const told = new Set<Happened>();
  const end = await watchRegister(excel.run, (what) => told.add(what));
  await quiet();
  told.clear();
  return { excel, told, end };
}

const enter = (excel: EmbeddedExcel, sheet: string): Promise<void> =>
  excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange('F2').values = [[400]];
    await context.sync();
  });

it('tells that a table of the register changed', async () => {
  const { excel, told } = await watched();
  await enter(excel, 'Pledges');
  await quiet();
  expect([...told]).toEqual(['register']);
});

it('tells that another cell is selected', async () => {
  const { excel, told } = await watched();
  await goTo(excel.run, 'Pledges!B3');
  await quiet();
  expect([...told]).toEqual(['selection']);
});

it('takes written session sheets for no change of the register', async () => {
  const { excel, told } = await watched();
  await summarize(excel.run, { analyse, rememberAt: '2026-01-01T00:00:00.000Z' });
  await summarize(excel.run, { analyse, rememberAt: '2026-01-02T00:00:00.000Z' });
  await quiet();
  expect(told).not.toContain('register');
  expect(told).toContain('sheets');
});

it('tells of a setting that is changed in the Settings table', async () => {
  const { excel, told } = await watched();
  await changeSettings(excel.run, { sessionTitle: 'New' });
  await quiet();
  expect(told).toContain('register');
});

it('tells nothing any more once it has ended', async () => {
  const { excel, told, end } = await watched();
  await end();
  await enter(excel, 'Pledges');
  await goTo(excel.run, 'Pledges!B3');
  await quiet();
  expect([...told]).toEqual([]);
});
