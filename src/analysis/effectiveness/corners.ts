import type { AnalysedNeed } from '../analysis';

type Filled = Pick<AnalysedNeed, 'id' | 'requirement' | 'covered' | 'gap'>;

/**
 * At which added amounts the curve of what they achieve may bend: where a need begins to be filled, where it is full, and
 * where its cover reaches the cost of its project, above which it achieves no more. Between two of them everything is a
 * straight line.
 * @param needs with their gaps, in base currency
 * @param rank of each need, 0 for the first; null for the even policy
 * @param costOf the project of a need; null where it has none
 * @returns net of support costs, above 0 and up to the sum of the gaps, ascending
 */
export function cornersOf(
  needs: readonly Filled[],
  rank: readonly number[] | null,
  costOf: (need: string) => number | null,
): number[] {
  const found = rank ? inOrder(needs, rank, costOf) : evenly(needs, costOf);
  const all = needs.reduce((sum, { gap }) => sum + gap, 0);
  const within = found.filter((amount) => amount > 0 && amount < all);
  return all > 0 ? [...new Set([...within, all])].sort((one, other) => one - other) : [];
}

/** Beyond what is covered, up to the cost of the project; null where that is not within the gap. */
function toCost({ id, covered, gap }: Filled, costOf: (need: string) => number | null): number | null {
  const more = (costOf(id) ?? 0) - covered;
  return more > 0 && more < gap ? more : null;
}

function inOrder(needs: readonly Filled[], rank: readonly number[], costOf: (need: string) => number | null): number[] {
  const places = needs.map((_, place) => place).sort((one, other) => rank[one]! - rank[other]!);
  let before = 0;
  return places.flatMap((place) => {
    const need = needs[place]!;
    const cost = toCost(need, costOf);
    const start = before;
    before += need.gap;
    return [start, ...(cost === null ? [] : [start + cost]), before];
  });
}

/** The amounts that raise all needs to the coverage share at which one joins, or reaches the cost of its project. */
function evenly(needs: readonly Filled[], costOf: (need: string) => number | null): number[] {
  const open = needs
    .filter(({ gap, requirement }) => gap > 0 && requirement > 0)
    .map((need) => ({ need, share: need.covered / need.requirement }))
    .sort((one, other) => one.share - other.share);
  const levels = open
    .flatMap(({ need, share }) => {
      const cost = toCost(need, costOf);
      return [share, ...(cost === null ? [] : [(need.covered + cost) / need.requirement])];
    })
    .sort((one, other) => one - other);
  let joined = 0;
  let requirement = 0;
  let covered = 0;
  return levels.map((level) => {
    for (; joined < open.length && open[joined]!.share <= level; joined++) {
      requirement += open[joined]!.need.requirement;
      covered += open[joined]!.need.covered;
    }
    return level * requirement - covered;
  });
}
