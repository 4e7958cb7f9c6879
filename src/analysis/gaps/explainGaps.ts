import type { Allocation } from '../allocate';
import type { ExplainedGaps, GapGroup } from './explained';
import type { Supply } from '../supplies';
import type { Valued } from '../value';

/** Of so many needs, those with the largest gaps, the gap is explained. */
const MOST_NEEDS = 200;
/** So many pledges of a group are named, the largest. */
const MOST_PLEDGES = 500;

/**
 * Rule R16: why needs have gaps. For each, the money that may go there, by itself or by setting other money free, and all
 * that it goes to: all of it is used there and none elsewhere, so that what these needs lack is what they require less
 * this money (a smallest cut; see flow/behindGap.ts). Needs of which that is the same are one group.
 * @param nameOf the donor of a pledge, as it is printed
 */
export function explainGaps(
  { needs, pledges, unit }: Pick<Valued, 'needs' | 'pledges' | 'unit'>,
  { cells, supplies, covered, used, behindGap }: Allocation,
  nameOf: (pledge: number) => string,
): ExplainedGaps {
  const gapsOf = new Map<number, { gap: number; cells: number[] }>();
  cells.forEach(({ need, requirement }, cell) => {
    const gap = unit.round(requirement - covered[cell]!);
    if (gap <= 0) return;
    const known = gapsOf.get(need);
    if (!known) gapsOf.set(need, { gap, cells: [cell] });
    else {
      known.gap = unit.round(known.gap + gap);
      known.cells.push(cell);
    }
  });
  const largest = [...gapsOf].sort(([one, { gap }], [other, { gap: otherGap }]) => otherGap - gap || one - other);
  const leftFor = moneyLeft();
  const byAmount = freePledges();
  const isBehind = new Uint8Array(pledges.length);
  const groups: GapGroup[] = [];
  const known = new Map<string, number>();
  const explained = largest.slice(0, MOST_NEEDS).map(([need, { gap, cells: own }]) => {
    const behind = behindGap(own);
    // The cells that money goes to, and how many givers it has, tell one closed set of a network from another.
    const key = `${behind.givers.length} ${behind.cells.join(' ')}`;
    let group = known.get(key);
    if (group === undefined) {
      known.set(key, (group = groups.length));
      groups.push(groupOf(behind.givers, behind.cells));
    }
    return {
      need: needs[need]!.need.id,
      gap,
      group,
      inOtherYears: leftFor.otherYears.get(need) ?? 0,
      inKind: leftFor.goods.get(need) ?? 0,
    };
  });
  return {
    needs: explained,
    groups,
    pledges: isBehind.reduce((sum, is) => sum + is, 0),
    notExplained: largest.length - explained.length,
  };

  function groupOf(givers: readonly number[], here: readonly number[]): GapGroup {
    const parts = new Map<number, number>();
    const amounts = new Float64Array(pledges.length);
    let money = 0;
    let count = 0;
    for (const giver of givers) {
      const { pledge, amount } = supplies[giver]!;
      if (amounts[pledge] === 0) count++;
      amounts[pledge]! += amount;
      isBehind[pledge] = 1;
      money += amount;
    }
    for (const pledge of byAmount) {
      if (parts.size === MOST_PLEDGES) break;
      if (amounts[pledge]! > 0) parts.set(pledge, amounts[pledge]!);
    }
    let requirement = 0;
    let all = 0;
    for (const cell of here) {
      requirement += cells[cell]!.requirement;
      all += covered[cell]!;
    }
    return {
      needs: [...new Set(here.map((cell) => needs[cells[cell]!.need]!.need.id))],
      requirement: unit.round(requirement),
      money: unit.round(money),
      // Goods and services of others, of which these cells take no more.
      inKind: unit.round(all - money),
      count,
      pledges: [...parts].map(([pledge, amount]) => ({
        pledge: pledges[pledge]!.pledge.id,
        donor: nameOf(pledge),
        amount: unit.round(amount),
      })),
    };
  }

  /** The places of all pledges that give, the largest first. */
  function freePledges(): number[] {
    const amounts = new Float64Array(pledges.length);
    for (const { pledge, amount } of supplies) amounts[pledge]! += amount;
    return [...amounts.keys()]
      .filter((pledge) => amounts[pledge]! > 0)
      .sort((one, other) => amounts[other]! - amounts[one]! || one - other);
  }

  /** Money left that matches a need, by need: of other years, and goods and services of which it takes no more. */
  function moneyLeft() {
    const sums = { otherYears: new Map<number, number>(), goods: new Map<number, number>() };
    const add = (sum: Map<number, number>, list: readonly number[], left: number): void => {
      const met = new Set<number>();
      for (const cell of list) if (covered[cell]! < cells[cell]!.requirement) met.add(cells[cell]!.need);
      for (const need of met) sum.set(need, unit.round((sum.get(need) ?? 0) + left));
    };
    supplies.forEach((supply: Supply, at) => {
      const left = unit.round(supply.amount - used[at]!);
      if (left <= 0 || supply.allottedTo !== null) return;
      add(sums.otherYears, supply.eligible.ofOtherYears, left);
      if (supply.inKind) add(sums.goods, supply.eligible.cells, left);
    });
    return sums;
  }
}
