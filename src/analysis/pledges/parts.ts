import { sharesOf, type GivenPlace } from '../../register/places';
import type { DuePart } from '../../register/schedule';
import type { Pledge } from '../../register/schema/pledges';
import type { MinorUnit } from '../minorUnit';

/** A part of a pledge's money that can be used alike (R7), in base currency. */
export interface PartOfPledge {
  readonly amount: number;
  /** The year before which it does not fall due; null where it is there. */
  readonly dueIn: number | null;
  /** The place that it is for, where the pledge's places have shares; null: any of the pledge's. */
  readonly place: GivenPlace | null;
}

/** Money of a pledge that falls due in a year, in the currency of the pledge. */
export interface Due {
  /** null: it is due at once. */
  readonly year: number | null;
  /** ISO day; null: it is due at once. */
  readonly dueOn: string | null;
  readonly amount: number;
}

/**
 * When the money of a pledge falls due (R7): by its instalments in the order of their days; an Amount above their sum is
 * due at once, an excess cuts the last.
 * @param instalments of the pledge
 * @returns adds up to the amount
 */
export function schedule(amount: number, instalments: readonly DuePart[]): Due[] {
  const sum = instalments.reduce((total, instalment) => total + instalment.amount, 0);
  const due: Due[] = amount > sum ? [{ year: null, dueOn: null, amount: amount - sum }] : [];
  let left = Math.min(amount, sum);
  const inOrder = [...instalments].sort((one, other) =>
    one.dueOn === other.dueOn ? one.amount - other.amount : one.dueOn < other.dueOn ? -1 : 1,
  );
  for (const instalment of inOrder) {
    const part = Math.min(left, instalment.amount);
    if (part > 0) due.push({ year: Number(instalment.dueOn.slice(0, 4)), dueOn: instalment.dueOn, amount: part });
    left -= part;
  }
  return due;
}

/**
 * The parts of what is still outstanding, by when they fall due: what has come settles the earliest.
 * @param settled in the currency of the pledge
 */
export function stillDue(due: readonly Due[], settled: number): Due[] {
  let left = Math.max(0, settled);
  return due.flatMap((part) => {
    const { amount } = part;
    const paid = Math.min(left, amount);
    left -= paid;
    return amount - paid > amount * 1e-12 ? [{ ...part, amount: amount - paid }] : [];
  });
}

/** What the parts of a pledge are made from, in base currency. */
export interface Divided {
  readonly available: number;
  readonly received: number;
  readonly outstanding: number;
}

/**
 * The money of a pledge in parts (R7): what is there and each year in which some falls due, net of support costs in
 * proportion; where its places have shares, each of these by place, so that places change nothing of what falls due in a
 * year. Whole minor units, by largest remainder.
 * @param due what is outstanding, in the currency of the pledge
 * @returns adds up to what is available, the earliest first
 */
export function partsOf(
  { places }: Pick<Pledge, 'places'>,
  { available, received, outstanding }: Divided,
  due: readonly Due[],
  { divide }: MinorUnit,
): PartOfPledge[] {
  const withShares = places.some(({ share }) => share !== null);
  if (due.length === 0 && !withShares) return [{ amount: available, dueIn: null, place: null }];
  const byYear = new Map<number | null, number>();
  const add = (year: number | null, amount: number): void => {
    if (amount > 0) byYear.set(year, (byYear.get(year) ?? 0) + amount);
  };
  const sum = due.reduce((total, part) => total + part.amount, 0);
  add(null, sum > 0 ? received : received + outstanding);
  for (const part of due) add(part.year, (outstanding * part.amount) / sum);
  const ofPlaces = withShares ? places.map((place, at) => ({ place, share: sharesOf(places)[at]! })) : NO_PLACE;
  if (byYear.size <= 1 && ofPlaces.length === 1) {
    const [dueIn = null] = byYear.keys();
    return [{ amount: available, dueIn, place: ofPlaces[0].place }];
  }
  const years = [...byYear].sort(([one], [other]) => (one ?? -Infinity) - (other ?? -Infinity));
  const shares = ofPlaces.map(({ share }) => share);
  const byEachYear = divide(
    available,
    years.map(([, weight]) => weight),
  );
  return years.flatMap(([dueIn], year) => {
    const amounts = divide(byEachYear[year]!, shares);
    return ofPlaces.flatMap(({ place }, at) => (amounts[at]! > 0 ? [{ amount: amounts[at]!, dueIn, place }] : []));
  });
}

const NO_PLACE = [{ place: null, share: 1 }] as const;
