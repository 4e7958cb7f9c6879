import { compareIdentifiers } from '../../values/identifiers';
import type { Costed } from './option';

/**
 * How an option stands among the options of its need: the cheapest that is not dominated, another on the frontier, or
 * dominated in one of two ways.
 */
export const STANDINGS = ['reference', 'frontier', 'extended', 'dominated'] as const;
export type Standing = (typeof STANDINGS)[number];

/**
 * An option's place; the last three against the option before it on the frontier, null unless the status is frontier.
 */
export interface Placed {
  readonly status: Standing;
  /** In base currency. */
  readonly incrementalCost: number | null;
  readonly incrementalOutcome: number | null;
  /** The incremental cost-effectiveness ratio, in base currency for one more unit of outcome. */
  readonly icer: number | null;
}

/** Options of the same cost and outcome: one point of the cost-effectiveness plane. */
interface Point<O> {
  readonly cost: number;
  readonly outcome: number;
  readonly options: O[];
}

/**
 * How far above the line between its neighbours an option may lie, as a share of the cost: the rounding of a conversion
 * must not take it off a straight frontier.
 */
const ROUNDING = 1e-12;

/**
 * Rule R9: the cost-effectiveness frontier of options of which only one can be carried out.
 * - Strong dominance: another option costs no more and gives no less, and one of the two strictly.
 * - Extended dominance: the incremental ratio exceeds that of the next option; such options are taken out until none is
 *   left. Of equal
 *   ratios both stay.
 * - Options of the same cost and outcome dominate each other in neither way: they share their status and figures.
 *
 * (S. B. Cantor, Medical Decision Making 14, 1994, 259-265; M. F. Drummond and others, Methods for the Economic
 * Evaluation of Health Care Programmes.)
 * @param options of one need, with outcomes in one unit, in any order
 * @returns the options by cost, then the larger outcome first, then by identifier
 */
export function frontier<O extends Costed>(options: readonly O[]): (O & Placed)[] {
  const points = pointsOf(options);
  const best: Point<O>[] = [];
  const dominated = new Set<Point<O>>();
  for (const point of points) {
    if (best.length > 0 && best.at(-1)!.outcome >= point.outcome) dominated.add(point);
    else best.push(point);
  }
  const efficient: Point<O>[] = [];
  for (const point of best) {
    while (efficient.length > 1 && exceeds(efficient.at(-2)!, efficient.at(-1)!, point)) efficient.pop();
    efficient.push(point);
  }
  const before = new Map(efficient.map((point, place) => [point, efficient[place - 1] ?? null]));
  return points.flatMap((point) => {
    const placed = placedAt(point, before.get(point), dominated.has(point));
    return point.options.map((option) => ({ ...option, ...placed }));
  });
}

function placedAt<O>(point: Point<O>, before: Point<O> | null | undefined, isDominated: boolean): Placed {
  if (!before) {
    const status = isDominated ? 'dominated' : before === null ? 'reference' : 'extended';
    return { status, incrementalCost: null, incrementalOutcome: null, icer: null };
  }
  const incrementalCost = point.cost - before.cost;
  const incrementalOutcome = point.outcome - before.outcome;
  return { status: 'frontier', incrementalCost, incrementalOutcome, icer: incrementalCost / incrementalOutcome };
}

/**
 * Whether the ratio from the point before to this one exceeds that from this one to the next: then it lies above the
 * line between them.
 */
function exceeds<O>(before: Point<O>, point: Point<O>, next: Point<O>): boolean {
  const share = (point.outcome - before.outcome) / (next.outcome - before.outcome);
  const onLine = before.cost + share * (next.cost - before.cost);
  return point.cost - onLine > ROUNDING * next.cost;
}

function pointsOf<O extends Costed>(options: readonly O[]): Point<O>[] {
  const sorted = [...options].sort(
    (one, other) => one.cost - other.cost || other.outcome - one.outcome || compareIdentifiers(one.id, other.id),
  );
  const points: Point<O>[] = [];
  for (const option of sorted) {
    const last = points.at(-1);
    if (last?.cost === option.cost && last.outcome === option.outcome) last.options.push(option);
    else points.push({ cost: option.cost, outcome: option.outcome, options: [option] });
  }
  return points;
}
