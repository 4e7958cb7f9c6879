import type { Issue, IssueKind } from '../../register/issue';
import type { Allotment } from '../../register/schema/allotments';
import type { InKindRate } from '../../register/schema/inKindRates';
import type { Pledge } from '../../register/schema/pledges';
import type { Receipt } from '../../register/schema/receipts';
import type { Settings } from '../../register/schema/settings';
import type { EarmarkingLevel } from '../analysis';
import type { Conversion, Convert } from '../convert';
import { minorUnit, type MinorUnit } from '../minorUnit';
import { withoutRate } from '../withoutRate';
import { valueAllotments, type ValuedAllotment } from './allotted';
import { arrivalsOf, type Arrival } from './arrivals';
import { levelOf } from './earmark';
import { overdueOf, type Overdue } from './overdue';
import { schedule, stillDue, type Due } from './parts';
import { statedValue, type Stated } from './statedValue';
import { afterSupportCosts } from './supportCosts';
import { worthOf, type Standing, type Worth } from './worth';

/** What may be wrong with the value of a pledge, beside its currency. */
export const valueIssues = {
  withoutValue: { severity: 'error', code: 'pledge-without-value' },
  receivedNotFirm: { severity: 'warning', code: 'received-not-firm' },
} as const satisfies Readonly<Record<string, IssueKind>>;

/** A pledge that counts, with its amounts in base currency. */
export interface ValuedPledge extends Worth {
  readonly pledge: Pledge;
  readonly level: EarmarkingLevel;
  /** What support costs leave of firm (R3). */
  readonly available: number;
  /** What is outstanding, by when it falls due, in the pledge's currency; none where it is not said. */
  readonly due: readonly Due[];
  /** All of its schedule, paid or not; none where it is not said. */
  readonly schedule: readonly Due[];
  readonly allotments: readonly ValuedAllotment[];
  /** What of outstanding is overdue, the earliest first. */
  readonly overdue: readonly Overdue[];
  /** The same amounts in the currency in which the pledge is stated. */
  readonly own: OwnWorth;
}

/** What a pledge is worth in the currency in which it is stated (R2), without any rate. */
export interface OwnWorth extends Pick<Worth, 'pledged' | 'conditional' | 'firm' | 'received' | 'outstanding'> {
  /** ISO 4217 code. */
  readonly currency: string;
}

/** What pledges are valued with. */
export interface PledgeRates {
  readonly convert: Convert;
  readonly unit: MinorUnit;
  readonly reportingDate: string;
  readonly settings: Pick<Settings, 'supportCostRate' | 'conditionalMoney'>;
  readonly rateOf: (category: string) => InKindRate | undefined;
  /** Of a pledge, those that have happened by the reporting date; undefined where it has none. */
  readonly receiptsOf: (pledge: string) => readonly Receipt[] | undefined;
  readonly allotmentsOf: (pledge: string) => readonly Allotment[] | undefined;
}

const NOTHING: Worth = {
  pledged: 0,
  conditional: 0,
  announced: 0,
  exchangeDifference: 0,
  firm: 0,
  received: 0,
  outstanding: 0,
};

const NONE: readonly never[] = [];

/**
 * The amounts of a pledge in base currency: its value (R4) as it was announced and as it is worth now (R1), firm or not
 * (R2), and what support costs leave of it (R3). Nothing is converted of a withdrawn pledge of which nothing arrived.
 * @param issues takes what is wrong with the pledge, its receipts and its allotments
 * @returns the pledge as it counts; null where it does not
 */
