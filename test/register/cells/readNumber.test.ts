import fc from 'fast-check';
import { readNumber } from '../../../src/register/cells/readNumber';

const AMOUNT = { kind: 'amount', least: 0 } as const;
const NUMBER = { kind: 'number' } as const;
const SHARE = { kind: 'share', least: 0, most: 1 } as const;
const YEAR = { kind: 'year', least: 1945, most: 2200, whole: true } as const;

describe('numbers typed as text', () => {
  it.each<[string, number]>([
    ['1200', 1200],
    [' 1200 ', 1200],
    ['1 200 000', 1_200_000],
    ['1\u00a0200\u00a0000', 1_200_000],
    ['1\u202f200', 1200],
    ['1.200.000,50', 1_200_000.5],
    ['1,200,000.50', 1_200_000.5],
    ['1 200,5', 1200.5],
    ["1'200", 1200],
    ['1’200.75', 1200.75],
    ['12,00,000', 1_200_000],
    ['1,20,00,000', 12_000_000],
    ['1200.500', 1200.5],
    ['0.500', 0.5],
    ['1,5', 1.5],
    ['.5', 0.5],
    ['1.2e6', 1_200_000],
    ['١٢٠٠', 1200],
    ['١٬٢٠٠٬٠٠٠٫٥', 1_200_000.5],
    ['۱۲۰۰', 1200],
    ['1200', 1200],
    ['-5', -5],
    ['−5', -5],
    ['5-', -5],
    ['(5)', -5],
    ['+5', 5],
    ['\u200e1 200\u200f', 1200],
  ])('%s is read as %d, with a warning', (text, value) => {
    expect(readNumber(text, NUMBER)).toMatchObject({ value, finding: { code: 'number-as-text' } });
  });

  it.each(['1.200', '1,200', '12.345', '999,999', '-1.200', '(1,200)'])('%s has two meanings', (text) => {
    expect(readNumber(text, NUMBER)).toMatchObject({ value: undefined, finding: { code: 'ambiguous-number' } });
  });

  it('names both meanings', () => {
    expect(readNumber('1.200', AMOUNT).finding?.wanted).toMatchObject({ values: [1.2, 1200] });
  });

  it.each([
    'five',
    '5 or 6',
    '1,2,3',
    '1.2.3',
    '12 34',
    '5k',
    '1 200 00',
    '--5',
    '-(5)',
    '5%%',
    'USD',
    '.',
    '5²',
    '1e999',
    '',
  ])('%s is no number', (text) => {
    expect(readNumber(text, NUMBER)).toMatchObject({ value: undefined, finding: { code: 'not-a-number' } });
  });

  it('is no number where the cell is true or false', () => {
    expect(readNumber(true, AMOUNT)).toMatchObject({ value: undefined, finding: { code: 'not-a-number' } });
  });
});

describe('a currency written with an amount', () => {
  it.each<[string, string, number]>([
    ['USD 5,000', 'USD', 5000],
    ['usd 5.000', 'USD', 5000],
    ['5,000 USD', 'USD', 5000],
    ['US$5,000', 'USD', 5000],
    ['$ 5,000.50', 'USD', 5000.5],
    ['$5,000', 'CAD', 5000],
    ['€ 1.200', 'EUR', 1200],
    ['1.200,50 €', 'EUR', 1200.5],
    ['KWD 5.25', 'KWD', 5.25],
  ])('%s in a row in %s is %d', (text, currency, value) => {
    expect(readNumber(text, AMOUNT, currency)).toMatchObject({ value, finding: { code: 'number-as-text' } });
  });

  it('settles nothing where the currency has three decimals', () => {
    expect(readNumber('KWD 5,000', AMOUNT, 'KWD')).toMatchObject({ finding: { code: 'ambiguous-number' } });
  });

  it.each([
    ['USD 5,000', 'EUR'],
    ['€ 500', 'USD'],
    ['$500', 'EUR'],
    ['£500', 'USD'],
  ])('%s contradicts a row in %s', (text, currency) => {
    expect(readNumber(text, AMOUNT, currency)).toMatchObject({ value: undefined, finding: { code: 'other-currency' } });
  });

  it.each(['ABC 500', 'USD 500 EUR', 'USD 5%', '5%'])('%s is no amount', (text) => {
    expect(readNumber(text, AMOUNT, 'USD')).toMatchObject({ value: undefined, finding: { code: 'not-a-number' } });
  });

  it('belongs to amounts only', () => {
    expect(readNumber('USD 5', NUMBER)).toMatchObject({ finding: { code: 'not-a-number' } });
  });

  it('may stand inside or outside accounting brackets, which make the amount negative', () => {
    for (const text of ['(USD 500)', 'USD (500)', '(500) USD', '-USD 500', 'USD -500']) {
      expect([text, readNumber(text, AMOUNT, 'USD').finding?.code]).toEqual([text, 'negative-amount']);
    }
  });
});

