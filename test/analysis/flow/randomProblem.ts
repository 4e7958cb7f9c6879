import * as fc from 'fast-check';
import type { Cell, Giver } from '../../../src/analysis/flow/assignment';

/** A giver as a donor sees it. */
export interface Donor {
  readonly amount: number;
  readonly inKind: boolean;
  /** The need, or the region, that it names; neither where it names none. */
  readonly need: number | null;
  readonly region: number | null;
  readonly firstYear: number;
  readonly lastYear: number;
}

/** A small register of cells, and the order of its needs. */
export interface Small {
  readonly cells: readonly Cell[];
  /** By cell. */
  readonly years: readonly number[];
  /** By need. */
  readonly regions: readonly number[];
  readonly rank: readonly number[];
  readonly donors: readonly Donor[];
}

const YEARS = [2024, 2025, 2026, 2027];

const need = fc.record({
  region: fc.nat({ max: 2 }),
  first: fc.nat({ max: 2 }),
  amounts: fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 3 }),
  inKindShare: fc.constantFrom(1, 1, 0.5, 0.25, 0),
});

const donor = fc
  .record({
    amount: fc.nat({ max: 60 }),
    inKind: fc.constantFrom(false, false, true),
    need: fc.option(fc.nat({ max: 4 }), { freq: 2 }),
    region: fc.option(fc.nat({ max: 2 }), { freq: 2 }),
    firstYear: fc.constantFrom(...YEARS),
    years: fc.nat({ max: 3 }),
  })
  .map(({ years, ...row }): Donor => ({ ...row, lastYear: row.firstYear + years }));

/** Needs of one to three years and money bound to needs, regions and years, so few that they stand in each other's way. */
export const randomProblem: fc.Arbitrary<Small> = fc
  .tuple(fc.array(need, { minLength: 1, maxLength: 5 }), fc.array(donor, { maxLength: 10 }))
  .chain(([needs, donors]) =>
    fc
      .shuffledSubarray(
        needs.map((_, place) => place),
        { minLength: needs.length },
      )
      .map((rank) => ({
        cells: needs.flatMap(({ amounts, inKindShare }, place) =>
          amounts.map((amount) => ({ need: place, amount, inKindLimit: Math.floor(amount * inKindShare) })),
        ),
        years: needs.flatMap(({ first, amounts }) => amounts.map((_, year) => YEARS[first]! + year)),
        regions: needs.map(({ region }) => region),
        rank,
        donors,
      })),
  );

/** Givers with the cells that their words allow. */
export function giversOf({ cells, years, regions, donors }: Small): Giver[] {
  return donors.map(({ amount, inKind, need: named, region, firstYear, lastYear }) => ({
    amount,
    inKind,
    eligible: cells.flatMap(({ need: here }, cell) =>
      (named === null || here === named) &&
      (region === null || regions[here] === region) &&
      years[cell]! >= firstYear &&
      years[cell]! <= lastYear
        ? [cell]
        : [],
    ),
  }));
}

/** So many cells that broad money goes through narrower money's ways. */
export const manyNeeds: fc.Arbitrary<Small> = fc
  .tuple(fc.array(randomProblem, { minLength: 6, maxLength: 10 }))
  .map(([parts]) => {
    let needs = 0;
    const all = parts.map((part) => {
      const first = needs;
      needs += part.regions.length;
      return {
        ...part,
        cells: part.cells.map((cell) => ({ ...cell, need: first + cell.need })),
        rank: part.rank.map((rank) => first + rank),
        donors: part.donors.map((donor) => ({ ...donor, need: donor.need === null ? null : first + donor.need })),
      };
    });
    return {
      cells: all.flatMap(({ cells }) => cells),
      years: all.flatMap(({ years }) => years),
      regions: all.flatMap(({ regions }) => regions),
      rank: all.flatMap(({ rank }) => rank),
      donors: all.flatMap(({ donors }) => donors),
    };
  });
