import type { AnalysedNeed } from '../analysis';

/**
 * How much of each need added money covers beyond what is covered.
 * @param rank of each need, 0 for the first; null for the even policy
 * @param round to whole minor units
 */
export function filling(
  needs: readonly AnalysedNeed[],
  rank: readonly number[] | null,
  round: (amount: number) => number,
): (amount: number) => number[] {
  const places = needs.map((_, place) => place);
  if (rank) {
    places.sort((one, other) => rank[one]! - rank[other]!);
    return (amount) => {
      let left = amount;
      const added = needs.map(() => 0);
      for (const place of places) {
        added[place] = Math.min(left, needs[place]!.gap);
        left -= added[place];
      }
      return added;
    };
  }
  const open = places
    .filter((place) => needs[place]!.requirement > 0)
    .sort((one, other) => needs[one]!.coverage! - needs[other]!.coverage!);
  return (amount) => {
    const level = levelWith(
      open.map((place) => needs[place]!),
      amount,
    );
    return needs.map(({ requirement, covered, gap }) =>
      Math.min(gap, Math.max(0, round(level * requirement - covered))),
    );
  };
}

/** The coverage share to which money raises all needs that lie below it. */
function levelWith(needs: readonly AnalysedNeed[], amount: number): number {
  let requirement = 0;
  let covered = 0;
  for (const [place, need] of needs.entries()) {
    requirement += need.requirement;
    covered += need.covered;
    const level = (covered + amount) / requirement;
    if (level <= (needs[place + 1]?.coverage ?? 1)) return level;
  }
  return 1;
}
