import { compareIdentifiers } from '../../values/identifiers';
import { costPerOutcome, type Costed } from './option';

/** One row of a league table. */
export interface LeagueRow<O> {
  /** 1 for the lowest cost per outcome; the same for the same cost per outcome. */
  readonly rank: number;
  readonly option: O;
  /** In base currency for one unit of outcome. */
  readonly costPerOutcome: number;
  /** Whether no option of the same need stands above it. */
  readonly isBestOfNeed: boolean;
}

/**
 * The league table of R9: options of all needs by cost per outcome, the lowest first; at the same ratio the larger
 * outcome first, then by identifier. Options without an outcome have no ratio and no row.
 * @param options with outcomes in one unit
 */
export function leagueTable<O extends Costed & { readonly need: string }>(options: readonly O[]): LeagueRow<O>[] {
  const sorted = options
    .flatMap((option) => {
      const ratio = costPerOutcome(option);
      return ratio === null ? [] : [{ option, ratio }];
    })
    .sort(
      (one, other) =>
        one.ratio - other.ratio ||
        other.option.outcome - one.option.outcome ||
        compareIdentifiers(one.option.id, other.option.id),
    );
  const seen = new Set<string>();
  let rank = 0;
  return sorted.map(({ option, ratio }, place) => {
    if (place === 0 || ratio !== sorted[place - 1]!.ratio) rank = place + 1;
    const isBestOfNeed = !seen.has(option.need);
    seen.add(option.need);
    return { rank, option, costPerOutcome: ratio, isBestOfNeed };
  });
}
