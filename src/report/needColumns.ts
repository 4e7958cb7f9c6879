import type { ReportContext } from './context';
import type { PrintedNeedFigures } from './printedNeeds';
import type { ReportColumn, ReportRow } from './report';

export const COVERAGE_FORMULA = 'IF([requirement]=0,"",[covered]/[requirement])';

/** The columns of what is required, covered and missing, with live gap and coverage, totals and checks. */
export function needColumns({ analysis, printed, words }: ReportContext): {
  readonly requirement: ReportColumn;
  readonly covered: ReportColumn;
  readonly gap: ReportColumn;
  readonly coverage: ReportColumn;
} {
  const { columns } = words;
  const { requirement, covered, gap } = printed.totals;
  const unit = analysis.baseCurrency;
  return {
    requirement: {
      key: 'requirement',
      header: columns.requirement,
      format: 'money',
      unit,
      total: 'sum',
      control: requirement,
    },
    covered: { key: 'covered', header: columns.covered, format: 'money', unit, total: 'sum', control: covered },
    gap: {
      key: 'gap',
      header: columns.gap,
      format: 'money',
      unit,
      formula: '[requirement]-[covered]',
      total: 'sum',
      control: gap,
      shading: 'gap',
    },
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
