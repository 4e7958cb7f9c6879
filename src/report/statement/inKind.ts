import { sumMoney } from '../../analysis/sums';
import { grouped } from '../../values/grouped';
import { byCodeUnits } from '../../values/identifiers';
import { foldName } from '../../values/names';
import type { ReportContext } from '../context';
import { summedColumn } from '../moneyColumn';
import { printedParts } from '../printedMoney';
import type { ReportRow, TableBlock } from '../report';
import { donorColumn } from './donorColumn';

/** What is given in kind, by category: goods, then services, then what is not stated. */
export function inKind(context: ReportContext): TableBlock {
  const { register, analysis, printed, words } = context;
  const { statement: captions, columns } = words;
  const money = summedColumn(context);
  const rates = new Map(register.inKindRates.map((rate) => [foldName(rate.category), rate]));
  const order = ['goods', 'services', 'notStated'] as const;
  const given = analysis.pledges
    .filter(({ kind, firm }) => kind === 'in kind' && firm !== 0)
    .map((pledge) => {
      const rate = pledge.category === null ? undefined : rates.get(foldName(pledge.category));
      return { pledge, type: rate?.type ?? 'notStated', category: rate?.category ?? pledge.category ?? '' } as const;
    });
  const groups = [
    ...grouped(given, ({ pledge, type, category }) => JSON.stringify([order.indexOf(type), category, pledge.donor])),
  ].sort(([one], [other]) => byCodeUnits(one, other));
  const sums = groups.map(([, parts]) => sumMoney(parts.map(({ pledge }) => pledge)));
  const kind = analysis.kinds.findIndex(({ key }) => key === 'in kind');
  const figures = printedParts(sums, printed.decimals, printed.kinds[kind]!);
  return {
    type: 'table',
    id: 'in-kind',
    caption: captions.inKind,
    columns: [
      donorColumn(context),
      { key: 'type', header: captions.columns.type, format: 'text', width: 10 },
      { key: 'category', header: captions.columns.category, format: 'text', width: 24 },
      money('firm', columns.firm, { control: printed.kinds[kind]!.firm }),
      money('received', columns.received),
      money('outstanding', columns.outstanding, { formula: '[firm]-[received]' }),
    ],
    rows: groups.map(([, parts], at): ReportRow => {
      const [{ pledge, type, category }] = parts as [(typeof parts)[number]];
      const { firm, received: come, outstanding } = figures[at]!;
      return { donor: pledge.donor, type: captions.types[type], category, firm, received: come, outstanding };
    }),
    totalLabel: words.total,
    checkLabel: words.check,
  };
}
