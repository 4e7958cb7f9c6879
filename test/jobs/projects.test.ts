import { check } from '../../src/jobs/check';
import { inspect } from '../../src/jobs/inspect';
import { preview } from '../../src/jobs/preview';
import { summarize } from '../../src/jobs/summarize';
import { undoSummarize } from '../../src/jobs/undoSummarize';
import type { EmbeddedExcel } from 'embedded-excel/node';
import { analyse } from '../../src/analysis/analyse';
import { assess } from './embedded';
import { SMALL, workbookOf, type Tables } from './smallRegister';

const PROJECTS: Tables = {
  ...SMALL,
  Projects: [
    ['Project ID', 'Need ID', 'Title', 'Currency', 'Cost', 'Outcome unit', 'Outcome'],
    ['A', 'N1', 'A course', 'USD', 400, 'judges trained', 4],
    ['B', 'N1', 'A longer course', 'USD', 900, 'judges trained', 8],
    ['C', 'N1', 'A study tour', 'USD', 950, 'judges trained', 6],
    ['D', 'N2', 'A manual', 'USD', 500, 'manuals', 0],
    ['E', 'N1', 'A library', 'USD', 500, 'books', 90],
  ],
};
const OF_PROJECTS = ['Cost-effectiveness', 'League table', 'Best buys', 'Uncertainty'];

const sheetNames = (excel: EmbeddedExcel): Promise<string[]> =>
  excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });

const drop = (excel: EmbeddedExcel): Promise<void> =>
  excel.run(async (context) => {
    context.workbook.worksheets.getItem('Projects').delete();
    await context.sync();
  });

it('writes four sheets more where projects can be compared', async () => {
  const excel = await workbookOf(PROJECTS);
  const { sheets, effectiveness } = await summarize(excel.run, { analyse, assess });
  expect(sheets).toHaveLength(13);
  expect(sheets).toEqual(expect.arrayContaining(OF_PROJECTS));
  // (900 - 400) / (8 - 4)
  expect(effectiveness!.projects.map(({ id, status, icer }) => [id, status, icer])).toEqual([
    ['A', 'reference', null],
    ['B', 'frontier', 125],
    ['C', 'dominated', null],
    ['E', 'reference', null],
  ]);
});

it('computes incremental figures by live formulas', async () => {
  const excel = await workbookOf(PROJECTS);
  await summarize(excel.run, { analyse, assess });
  const cells = await excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem('Cost-effectiveness').getUsedRange().load('values,formulas');
    await context.sync();
    const row = used.values.findIndex(([first]) => first === 'B');
    return { values: used.values[row]!, formulas: used.formulas[row]! };
  });
  expect(cells.values.slice(0, 10)).toEqual(['B', 'A longer course', 900, 8, 112.5, 'Efficient', 'A', 500, 4, 125]);
  expect(cells.formulas[7]).toMatch(
    /^=IF\(G\d+="","",C\d+-SUMPRODUCT\(\(\$A\$\d+:\$A\$\d+=G\d+\)\*\$C\$\d+:\$C\$\d+\)\)$/,
  );
});

it('has the same issues whether it checks, looks, previews or writes', async () => {
  const excel = await workbookOf(PROJECTS);
  const codes = (issues: readonly { code: string; table: string; row: number | null }[]) =>
    issues.filter(({ table }) => table === 'Projects').map(({ code, row }) => [code, row]);
  const wanted = [
    ['project-without-outcome', 4],
    ['mixed-outcome-units', 5],
  ];
  const inspection = await inspect(excel.run);
  expect(codes((await check(excel.run)).issues)).toEqual(wanted);
  expect(codes(inspection.kind === 'register' ? inspection.issues : [])).toEqual(wanted);
  expect(codes((await preview(excel.run, { analyse })).issues)).toEqual(wanted);
  expect(codes((await summarize(excel.run, { analyse, assess })).issues)).toEqual(wanted);
});

it('takes the sheets away when there are no projects any more, and puts them back on undo', async () => {
  const excel = await workbookOf(PROJECTS);
  await summarize(excel.run, { analyse, assess, rememberAt: '2026-01-01T00:00:00.000Z' });
  await drop(excel);
  const before = await sheetNames(excel);
  const { sheets, previous, undo } = await summarize(excel.run, {
    analyse,
    assess,
    rememberAt: '2026-01-02T00:00:00.000Z',
  });
  expect(sheets).toHaveLength(9);
  expect(await sheetNames(excel)).toEqual(before.filter((name) => !OF_PROJECTS.includes(name)));
  await undoSummarize(excel.run, previous, { undo });
  expect((await sheetNames(excel)).sort()).toEqual([...before].sort());
});

it('leaves them where other sheets are chosen', async () => {
  const excel = await workbookOf(PROJECTS);
  await summarize(excel.run, { analyse, assess });
  await drop(excel);
  await summarize(excel.run, { analyse, assess, sheets: ['overview'] });
  expect(await sheetNames(excel)).toEqual(expect.arrayContaining(OF_PROJECTS));
});

it('is cancelled while it assesses, and leaves the workbook as it was', async () => {
  const excel = await workbookOf(PROJECTS);
  const before = excel.snapshot();
  const stop = new AbortController();
  const told: string[] = [];
  const run = summarize(excel.run, {
    analyse,
    assess,
    signal: stop.signal,
    onProgress: (_done, what) => {
      told.push(what);
      if (what === 'Drawing costs and outcomes') stop.abort();
    },
  });
  await expect(run).rejects.toMatchObject({ name: 'AbortError' });
  expect(told).toContain('Comparing options');
  expect(excel.snapshot()).toEqual(before);
});
