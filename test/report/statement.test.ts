import { analyse } from '../../src/analysis/analyse';
import type { TableBlock } from '../../src/report/report';
import { sessionReport } from '../../src/report/sessionReport';
import type { Register } from '../../src/register/register';
import { build, type Stated } from '../analysis/build';
import { checkSheets } from './checkSheets';

async function tablesOf(stated: Stated, more: Partial<Register> = {}): Promise<ReadonlyMap<string, TableBlock>> {
  const register = { ...build(stated), ...more };
  const report = sessionReport(register, await analyse(register), []);
  checkSheets(report);
  const { blocks } = report.sheets.find(({ id }) => id === 'statement')!;
  return new Map(blocks.flatMap((block) => (block.type === 'table' ? [[block.id, block] as const] : [])));
}

// The reporting date is 31 December 2020.
const needs = [{ id: 'N1', requirement: 5000 }];

describe('overdue instalments, worked by hand', () => {
  it('are aged by the days from the due day to the reporting date', async () => {
    const tables = await tablesOf({
      needs,
      pledges: [{ id: 'P1', amount: 700, pledgedOn: '2019-01-10' }],
      instalments: [
        // 31 December less 90, 91, 365 and 366 days; 2020 has 366 days.
        { pledge: 'P1', dueOn: '2020-10-02', amount: 100 },
        { pledge: 'P1', dueOn: '2020-10-01', amount: 100 },
        { pledge: 'P1', dueOn: '2020-01-01', amount: 100 },
        { pledge: 'P1', dueOn: '2019-12-31', amount: 100 },
        { pledge: 'P1', dueOn: '2020-12-30', amount: 100 },
        // On the day itself, and later, nothing is overdue.
        { pledge: 'P1', dueOn: '2020-12-31', amount: 100 },
        { pledge: 'P1', dueOn: '2021-06-30', amount: 100 },
      ],
    });
    expect(
      tables
        .get('overdue')!
        .rows.map(({ dueOn, days, upTo90, upToYear, more }) => [dueOn, days, upTo90, upToYear, more]),
    ).toEqual([
      ['2019-12-31', 366, 0, 0, 100],
      ['2020-01-01', 365, 0, 100, 0],
      ['2020-10-01', 91, 0, 100, 0],
      ['2020-10-02', 90, 100, 0, 0],
      ['2020-12-30', 1, 100, 0, 0],
    ]);
    expect(tables.get('by-donor-and-year')!.rows).toEqual([
      { donor: 'Norway', year: '2019', firm: 700, received: 0, outstanding: 700, overdue: 500, pledged: 0 },
    ]);
  });

  it('are settled by receipts from the earliest on, at the rate of the reporting date', async () => {
    const tables = await tablesOf({
      needs,
      rates: [
        ['EUR', '2020-01-01', 0.8],
        ['EUR', '2020-12-01', 1],
      ],
      pledges: [{ id: 'P1', amount: 300, currency: 'EUR' }],
      instalments: [
        { pledge: 'P1', dueOn: '2020-07-01', amount: 100 },
        { pledge: 'P1', dueOn: '2020-10-01', amount: 100 },
        { pledge: 'P1', dueOn: '2021-10-01', amount: 100 },
      ],
      // 120 EUR of July, 150 dollars then: all of the first and 20 of the second.
      receipts: [{ id: 'R1', pledge: 'P1', amount: 120, currency: 'EUR', receivedOn: '2020-07-05' }],
    });
    // 80 of the second, at 1 a dollar; all that is outstanding is 180.
    expect(tables.get('overdue')!.rows).toEqual([
      { donor: 'Norway', pledge: 'P1', dueOn: '2020-10-01', days: 91, upTo90: 0, upToYear: 80, more: 0, overdue: 80 },
    ]);
    // Announced: 300 / 0.8 = 375; now 150 + 180 = 330.
    expect(tables.get('by-donor-and-year')!.rows).toEqual([
      {
        donor: 'Norway',
        year: '2020',
        announced: 375,
        exchangeDifference: -45,
        firm: 330,
        received: 150,
        outstanding: 180,
        overdue: 80,
        pledged: 0,
      },
    ]);
    expect(tables.get('in-own-currency')!.rows).toEqual([
      { donor: 'Norway', currency: 'EUR', firm: 300, received: 120, outstanding: 180, conditional: 0, pledged: 0 },
    ]);
  });

  it('of what is conditional, pledged or withdrawn there are none', async () => {
    const pledges = [
      { id: 'P1', amount: 100, condition: 'A law is passed' },
      { id: 'P2', amount: 100, status: 'pledged' as const },
      { id: 'P3', amount: 100, status: 'withdrawn' as const },
    ];
    const instalments = pledges.map(({ id }) => ({ pledge: id, dueOn: '2020-03-01', amount: 100 }));
    const tables = await tablesOf({ needs, pledges, instalments });
    expect(tables.has('overdue')).toBe(false);
    expect(tables.get('by-donor-and-year')!.rows).toEqual([
      {
        donor: 'Norway',
        year: '2020',
        firm: 0,
        received: 0,
        outstanding: 0,
        overdue: 0,
        conditional: 100,
        pledged: 100,
      },
    ]);
  });
});

