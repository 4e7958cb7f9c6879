import { sharesOf, type GivenPlace } from '../../register/places';
import type { Register } from '../../register/register';
import type { Need } from '../../register/schema/needs';
import type { MinorUnit } from '../minorUnit';
import { nameOfPlace } from '../places';
import { yearsOf } from '../years';

/** What a need requires in one year, in base currency. */
export interface YearOfNeed {
  /** null: any year (R5). */
  readonly year: number | null;
  /** Its part of the requirement, in proportion to the others. */
  readonly weight: number;
}

/** A part of a need: what it requires in a year and a place (R5), in base currency. */
export interface CellOfNeed {
  /** null: money of any year may cover it. */
  readonly year: number | null;
  readonly place: GivenPlace;
  readonly requirement: number;
  /** How much of it goods and services may cover (R4). */
  readonly inKindLimit: number;
}

/**
 * The years of a need (R5): those of its rows in NeedYears, in their proportions; else, evenly, those of its span.
 * @param byYear what it requires by year, where NeedYears has rows of it
 */
export function yearsOfNeed(
  need: Need,
  byYear: ReadonlyMap<number, number> | undefined,
  settings: Register['settings'],
): YearOfNeed[] {
  if (byYear)
    return [...byYear].map(([year, weight]) => ({ year, weight })).sort((one, other) => one.year - other.year);
  return (yearsOf(need, settings) ?? [null]).map((year) => ({ year, weight: 1 }));
}

/**
 * Rule R5: a requirement falls into cells of year and place, in the proportions of its years and the shares of its
 * places, in whole minor units by largest remainder.
 * @param years one without a year where money of any year may cover the need
 * @returns the earlier years first, within a year the places by name
 */
export function cellsOfNeed(
  need: Need,
  requirement: number,
  years: readonly YearOfNeed[],
  states: Register['states'],
  { divide, round, unit }: MinorUnit,
): CellOfNeed[] {
  const shares = sharesOf(need.places);
  const places = need.places
    .map((place, at) => ({ place, share: shares[at]!, name: nameOfPlace(place, states) }))
    .sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
  const parts = years.flatMap(({ year, weight }) =>
    places.map(({ place, share }) => ({ year, place, weight: weight * share })),
  );
  const amounts = divide(
    requirement,
    parts.map(({ weight }) => weight),
  );
  return parts.map(({ year, place }, at) => {
    const amount = amounts[at]!;
    return { year, place, requirement: amount, inKindLimit: wholeBelow(amount * need.inKindShare) };
  });

  /** A limit is not exceeded by rounding. */
  function wholeBelow(limit: number): number {
    const nearest = round(limit);
    return nearest <= limit + unit * 1e-6 ? nearest : round(nearest - unit);
  }
}
