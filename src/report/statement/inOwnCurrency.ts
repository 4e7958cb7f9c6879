import type { AnalysedPledge } from '../../analysis/analysis';
import { grouped } from '../../values/grouped';
import { byCodeUnits } from '../../values/identifiers';
import { roundAmount } from '../../values/round';
import type { ReportContext } from '../context';
import type { ReportColumn, ReportRow, TableBlock } from '../report';
import { donorColumn } from './donorColumn';

const OWN = ['firm', 'received', 'conditional', 'pledged'] as const;

/** Money of several currencies in one column: without a unit, and without a sum. */
const amount = (key: string, header: string, more: Partial<ReportColumn> = {}): ReportColumn => ({
  key,
  header,
  format: 'money',
  ...more,
});

/** The same money in the currency of the pledges, by donor and currency: nothing is added up across currencies. */
export function inOwnCurrency(context: ReportContext): TableBlock {
  const { analysis, printed, words } = context;
  const { statement: captions, columns } = words;
  const groups = grouped(analysis.pledges, ({ donor: giver, own }) => JSON.stringify([giver, own.currency]));
  const rows = [...groups.values()].flatMap((pledges): ReportRow[] => {
    const [{ donor: giver, own }] = pledges as [AnalysedPledge];
    const sums = OWN.map((key) => pledges.reduce((sum, pledge) => sum + pledge.own[key], 0));
    if (sums.every((sum) => sum === 0)) return [];
    const [firm, received, conditional, pledged] = sums.map((sum) => roundAmount(sum, printed.decimals));
    const outstanding = roundAmount(firm! - received!, printed.decimals);
    return [
      {
        donor: giver,
        currency: own.currency,
        firm: firm!,
        received: received!,
        outstanding,
        conditional: conditional!,
        pledged: pledged!,
      },
    ];
  });
  const byName = (one: ReportRow, other: ReportRow): number =>
    byCodeUnits(String(one['donor']), String(other['donor'])) ||
    byCodeUnits(String(one['currency']), String(other['currency']));
  return {
    type: 'table',
    id: 'in-own-currency',
    caption: captions.own,
    columns: [
      donorColumn(context),
      { key: 'currency', header: captions.columns.currency, format: 'text', width: 10 },
      amount('firm', columns.firm),
      amount('received', columns.received),
      amount('outstanding', columns.outstanding, { formula: '[firm]-[received]' }),
      amount('conditional', columns.conditional),
      amount('pledged', columns.pledged),
    ],
    rows: rows.sort(byName),
  };
}
