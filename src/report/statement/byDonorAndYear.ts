import type { AnalysedPledge } from '../../analysis/analysis';
import { sumMoney } from '../../analysis/sums';
import { byCodeUnits } from '../../values/identifiers';
import { grouped } from '../../values/grouped';
import { foldName } from '../../values/names';
import { roundAmount, roundToTotal } from '../../values/round';
import type { ReportContext } from '../context';
import { summedColumn } from '../moneyColumn';
import { printedParts } from '../printedMoney';
import type { ReportColumn, TableBlock } from '../report';
import { donorColumn } from './donorColumn';

const yearOf = ({ pledgedOn }: AnalysedPledge): string => pledgedOn.slice(0, 4);

/** What each donor pledged in each year, and what became of it. */
export function byDonorAndYear(context: ReportContext): TableBlock {
  const { analysis, printed, words, confirmed } = context;
  const { statement: captions, columns } = words;
  const money = summedColumn(context);
  const { totals } = printed;
  const ofDonor = grouped(analysis.pledges, (pledge) => pledge.donor);
  const parts = analysis.donors.flatMap(({ key }, place) => {
    const years = [...grouped(ofDonor.get(key) ?? [], yearOf)].sort(([one], [other]) => byCodeUnits(one, other));
    const sums = years.map(([, pledges]) => sumMoney(pledges));
    const figures = printedParts(sums, printed.decimals, printed.donors[place]!);
    return years.map(([year, pledges], at) => ({
      donor: key,
      year,
      exact: sums[at]!,
      confirmedOn: lastConfirmed(pledges, confirmed),
      ...figures[at]!,
    }));
  });
  const late = roundToTotal(
    parts.map(({ exact }) => exact.overdue),
    printed.decimals,
    roundAmount(analysis.totals.overdue, printed.decimals),
  );
  const rows = parts.map(({ exact: _, ...row }, at) => ({ ...row, overdue: late[at]! }));
  const hasDifference = rows.some(({ exchangeDifference }) => exchangeDifference !== 0);
  const hasConditional = rows.some(({ conditional }) => conditional !== 0);
  return {
    type: 'table',
    id: 'by-donor-and-year',
    caption: captions.byYear,
    columns: [
      donorColumn(context),
      { key: 'year', header: captions.columns.year, format: 'text', width: 10 },
      ...(hasDifference
        ? [
            money('announced', columns.announced, { control: totals.announced }),
            money('exchangeDifference', columns.exchangeDifference, { formula: '[firm]-[announced]' }),
          ]
        : []),
      money('firm', columns.firm, { control: totals.firm }),
      money('received', columns.received, { control: totals.received }),
      money('outstanding', columns.outstanding, { formula: '[firm]-[received]', control: totals.outstanding }),
      money('overdue', captions.columns.overdue),
      ...(hasConditional ? [money('conditional', columns.conditional, { control: totals.conditional })] : []),
      money('pledged', columns.pledged, { control: totals.pledged }),
      ...(confirmed.size > 0
        ? [{ key: 'confirmedOn', header: columns.confirmedOn, format: 'date' } satisfies ReportColumn]
        : []),
    ],
    rows: rows.map(({ announced, exchangeDifference, conditional, confirmedOn, ...row }) => ({
      ...row,
      ...(confirmed.size > 0 ? { confirmedOn } : {}),
      ...(hasDifference ? { announced, exchangeDifference } : {}),
      ...(hasConditional ? { conditional } : {}),
    })),
    totalLabel: words.total,
    checkLabel: words.check,
  };
}

/** The day on which the last of some pledges was confirmed; null where none was. */
const lastConfirmed = (pledges: readonly AnalysedPledge[], confirmed: ReportContext['confirmed']): string | null =>
  pledges.reduce<string | null>((last, { id }) => {
    const day = confirmed.get(foldName(id)) ?? null;
    return day !== null && (last === null || day > last) ? day : last;
  }, null);
