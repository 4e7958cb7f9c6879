import { roundToTotal } from '../../values/round';
import type { ReportContext } from '../context';
import { summedColumn } from '../moneyColumn';
import type { ReportRow, TableBlock } from '../report';
import { donorColumn } from './donorColumn';

/** The general-purpose and the special-purpose money of each donor. */
export function byPurpose(context: ReportContext): TableBlock {
  const { analysis, printed, words } = context;
  const { statement: captions, columns } = words;
  const money = summedColumn(context);
  const general = new Map<string, number>();
  for (const pledge of analysis.pledges) {
    if (pledge.level !== 'unearmarked') continue;
    general.set(pledge.donor, (general.get(pledge.donor) ?? 0) + pledge.firm);
  }
  return {
    type: 'table',
    id: 'by-purpose',
    caption: captions.purpose,
    columns: [
      donorColumn(context),
      money('general', captions.columns.general),
      money('special', captions.columns.special),
      money('firm', columns.firm, { formula: '[general]+[special]', control: printed.totals.firm }),
    ],
    rows: analysis.donors.flatMap(({ key, firm }, place): ReportRow[] => {
      if (firm === 0) return [];
      const own = general.get(key) ?? 0;
      const whole = printed.donors[place]!.firm;
      const [first, second] = roundToTotal([own, firm - own], printed.decimals, whole);
      return [{ donor: key, general: first!, special: second!, firm: whole }];
    }),
    totalLabel: words.total,
    checkLabel: words.check,
  };
}
