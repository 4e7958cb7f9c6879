import type { ReportContext } from './context';
import type { GroupLabels } from './groupTable';
import { summedColumn } from './moneyColumn';
import type { PrintedMoney } from './printedMoney';
import type { ReportColumn, ReportRow, TableBlock } from './report';

export interface MoneyRow {
  readonly key: string;
  readonly label: string;
  readonly pledges: number;
  readonly figures: PrintedMoney;
  /** Cells of columns of its own. */
  readonly cells?: ReportRow;
}

/** A table of what is given, by one dimension: pledged, firm, received, outstanding and stranded; conditional money and
 * exchange differences where there are any. */
export function moneyTable(
  context: ReportContext,
  { id, about, caption, header, own = [] }: GroupLabels & { readonly own?: readonly ReportColumn[] },
  rows: readonly MoneyRow[],
): TableBlock {
  const { printed, words } = context;
  const { columns } = words;
  const money = (key: keyof PrintedMoney, more: Partial<ReportColumn> = {}): ReportColumn =>
    summedColumn(context)(key, columns[key], { control: printed.totals[key], ...more });
  const hasConditional = rows.some(({ figures }) => figures.conditional !== 0);
  const hasDifference = rows.some(({ figures }) => figures.exchangeDifference !== 0);
  const allFirm = rows.reduce((sum, { figures }) => sum + figures.firm, 0);
  return {
    type: 'table',
    id,
    about,
    caption,
    columns: [
      { key: 'key', header, format: 'text', width: 30 },
      { key: 'pledges', header: columns.pledges, format: 'number', total: 'sum' },
      money('pledged'),
      ...(hasConditional ? [money('conditional')] : []),
      ...(hasDifference ? [money('announced'), money('exchangeDifference', { formula: '[firm]-[announced]' })] : []),
      money('firm'),
      money('received'),
      money('outstanding', { formula: '[firm]-[received]' }),
      {
        key: 'shareOfFirm',
        header: columns.shareOfFirm,
        format: 'percent',
        unit: words.share,
        formula: 'IF([total:firm]=0,"",[firm]/[total:firm])',
        total: 'sum',
        shading: 'bar',
      },
      money('stranded'),
      ...own,
    ],
    rows: rows.map(({ key, label, pledges, figures, cells }) => ({
      of: key,
      key: label,
      pledges,
      pledged: figures.pledged,
      ...(hasConditional ? { conditional: figures.conditional } : {}),
      ...(hasDifference ? { announced: figures.announced, exchangeDifference: figures.exchangeDifference } : {}),
      firm: figures.firm,
      received: figures.received,
      outstanding: figures.outstanding,
      shareOfFirm: allFirm === 0 ? null : figures.firm / allFirm,
      stranded: figures.stranded,
      ...cells,
    })),
    totalLabel: words.total,
    checkLabel: words.check,
  };
}
