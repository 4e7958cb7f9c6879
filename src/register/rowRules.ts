import type { FoundAndWanted, Wanted } from '../words/foundAndWanted';
import { cellIssues } from './cells/reading';
import { numberIssues } from './cells/readNumber';
import { error, warning, type IssueKind } from './issue';
import { sharesAddUp, writtenShares, type GivenPlace } from './places';
import type { tables, TableKey } from './schema';
import type { Pledge } from './schema/pledges';
import type { RecordOf } from './schema/table';

/** What may be wrong with a row though each of its cells can be read, beside what one cell alone shows. */
export const ruleIssues = {
  yearsReversed: error('years-reversed'),
  datesReversed: error('dates-reversed'),
  rangeReversed: error('range-reversed'),
  blankDonor: warning('blank-donor'),
  receivedAbove: warning('received-above-amount'),
  notPositive: error('not-positive'),
  dollarRate: error('dollar-rate'),
  notIso3: error('not-iso3'),
  missingCurrency: error('missing-currency'),
  shares: warning('shares-not-whole'),
  expendedAbove: warning('expended-above-amount'),
};

/** No currency is worth a million dollars; a smaller rate would make amounts of more digits than sums can keep. */
const SMALLEST_RATE = '0.000001';

/** What a rule finds wrong with a row whose cells could all be read. */
export interface RowFinding extends IssueKind, FoundAndWanted {
  /** The key of the column. */
  readonly column: string;
}

export type RowRule<R> = (record: R) => readonly RowFinding[];

type Rules = { readonly [K in TableKey]?: RowRule<RecordOf<(typeof tables)[K]>> };

const NOTHING: readonly RowFinding[] = [];

const BLANK = { kind: 'blankCell' } as const;

interface Years {
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

export const yearsReversed = ({ firstYear, lastYear }: Years): readonly RowFinding[] =>
  firstYear === null || lastYear === null || firstYear <= lastYear
    ? NOTHING
    : [
        {
          column: 'lastYear',
          ...ruleIssues.yearsReversed,
          found: { kind: 'value', value: lastYear },
          wanted: { kind: 'laterYear', firstYear },
        },
      ];

const datesReversed = ({ start, end }: { start: string; end: string | null }): readonly RowFinding[] =>
  end === null || start <= end
    ? NOTHING
    : [
        {
          column: 'end',
          ...ruleIssues.datesReversed,
          found: { kind: 'value', value: end },
          wanted: { kind: 'laterDay', start },
        },
      ];

/** A low value is at most the middle one, and a high value at least that. */
function rangeReversed(
  keys: { readonly low: string; readonly high: string },
  low: number | null,
  middle: number,
  high: number | null,
): readonly RowFinding[] {
  const findings: RowFinding[] = [];
  const add = (column: string, value: number, wanted: Wanted) =>
    findings.push({ column, ...ruleIssues.rangeReversed, found: { kind: 'value', value }, wanted });
  if (low !== null && low > middle) add(keys.low, low, { kind: 'atMostMiddle', middle });
  if (high !== null && high < middle) add(keys.high, high, { kind: 'atLeastMiddle', middle });
  return findings;
}

/**
 * Money counts whoever gave it: the public exports of the Financial Tracking Service have flows without a donor, and
 * count them.
 */
const blankDonor = ({ donor }: Pledge): readonly RowFinding[] =>
  donor !== '' ? NOTHING : [{ column: 'donor', ...ruleIssues.blankDonor, found: BLANK, wanted: { kind: 'donor' } }];

/** Only a pledge in kind with a category and a quantity may leave its amount to the valuation (R4). */
function withoutAmount({ amount, kind, category, quantity }: Pledge): readonly RowFinding[] {
  if (amount !== null || (kind === 'in kind' && category !== null && quantity !== null)) return NOTHING;
  const wanted = { kind: kind === 'in kind' ? 'amountOrQuantity' : 'amount' } as const;
  return [{ column: 'amount', ...cellIssues.blank, found: BLANK, wanted }];
}

/** A correction, below zero, is no amount of which something arrives. */
const receivedAbove = ({ amount, received }: Pledge): readonly RowFinding[] =>
  amount === null || amount < 0 || received === null || received <= amount
    ? NOTHING
    : [
        {
          column: 'received',
          ...ruleIssues.receivedAbove,
          found: { kind: 'value', value: received },
          wanted: { kind: 'atMostPledged', amount },
        },
      ];

/** Shares of places that do not add up to 100% are scaled (R5). A form may leave the places out. */
const sharesNotWhole = ({ places }: { readonly places?: readonly GivenPlace[] | null }): readonly RowFinding[] =>
  !places || sharesAddUp(places)
    ? NOTHING
    : [
        {
          column: 'places',
          ...ruleIssues.shares,
          found: { kind: 'shares', sum: writtenShares(places) },
          wanted: { kind: 'sharesOfWhole' },
        },
      ];

/** What is wrong with a row though each of its cells can be read. */
export const ROW_RULES: Rules = {
  needs: (need) => [...sharesNotWhole(need), ...yearsReversed(need)],
  projects: (project) => [
    ...rangeReversed({ low: 'costLow', high: 'costHigh' }, project.costLow, project.cost, project.costHigh),
    ...rangeReversed(
      { low: 'outcomeLow', high: 'outcomeHigh' },
      project.outcomeLow,
      project.outcome,
      project.outcomeHigh,
    ),
  ],
  pledges: (pledge) => [
    ...blankDonor(pledge),
    ...withoutAmount(pledge),
    ...receivedAbove(pledge),
    ...sharesNotWhole(pledge),
    ...yearsReversed(pledge),
  ],
  allotments: ({ amount, expended }) =>
    expended === null || expended <= amount
      ? NOTHING
      : [
          {
            column: 'expended',
            ...ruleIssues.expendedAbove,
            found: { kind: 'value', value: expended },
            wanted: { kind: 'atMostAllotted', amount },
          },
        ],
  exchangeRates: ({ currency, unitsPerUsd }) => {
    const at = { column: 'unitsPerUsd', found: { kind: 'value', value: unitsPerUsd } } as const;
    if (unitsPerUsd === 0) return [{ ...at, ...ruleIssues.notPositive, wanted: { kind: 'rateAboveZero' } }];
    if (unitsPerUsd < Number(SMALLEST_RATE))
      return [{ ...at, ...numberIssues.outOfRange, wanted: { kind: 'rateOrMore', least: SMALLEST_RATE } }];
    return currency === 'USD' && unitsPerUsd !== 1
      ? [{ ...at, ...ruleIssues.dollarRate, wanted: { kind: 'dollarRate' } }]
      : NOTHING;
  },
  states: ({ iso3 }) =>
    /^[a-z]{3}$/i.test(iso3)
      ? NOTHING
      : [
          {
            column: 'iso3',
            ...ruleIssues.notIso3,
            found: { kind: 'value', value: iso3 },
            wanted: { kind: 'threeLetters' },
          },
        ],
  arrangements: (arrangement) => [
    ...sharesNotWhole(arrangement),
    ...datesReversed(arrangement),
    ...(arrangement.amount !== null && arrangement.currency === null
      ? [
          {
            column: 'currency',
            ...ruleIssues.missingCurrency,
            found: BLANK,
            wanted: { kind: 'currencyOfAmount' },
          } as const,
        ]
      : []),
  ],
  missions: (mission) => [...sharesNotWhole(mission), ...datesReversed(mission)],
};
