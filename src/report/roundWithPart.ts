import { balanceRemainders } from './balanceRemainders';
import { fromUnits, inUnits, splitUnits, wholeUnits } from '../values/round';

/**
 * An amount and a part of it; the rest is the difference: requirement, covered and gap; firm, received and outstanding.
 */
export interface WithPart {
  readonly whole: number;
  readonly part: number;
}

/**
 * Rounds wholes and their parts together, so that in every row part + rest = whole still holds, each column adds up to
 * its total, and each of the three differs from its amount by less than a unit: controlled rounding of a table (L. H.
 * Cox, "A constructive procedure for unbiased controlled rounding", Journal of the American Statistical Association 82,
 * 1987, 520-524). What is a whole number stays as it is, so nothing becomes negative and a full cover stays full.
 * @param totals the rounded totals to reach, each less than a unit from the sum; left out: the rounded sums
 */
export function roundWithPart(rows: readonly WithPart[], decimals: number, totals: WithPart = sum(rows)): WithPart[] {
  const split = rows.map(({ whole, part }) => ({
    part: splitUnits(inUnits(part, decimals)),
    rest: splitUnits(inUnits(whole, decimals) - inUnits(part, decimals)),
  }));
  const toUnits = (amount: number): number => wholeUnits(amount, decimals);
  const missing = { part: toUnits(totals.part), rest: toUnits(totals.whole) - toUnits(totals.part) };
  for (const { part, rest } of split) {
    missing.part -= part.whole;
    missing.rest -= rest.whole;
  }
  const ups = balanceRemainders(
    split.map(({ part, rest }) => ({ part: part.remainder, rest: rest.remainder })),
    missing,
  );
  return ups.map((up, place) => {
    const part = split[place]!.part.whole + up.part;
    const rest = split[place]!.rest.whole + up.rest;
    return { whole: fromUnits(part + rest, decimals), part: fromUnits(part, decimals) };
  });
}

/** Adds wholes and parts. */
export function sum(rows: readonly WithPart[]): WithPart {
  let whole = 0;
  let part = 0;
  for (const row of rows) {
    whole += row.whole;
    part += row.part;
  }
  return { whole, part };
}
