import type { GivenPlace } from '../register/places';
import type { Eligible, FindEligible } from './eligibility';
import type { MinorUnit } from './minorUnit';
import { orderOfUse } from './orderOfUse';
import type { ValuedAllotment } from './pledges/allotted';
import type { Earmarked } from './pledges/earmark';
import { partsOf, type PartOfPledge } from './pledges/parts';
import type { ValuedPledge } from './pledges/valuePledge';

/** What money may be assigned to, beside the earmark and the years of its pledge. */
export interface Bound {
  /** The place that it is for, where the pledge's places have shares; null where they have none. */
  readonly place: GivenPlace | null;
  /** The year before which it does not fall due; null where it is there. */
  readonly dueIn: number | null;
  /** The need to which the programme has put it, in fact; null where it is free. */
  readonly allottedTo: string | null;
}

/** Firm money that is to be assigned, all of it alike: a part of a pledge, or what was allotted of it. */
export interface Supply extends Bound {
  /** The place of the pledge in the list of valued pledges. */
  readonly pledge: number;
  /** In base currency, whole minor units, above 0. */
  readonly amount: number;
  readonly inKind: boolean;
  readonly eligible: Eligible;
}

/** The cells that money of a pledge may cover; what was allotted stays with its need. */
export const eligibleFor = ({ place, dueIn, allottedTo }: Bound, pledge: Earmarked, find: FindEligible): Eligible =>
  allottedTo === null ? find.ofPart(pledge, place, dueIn) : find.ofAllotment(allottedTo, pledge);

/**
 * Firm money in the order of use (R7): first what was allotted, in the order of the days; then the rest, tightly
 * earmarked money before loosely earmarked, then by identifier; of one pledge what falls due first.
 * @param pledges sorted by identifier
 * @param allotments whether what was allotted stays where it was put
 */
export function suppliesOf(
  pledges: readonly ValuedPledge[],
  find: FindEligible,
  allotments: 'fixed' | 'ignored',
  unit: MinorUnit,
): Supply[] {
  const allotted: { allotment: ValuedAllotment; pledge: number }[] = [];
  const rest: Supply[] = [];
  const supply = (pledge: number, amount: number, bound: Bound): Supply => {
    const valued = pledges[pledge]!;
    return {
      pledge,
      amount,
      inKind: valued.pledge.kind === 'in kind',
      eligible: eligibleFor(bound, valued.pledge, find),
      ...bound,
    };
  };
  for (const pledge of orderOfUse(pledges)) {
    const valued = pledges[pledge]!;
    const here = allotments === 'fixed' ? valued.allotments.filter(({ amount }) => amount > 0) : [];
    for (const allotment of here) allotted.push({ allotment, pledge });
    const taken = here.reduce((sum, { amount }) => sum + amount, 0);
    for (const { amount, place, dueIn } of without(partsOf(valued.pledge, valued, valued.due, unit), taken, unit)) {
      rest.push(supply(pledge, amount, { place, dueIn, allottedTo: null }));
    }
  }
  allotted.sort(({ allotment: { allotment: one } }, { allotment: { allotment: other } }) =>
    one.allottedOn < other.allottedOn ? -1 : one.allottedOn > other.allottedOn ? 1 : 0,
  );
  const first = allotted.map(({ allotment: { allotment, amount }, pledge }) =>
    supply(pledge, amount, { place: null, dueIn: null, allottedTo: allotment.need }),
  );
  return [...first, ...rest];
}

/** What is left of the parts of a pledge after so much was allotted: the earliest money goes first. */
function without(parts: readonly PartOfPledge[], allotted: number, { round }: MinorUnit): readonly PartOfPledge[] {
  if (allotted === 0) return parts;
  let left = allotted;
  return parts.flatMap((part) => {
    const taken = Math.min(left, part.amount);
    left = round(left - taken);
    return taken === part.amount ? [] : [{ ...part, amount: round(part.amount - taken) }];
  });
}
