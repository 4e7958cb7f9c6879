import type { Register } from '../../register/register';
import type { Pledge } from '../../register/schema/pledges';
import type { AllocationPolicy } from '../../register/schema/settings';
import { analyse } from '../analyse';
import type { Analysis } from '../analysis';
import { byIdentifier } from '../../values/identifiers';
import { grouped } from '../../values/grouped';
import type { Option } from './option';
import type { Pace } from './pace';
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
  /** In base currency; 1, 5 and 10 million where they are not given. */
  readonly amounts?: readonly number[] | undefined;
  /** The analysis of the register as it is, by the same policy, where it has been made already. */
  readonly before?: Analysis | undefined;
}

const MILLION = 1_000_000;

/** An analysis of the register as it is, and of each amount on top of it. */
export interface FlexibleMoney {
  readonly policy: AllocationPolicy;
  /** By amount, ascending; the first is 0, the register as it is. */
  readonly points: readonly FlexiblePoint[];
}

/**
 * What the next money without earmarks would achieve (R9 on R7): the register is analysed anew with a committed,
 * unearmarked cash pledge of each amount on top, used after all other money. Cover becomes outcome by the project of
 * each need (see projectOfNeed): its outcome x the share of its cost that is covered, at most all of it.
 * @param options of the register, by need and identifier, as optionsOf gives them
 * @throws RangeError where an amount is not above 0; the signal's reason when cancelled
 */
export async function flexibleMoney(
  register: Register,
  options: readonly Option[],
  { policy, amounts = [MILLION, 5 * MILLION, 10 * MILLION], before: known, onProgress, signal }: FlexibleMoneyOptions,
): Promise<FlexibleMoney> {
  const wrong = amounts.find((amount) => !(amount > 0 && amount < Infinity));
  if (wrong !== undefined) throw new RangeError(`An amount of flexible money is ${wrong}; it must be above 0.`);
  const ladder = [0, ...[...new Set(amounts)].sort((one, other) => one - other)];
  const projects = new Map(
    [...grouped(options, ({ need }) => need)].map(([need, ofNeed]) => [need, projectOfNeed(ofNeed)]),
  );
  const points: FlexiblePoint[] = [];
  let before = known;
  for (const amount of ladder) {
    const analysis: Analysis =
      amount === 0 && known
        ? known
        : await analyse(amount === 0 ? register : withMoney(register, amount, before!), {
            ...(policy ? { policy } : {}),
            ...(signal ? { signal } : {}),
            onProgress: (done) => onProgress?.((points.length + done) / ladder.length),
          });
    before ??= analysis;
    points.push(pointOf(amount, analysis, before, projects, points.at(-1)));
  }
  return { policy: before!.policy, points };
}

function pointOf(
  amount: number,
  analysis: Analysis,
  before: Analysis,
  projects: ReadonlyMap<string, Option | null>,
  previous: FlexiblePoint | undefined,
): FlexiblePoint {
  const gapClosed = before.totals.gap - analysis.totals.gap;
  const millions = previous ? (amount - previous.amount) / MILLION : null;
  const perMillion = (now: number, then: number | undefined): number =>
    millions === null ? 0 : (now - (then ?? 0)) / millions;
  const sums = new Map<string, number>();
  const needsClosed: string[] = [];
  analysis.needs.forEach(({ id, covered, gap }, place) => {
    const was = before.needs[place]!;
    if (gap === 0 && was.gap > 0) needsClosed.push(id);
    const project = projects.get(id);
    if (!project) return;
    const gained = outcomeOf(project, covered) - outcomeOf(project, was.covered);
    sums.set(project.outcomeUnit, (sums.get(project.outcomeUnit) ?? 0) + gained);
  });
  return {
    amount,
    used: analysis.pledges.find(({ id }) => id === FLEXIBLE)?.covered ?? 0,
    gapClosed,
    gapClosedPerMillion: perMillion(gapClosed, previous?.gapClosed),
    remainingGap: analysis.totals.gap,
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

/**
 * Sorts behind every identifier that can be typed, so that the added money is used after all other unearmarked money.
 */
const FLEXIBLE = '\uffff';

function withMoney(register: Register, amount: number, { reportingDate, baseCurrency }: Analysis): Register {
  const pledge: Pledge = {
    id: FLEXIBLE,
    donor: '',
    pledgedOn: reportingDate,
    status: 'committed',
    kind: 'cash',
    currency: baseCurrency,
    amount,
    received: null,
    category: null,
    quantity: null,
    needs: [],
    projects: [],
    states: [],
    regions: [],
    themes: [],
    modalities: [],
    firstYear: null,
    lastYear: null,
    channel: null,
    condition: null,
    reference: null,
    notes: null,
    at: { table: 'Pledges', row: 0, sheet: '', sheetRow: 0, sheetColumn: 0 },
  };
  return { ...register, pledges: [...register.pledges, pledge] };
}
