import { told } from './decisionsTold';
import { sideOf, TABLES, type RowGiven, type Values } from './comparing';

/** 44000 is 18 June 2020. Norway has P-101 to P-104; forms are of 24 November 2026 (comparing.ts). */
const side = sideOf({
  ...TABLES,
  Pledges: [
    [...TABLES.Pledges![0]!, 'Received', 'First year'],
    ['P-101', 'Norway', 44000, 'paid', 'cash', 'USD', 280000],
    ['P-102', 'Norway', 44000, 'committed', 'cash', 'USD', 1000],
    ['P-103', 'Norway', 44000, 'paid', 'cash', 'USD', 500],
    ['P-105', 'Sweden', 44000, 'committed', 'cash', 'USD', 55],
    ['P-104', 'Norway', 44000, 'committed', 'cash', 'USD', 900, '', '', '', 300],
  ],
  Receipts: [
    ['Receipt ID', 'Pledge ID', 'Received on', 'Currency', 'Amount'],
    ['R-1', 'P-103', 44000, 'USD', 500],
    ['R-2', 'P-102', 44000, 'USD', 400],
  ],
  ExchangeRates: [
    ['Currency', 'Effective from', 'Units per USD'],
    ['EUR', 44000, 0.8],
    ['JPY', 44000, 110],
  ],
});

const NEW: Values = { pledgedOn: '2026-06-30', status: 'committed', kind: 'cash', currency: 'USD', amount: 77 };
const fresh = (values: Values = {}): RowGiven => ({ values: { ...NEW, ...values } });
const amended = (id: string, values: Values): RowGiven => ({ id, answer: 'amended', values });
const toldOf = (...rows: RowGiven[]) => told(rows, side);

describe('an amount that may be meant otherwise', () => {
  it('is not taken by default: nought, of a new row and of an earlier one', () => {
    expect(toldOf(fresh({ amount: 0 }))).toEqual([
      'decision: amount-nought: an amount of nought; accepted, the row counts as nothing',
    ]);
    expect(toldOf(amended('P-104', { amount: 0 }))[0]).toContain(
      'amount-nought: an amount of nought in place of 900 USD; accepted, the row counts as nothing',
    );
  });

  it('is not taken by default: a thousand or a million times the register’s, or the like part, roughly', () => {
    const [more, less, million, other] = [900_000, 0.9, 900_400_000, 90_000].map((amount) =>
      toldOf(amended('P-104', { amount })).join(),
    );
    expect(more).toContain(
      'amount-thousandfold: 900,000 USD in place of 900 USD, about 1,000 times as much; accepted, it counts as it stands',
    );
    expect(less).toContain('0.9 USD in place of 900 USD, about 1,000 times less');
    expect(million).toContain('about 1,000,000 times as much');
    expect(other).not.toContain('thousandfold');
    // In another currency it is another amount: 900 USD, and 900,000 JPY.
    expect(toldOf(amended('P-104', { amount: 900_000, currency: 'JPY' })).join()).not.toContain('thousandfold');
  });
});

describe('money that has arrived', () => {
  it('is not taken back by default: withdrawn, lowered, no longer paid, in another currency', () => {
    const [withdrawn, lowered, pledged, other] = [
      toldOf({ id: 'P-101', answer: 'withdrawn' }),
      toldOf(amended('P-101', { amount: 1 })),
      toldOf(amended('P-103', { status: 'pledged' })),
      toldOf(amended('P-101', { currency: 'EUR' })),
    ];
    for (const one of [withdrawn, lowered, pledged, other]) expect(one[0]).toMatch(/^decision: paid-lowered/);
    expect(withdrawn).toEqual([
      'decision: paid-lowered: a paid pledge, 280,000 USD paid, that is withdrawn; ' +
        'accepted, what is received of it goes from 280,000 USD to 0 USD',
    ]);
    expect(lowered[0]).toContain('that is now 1 USD paid; accepted, what is received of it goes from 280,000 USD to 1');
    expect(pledged[0]).toContain('goes from 500 USD to 0 USD');
  });

  it('of a pledge that is not paid in full is below it when it is lowered', () => {
    // 400 of P-102 by its receipt, 300 of P-104 by its Received.
    expect(toldOf(amended('P-102', { amount: 399 }))[0]).toContain('a pledge of which money has arrived, 1,000 USD');
    expect(toldOf(amended('P-104', { amount: 299 }))[0]).toMatch(/^decision: paid-lowered/);
    expect(toldOf(amended('P-102', { amount: 400 }))).toEqual(['changed']);
    expect(toldOf(amended('P-104', { amount: 5000 }))).toEqual(['changed']);
  });
});