export function valuePledge(pledge: Pledge, rates: PledgeRates, issues: Issue[]): ValuedPledge | null {
  const level = levelOf(pledge);
  const receipts = rates.receiptsOf(pledge.id);
  const standing = standingOf(pledge, rates);
  const mayHaveCome = receipts !== undefined || (pledge.received ?? 0) !== 0;
  if (standing === 'withdrawn' && !mayHaveCome) {
    const own = { ...NOTHING, currency: pledge.currency };
    return { pledge, level, ...NOTHING, available: 0, due: NONE, schedule: NONE, allotments: NONE, overdue: NONE, own };
  }
  const stated = statedValue(pledge, rates.rateOf);
  if (!stated) {
    issues.push(withoutValue(pledge));
    return null;
  }
  const then = rates.convert(1, stated.currency, pledge.pledgedOn);
  if ('withoutRate' in then) return withoutRateOf(pledge, then.withoutRate, pledge.pledgedOn, issues);
  const arrivals = receipts
    ? arrivalsOf(receipts, stated.currency, rates.convert, rates.unit, issues)
    : arrivedByDefault(pledge, stated, rates);
  if ('withoutRate' in arrivals) return withoutRateOf(pledge, arrivals.withoutRate, pledge.pledgedOn, issues);

  const settled = arrivals.reduce((sum, { own }) => sum + own, 0);
  const now: Conversion =
    settled < stated.amount ? rates.convert(1, stated.currency, rates.reportingDate) : { amount: 0 };
  if ('withoutRate' in now) return withoutRateOf(pledge, now.withoutRate, rates.reportingDate, issues);
  const worth = worthOf(
    standing,
    stated.amount,
    arrivals,
    (amount) => amount * then.amount,
    (amount) => amount * now.amount,
    rates.unit,
  );
  if ((standing === 'pledged' || standing === 'withdrawn') && worth.received !== 0)
    issues.push(receivedNotFirm(pledge, worth.received));

  const rate = pledge.supportCostRate ?? rates.settings.supportCostRate;
  const available = Math.max(0, rates.unit.round(afterSupportCosts(worth.firm, pledge.kind, rate)));
  const { instalments } = pledge;
  const planned = instalments.length > 0 ? schedule(stated.amount, instalments) : NONE;
  const whole = worth.firm + worth.pledged + worth.conditional;
  const ofPledge = {
    currency: stated.currency,
    worthOfOne: stated.amount > 0 && whole > 0 ? whole / Math.max(stated.amount, settled) : null,
    available,
  };
  const allotments = valueAllotments(rates.allotmentsOf(pledge.id) ?? NONE, ofPledge, rates.convert, rates.unit);
  issues.push(...allotments.issues);
  const due = worth.outstanding > 0 && planned.length > 0 ? stillDue(planned, settled) : NONE;
  const overdue = overdueOf(due, worth.outstanding, rates.reportingDate, rates.unit);
  const own = ownWorth(standing, stated, arrivals);
  return { pledge, level, ...worth, available, due, schedule: planned, allotments: allotments.valued, overdue, own };
}

function ownWorth(standing: Standing, { amount, currency }: Stated, arrivals: readonly Arrival[]): OwnWorth {
  const same = (one: number): number => one;
  const arrived = arrivals.map(({ own }) => ({ own, base: own }));
  const { pledged, conditional, firm, received, outstanding } = worthOf(
    standing,
    amount,
    arrived,
    same,
    same,
    minorUnit(currency),
  );
  return { currency, pledged, conditional, firm, received, outstanding };
}

/** How what has not arrived counts (R2): conditional until the day on which the condition is met. */
function standingOf(pledge: Pledge, { reportingDate, settings }: PledgeRates): Standing {
  const { status, condition, conditionMetOn } = pledge;
  if (status === 'pledged' || status === 'withdrawn') return status;
  const isMet = conditionMetOn !== null && conditionMetOn <= reportingDate;
  const isConditional = (condition ?? '').trim() !== '' && !isMet && settings.conditionalMoney === 'apart';
  return isConditional ? 'conditional' : 'firm';
}

/** What has come of a pledge without receipts: its Received, else all of one that is paid, at the rates of its own day. */
function arrivedByDefault(
  pledge: Pledge,
  stated: Stated,
  { convert, unit }: PledgeRates,
): Arrival[] | { readonly withoutRate: string } {
  const { received, currency, pledgedOn, status } = pledge;
  const given = received === null ? stated : { amount: received, currency };
  if (given.amount === 0 || (received === null && status !== 'paid')) return [];
  const base = convert(given.amount, given.currency, pledgedOn);
  if ('withoutRate' in base) return base;
  if (given.currency === stated.currency) return [{ own: given.amount, base: unit.round(base.amount) }];
  const one = convert(1, stated.currency, pledgedOn);
  if ('withoutRate' in one) return one;
  return [{ own: base.amount / one.amount, base: unit.round(base.amount) }];
}

function withoutRateOf(pledge: Pledge, currency: string, day: string, issues: Issue[]): null {
  issues.push(withoutRate('Pledges', pledge.at, pledge.amount === null ? 'Category' : 'Currency', currency, day));
  return null;
}

const withoutValue = (pledge: Pledge): Issue => ({
  ...valueIssues.withoutValue,
  table: 'Pledges',
  row: pledge.at.row,
  column: 'Amount',
  cell: null,
  found: { kind: 'value', value: pledge.category ?? '' },
  wanted: { kind: 'amountOrCategory' },
});

const receivedNotFirm = (pledge: Pledge, received: number): Issue => ({
  ...valueIssues.receivedNotFirm,
  table: 'Pledges',
  row: pledge.at.row,
  column: 'Status',
  cell: null,
  found: { kind: 'receivedNotFirm', status: pledge.status, received },
  wanted: { kind: 'statusOfReceived' },
});
