import { cheapestFirst, type CheapestFirst } from './cheapestFirst';
import { NOISE } from '../values/round';

/** The two columns of a row: remainders from 0 to below 1, or units, or changes of units. */
export interface Pair {
  readonly part: number;
  readonly rest: number;
}

/** A row's change of units, at what it adds to the sum of squared differences when made from these units. */
interface Step {
  readonly place: number;
  readonly from: Pair;
  readonly change: Pair;
  readonly cost: number;
}

const WAYS: readonly Pair[] = [0, 1].flatMap((part) => [0, 1].map((rest) => ({ part, rest })));
const CHANGES: readonly Pair[] = [-1, 0, 1].flatMap((part) =>
  [-1, 0, 1].map((rest) => ({ part, rest })).filter(({ rest }) => (part !== 0 || rest !== 0) && part !== rest),
);

/**
 * Rounds each remainder down (0) or up (1) so that the two columns add up to the units given, and in every row the two
 * together are less than a unit from the two remainders together. Of all ways to do so, one with the least sum of
 * squared differences of part, rest and both together, found by cheapest augmenting steps from the nearest rounding of
 * each row; among equals, the first rows are rounded up. Should the units be out of reach, the first row takes what is
 * left.
 */
export function balanceRemainders(rows: readonly Pair[], units: Pair): Pair[] {
  const ups = rows.map((row) => nearest(row));
  const queues = new Map(CHANGES.map((change) => [keyOf(change), cheapestFirst(cheaper)]));
  const offer = (place: number): void => {
    for (const change of CHANGES) {
      const from = ups[place]!;
      const to = plus(from, change);
      if (!WAYS.some((way) => same(way, to)) || !allowed(rows[place]!, to)) continue;
      const cost = costOf(rows[place]!, to) - costOf(rows[place]!, from);
      queues.get(keyOf(change))!.add({ place, from, change, cost });
    }
  };
  const cheapest = (change: Pair): Step | undefined => {
    const queue = queues.get(keyOf(change))!;
    dropStale(queue, ups);
    return queue.first();
  };
  rows.forEach((_, place) => offer(place));
  let left = ups.reduce((still, up) => ({ part: still.part - up.part, rest: still.rest - up.rest }), units);
  while (left.part !== 0 || left.rest !== 0) {
    const steps = cheapestSteps(towards(left), cheapest);
    if (steps === null) break;
    for (const { place, change } of steps) {
      ups[place] = plus(ups[place]!, change);
      left = { part: left.part - change.part, rest: left.rest - change.rest };
      offer(place);
    }
  }
  return ups.map((up, place) => (place === 0 ? plus(up, left) : up));
}

const keyOf = ({ part, rest }: Pair): string => `${part} ${rest}`;
const same = (one: Pair, other: Pair): boolean => one.part === other.part && one.rest === other.rest;
const plus = (one: Pair, other: Pair): Pair => ({ part: one.part + other.part, rest: one.rest + other.rest });

/** Costs that differ by noise are equal; then the first row goes up first, the last down. */
const cheaper = (one: Step, other: Step): number =>
  Math.round(one.cost / NOISE) - Math.round(other.cost / NOISE) ||
  (one.change.part + one.change.rest < 0 ? other.place - one.place : one.place - other.place);

function allowed(row: Pair, up: Pair): boolean {
  const near = (units: number, remainder: number): boolean => Math.abs(units - remainder) < 1 - NOISE;
  return near(up.part, row.part) && near(up.rest, row.rest) && near(up.part + up.rest, row.part + row.rest);
}

const costOf = (row: Pair, up: Pair): number =>
  (up.part - row.part) ** 2 + (up.rest - row.rest) ** 2 + (up.part + up.rest - row.part - row.rest) ** 2;

const nearest = (row: Pair): Pair =>
  WAYS.filter((way) => allowed(row, way)).reduce((best, way) =>
    costOf(row, way) < costOf(row, best) - NOISE ? way : best,
  );

/** Removes steps from units that a row no longer has. */
function dropStale(queue: CheapestFirst<Step>, ups: readonly Pair[]): void {
  for (let step = queue.first(); step !== undefined && !same(step.from, ups[step.place]!); step = queue.first()) {
    queue.removeFirst();
  }
}

/**
 * One unit towards what is left: an exchange where one column is short and the other long, else one column at a time.
 */
function towards({ part, rest }: Pair): Pair {
  const change = { part: Math.sign(part), rest: Math.sign(rest) };
  return change.part !== 0 && change.part === change.rest ? { part: change.part, rest: 0 } : change;
}

/** The cheapest way to change the column sums so: in one row, or in two. */
function cheapestSteps(want: Pair, cheapest: (change: Pair) => Step | undefined): readonly Step[] | null {
  const { part, rest } = want;
  const inTwo: readonly Pair[] =
    part !== 0 && rest !== 0
      ? [
          { part, rest: 0 },
          { part: 0, rest },
        ]
      : part !== 0
        ? [
            { part, rest: -part },
            { part: 0, rest: part },
          ]
        : [
            { part: -rest, rest },
            { part: rest, rest: 0 },
          ];
  const ways = [[want], inTwo]
    .map((changes) => changes.map(cheapest))
    .filter((steps): steps is Step[] => steps.every((step) => step !== undefined));
  const total = (steps: readonly Step[]): number => steps.reduce((sum, { cost }) => sum + cost, 0);
  return ways.reduce<Step[] | null>(
    (best, steps) => (best === null || total(steps) < total(best) - NOISE ? steps : best),
    null,
  );
}
