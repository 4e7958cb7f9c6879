import { modelOf, type Programme } from '../programme/programme';
import { scaleFor } from '../programme/scale';
import { NoOptimumError } from '../programme/noOptimum';
import type { Solver } from '../programme/solver';
import type { Costed } from './option';
import { purchaseOf } from './purchase';

type Candidate = Costed & { readonly need: string };

/** A row of the programme besides those of the budget and the needs, with its coefficient in every column. */
interface Limit {
  readonly lower: number;
  readonly upper: number;
  readonly coefficients: readonly number[];
}

/**
 * The integer programme of the best buys: a column of 0 or 1 for each option, a row for the budget and one for each
 * need; first the largest outcome, then the lowest cost of that outcome. The solver keeps to the budget within a
 * tolerance only; a set that is above it by so little is forbidden by a row of its own, and the programme solved again.
 * @param options by identifier; none alone above the budget
 * @throws NoOptimumError where the solver fails
 */
export function mostOutcome(options: readonly Candidate[], budget: number, solver: Solver): readonly Candidate[] {
  const needs = new Map([...new Set(options.map(({ need }) => need))].map((need, place) => [need, 1 + place]));
  if (purchaseOf(options).cost <= budget && needs.size === options.length) return options;
  const costScale = scaleFor([...options.map(({ cost }) => cost), budget]);
  const outcomeScale = scaleFor(options.map(({ outcome }) => outcome));
  const costs = options.map(({ cost }) => cost * costScale);
  const outcomes = options.map(({ outcome }) => outcome * outcomeScale);

  const programmeOf = (weights: readonly number[], limits: readonly Limit[]): Programme => ({
    columns: options.map(({ need }, place) => ({
      lower: 0,
      upper: 1,
      weight: weights[place]!,
      rows: [
        [0, costs[place]!],
        [needs.get(need)!, 1],
        ...limits.map(({ coefficients }, limit) => [1 + needs.size + limit, coefficients[place]!] as const),
      ],
    })),
    rows: [
      { lower: -Infinity, upper: budget * costScale },
      ...[...needs].map(() => ({ lower: -Infinity, upper: 1 })),
      ...limits,
    ],
  });

  const withinBudget = (weights: readonly number[], limits: readonly Limit[]): Candidate[] => {
    const forbidden: Limit[] = [];
    for (;;) {
      const places = chosen(programmeOf(weights, [...limits, ...forbidden]), solver);
      const found = places.map((place) => options[place]!);
      if (purchaseOf(found).cost <= budget) return found;
      const coefficients = options.map((_, place) => (places.includes(place) ? 1 : 0));
      forbidden.push({ lower: -Infinity, upper: places.length - 1, coefficients });
    }
  };

  const best = withinBudget(outcomes, []);
  const most = purchaseOf(best).outcome;
  const asMuch = { lower: most * outcomeScale, upper: Infinity, coefficients: outcomes };
  const cheapest = withinBudget(
    costs.map((cost) => -cost),
    [asMuch],
  );
  // Within the solver's tolerance a cheaper set may give a little less; then it does not give the same.
  return purchaseOf(cheapest).outcome >= most * (1 - 1e-12) ? cheapest : best;
}

/** The places of the columns that are 1 in the optimum, without a gap. */
function chosen(programme: Programme, solver: Solver): number[] {
  const integrality = new Int32Array(programme.columns.length).fill(solver.constants.variableType.integer);
  return solver.withModel({ ...modelOf(programme, solver), integrality }, (model) => {
    model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0 });
    const { modelStatus } = model.run();
    if (modelStatus !== solver.constants.modelStatus.optimal) throw new NoOptimumError(modelStatus);
    return [...model.getSolution().colValue].flatMap((value, place) => (value > 0.5 ? [place] : []));
  });
}
