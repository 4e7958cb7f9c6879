import { issuesOf, NEEDS, PLEDGES, registerOf, withCells, type Rows } from './rawWorkbook';

const PROJECTS: Rows = [
  ['Project ID', 'Need ID', 'Title', 'Currency', 'Cost', 'Outcome unit', 'Outcome'],
  ['X1', 'N1', 'Training', 'USD', 100, 'prosecutors trained', 10],
];
const RATES: Rows = [
  ['Currency', 'Effective from', 'Units per USD'],
  ['EUR', 43831, 0.9],
];
const ARRANGEMENTS: Rows = [
  ['Arrangement ID', 'Provider', 'Channel', 'Member State', 'Theme', 'Start'],
  ['A1', 'Provider A', 'bilateral', 'Kenya', 'Urban crime', 44000],
];

const briefly = (tables: Readonly<Record<string, Rows>>) =>
  issuesOf(tables).map(({ severity, code, column, found }) => [severity, code, column, found]);

describe('needs and pledges', () => {
  it('do not end before they start', () => {
    const years = { 'First year': 2021, 'Last year': 2020 };
    expect(briefly({ Needs: withCells(NEEDS, years) })).toEqual([['error', 'years-reversed', 'Last year', '2020']]);
    expect(briefly({ Pledges: withCells(PLEDGES, years) })).toEqual([['error', 'years-reversed', 'Last year', '2020']]);
    expect(briefly({ Needs: withCells(NEEDS, { 'First year': 2020, 'Last year': 2020 }) })).toEqual([]);
  });

  it('R4: have an amount, save a pledge in kind with category and quantity', () => {
    const inKind = { Kind: 'in kind', Category: 'manual', Quantity: 40 };
    expect(briefly({ Pledges: withCells(PLEDGES, { Amount: '', ...inKind }) })).toEqual([]);
    const blank = ['error', 'blank-cell', 'Amount', 'a blank cell'];
    expect(briefly({ Pledges: withCells(PLEDGES, { Amount: '' }) })).toEqual([blank]);
    expect(briefly({ Pledges: withCells(PLEDGES, { Amount: '', ...inKind, Quantity: '' }) })).toEqual([blank]);
    expect(briefly({ Pledges: withCells(PLEDGES, { Amount: '', ...inKind, Category: '' }) })).toEqual([blank]);
    expect(briefly({ Pledges: withCells(PLEDGES, { Amount: '', ...inKind, Kind: 'cash' }) })).toEqual([blank]);
  });

  it('that have received more than their amount count, with a warning', () => {
    const register = registerOf({ Pledges: withCells(PLEDGES, { Received: 301 }) });
    expect(register.pledges).toHaveLength(1);
    expect(register.issues).toMatchObject([{ severity: 'warning', code: 'received-above-amount', column: 'Received' }]);
    expect(briefly({ Pledges: withCells(PLEDGES, { Received: 300 }) })).toEqual([]);
  });
});

describe('a pledge without a donor', () => {
  it('counts, with a warning', () => {
    const register = registerOf({ Pledges: withCells(PLEDGES, { Donor: '' }) });
    expect(register.pledges[0]!.donor).toBe('');
    expect(register.issues).toMatchObject([{ severity: 'warning', code: 'blank-donor', cell: 'Pledges!B2' }]);
  });
});

describe('receipts', () => {
  const receipts = (currency: string): Rows => [
    ['Receipt ID', 'Pledge ID', 'Received on', 'Currency', 'Amount'],
    ['R1', 'P1', 44010, 'USD', 200],
    ['R2', 'P1', 44020, currency, 150],
  ];

  it('that exceed their pledge together make a warning at the pledge: 200 + 150 > 300', () => {
    expect(issuesOf({ Receipts: receipts('USD') })).toMatchObject([
      {
        severity: 'warning',
        code: 'received-above-amount',
        table: 'Pledges',
        row: 1,
        found: '300, and receipts of 350',
      },
    ]);
  });

  it('in another currency than the pledge are not compared', () => {
    expect(issuesOf({ Receipts: receipts('EUR') })).toEqual([]);
  });
});

describe('projects', () => {
  it.each([
    [{ 'Cost low': 101 }, 'Cost low'],
    [{ 'Cost high': 99 }, 'Cost high'],
    [{ 'Outcome low': 11 }, 'Outcome low'],
    [{ 'Outcome high': 9 }, 'Outcome high'],
  ])('have their values in order: %p is an error', (cells, column) => {
    expect(briefly({ Projects: withCells(PROJECTS, cells) })).toEqual([
      ['error', 'range-reversed', column, String(Object.values(cells)[0])],
    ]);
  });

  it('may have low, middle and high alike', () => {
    const cells = { 'Cost low': 100, 'Cost high': 100, 'Outcome low': 10, 'Outcome high': 10 };
    expect(briefly({ Projects: withCells(PROJECTS, cells) })).toEqual([]);
  });
});

describe('rates of exchange', () => {
  it('are above zero, and 1 for the dollar', () => {
    expect(briefly({ ExchangeRates: withCells(RATES, { 'Units per USD': 0 }) })).toEqual([
      ['error', 'not-positive', 'Units per USD', '0'],
    ]);
    expect(briefly({ ExchangeRates: withCells(RATES, { 'Units per USD': 0.0000001 }) })).toEqual([
      ['error', 'out-of-range', 'Units per USD', '1e-7'],
    ]);
    expect(briefly({ ExchangeRates: withCells(RATES, { Currency: 'USD' }) })).toEqual([
      ['error', 'dollar-rate', 'Units per USD', '0.9'],
    ]);
    expect(briefly({ ExchangeRates: withCells(RATES, { Currency: 'USD', 'Units per USD': 1 }) })).toEqual([]);
  });

  it('are one for a currency and day', () => {
    const second = issuesOf({ ExchangeRates: [...RATES, ['EUR', 43831, 0.8]] });
    expect(second).toMatchObject([{ severity: 'warning', code: 'second-rate', row: 2, cell: 'ExchangeRates!C3' }]);
    expect(issuesOf({ ExchangeRates: [...RATES, ['EUR', 43831, 0.9], ['EUR', 43862, 0.8]] })).toEqual([]);
  });

  it('that are missing are found when amounts are valued, not here', () => {
    expect(issuesOf({ Pledges: withCells(PLEDGES, { Currency: 'EUR' }) })).toEqual([]);
  });
});

describe('arrangements and missions', () => {
  it('do not end before they start', () => {
    const missions: Rows = [
      ['Mission ID', 'Member State', 'Adviser', 'Start', 'End'],
      ['M1', 'Kenya', 'Adviser A', 44000, 43999],
    ];
    expect(briefly({ Missions: missions })).toEqual([['error', 'dates-reversed', 'End', '2020-06-17']]);
    expect(briefly({ Arrangements: withCells(ARRANGEMENTS, { End: 43999 }) })).toHaveLength(1);
  });

  it('name the currency of an amount', () => {
    expect(briefly({ Arrangements: withCells(ARRANGEMENTS, { Amount: 500 }) })).toEqual([
      ['error', 'missing-currency', 'Currency', 'a blank cell'],
    ]);
    expect(briefly({ Arrangements: withCells(ARRANGEMENTS, { Amount: 500, Currency: 'USD' }) })).toEqual([]);
  });
});
