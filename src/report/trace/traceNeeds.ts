import { grouped } from '../../values/grouped';
import type { PlaceOfNeed, PrintedNeedFigures } from '../printedNeeds';
import { onlyNeed } from '../../analysis/earmarkedToNeed';
import {
  assigned,
  partsOf,
  printedParts,
  sumOf,
  type PartOf,
  type TraceContext,
  type TracedFigure,
} from './tracedRows';

type Money = 'requirement' | 'covered' | 'gap' | 'earmarked';

/** A need in one of its places, as printed. */
export interface NeedInPlace extends PlaceOfNeed, PrintedNeedFigures {
  readonly id: string;
}

/** Each need in each of its places. */
export const needsInPlaces = ({ analysis, printed }: TraceContext): NeedInPlace[] =>
  printed.places.map((place) => ({ ...place, id: analysis.needs[place.need]!.id }));

/** Figures of needs by the key of their column; null for a column that is none. */
export function traceNeeds(
  context: TraceContext,
  choose: (need: NeedInPlace) => boolean,
  column: string,
): TracedFigure | null {
  const { analysis, printed } = context;
  const chosen = needsInPlaces(context).filter(choose);
  const needs = [...new Set(chosen.map(({ need }) => need))];
  const ids = new Set(chosen.map(({ id }) => id));
  const parts = (key: Money): PartOf[] =>
    key === 'earmarked'
      ? printedParts(needs.map((need) => ({ id: analysis.needs[need]!.id, amount: printed.needs[need]!.earmarked })))
      : printedParts(
          [...grouped(chosen, ({ id }) => id)].map(([id, here]) => ({
            id,
            amount: sumOf(
              here.map((place) => ({ id, amount: place[key] })),
              context,
            ),
          })),
        );
  const sum = (key: Money): number => sumOf(parts(key), context);
  const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
  const within = new Set(chosen.map(({ id, place }) => `${id}\n${place}`));
  const givers = (): TracedFigure['pledges'] =>
    partsOf(
      assigned(context, 'pledge', ({ need, place }) => within.has(`${need}\n${place}`)),
      sum('covered'),
      context,
    );
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
      return { amount: needs.length, needs: parts('requirement'), pledges: [], adds: 'neither' };
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
