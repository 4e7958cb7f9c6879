import { firmByYear, yearsOfCell } from '../../analysis/yearFigures';
import { assigned, partsOf, sumOf, type PartOf, type TraceContext, type TracedFigure } from './tracedRows';

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

/**
 * What is carried over into a year, and what expires in it.
 * @param year the key of its row; null for all years
 */
export function traceOverYears(
  context: TraceContext,
  year: string | null,
  column: 'carriedOver' | 'expiring',
): TracedFigure {
  const { register, analysis, printed } = context;
  const isHere = (one: number | null): boolean => one !== null && (year === null || String(one) === year);
  const rows = printed.years.filter((row) => year === null || keyOf(row.year) === year);
  const amount = sumOf(
    rows.map((row) => ({ id: keyOf(row.year), amount: row[column] })),
    context,
  );
  if (column === 'expiring') {
    const lastYears = new Map(register.pledges.map(({ id, lastYear }) => [id, lastYear]));
    const here = analysis.pledges.filter(({ id }) => isHere(lastYears.get(id) ?? null));
    const parts = here.map(({ id, stranded }) => ({ id, amount: stranded }));
    return { amount, needs: [], pledges: partsOf(parts, amount, context), adds: 'pledges' };
  }
  // What an assignment came from, of all that a pledge pays year by year, is not kept: these are the ones it may be.
  const scheduled = new Set(analysis.pledges.flatMap(({ id, schedule }) => (schedule.length > 0 ? [id] : [])));
  const among = assigned(context, 'pledge', ({ pledge, year: used }) => scheduled.has(pledge) && isHere(used));
  const exact = among.reduce((sum, part) => sum + part.amount, 0);
  return { amount, needs: [], pledges: partsOf(among, exact, context), adds: 'neither' };
}
