import { value } from '../../../src/analysis/value';
import { build, type Stated } from '../build';

type Given = NonNullable<Stated['pledges']>[number];

/** Euros per dollar: 0.8 in June 2020, 1.0 from July on. Reported on 31 December 2020. */
const RATES = [
  ['EUR', '2020-06-01', 0.8],
  ['EUR', '2020-07-01', 1],
] as const;

const euros = (pledge: Given, more: Stated = {}) => {
  const given = build({ rates: RATES, ...more, pledges: [{ currency: 'EUR', pledgedOn: '2020-06-15', ...pledge }] });
  const { pledges, issues } = value(given);
  const { pledged, conditional, announced, exchangeDifference, firm, received, outstanding } = pledges[0]!;
  const figures = { pledged, conditional, announced, exchangeDifference, firm, received, outstanding };
  return { ...figures, codes: issues.map(({ code }) => code) };
};
const NOTHING = { pledged: 0, conditional: 0, codes: [] };

describe('R1: what a pledge is worth now', () => {
  test('paid in full at another rate: nothing is outstanding, the difference stands apart', () => {
    // 100 EUR at 0.8 = 125 dollars; the 100 EUR that came at 1.0 are 100 dollars
    const receipts = [{ id: 'R1', pledge: 'P1', amount: 100, currency: 'EUR', receivedOn: '2020-08-01' }];
    const worth = { announced: 125, exchangeDifference: -25, firm: 100, received: 100, outstanding: 0 };
    expect(euros({ id: 'P1', amount: 100, status: 'paid' }, { receipts })).toEqual({ ...NOTHING, ...worth });
  });

  test('nothing paid: what is outstanding is worth what it is at the reporting date', () => {
    const worth = { announced: 125, exchangeDifference: -25, firm: 100, received: 0, outstanding: 100 };
    expect(euros({ id: 'P1', amount: 100 })).toEqual({ ...NOTHING, ...worth });
  });

  test('Received without receipts is worth what it was on the day of the pledge', () => {
    // 40 EUR at 0.8 = 50 dollars; 60 EUR at 1.0 = 60 dollars
    const worth = { announced: 125, exchangeDifference: -15, firm: 110, received: 50, outstanding: 60 };
    expect(euros({ id: 'P1', amount: 100, received: 40 })).toEqual({ ...NOTHING, ...worth });
  });

  test('what arrives above the amount was announced on its day', () => {
    // 125 dollars announced, and 20 EUR above it at 1.0: 145; received 120 dollars
    const receipts = [{ id: 'R1', pledge: 'P1', amount: 120, currency: 'EUR', receivedOn: '2020-08-01' }];
    const worth = { announced: 145, exchangeDifference: -25, firm: 120, received: 120, outstanding: 0 };
    expect(euros({ id: 'P1', amount: 100 }, { receipts })).toEqual({ ...NOTHING, ...worth });
  });

  test('a refund opens what is outstanding again', () => {
    // 100 EUR came and 30 went back: 70 dollars received, 30 EUR = 30 dollars outstanding
    const receipts = [
      { id: 'R1', pledge: 'P1', amount: 100, currency: 'EUR', receivedOn: '2020-08-01' },
      { id: 'R2', pledge: 'P1', amount: -30, currency: 'EUR', receivedOn: '2020-09-01' },
    ];
    const worth = { announced: 125, exchangeDifference: -25, firm: 100, received: 70, outstanding: 30 };
    expect(euros({ id: 'P1', amount: 100 }, { receipts })).toEqual({ ...NOTHING, ...worth });
  });

  test('a receipt after the reporting date has not happened', () => {
    const receipts = [{ id: 'R1', pledge: 'P1', amount: 100, currency: 'EUR', receivedOn: '2021-01-01' }];
    expect(euros({ id: 'P1', amount: 100 }, { receipts })).toMatchObject({ received: 0, outstanding: 100 });
  });

  test('amounts are whole minor units of the base currency', () => {
    // 10 EUR at 3 EUR a dollar = 3.3333 dollars
    const rates = [['EUR', '2020-06-01', 3]] as const;
    expect(euros({ id: 'P1', amount: 10 }, { rates })).toMatchObject({ announced: 3.33, firm: 3.33 });
    // 1,000 dollars at 150.4 yen = 150,400.0; 1 dollar = 150.4, and the yen has no smaller unit
    const yen = value(
      build({
        settings: { baseCurrency: 'JPY' },
        rates: [['JPY', '2020-06-01', 150.4]],
        pledges: [{ id: 'P1', amount: 1 }],
      }),
    );
    expect(yen.pledges[0]!.firm).toBe(150);
  });

  test('no rate at the reporting date: the pledge does not count', () => {
    const { pledges, issues } = value(
      build({
        rates: [['EUR', '2021-02-01', 1]],
        pledges: [{ id: 'P1', amount: 100, currency: 'EUR', pledgedOn: '2021-03-01' }],
      }),
    );
    expect(pledges).toEqual([]);
    expect(issues).toEqual([expect.objectContaining({ code: 'currency-without-rate', row: 1 })]);
  });
});

