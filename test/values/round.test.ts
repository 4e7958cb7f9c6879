import * as fc from 'fast-check';
import { inUnits, roundAmount, roundToTotal } from '../../src/values/round';

const sum = (values: readonly number[]): number => values.reduce((so, value) => so + value, 0);

describe('rounding an amount', () => {
  test.each([
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [1.005, 2, 1.01],
    [0.1 + 0.2, 1, 0.3],
    [1234.4999, 0, 1234],
    [0, 0, 0],
    [-0.2, 0, 0],
    [999_999_999_999.995, 2, 1_000_000_000_000],
  ])('%d to %d decimals is %d, as Excel rounds', (amount, decimals, expected) => {
    expect(roundAmount(amount, decimals)).toBe(expected);
  });

  test('counts units of the last decimal without binary noise', () => {
    expect(inUnits(1.005, 2)).toBe(100.5);
    expect(inUnits(4.35, 2)).toBe(435);
  });
});

describe('rounding to a total by the largest remainder (R15)', () => {
  test("gives the seats of Hamilton's bill of 1792: census of 1790, 120 seats", () => {
    // M. L. Balinski and H. P. Young, Fair Representation, 2nd ed., Brookings 2001, chapter 2 and appendix: Hamilton's
    // method.
    const states: readonly (readonly [string, number, number])[] = [
      ['Virginia', 630_560, 21],
      ['Massachusetts', 475_327, 16],
      ['Pennsylvania', 432_879, 14],
      ['North Carolina', 353_523, 12],
      ['New York', 331_589, 11],
      ['Maryland', 278_514, 9],
      ['Connecticut', 236_841, 8],
      ['South Carolina', 206_236, 7],
      ['New Jersey', 179_570, 6],
      ['New Hampshire', 141_822, 5],
      ['Vermont', 85_533, 3],
      ['Georgia', 70_835, 2],
      ['Kentucky', 68_705, 2],
      ['Rhode Island', 68_446, 2],
      ['Delaware', 55_540, 2],
    ];
    const population = sum(states.map(([, people]) => people));
    expect(population).toBe(3_615_920);
    const quotas = states.map(([, people]) => (people * 120) / population);
    expect(roundToTotal(quotas, 0)).toEqual(states.map(([, , seats]) => seats));
  });

  test('gives the seats of the textbook example of the Hare quota', () => {
    // Wikipedia, "Quota method", Hare quota: 100,000 votes, 10 seats.
    expect(roundToTotal([4.7, 1.6, 1.58, 1.2, 0.61, 0.31], 0)).toEqual([5, 2, 1, 1, 1, 0]);
  });

  test('gives a third each of 100 as 34, 33 and 33: among equal remainders the first is rounded up', () => {
    expect(roundToTotal([100 / 3, 100 / 3, 100 / 3], 0)).toEqual([34, 33, 33]);
    expect(roundToTotal([100 / 3, 100 / 3, 100 / 3], 2)).toEqual([33.34, 33.33, 33.33]);
  });

  test('leaves whole amounts as they are', () => {
    expect(roundToTotal([5, 0, 7.4, 7.4], 0)).toEqual([5, 0, 8, 7]);
  });

  test('rounds negative amounts: -1.6 and -1.6 add up to -3', () => {
    expect(roundToTotal([-1.6, -1.6], 0)).toEqual([-1, -2]);
  });

  test('keeps blanks blank', () => {
    expect(roundToTotal([1.5, null, 1.5], 0)).toEqual([2, null, 1]);
    expect(roundToTotal([null, null], 0)).toEqual([null, null]);
    expect(roundToTotal([], 0)).toEqual([]);
  });

  test('reaches a total that is given', () => {
    expect(roundToTotal([1.4, 1.4], 0, 2)).toEqual([1, 1]);
    expect(roundToTotal([1.4, 1.4], 0, 3)).toEqual([2, 1]);
  });

  const amounts = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { maxLength: 60 });
  const decimals = fc.integer({ min: 0, max: 4 });

  test('property: adds up to the rounded total, each less than a unit from its amount', () => {
    fc.assert(
      fc.property(amounts, decimals, (values, places) => {
        const rounded = roundToTotal(values, places);
        expect(sum(rounded)).toBeCloseTo(roundAmount(sum(values), places), 4);
        rounded.forEach((value, place) => {
          expect(Math.abs(inUnits(value, places) - inUnits(values[place]!, places))).toBeLessThan(1);
        });
      }),
    );
  });

  test('property: is the same on every run, and rounding what is rounded changes nothing', () => {
    fc.assert(
      fc.property(amounts, decimals, (values, places) => {
        const rounded = roundToTotal(values, places);
        expect(roundToTotal(values, places)).toEqual(rounded);
        expect(roundToTotal(rounded, places)).toEqual(rounded);
      }),
    );
  });
});
