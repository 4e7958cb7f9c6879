import { yearsOf, type Years } from '../../analysis/years';
import { partsOf, type PartOf, type TraceContext, type TracedFigure } from './tracedRows';

/**
 * Figures of a year (the key of its row; '' without one), spread evenly over the years of each need and pledge (R8).
 */
export function traceYears(context: TraceContext, year: string, column: string): TracedFigure | null {
  const { register, analysis, printed } = context;
  const figures = printed.years.find((row) => (row.year === null ? '' : String(row.year)) === year);
  if (!figures) return null;
  const inYear = <Row extends { readonly id: string }>(
    rows: readonly Row[],
    records: readonly (Years & { readonly id: string })[],
    amountOf: (row: Row) => number,
  ) => {
    const yearsById = new Map(records.map((record) => [record.id, yearsOf(record, register.settings)]));
    return rows.flatMap((row): PartOf[] => {
      const years = yearsById.get(row.id) ?? null;
      const here = years === null ? year === '' : years.some((one) => String(one) === year);
      return here ? [{ id: row.id, amount: amountOf(row) / (years?.length ?? 1) }] : [];
    });
  };
  const needs = (key: 'requirement' | 'covered' | 'gap', figure: number): PartOf[] =>
    partsOf(
      inYear(analysis.needs, register.needs, (need) => need[key]),
      figure,
      context,
    );
  switch (column) {
    case 'requirement':
    case 'covered':
    case 'gap':
      return { amount: figures[column], needs: needs(column, figures[column]), pledges: [], adds: 'needs' };
    case 'coverage':
      return { amount: figures.coverage, needs: needs('covered', figures.covered), pledges: [], adds: 'neither' };
    case 'firm': {
      const pledges = partsOf(
        inYear(analysis.pledges, register.pledges, ({ firm }) => firm),
        figures.firm,
        context,
      );
      return { amount: figures.firm, needs: [], pledges, adds: 'pledges' };
    }
    default:
      return null;
  }
}