describe('R2: what is firm', () => {
  test('money under a condition stands apart until the day on which it is met', () => {
    const apart = { conditional: 100, announced: 0, exchangeDifference: 0, firm: 0, received: 0, outstanding: 0 };
    const condition = 'If parliament agrees';
    expect(euros({ id: 'P1', amount: 100, condition })).toEqual({ ...NOTHING, ...apart });
    expect(euros({ id: 'P1', amount: 100, condition, conditionMetOn: '2021-01-01' })).toMatchObject(apart);
    expect(euros({ id: 'P1', amount: 100, condition, conditionMetOn: '2020-12-31' })).toMatchObject({
      conditional: 0,
      firm: 100,
    });
    expect(euros({ id: 'P1', amount: 100, condition }, { settings: { conditionalMoney: 'counted' } })).toMatchObject({
      conditional: 0,
      firm: 100,
    });
  });

  test('what has arrived of conditional money is firm', () => {
    // 40 EUR came at 1.0; at the day of the pledge the same 40 EUR were 50 dollars; 60 EUR stay conditional
    const receipts = [{ id: 'R1', pledge: 'P1', amount: 40, currency: 'EUR', receivedOn: '2020-08-01' }];
    expect(euros({ id: 'P1', amount: 100, condition: 'If agreed' }, { receipts })).toEqual({
      ...NOTHING,
      conditional: 60,
      announced: 50,
      exchangeDifference: -10,
      firm: 40,
      received: 40,
      outstanding: 0,
    });
  });

  test('a pledge with a condition that is only pledged stays pledged', () => {
    expect(euros({ id: 'P1', amount: 100, status: 'pledged', condition: 'If agreed' })).toMatchObject({
      pledged: 100,
      conditional: 0,
    });
  });

  test.each([
    ['pledged', 60],
    ['withdrawn', 0],
  ] as const)('money that has arrived is firm though its pledge is %s, with a warning', (status, pledged) => {
    const receipts = [{ id: 'R1', pledge: 'P1', amount: 40, currency: 'EUR', receivedOn: '2020-08-01' }];
    expect(euros({ id: 'P1', amount: 100, status }, { receipts })).toEqual({
      pledged,
      conditional: 0,
      announced: 50,
      exchangeDifference: -10,
      firm: 40,
      received: 40,
      outstanding: 0,
      codes: ['received-not-firm'],
    });
  });

  test('the support cost rate of a pledge stands before that of the settings (R3)', () => {
    const { pledges } = value(
      build({
        settings: { supportCostRate: 0.13 },
        pledges: [
          { id: 'P1', amount: 113 },
          { id: 'P2', amount: 107, supportCostRate: 0.07 },
          { id: 'P3', amount: 100, supportCostRate: 0 },
          { id: 'P4', amount: 100, kind: 'in kind', supportCostRate: 0.07 },
        ],
      }),
    );
    expect(pledges.map(({ available }) => available)).toEqual([100, 100, 100, 100]);
  });
});

describe('R2: corrections', () => {
  const net = (pledges: readonly Given[], more: Stated = {}) => {
    const found = value(build({ ...more, pledges }));
    return {
      firm: found.pledges.map(({ pledge, firm }) => [pledge.id, firm]),
      issues: found.issues.map(({ code, row }) => [code, row]),
    };
  };

  test('a pledge below zero is taken off the one that its Reference names', () => {
    expect(
      net([
        { id: 'P1', amount: 100, donor: 'Japan' },
        { id: 'P2', amount: 100 },
        { id: 'P3', amount: -30, reference: 'p1' },
      ]),
    ).toEqual({
      firm: [
        ['P1', 70],
        ['P2', 100],
      ],
      issues: [],
    });
  });

  test('else off those of the same donor, kind and earmarks, by identifier', () => {
    expect(
      net([
        { id: 'P10', amount: 100, themes: ['Corruption'] },
        { id: 'P9', amount: 20, themes: ['corruption'] },
        { id: 'P3', amount: 100 },
        { id: 'P4', amount: 100, kind: 'in kind', themes: ['Corruption'] },
        { id: 'P11', amount: -50, donor: 'NORWAY', themes: ['CORRUPTION'] },
      ]),
    ).toEqual({
      // 20 off P9, the other 30 off P10
      firm: [
        ['P3', 100],
        ['P4', 100],
        ['P9', 0],
        ['P10', 70],
      ],
      issues: [],
    });
  });

  test('in the currency of the pledge, at the rates of the day of the correction', () => {
    // 50 dollars on 1 August are 50 EUR: 50 EUR are left, 50 dollars
    expect(
      net(
        [
          { id: 'P1', amount: 100, currency: 'EUR', pledgedOn: '2020-06-15' },
          { id: 'P2', amount: -50, pledgedOn: '2020-08-01', reference: 'P1' },
        ],
        { rates: RATES },
      ).firm,
    ).toEqual([['P1', 50]]);
  });

  test('never below zero: what is left is an issue, and so is a correction of nothing', () => {
    expect(
      net([
        { id: 'P1', amount: 20 },
        { id: 'P2', amount: -50, reference: 'P1' },
        { id: 'P3', amount: -5, donor: 'Chile' },
        { id: 'P4', amount: -5, donor: 'Chile', status: 'withdrawn' },
      ]),
    ).toEqual({
      firm: [['P1', 0]],
      issues: [
        ['correction-not-netted', 2],
        ['correction-not-netted', 3],
      ],
    });
  });
});
