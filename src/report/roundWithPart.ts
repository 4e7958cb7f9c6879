import { NOISE, fromUnits, inUnits, roundAmount, splitUnits } from './round';

/** An amount and a part of it; the rest is the difference: requirement, covered and gap; firm, received and outstanding. */
export interface WithPart {
  readonly whole: number;
  readonly part: number;
}

/** A row on its way to whole units: the remainders of part and rest, and whether each is rounded up. */
interface Row {
  readonly part: number;
  readonly rest: number;
  readonly partUp: 0 | 1;
  readonly restUp: 0 | 1;
}

interface Change {
  readonly part: -1 | 0 | 1;
  readonly rest: -1 | 0 | 1;
}

interface Step {
  readonly place: number;
  readonly change: Change;
  readonly cost: number;
}

/**
 * Rounds wholes and their parts together, so that in every row part + rest = whole still holds, each column adds up to its
 * total, and each of the three differs from its amount by less than a unit: controlled rounding of a table (L. H. Cox,
 * "A constructive procedure for unbiased controlled rounding", Journal of the American Statistical Association 82, 1987, 520-524).
 * What is whole stays whole, so nothing becomes negative and a full cover stays full. Among all such roundings, one with the smallest sum
 * of squared differences, found by cheapest augmenting steps; among equals, the first rows are rounded up.
 * @param totals the rounded totals to reach, each less than a unit from the sum; left out: the rounded sums
 */
export function roundWithPart(rows: readonly WithPart[], decimals: number, totals: WithPart = sums(rows)): WithPart[] {
  const split = rows.map(({ whole, part }) => {
    const parts = splitUnits(inUnits(part, decimals));
    const rests = splitUnits(Number((inUnits(whole, decimals) - inUnits(part, decimals)).toFixed(6)));
    return { parts, rests };
  });
  const states = split.map(({ parts, rests }) => nearest(parts.remainder, rests.remainder));
  const target = {
    whole: inUnits(roundAmount(totals.whole, decimals), decimals),
    part: inUnits(roundAmount(totals.part, decimals), decimals),
  };
  let part = target.part;
  let rest = target.whole - target.part;
  split.forEach(({ parts, rests }, place) => {
    part -= parts.whole + states[place]!.partUp;
    rest -= rests.whole + states[place]!.restUp;
  });
  while (part !== 0 || rest !== 0) {
    const want: Change = { part: sign(part), rest: sign(rest) };
    const steps = cheapestSteps(states, oneAtATime(want));
    if (steps === null) break;
    for (const { place, change } of steps) {
      states[place] = changed(states[place]!, change);
      part -= change.part;
      rest -= change.rest;
    }
  }
  return states.map(({ partUp, restUp }, place) => {
    const { parts, rests } = split[place]!;
    // Totals that no rounding of these rows can reach: the first row takes the difference.
    const partUnits = parts.whole + partUp + (place === 0 ? part : 0);
    const restUnits = rests.whole + restUp + (place === 0 ? rest : 0);
    return { whole: fromUnits(partUnits + restUnits, decimals), part: fromUnits(partUnits, decimals) };
  });
}

const sums = (rows: readonly WithPart[]): WithPart =>
  rows.reduce((so, { whole, part }) => ({ whole: so.whole + whole, part: so.part + part }), { whole: 0, part: 0 });

const sign = (value: number): -1 | 0 | 1 => (value > 0 ? 1 : value < 0 ? -1 : 0);

/** Whether part, rest and whole each stay less than a unit from their amounts. */
function allowed({ part, rest, partUp, restUp }: Row): boolean {
  const far = (up: number, remainder: number): boolean => Math.abs(up - remainder) > 1 - NOISE;
  return !far(partUp, part) && !far(restUp, rest) && !far(partUp + restUp, part + rest);
}

const cost = ({ part, rest, partUp, restUp }: Row): number =>
  (partUp - part) ** 2 + (restUp - rest) ** 2 + (partUp + restUp - part - rest) ** 2;

const WAYS = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
] as const;

function nearest(part: number, rest: number): Row {
  const rows = WAYS.map(([partUp, restUp]): Row => ({ part, rest, partUp, restUp })).filter(allowed);
  return rows.reduce((best, row) => (cost(row) < cost(best) - NOISE ? row : best));
}

const changed = (row: Row, { part, rest }: Change): Row =>
  ({ ...row, partUp: row.partUp + part, restUp: row.restUp + rest }) as Row;

/** Both columns short or both long: one of them first. One short, the other long: an exchange. */
const oneAtATime = ({ part, rest }: Change): Change =>
  part !== 0 && part === rest ? { part, rest: 0 } : { part, rest };

/** The cheapest way to change the column sums so: in one row, or in two. */
function cheapestSteps(rows: readonly Row[], want: Change): readonly Step[] | null {
  const ways: (readonly Change[])[] = [[want]];
  if (want.part !== 0 && want.rest !== 0)
    ways.push([
      { ...want, rest: 0 },
      { ...want, part: 0 },
    ]);
  else if (want.part !== 0)
    ways.push([
      { part: want.part, rest: sign(-want.part) },
      { part: 0, rest: want.part },
    ]);
  else
    ways.push([
      { part: sign(-want.rest), rest: want.rest },
      { part: want.rest, rest: 0 },
    ]);
  let best: { steps: readonly Step[]; cost: number } | null = null;
  for (const way of ways) {
    const steps = way.map((change) => cheapestStep(rows, change));
    if (!steps.every((step) => step !== null)) continue;
    const total = steps.reduce((so, step) => so + step.cost, 0);
    if (best === null || total < best.cost - NOISE) best = { steps, cost: total };
  }
  return best?.steps ?? null;
}

function cheapestStep(rows: readonly Row[], change: Change): Step | null {
  let best: Step | null = null;
  rows.forEach((row, place) => {
    const { partUp, restUp } = row;
    if (change.part !== 0 && partUp !== (change.part > 0 ? 0 : 1)) return;
    if (change.rest !== 0 && restUp !== (change.rest > 0 ? 0 : 1)) return;
    const after = changed(row, change);
    if (!allowed(after)) return;
    const extra = cost(after) - cost(row);
    if (best === null || extra < best.cost - NOISE) best = { place, change, cost: extra };
  });
  return best;
}
