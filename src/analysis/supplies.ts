import type { Eligible, FindEligible } from './eligibility';
import type { MinorUnit } from './minorUnit';
import { orderOfUse } from './orderOfUse';
import type { ValuedAllotment } from './pledges/allotted';
import { earmarkOf } from './pledges/earmark';
import { partsOf, type PartOfPledge } from './pledges/parts';
import type { ValuedPledge } from './pledges/valuePledge';

/** Firm money that is to be assigned, all of it alike: a part of a pledge, or what was allotted of it. */
export interface Supply {
  /** The place of the pledge in the list of valued pledges. */
  readonly pledge: number;
  /** In base currency, whole minor units, above 0. */
  readonly amount: number;
  readonly inKind: boolean;
  readonly eligible: Eligible;
  /** The year before which it does not fall due; null where it is there. */
  readonly dueIn: number | null;
  /** True where the programme has put it to a need, in fact. */
  readonly isAllotted: boolean;
}

/**
 * Firm money in the order of use (R7): first what was allotted, in the order of the days; then the rest, tightly
 * earmarked money before loosely earmarked, then by identifier; of one pledge what falls due first.
 * @param allotments whether what was allotted stays where it was put
 */
export function suppliesOf(
  pledges: readonly ValuedPledge[],
  find: FindEligible,
  allotments: 'fixed' | 'ignored',
  unit: MinorUnit,
): Supply[] {
  const placeOf = new Map(pledges.map((pledge, place) => [pledge, place]));
  const allotted: { allotment: ValuedAllotment; pledge: ValuedPledge }[] = [];
  const rest: Supply[] = [];
  for (const pledge of orderOfUse(pledges.filter(({ available }) => available > 0))) {
    const inKind = pledge.pledge.kind === 'in kind';
    const earmark = earmarkOf(pledge.pledge);
    const here = allotments === 'fixed' ? pledge.allotments.filter(({ amount }) => amount > 0) : [];
    for (const allotment of here) allotted.push({ allotment, pledge });
    const taken = here.reduce((sum, { amount }) => sum + amount, 0);
    for (const { amount, place, dueIn } of without(partsOf(pledge.pledge, pledge, pledge.due, unit), taken, unit)) {
      const eligible = find.ofPart(earmark, place, dueIn);
      rest.push({ pledge: placeOf.get(pledge)!, amount, inKind, eligible, dueIn, isAllotted: false });
    }
  }
  allotted.sort(({ allotment: { allotment: one } }, { allotment: { allotment: other } }) =>
    one.allottedOn < other.allottedOn ? -1 : one.allottedOn > other.allottedOn ? 1 : 0,
  );
  const first = allotted.map(({ allotment: { allotment, amount }, pledge }): Supply => ({
    pledge: placeOf.get(pledge)!,
    amount,
    inKind: pledge.pledge.kind === 'in kind',
    eligible: find.ofAllotment(allotment.need, pledge.pledge),
    dueIn: null,
    isAllotted: true,
  }));
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
