import { byCodeUnits } from '../values/identifiers';
import { toldSum } from './sums';

/** A part of a pledge and the day on which it falls due. */
export interface DuePart {
  /** An ISO day. */
  readonly dueOn: string;
  /** In the currency of the pledge. */
  readonly amount: number;
}

/** What a need requires in one year. */
export interface YearPart {
  readonly year: number;
  /** In the currency of the need. */
  readonly requirement: number;
}

/** Instalments in the order of their days. */
export const dueParts = (rows: readonly DuePart[]): DuePart[] =>
  rows.map(({ dueOn, amount }) => ({ dueOn, amount })).sort((one, other) => byCodeUnits(one.dueOn, other.dueOn));

/** Requirements in the order of the years; those of one year add up. */
export function yearParts(rows: readonly YearPart[]): YearPart[] {
  const sums = new Map<number, number>();
  for (const { year, requirement } of rows) sums.set(year, (sums.get(year) ?? 0) + requirement);
  return [...sums]
    .sort(([one], [other]) => one - other)
    .map(([year, requirement]) => ({ year, requirement: toldSum(requirement) }));
}

const written = (amount: number): string => String(toldSum(amount));

/** Instalments as a cell holds them: "2026-06-30: 40000; 2027-06-30: 60000". */
export const writtenInstalments = (parts: readonly DuePart[]): string =>
  parts.map(({ dueOn, amount }) => `${dueOn}: ${written(amount)}`).join('; ');

/** Requirements by year as a cell holds them: "2026: 40000; 2027: 60000". */
export const writtenYears = (parts: readonly YearPart[]): string =>
  parts.map(({ year, requirement }) => `${year}: ${written(requirement)}`).join('; ');
