import type { MoneyFigures } from '../analysis';
import type { MinorUnit } from '../minorUnit';
import type { Arrival } from './arrivals';

/** What a pledge is worth, in base currency (R2). */
export type Worth = Pick<
  MoneyFigures,
  'pledged' | 'conditional' | 'announced' | 'exchangeDifference' | 'firm' | 'received' | 'outstanding'
>;

/** How a pledge counts that has not arrived: as its status and its condition say. */
export type Standing = 'firm' | 'pledged' | 'conditional' | 'withdrawn';

/** What of a sum is smaller than this part of it is the noise of binary fractions. */
const NOISE = 1e-12;

/**
 * Rules R1 and R2. What has arrived is firm, whatever the status says; of firm money so is what is still outstanding,
 * at what it is worth now. The difference from what was announced is the exchange difference:
 * firm = announced + exchange difference = received + outstanding.
 * What arrived above the amount was announced on its own day. Of money that is not firm only what arrived was announced.
 * @param amount in the currency in which the pledge is stated, 0 or more
 * @param arrivals in the order of their days
 * @param then what an amount in that currency was worth on the day of the pledge, in base currency
 * @param now what it is worth at the reporting date
 */
export function worthOf(
  standing: Standing,
  amount: number,
  arrivals: readonly Arrival[],
  then: (amount: number) => number,
  now: (amount: number) => number,
  { round }: MinorUnit,
): Worth {
  let settled = 0;
  let received = 0;
  for (const { own, base } of arrivals) {
    settled += own;
    received += base;
  }
  const open = Math.max(0, amount - settled);
  const left = open > NOISE * amount ? now(open) : 0;
  const above = Math.max(0, settled - amount);
  const announcedAbove = above > NOISE * amount ? latest(arrivals, above) : 0;
  const announced = round(then(standing === 'firm' || above > 0 ? amount : settled) + announcedAbove);
  const outstanding = standing === 'firm' ? round(left) : 0;
  received = round(received);
  const firm = round(received + outstanding);
  return {
    pledged: standing === 'pledged' ? round(left) : 0,
    conditional: standing === 'conditional' ? round(left) : 0,
    announced,
    exchangeDifference: round(firm - announced),
    firm,
    received,
    outstanding,
  };
}

/** What so much of the newest money that came is worth, in base currency. */
function latest(arrivals: readonly Arrival[], amount: number): number {
  let left = amount;
  let worth = 0;
  for (const { own, base } of [...arrivals].reverse()) {
    if (left <= 0) break;
    if (own <= 0) continue;
    const taken = Math.min(own, left);
    worth += (base / own) * taken;
    left -= taken;
  }
  return worth;
}