it('by donor and year, by purpose and in two currencies; a correction is taken off first', async () => {
  const tables = await tablesOf({
    needs,
    rates: [['EUR', '2019-01-01', 0.5]],
    pledges: [
      { id: 'P1', amount: 100, pledgedOn: '2019-03-01', status: 'paid' },
      { id: 'P2', amount: 60, currency: 'EUR', themes: ['Corruption'] },
      { id: 'P3', amount: 500, donor: 'Chile', states: ['KEN'] },
      { id: 'P4', amount: -200, donor: 'Chile', states: ['KEN'] },
    ],
  });
  expect(
    tables.get('by-donor-and-year')!.rows.map(({ donor, year, firm, received }) => [donor, year, firm, received]),
  ).toEqual([
    ['Chile', '2020', 300, 0],
    ['Norway', '2019', 100, 100],
    ['Norway', '2020', 120, 0],
  ]);
  expect(tables.get('by-purpose')!.rows).toEqual([
    { donor: 'Chile', general: 0, special: 300, firm: 300 },
    { donor: 'Norway', general: 100, special: 120, firm: 220 },
  ]);
  expect(tables.get('in-own-currency')!.rows.map(({ donor, currency, firm }) => [donor, currency, firm])).toEqual([
    ['Chile', 'USD', 300],
    ['Norway', 'EUR', 60],
    ['Norway', 'USD', 100],
  ]);
});

it('in kind, goods stand apart from services and from what is not said', async () => {
  const register = build({
    needs,
    inKindRates: [
      ['manual', 'USD', 10],
      ['adviser day', 'USD', 500],
    ],
    pledges: [
      { id: 'P1', kind: 'in kind', amount: null, category: 'Manual', quantity: 12 },
      { id: 'P2', kind: 'in kind', amount: null, category: 'adviser day', quantity: 2, donor: 'Chile' },
      { id: 'P3', kind: 'in kind', amount: 70, category: 'office space' },
      { id: 'P4', amount: 40 },
    ],
  });
  const typed = register.inKindRates.map((rate) => ({
    ...rate,
    type: rate.category === 'manual' ? ('goods' as const) : ('services' as const),
  }));
  const tables = await tablesOf({}, { ...register, inKindRates: typed });
  expect(tables.get('in-kind')!.rows.map(({ donor, type, category, firm }) => [donor, type, category, firm])).toEqual([
    ['Norway', 'Goods', 'manual', 120],
    ['Chile', 'Services', 'adviser day', 1000],
    ['Norway', '(not given)', 'office space', 70],
  ]);
});
