import { firmByYear, yearsOfCell } from '../../analysis/yearFigures';
import { assigned, partsOf, type PartOf, type TraceContext, type TracedFigure } from './tracedRows';

type Money = 'requirement' | 'covered' | 'gap';

const keyOf = (year: number | null): string => (year === null ? '' : String(year));

/**
 * Figures of a year (the key of its row; '' without one): what needs require and get in it, what pledges give in it (R8).
 */
export function traceYears(context: TraceContext, year: string, column: string): TracedFigure | null {
  const { register, analysis, printed } = context;
  const figures = printed.years.find((row) => keyOf(row.year) === year);
  if (!figures) return null;
  const needs = (key: Money): PartOf[] =>
    partsOf(
      analysis.needs.map(({ id, cells, years }) => ({
        id,
        amount: cells.reduce((sum, cell) => {
          const share = yearsOfCell(cell.year, years).find((one) => keyOf(one.year) === year)?.share ?? 0;
          return sum + cell[key] * share;
        }, 0),
      })),
      figures[key],
      context,
    );
  switch (column) {
    case 'requirement':
    case 'gap':
      return { amount: figures[column], needs: needs(column), pledges: [], adds: 'needs' };
    case 'covered':
      return { amount: figures.covered, needs: needs('covered'), pledges: givers(), adds: 'needs' };
    case 'coverage':
      return { amount: figures.coverage, needs: needs('covered'), pledges: givers(), adds: 'neither' };
    case 'firm':
      return { amount: figures.firm, needs: [], pledges: firm(), adds: 'pledges' };
    default:
      return null;
  }

  /** The money that covers needs of the year; none where cells have no year. */
  function givers(): PartOf[] {
    const here = assigned(context, 'pledge', (one) => one.year !== null && String(one.year) === year);
    return here.length === 0 ? [] : partsOf(here, figures!.covered, context);
  }

  function firm(): PartOf[] {
    const records = new Map(register.pledges.map((pledge) => [pledge.id, pledge]));
    const parts = analysis.pledges.map((pledge) => {
      const given = firmByYear(records.get(pledge.id)!, pledge.firm, pledge.schedule, register.settings);
      return {
        id: pledge.id,
        amount: given.reduce((sum, [one, amount]) => sum + (keyOf(one) === year ? amount : 0), 0),
      };
    });
    return partsOf(parts, figures!.firm, context);
  }
}
