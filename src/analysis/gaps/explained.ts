/** Money, all of it used on these needs, and what they lack beyond it (R16), in base currency. */
export interface GapGroup {
  /** Those that the money goes to, by identifier, and those with the gap among them. */
  readonly needs: readonly string[];
  /** Of the years and places of these needs that the money may go to: = money + inKind + what they lack. */
  readonly requirement: number;
  /** All that may go to the gaps, by itself or by setting other money free. */
  readonly money: number;
  /** Goods and services of others, of which these needs take no more. */
  readonly inKind: number;
  /** How many pledges the money is of. */
  readonly count: number;
  /** Of these the largest, 500 at most. */
  readonly pledges: readonly { readonly pledge: string; readonly donor: string; readonly amount: number }[];
}

/** Why a need has a gap (R16), in base currency. */
export interface ExplainedGap {
  readonly need: string;
  readonly gap: number;
  /** Its place among the groups. */
  readonly group: number;
  /** Money left that matches the need, but may be used in other years only. */
  readonly inOtherYears: number;
  /** Goods and services left that match the need, of which it takes no more. */
  readonly inKind: number;
}

export interface ExplainedGaps {
  /** The largest gap first. */
  readonly needs: readonly ExplainedGap[];
  readonly groups: readonly GapGroup[];
  /** How many pledges are behind any of the groups. */
  readonly pledges: number;
  /** How many needs with smaller gaps are left out. */
  readonly notExplained: number;
}
