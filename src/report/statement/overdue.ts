import { byCodeUnits, compareIdentifiers } from '../../values/identifiers';
import { roundAmount, roundToTotal } from '../../values/round';
import type { ReportContext } from '../context';
import { summedColumn } from '../moneyColumn';
import type { Block, ReportRow } from '../report';
import { donorColumn } from './donorColumn';

/** The classes of age, by the most days of each. */
const AGES = [
  ['upTo90', 90],
  ['upToYear', 365],
  ['more', Infinity],
] as const;

/** Each instalment past its due date, under its age; a sentence where there is none. */
export function overdue(context: ReportContext): Block {
  const { analysis, printed, words } = context;
  const { statement: captions } = words;
  const money = summedColumn(context);
  const parts = analysis.pledges
    .flatMap(({ id, donor: giver, overdueParts }) => overdueParts.map((part) => ({ pledge: id, giver, ...part })))
    .sort(
      (one, other) =>
        byCodeUnits(one.giver, other.giver) || other.days - one.days || compareIdentifiers(one.pledge, other.pledge),
    );
  if (parts.length === 0) {
    return { type: 'paragraph', id: 'overdue', caption: captions.overdue, lines: [captions.noOverdue] };
  }
  const total = roundAmount(analysis.totals.overdue, printed.decimals);
  const amounts = roundToTotal(
    parts.map(({ amount }) => amount),
    printed.decimals,
    total,
  );
  return {
    type: 'table',
    id: 'overdue',
    caption: captions.overdue,
    columns: [
      donorColumn(context),
      { key: 'pledge', header: words.columns.pledgeId, format: 'text', width: 10 },
      { key: 'dueOn', header: captions.columns.dueOn, format: 'date' },
      { key: 'days', header: captions.columns.days, format: 'number' },
      ...AGES.map(([age]) => money(age, captions.columns[age])),
      money('overdue', captions.columns.overdue, {
        formula: AGES.map(([age]) => `[${age}]`).join('+'),
        control: total,
      }),
    ],
    rows: parts.map(({ giver, pledge, dueOn, days }, at): ReportRow => {
      const age = AGES.find(([, most]) => days <= most)![0];
      const cells = Object.fromEntries(AGES.map(([one]) => [one, one === age ? amounts[at]! : 0]));
      return { donor: giver, pledge, dueOn, days, ...cells, overdue: amounts[at]! };
    }),
    totalLabel: words.total,
    checkLabel: words.check,
  };
}