describe("a donor's word that it is paid", () => {
  it('is a decision, for earlier rows and new ones', () => {
    expect(toldOf(fresh({ status: 'paid', amount: 1e6 }))).toEqual([
      "decision: paid-by-word: the donor's word that 1,000,000 USD is paid, without a receipt; " +
        'accepted, what is received of it goes from 0 USD to 1,000,000 USD',
    ]);
    expect(toldOf(amended('P-102', { status: 'paid' }))[0]).toContain('what is received of it stays 400 USD');
    expect(toldOf(amended('P-101', { amount: 300000 }))[0]).toContain('goes from 280,000 USD to 300,000 USD');
  });

  it('is none where receipts cover it', () => {
    expect(toldOf(amended('P-102', { status: 'paid', amount: 400 }))).toEqual(['changed']);
  });
});

it('a currency without a rate is a decision; the dollar needs none', () => {
  expect(toldOf(fresh({ currency: 'NOK' }))).toEqual([
    'decision: no-rate-for-row: NOK, of which ExchangeRates has no rate; accepted, the row does not count',
  ]);
  expect(toldOf(fresh({ currency: 'EUR' }))).toEqual(['new']);
  // The first rate is of 18 June 2020.
  expect(toldOf(fresh({ currency: 'EUR', pledgedOn: '2020-06-17' }))[0]).toMatch(/^decision: no-rate-for-row/);
});

describe('a new row like one of the register', () => {
  it('is a decision: the same money on another day', () => {
    expect(toldOf(fresh({ amount: 1000 }))).toEqual([
      'decision: like-existing: a new row like P-102; accepted, 1,000 USD counts twice if it is the same',
    ]);
  });

  it('is none where the money differs, or it is the row of another donor', () => {
    expect(toldOf(fresh({ amount: 1001 }))).toEqual(['new']);
    expect(told([fresh({ amount: 1000 })], side, 'Sweden')).toEqual(['new']);
  });

  it('is a need with the same title', () => {
    const values: Values = { title: 'COURTS', theme: 'Juvenile justice', currency: 'USD', requirement: 7 };
    expect(told([{ values }], side, 'KEN', 'needs')[0]).toContain('a new row like N-09; accepted, 7 USD counts twice');
  });
});

describe('a total among new rows', () => {
  it('is the sum of those above it', () => {
    const rows = [fresh({ amount: 1010.1 }), fresh({ amount: 2020.2 }), fresh({ amount: 3030.3 })];
    expect(toldOf(...rows)).toEqual([
      'new',
      'new',
      'decision: total-as-row: 3,030.3 USD, the sum of the 2 new rows above it; accepted, these count twice',
    ]);
  });

  it('is none as the sum of one row, or of other currencies', () => {
    expect(toldOf(fresh({ notes: 'First' }), fresh({ notes: 'Second' }))).toEqual(['new', 'new']);
    const mixed = [fresh({ amount: 30, currency: 'EUR' }), fresh({ amount: 40 }), fresh({ amount: 70 })];
    expect(toldOf(...mixed)).toEqual(['new', 'new', 'new']);
  });
});

it.each([
  ['USD', 10.005, '10.005 USD, finer', false],
  ['USD', 10.05, '', true],
  ['JPY', 10.5, '10.5 JPY, finer', false],
  ['JPY', 10, '', true],
])('an amount of %s: %d', (currency, amount, text, isFine) => {
  const [one] = toldOf(fresh({ currency, amount }));
  if (isFine) expect(one).toBe('new');
  else expect(one).toContain(`decision: amount-too-fine: ${text}`);
});

describe('a year far from that of the form, 2026', () => {
  it('may be one of another calendar', () => {
    expect(toldOf(fresh({ pledgedOn: '2569-06-30' }))).toEqual([
      'decision: far-year: 2569-06-30, which may be 2026 by the Buddhist calendar; accepted, it counts as of that year',
    ]);
    expect(toldOf(fresh({ pledgedOn: '2199-12-31' }))[0]).toMatch(/^decision: far-year: 2199-12-31; accepted/);
    expect(toldOf(fresh({ firstYear: 2569, amount: 78 }))[0]).toContain('2569, which may be 2026 by the Buddhist');
  });

  it('is none within reach', () => {
    expect(toldOf(fresh({ pledgedOn: '2027-12-31', firstYear: 2076 }))).toEqual(['new']);
    expect(toldOf(fresh({ pledgedOn: '2028-01-01' }))[0]).toMatch(/^decision: far-year/);
  });
});

it('is no decision where the row changes nothing of it: what its sender left says nothing', () => {
  // The register had them before.
  expect(toldOf(amended('P-101', { amount: 280000, notes: 'Thank you' }))).toEqual(['changed']);
});
