import { analyse } from '../src/analysis/analyse';
import { bestBuys } from '../src/analysis/effectiveness/bestBuys';
import { comparisons } from '../src/analysis/effectiveness/comparisons';
import { effectiveness } from '../src/analysis/effectiveness/effectiveness';
import type { Option } from '../src/analysis/effectiveness/option';
import { probabilistic } from '../src/analysis/effectiveness/probabilistic';
import { loadSolver } from '../src/analysis/programme/loadSolver';
import { build } from '../test/analysis/build';
import type { Measured } from './table';

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(2)} s`;

/** Options of several needs, the same for the same numbers, with ranges of a fifth around them. */
function optionsOf(needs: number, each: number): Option[] {
  return Array.from({ length: needs * each }, (_, place): Option => {
    const cost = 10_000 * (1 + (place % each)) + ((place * 7919) % 5000);
    const outcome = 10 * (1 + (place % each)) + ((place * 104_729) % 13);
    const range = (value: number) => ({ low: value * 0.8, value, high: value * 1.2 });
    return {
      id: `J${place}`,
      title: `Option ${place}`,
      need: `N${Math.floor(place / each)}`,
      outcomeUnit: 'officers trained',
      projectStatus: 'option',
      cost,
      outcome,
      costRange: range(cost),
      outcomeRange: range(outcome),
    };
  });
}

/** How long rule R9 takes: the probabilistic analysis, the best buys, and all of it on a register. */
export async function benchEffectiveness(): Promise<Measured[]> {
  const rows: Measured[] = [];
  const solver = await loadSolver();
  for (const [needs, each] of [
    [1, 100],
    [25, 4],
    [250, 3],
  ] as const) {
    const options = comparisons(optionsOf(needs, each));
    const start = performance.now();
    await probabilistic(options);
    rows.push({
      what: `${needs * each} options of ${needs} ${needs === 1 ? 'need' : 'needs'}, 10,000 draws`,
      figure: seconds(start),
    });
  }
  for (const [needs, each] of [
    [100, 3],
    [250, 4],
  ] as const) {
    const options = optionsOf(needs, each);
    const budget = options.reduce((sum, { cost }) => sum + cost, 0) / 10;
    const start = performance.now();
    bestBuys(options, budget, solver);
    rows.push({ what: `best buys of ${needs * each} options of ${needs} needs`, figure: seconds(start) });
  }
  const options = optionsOf(100, 3);
  const register = build({
    needs: Array.from({ length: 100 }, (_, need) => ({ id: `N${need}`, requirement: 50_000 })),
    projects: options.map(({ id, need, cost, outcome, costRange, outcomeRange }) => ({
      id,
      need,
      cost,
      outcome,
      costLow: costRange.low,
      costHigh: costRange.high,
      outcomeLow: outcomeRange.low,
      outcomeHigh: outcomeRange.high,
    })),
    pledges: Array.from({ length: 200 }, (_, pledge) => ({
      id: `P${pledge}`,
      amount: 10_000,
      needs: pledge % 2 === 0 ? [`N${pledge / 2}`] : [],
    })),
  });
  const analysis = await analyse(register);
  const start = performance.now();
  await effectiveness(register, { solver, analysis, budgets: [1_000_000, 5_000_000] });
  rows.push({ what: 'all of R9: 100 needs, 300 options, 200 pledges, two budgets', figure: seconds(start) });
  return rows;
}
