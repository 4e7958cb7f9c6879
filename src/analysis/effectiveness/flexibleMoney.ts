import type { Register } from '../../register/register';
import type { AllocationPolicy } from '../../register/schema/settings';
import { analyse } from '../analyse';

import type { Analysis } from '../analysis';
import { minorUnit } from '../minorUnit';
import { ranks } from '../orderOfUse';
import { afterSupportCosts } from '../pledges/supportCosts';
import { value } from '../value';
import { byIdentifier } from '../../values/identifiers';
import { grouped } from '../../values/grouped';
import type { Option } from './option';
import type { Pace } from './pace';
import { cornersOf } from './corners';
import { filling } from './filling';
import { projectOfNeed } from './projectOfNeed';

/** How much outcome of a unit the money of a point achieves. */
export interface UnitOutcome {
  readonly outcomeUnit: string;
  /** Beyond what is covered without the added money. */
  readonly outcome: number;
  /** Outcome for each million of base currency between the point before and this one. */
  readonly perMillion: number;
}

/** What a certain amount of unearmarked money would achieve. */
export interface FlexiblePoint {
  /** The pledge, before support costs, in base currency. */
  readonly amount: number;
  /** How much of it would cover needs, after support costs. */
  readonly used: number;
  /** How much the total gap would shrink. */
  readonly gapClosed: number;
  /** gapClosed for each million between the point before and this one. */
  readonly gapClosedPerMillion: number;
  readonly remainingGap: number;
  /** The needs whose gap would close, by identifier. */
  readonly needsClosed: readonly string[];
  /** By outcome unit; every unit of a project that could be covered is there, with 0 where nothing is achieved. */
  readonly outcomes: readonly UnitOutcome[];
}

export interface FlexibleMoneyOptions extends Pace {
  /** In place of the policy that the register's settings name. */
  readonly policy?: AllocationPolicy | undefined;
  /**
   * Pledges in base currency; where they are not given, those of the setting Next amounts and what closes every gap, else
   * as flexibleAmounts chooses them.
   */
  readonly amounts?: readonly number[] | undefined;
  /** The analysis of the register as it is, by the same policy, where it has been made already. */
  readonly before?: Analysis | undefined;
}

const MILLION = 1_000_000;

/** What is achieved as the register is, and with each amount on top of it. */
export interface FlexibleMoney {
  readonly policy: AllocationPolicy;
  /** The pledge that would close every gap, with its support costs, in base currency. */
  readonly closesAll: number;
  /** By amount, ascending; the first is 0, the register as it is. */
  readonly points: readonly FlexiblePoint[];
  /** Where the curves of outcomes bend, by amount, from 0 to what closes every gap. */
  readonly corners: readonly Pick<FlexiblePoint, 'amount' | 'outcomes'>[];
  /** How many further corners lie between these. */
  readonly cornersLeftOut: number;
}

/**
 * What the next money without earmarks would achieve (R9 on R7): a committed, unearmarked cash pledge of each amount on
 * top of the register, used after all other money. Nothing need be solved anew: such money can go to every cell of every
 * need, so that what the first needs of an order can be covered with together is what they are now and the added money,
 * at most all that they require. It fills the gaps in the order of the policy; under the even policy it raises the lowest
 * coverage shares first. Cover becomes outcome by the project of each need (see projectOfNeed): its outcome x the share
 * of its cost that is covered, at most all of it.
 * @param options of the register, by need and identifier, as optionsOf gives them
 * @throws RangeError where an amount is not above 0; the signal's reason when cancelled
 */
