import type { Code } from './issueCodes';
import type { tables, TableKey } from './schema';
import type { Pledge } from './schema/pledges';
import type { RecordOf } from './schema/table';

/** No currency is worth a million dollars; a smaller rate would make amounts of more digits than sums can keep. */
const SMALLEST_RATE = 0.000001;

/** What a rule finds wrong with a row whose cells could all be read. */
export interface RowFinding {
  /** The key of the column. */
  readonly column: string;
  readonly code: Code;
  readonly found: string;
  readonly wanted: string;
}

export type RowRule<R> = (record: R) => readonly RowFinding[];

type Rules = { readonly [K in TableKey]?: RowRule<RecordOf<(typeof tables)[K]>> };

const NOTHING: readonly RowFinding[] = [];

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
          code: 'years-reversed',
          found: String(lastYear),
          wanted: `a year from ${firstYear}, the first year, on`,
        },
      ];

const datesReversed = ({ start, end }: { start: string; end: string | null }): readonly RowFinding[] =>
  end === null || start <= end
    ? NOTHING
    : [{ column: 'end', code: 'dates-reversed', found: end, wanted: `a day from ${start}, the start, on` }];

/** A low value is at most the middle one, and a high value at least that. */
function rangeReversed(
  keys: { readonly low: string; readonly high: string },
  low: number | null,
  middle: number,
  high: number | null,
): readonly RowFinding[] {
  const findings: RowFinding[] = [];
  const add = (column: string, value: number, wanted: string) =>
    findings.push({ column, code: 'range-reversed', found: String(value), wanted });
  if (low !== null && low > middle) add(keys.low, low, `at most ${middle}, the middle value of the row`);
  if (high !== null && high < middle) add(keys.high, high, `at least ${middle}, the middle value of the row`);
  return findings;
}

/**
 * Money counts whoever gave it: the public exports of the Financial Tracking Service have flows without a donor, and
 * count them.
 */
const blankDonor = ({ donor }: Pledge): readonly RowFinding[] =>
  donor !== ''
    ? NOTHING
    : [
        {
          column: 'donor',
          code: 'blank-donor',
          found: 'a blank cell',
          wanted: 'the name of the donor; the pledge counts',
        },
      ];

/** Only a pledge in kind with a category and a quantity may leave its amount to the valuation (R4). */
function withoutAmount({ amount, kind, category, quantity }: Pledge): readonly RowFinding[] {
  if (amount !== null || (kind === 'in kind' && category !== null && quantity !== null)) return NOTHING;
  const wanted = kind === 'in kind' ? 'an amount, or a Category and a Quantity (R4)' : 'an amount';
  return [{ column: 'amount', code: 'blank-cell', found: 'a blank cell', wanted }];
}

const receivedAbove = ({ amount, received }: Pledge): readonly RowFinding[] =>
  amount === null || received === null || received <= amount
    ? NOTHING
    : [
        {
          column: 'received',
          code: 'received-above-amount',
          found: String(received),
          wanted: `at most ${amount}, the amount of the pledge`,
        },
      ];

/** What is wrong with a row though each of its cells can be read. */
export const ROW_RULES: Rules = {
  needs: yearsReversed,
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
    ...yearsReversed(pledge),
  ],
  exchangeRates: ({ currency, unitsPerUsd }) => {
    const found = String(unitsPerUsd);
    if (unitsPerUsd === 0) return [{ column: 'unitsPerUsd', code: 'not-positive', found, wanted: 'a rate above 0' }];
    if (unitsPerUsd < SMALLEST_RATE)
      return [{ column: 'unitsPerUsd', code: 'out-of-range', found, wanted: 'a rate of 0.000001 or more' }];
    return currency === 'USD' && unitsPerUsd !== 1
      ? [{ column: 'unitsPerUsd', code: 'dollar-rate', found, wanted: '1, for rates are units for one dollar' }]
      : NOTHING;
  },
  states: ({ iso3 }) =>
    /^[a-z]{3}$/i.test(iso3)
      ? NOTHING
      : [{ column: 'iso3', code: 'not-iso3', found: iso3, wanted: 'a code of three letters, as KEN' }],
  arrangements: (arrangement) => [
    ...datesReversed(arrangement),
    ...(arrangement.amount !== null && arrangement.currency === null
      ? [
          {
            column: 'currency',
            code: 'missing-currency' as const,
            found: 'a blank cell',
            wanted: 'the currency of the amount',
          },
        ]
      : []),
  ],
  missions: datesReversed,
};
