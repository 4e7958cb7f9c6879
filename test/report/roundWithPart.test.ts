import * as fc from 'fast-check';
import { balanceRemainders, type Pair } from '../../src/report/balanceRemainders';
import { inUnits, roundAmount } from '../../src/values/round';
import { roundWithPart, sum, type WithPart } from '../../src/report/roundWithPart';

describe('rounding wholes with their parts (R15)', () => {
  test('keeps whole requirements as they are, and rounds the covered part by the largest remainder', () => {
    // 33.40 + 33.35 + 33.25 = 100: one unit is missing from 33 + 33 + 33, and 0.40 is the largest remainder.
    const rows = [
      { whole: 50, part: 33.25 },
      { whole: 50, part: 33.4 },
      { whole: 50, part: 33.35 },
    ];
    expect(roundWithPart(rows, 0)).toEqual([
      { whole: 50, part: 33 },
      { whole: 50, part: 34 },
      { whole: 50, part: 33 },
    ]);
  });

  test('keeps a full cover full and no cover none, where columns rounded on their own would show a gap of -1', () => {
    // Wholes 0.6 + 0.6 + 0.8 = 2, parts 0.6 + 0.6 + 0 = 1.2, which is 1: one of the two full covers is 1 of 1, the
    // other 0 of 0.
    const rows = [
      { whole: 0.6, part: 0.6 },
      { whole: 0.6, part: 0.6 },
      { whole: 0.8, part: 0 },
    ];
    expect(roundWithPart(rows, 0)).toEqual([
      { whole: 1, part: 1 },
      { whole: 0, part: 0 },
      { whole: 1, part: 0 },
    ]);
  });

  test('rounds two halves that make a whole one up, one down', () => {
    expect(roundWithPart([{ whole: 3, part: 1.5 }], 0)).toEqual([{ whole: 3, part: 2 }]);
  });

  test('rounds no rows to no rows', () => {
    expect(roundWithPart([], 2)).toEqual([]);
  });

  test('lets the first row take what no rounding can reach', () => {
    expect(roundWithPart([{ whole: 3, part: 1 }], 0, { whole: 5, part: 2 })).toEqual([{ whole: 5, part: 2 }]);
  });

  const row = fc
    .tuple(fc.integer({ min: 0, max: 5_000_000 }), fc.integer({ min: 0, max: 1000 }))
    .map(([thousandths, share]): WithPart => ({ whole: thousandths / 1000, part: (thousandths * share) / 1_000_000 }));
  const decimals = fc.integer({ min: 0, max: 2 });

  test('property: columns add up to their rounded totals, and part, rest and whole are each less than a unit off', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), decimals, (rows, places) => {
        const rounded = roundWithPart(rows, places);
        const exact = sum(rows);
        const printed = sum(rounded);
        expect(printed.whole).toBeCloseTo(roundAmount(exact.whole, places), 6);
        expect(printed.part).toBeCloseTo(roundAmount(exact.part, places), 6);
        rounded.forEach(({ whole, part }, place) => {
          const off = (one: number, other: number): number => Math.abs(inUnits(one, places) - inUnits(other, places));
          expect(off(whole, rows[place]!.whole)).toBeLessThan(1);
          expect(off(part, rows[place]!.part)).toBeLessThan(1);
          expect(off(whole - part, rows[place]!.whole - rows[place]!.part)).toBeLessThan(1);
          expect(part).toBeGreaterThanOrEqual(0);
          expect(part).toBeLessThanOrEqual(whole);
        });
      }),
    );
  });
});

/** The least sum of squared differences, by trying every way. */
function leastCost(rows: readonly Pair[], units: Pair): number {
  const near = (up: number, remainder: number): boolean => Math.abs(up - remainder) < 1 - 1e-6;
  const search = (place: number, part: number, rest: number): number => {
    const row = rows[place];
    if (row === undefined) return part === 0 && rest === 0 ? 0 : Infinity;
    let least = Infinity;
    for (const partUp of [0, 1]) {
      for (const restUp of [0, 1]) {
        if (!near(partUp, row.part) || !near(restUp, row.rest) || !near(partUp + restUp, row.part + row.rest)) continue;
        const here = (partUp - row.part) ** 2 + (restUp - row.rest) ** 2 + (partUp + restUp - row.part - row.rest) ** 2;
        least = Math.min(least, here + search(place + 1, part - partUp, rest - restUp));
      }
    }
    return least;
  };
  return search(0, units.part, units.rest);
}

test('ends where amounts are some thousands of millions of units, whose binary fractions are as large as what counts as noise', () => {
  // 72,368,219.68 x 100 is 7236821968.000001 in binary; the parts are whole units, so that nothing is to be rounded.
  const row = { whole: 72_368_219.68, part: 63_760_938.21 };
  expect(roundWithPart([row], 2)).toEqual([row]);
});

test('property: balancing remainders is as near as any way that adds up, by trying them all', () => {
  const tenth = fc.integer({ min: 0, max: 9 }).map((tenths) => tenths / 10);
  fc.assert(
    fc.property(fc.array(fc.record({ part: tenth, rest: tenth }), { minLength: 1, maxLength: 6 }), (rows) => {
      const part = roundAmount(
        rows.reduce((so, one) => so + one.part, 0),
        0,
      );
      const both = roundAmount(
        rows.reduce((so, one) => so + one.part + one.rest, 0),
        0,
      );
      const ups = balanceRemainders(rows, { part, rest: both - part });
      const cost = ups.reduce((so, up, place) => {
        const { part: a, rest: b } = rows[place]!;
        return so + (up.part - a) ** 2 + (up.rest - b) ** 2 + (up.part + up.rest - a - b) ** 2;
      }, 0);
      expect(cost).toBeCloseTo(leastCost(rows, { part, rest: both - part }), 4);
    }),
    { numRuns: 500 },
  );
});
