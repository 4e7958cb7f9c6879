import type { ReportContext } from './context';
import type { ReportColumn } from './report';

/** Makes columns of money in base currency, with more of a column where it has more: a total, a formula, a shading. */
export const moneyColumn =
  ({ analysis }: Pick<ReportContext, 'analysis'>) =>
  (key: string, header: string, more: Partial<ReportColumn> = {}): ReportColumn => ({
    key,
    header,
    format: 'money',
    unit: analysis.baseCurrency,
    ...more,
  });

/** The same with the sum in the total row. */
export const summedColumn =
  (context: Pick<ReportContext, 'analysis'>) =>
  (key: string, header: string, more: Partial<ReportColumn> = {}): ReportColumn =>
    moneyColumn(context)(key, header, { total: 'sum', ...more });