export async function flexibleMoney(
  register: Register,
  options: readonly Option[],
  { policy: chosen, amounts, before: known, onProgress, signal }: FlexibleMoneyOptions,
): Promise<FlexibleMoney> {
  const wrong = amounts?.find((amount) => !(amount > 0 && amount < Infinity));
  if (wrong !== undefined) throw new RangeError(`An amount of flexible money is ${wrong}; it must be above 0.`);
  const policy = chosen ?? register.settings.allocationPolicy;
  const before = known ?? (await analyse(register, { policy, signal, onProgress: (done) => onProgress?.(done) }));
  const { round } = minorUnit(before.baseCurrency);
  const { needs } = value(register);
  const added = filling(before.needs, policy === 'even' ? null : ranks(needs, policy), round);
  const rate = before.supportCostRate;
  const closesAll = roundedUp(before.totals.gap * (1 + rate), before.baseCurrency);
  const projects = new Map(
    [...grouped(options, ({ need }) => need)].map(([need, ofNeed]) => [need, projectOfNeed(ofNeed)]),
  );
  const points: FlexiblePoint[] = [];
  for (const amount of [0, ...unique(amounts ?? amountsFor(register.settings.nextAmounts, closesAll))]) {
    signal?.throwIfAborted();
    const used = Math.min(round(afterSupportCosts(amount, 'cash', rate)), before.totals.gap);
    points.push(pointOf({ amount, used }, added(used), before, projects, points.at(-1)));
  }
  const costOf = (need: string): number | null => projects.get(need)?.cost ?? null;
  const all = cornersOf(before.needs, policy === 'even' ? null : ranks(needs, policy), costOf);
  const some = thinned(all, MOST_CORNERS);
  const corners = [0, ...some].map((used) => {
    const amount = used === all.at(-1) ? closesAll : used * (1 + rate);
    const { outcomes } = pointOf({ amount, used }, added(used), before, projects, undefined);
    return { amount, outcomes };
  });
  return { policy, closesAll, points, corners, cornersLeftOut: all.length - some.length };
}

/** More corners than these are not seen. */
const MOST_CORNERS = 400;

/** So many of a list, evenly, the last among them. */
const thinned = (list: readonly number[], most: number): readonly number[] =>
  list.length <= most
    ? list
    : Array.from({ length: most }, (_, place) => list[Math.round(((place + 1) * list.length) / most) - 1]!);

/** The amounts that the register asks for; with them what closes every gap, so that the table ends there. */
const amountsFor = (wanted: readonly number[], closesAll: number): readonly number[] =>
  wanted.length === 0 ? flexibleAmounts(closesAll) : [...wanted, ...(closesAll > 0 ? [closesAll] : [])];

const unique = (amounts: readonly number[]): number[] => [...new Set(amounts)].sort((one, other) => one - other);

/** Rounded up to whole minor units, so that all of the gap is closed. */
function roundedUp(amount: number, currency: string): number {
  const { round, unit } = minorUnit(currency);
  const nearest = round(amount);
  return nearest < amount - unit * 1e-6 ? round(nearest + unit) : nearest;
}

/** Significant digits of the amounts that are chosen. */
const DIGITS = 2;

/**
 * Amounts at which the next money is looked at: a quarter, a half and three quarters of what closes every gap, in round
 * figures, and that amount itself.
 */
function flexibleAmounts(closesAll: number): number[] {
  if (closesAll <= 0) return [];
  const parts = [0.25, 0.5, 0.75].map((part) => Number((closesAll * part).toPrecision(DIGITS)));
  return unique([...parts.filter((amount) => amount > 0 && amount < closesAll), closesAll]);
}

function pointOf(
  { amount, used }: Pick<FlexiblePoint, 'amount' | 'used'>,
  added: readonly number[],
  before: Analysis,
  projects: ReadonlyMap<string, Option | null>,
  previous: FlexiblePoint | undefined,
): FlexiblePoint {
  const millions = previous ? (amount - previous.amount) / MILLION : null;
  const perMillion = (now: number, then: number | undefined): number =>
    millions === null ? 0 : (now - (then ?? 0)) / millions;
  const sums = new Map<string, number>();
  const needsClosed: string[] = [];
  before.needs.forEach(({ id, covered, gap }, place) => {
    const more = added[place]!;
    if (gap > 0 && more >= gap) needsClosed.push(id);
    const project = projects.get(id);
    if (!project) return;
    const gained = outcomeOf(project, covered + more) - outcomeOf(project, covered);
    sums.set(project.outcomeUnit, (sums.get(project.outcomeUnit) ?? 0) + gained);
  });
  return {
    amount,
    used,
    gapClosed: used,
    gapClosedPerMillion: perMillion(used, previous?.gapClosed),
    remainingGap: before.totals.gap - used,
    needsClosed,
    outcomes: byIdentifier([...sums], ([unit]) => unit).map(([outcomeUnit, outcome]) => ({
      outcomeUnit,
      outcome,
      perMillion: perMillion(outcome, previous?.outcomes.find((other) => other.outcomeUnit === outcomeUnit)?.outcome),
    })),
  };
}

const outcomeOf = ({ cost, outcome }: Option, covered: number): number =>
  covered >= cost ? outcome : outcome * (covered / cost);
