import { onlyNeed } from '../../analysis/earmarkedToNeed';
import {
  assigned,
  partsOf,
  printedParts,
  sumOf,
  type ChooseNeed,
  type TraceContext,
  type TracedFigure,
} from './tracedRows';

type Money = 'requirement' | 'covered' | 'gap' | 'earmarked';

/** Figures of needs by the key of their column; null for a column that is none. */
export function traceNeeds(context: TraceContext, choose: ChooseNeed, column: string): TracedFigure | null {
  const { analysis, printed } = context;
  const places = analysis.needs.flatMap((need, place) => (choose(need) ? [place] : []));
  const ids = new Set(places.map((place) => analysis.needs[place]!.id));
  const parts = (key: Money) =>
    printedParts(places.map((place) => ({ id: analysis.needs[place]!.id, amount: printed.needs[place]![key] })));
  const sum = (key: Money): number => sumOf(parts(key), context);
  const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
  const givers = (): TracedFigure['pledges'] =>
    partsOf(assigned(context, 'pledge', { needs: ids }), sum('covered'), context);
  switch (column) {
    case 'requirement':
    case 'gap':
      return { amount: sum(column), needs: parts(column), pledges: [], adds: 'needs' };
    case 'covered':
      return { amount: sum(column), needs: parts(column), pledges: givers(), adds: 'both' };
    case 'earmarked':
      return { amount: sum(column), needs: parts(column), pledges: earmarked(context, ids, sum(column)), adds: 'both' };
    case 'coverage':
      return {
        amount: share(sum('covered'), sum('requirement')),
        needs: parts('covered'),
        pledges: givers(),
        adds: 'neither',
      };
    case 'shareOfGap':
      return { amount: share(sum('gap'), printed.totals.gap), needs: parts('gap'), pledges: [], adds: 'neither' };
    case 'count':
      return { amount: places.length, needs: parts('requirement'), pledges: [], adds: 'neither' };
    default:
      return null;
  }
}

/** The pledges whose earmark names one of the needs and no other. */
function earmarked(context: TraceContext, needs: ReadonlySet<string>, figure: number): TracedFigure['pledges'] {
  const { register, analysis } = context;
  const needOf = onlyNeed(register.projects);
  const tied = new Set(register.pledges.filter((pledge) => needs.has(needOf(pledge) ?? '')).map(({ id }) => id));
  const parts = analysis.pledges
    .filter(({ id }) => tied.has(id))
    .map(({ id, available }) => ({ id, amount: available }));
  return partsOf(parts, figure, context);
}
