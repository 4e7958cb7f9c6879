import { newEmbeddedExcel } from 'embedded-excel/node';
import { inspect } from '../../src/jobs/inspect';
import { rememberMapping } from '../../src/jobs/rememberMapping';
import { summarize } from '../../src/jobs/summarize';
import type { Mapping } from '../../src/register/mapping';
import { analyse } from '../../src/analysis/analyse';
import { SMALL, workbookOf, type Tables } from './smallRegister';

const { Needs, Pledges } = SMALL;

/** The small register under names and headers of its own. */
const OWN: Tables = {
  Table1: [['Request ID', 'Country', 'Need title', 'Sector', 'Currency', 'Budget (USD)'], ...Needs!.slice(1)],
  Funding_2020: [
    ['Contribution ID', 'Contributor', 'Date', 'Status', 'Currency', 'Amount pledged', 'Field'],
    ...Pledges!.slice(1),
  ],
};

const MAPPING: Mapping = [
  { table: 'Needs', named: 'Table1', columns: { Requirement: 'Budget (USD)' } },
  { table: 'Pledges', named: 'Funding_2020', columns: { Theme: 'Field' } },
];

it('sees a workbook without tables as no register', async () => {
  const { run } = await newEmbeddedExcel();
  expect(await inspect(run)).toEqual({ kind: 'none', tables: [] });
});

it('sees tables of something else as no register, and lists them', async () => {
  const { run } = await workbookOf({
    Sales: [
      ['Product', 'Price'],
      ['A', 1],
    ],
  });
  expect(await inspect(run)).toEqual({
    kind: 'none',
    tables: [{ name: 'Sales', sheet: 'Sales', headers: ['Product', 'Price'] }],
  });
});

it('suggests what tables of other names could be', async () => {
  const { run } = await workbookOf(OWN);
  const seen = await inspect(run);
  expect(seen.kind).toBe('mappable');
  const suggestion = seen.kind === 'mappable' ? seen.suggestion : [];
  expect(suggestion.map(({ table, named }) => [table, named]).sort()).toEqual([
    ['Needs', 'Table1'],
    ['Pledges', 'Funding_2020'],
  ]);
});

it('reads a register by the mapping that the workbook remembers, also after saving', async () => {
  const excel = await workbookOf(OWN);
  await rememberMapping(excel.run, MAPPING);
  const seen = await inspect(excel.run);
  if (seen.kind !== 'register') throw new Error(seen.kind);
  expect(seen.mapping).toEqual(MAPPING);
  expect(seen.register.needs.map(({ requirement }) => requirement)).toEqual([1000, 500]);
  expect(seen.register.pledges[0]!.themes).toEqual(['Urban crime']);
  expect(seen.issues).toEqual([]);
});

it('forgets a mapping on request', async () => {
  const excel = await workbookOf(OWN);
  const before = excel.snapshot();
  await rememberMapping(excel.run, MAPPING);
  await rememberMapping(excel.run, null);
  await rememberMapping(excel.run, null);
  expect(excel.snapshot()).toEqual(before);
});

it('summarizes a register of other names as one of the usual names', async () => {
  const [own, usual] = [await workbookOf(OWN), await workbookOf({ Needs: Needs!, Pledges: Pledges! })];
  await rememberMapping(own.run, MAPPING);
  const [one, other] = await Promise.all([own, usual].map(({ run }) => summarize(run, { analyse })));
  expect(one!.analysis.totals).toEqual(other!.analysis.totals);
  expect(one!.analysis.totals.covered).toBe(800);
});

it('tells a register with its session sheets and the last run', async () => {
  const { run } = await workbookOf(SMALL);
  const before = await inspect(run);
  expect(before).toMatchObject({ kind: 'register', sheets: [], lastRun: null, mapping: null });
  await summarize(run, { analyse, rememberAt: '2026-01-02T03:04:05.000Z' });
  const after = await inspect(run);
  if (after.kind !== 'register') throw new Error(after.kind);
  expect(after.sheets[1]).toEqual({ id: 'gap-by-need', name: 'Gap by need' });
  expect(after.sheets).toHaveLength(9);
  expect(after.lastRun).toMatchObject({
    at: '2026-01-02T03:04:05.000Z',
    totals: { requirement: 1500, firm: 1000, covered: 800, gap: 700, stranded: 200 },
    needs: { N1: { title: 'Court management', requirement: 1000, covered: 300, gap: 700 } },
  });
  expect(after.lastRun!.report!.sheets.map(({ id }) => id)).toEqual(after.sheets.map(({ id }) => id));
});

it('writes nothing', async () => {
  const excel = await workbookOf(SMALL);
  const before = excel.snapshot();
  await inspect(excel.run);
  expect(excel.snapshot()).toEqual(before);
});
