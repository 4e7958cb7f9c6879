/** Money of one giver on its way or at its end. */
export interface Parcel {
  readonly giver: number;
  readonly amount: number;
}

/**
 * Deals parcels out, the first parcel to the first portion, so that each portion is filled before the next.
 * @param parcels in the order of use
 * @param portions how much each takes, in base currency
 * @param least smaller amounts are the solver's rounding and go nowhere
 * @returns for each portion the parcels that it gets
 */
export function deal(parcels: readonly Parcel[], portions: readonly number[], least: number): Parcel[][] {
  let next = 0;
  let left = parcels[0]?.amount ?? 0;
  return portions.map((portion) => {
    const dealt: Parcel[] = [];
    let wanted = portion;
    while (wanted > least && next < parcels.length) {
      const amount = Math.min(wanted, left);
      if (amount > least) dealt.push({ giver: parcels[next]!.giver, amount });
      wanted -= amount;
      left -= amount;
      if (left <= least) left = parcels[++next]?.amount ?? 0;
    }
    return dealt;
  });
}
