import type { ExplainedGap, ExplainedGaps } from '../analysis/gaps/explained';
import { factsOf, type Language } from '../words/languages';
import type { Words } from '../words/reportWords';

/** Why a need has a gap (R16), in sentences. */
export function whyGap(
  { gap: _, group, inOtherYears, inKind }: ExplainedGap,
  { groups }: Pick<ExplainedGaps, 'groups'>,
  { gapsExplained: words }: Words,
  language: Language,
  money: (amount: number) => string,
): string {
  const { needs, money: behind, count } = groups[group]!;
  const used =
    count === 0
      ? words.noMoney
      : needs.length === 1
        ? words.usedHere(money(behind), count)
        : words.usedOnSeveral(money(behind), count, needs.length, group + 1);
  return [
    used,
    ...(inOtherYears > 0 ? [words.otherYears(money(inOtherYears))] : []),
    ...(inKind > 0 ? [words.goods(money(inKind))] : []),
  ].join(factsOf(language).betweenSentences);
}