describe('ranges', () => {
  it('finds negative amounts', () => {
    expect(readNumber(-5, AMOUNT)).toMatchObject({ value: undefined, finding: { code: 'negative-amount' } });
    expect(readNumber(0, AMOUNT)).toEqual({ value: 0, finding: null });
  });

  it('takes as many digits as Excel keeps, 15, and no more', () => {
    expect(readNumber(999_999_999_999_999, AMOUNT)).toEqual({ value: 999_999_999_999_999, finding: null });
    for (const cell of [1e15, 6.9e67, 1e308, '1000000000000000'])
      expect(readNumber(cell, AMOUNT)).toEqual({
        value: undefined,
        finding: { severity: 'error', code: 'out-of-range', wanted: { kind: 'fewerDigits', most: 15 } },
      });
  });

  it('reads percentages as shares', () => {
    expect(readNumber('45%', SHARE)).toMatchObject({ value: 0.45, finding: { code: 'number-as-text' } });
    expect(readNumber('12,5 %', SHARE)).toMatchObject({ value: 0.125 });
    expect(readNumber('٤٥٪', SHARE)).toMatchObject({ value: 0.45 });
    expect(readNumber(0.45, SHARE)).toEqual({ value: 0.45, finding: null });
    expect(readNumber(45, SHARE)).toMatchObject({ value: undefined, finding: { code: 'out-of-range' } });
  });

  it('takes whole years from 1945 to 2200 only', () => {
    expect(readNumber(2020, YEAR)).toEqual({ value: 2020, finding: null });
    expect(readNumber('2020', YEAR)).toMatchObject({ value: 2020, finding: { code: 'number-as-text' } });
    for (const cell of [44196, 1944, 2201, 2020.5]) {
      expect(readNumber(cell, YEAR)).toMatchObject({ value: undefined, finding: { code: 'out-of-range' } });
    }
  });
});

describe('any number', () => {
  /** Groups of three, written without the code under test. */
  const grouped = (digits: string, separator: string): string =>
    [...digits].map((digit, at) => (at > 0 && (digits.length - at) % 3 === 0 ? separator + digit : digit)).join('');

  const FORMATS: readonly (readonly [group: string, decimal: string])[] = [
    [' ', ','],
    [' ', '.'],
    ['\u00a0', ','],
    ["'", '.'],
    ['.', ','],
    [',', '.'],
    ['\u066c', '\u066b'],
  ];

  it('reads back from a format with one meaning', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000_000_000 }),
        fc.integer({ min: 0, max: 99 }),
        fc.constantFrom(...FORMATS),
        (whole, cents, [group, decimal]) => {
          const text = `${grouped(String(whole), group)}${decimal}${String(cents).padStart(2, '0')}`;
          expect(readNumber(text, AMOUNT).value).toBe(Number(`${whole}.${String(cents).padStart(2, '0')}`));
        },
      ),
    );
  });

  it('is ambiguous as three digits behind one point or comma, unless a zero or more than three digits stand before', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 0, max: 999 }),
        fc.constantFrom('.', ','),
        (before, behind, separator) => {
          const text = `${before}${separator}${String(behind).padStart(3, '0')}`;
          expect(readNumber(text, AMOUNT).finding?.code).toBe('ambiguous-number');
        },
      ),
    );
  });

  it('never makes reading fail, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { value, finding } = readNumber(text, AMOUNT, 'USD');
        expect(value === undefined || value >= 0).toBe(true);
        expect(finding).not.toBeNull();
      }),
    );
  });
});
