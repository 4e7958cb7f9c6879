import type { ReportContext } from './context';
import { summedColumn } from './moneyColumn';
import type { PrintedNeedFigures } from './printedNeeds';
import type { ReportColumn, ReportRow } from './report';

export const COVERAGE_FORMULA = 'IF([requirement]=0,"",[covered]/[requirement])';

/** The columns of what is required, covered and missing, with live gap and coverage, totals and checks. */
export function needColumns(context: ReportContext): {
  readonly requirement: ReportColumn;
  readonly covered: ReportColumn;
  readonly gap: ReportColumn;
  readonly coverage: ReportColumn;
} {
  const { printed, words } = context;
  const { columns } = words;
  const { requirement, covered, gap } = printed.totals;
  const money = summedColumn(context);
  return {
    requirement: money('requirement', columns.requirement, { control: requirement }),
    covered: money('covered', columns.covered, { control: covered }),
    gap: money('gap', columns.gap, { formula: '[requirement]-[covered]', control: gap, shading: 'gap' }),
    coverage: {
      key: 'coverage',
      header: columns.coverage,
      format: 'percent',
      unit: words.share,
      formula: COVERAGE_FORMULA,
      total: { formula: COVERAGE_FORMULA },
      shading: 'bar',
    },
  };
}

/** The cells of these columns. */
export const needCells = ({ requirement, covered, gap, coverage }: PrintedNeedFigures): ReportRow => ({
  requirement,
  covered,
  gap,
  coverage,
});
