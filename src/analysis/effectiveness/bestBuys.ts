import { byIdentifier } from '../../values/identifiers';
import type { Solver } from '../programme/solver';
import { frontier } from './frontier';
import { grouped } from '../../values/grouped';
import { leagueRule } from './leagueRule';
import { mostOutcome } from './mostOutcome';
import type { Costed } from './option';
import { purchaseOf, type Purchase } from './purchase';

/** What a budget buys, by the exact answer and by the plain league-table rule. */
export interface BestBuys {
  /** In base currency. */
  readonly budget: number;
  readonly best: Purchase;
  /** What going down the league table buys (see leagueRule). */
  readonly byLeagueTable: Purchase;
  /** Outcome that the league table would forgo, 0 or more. */
  readonly forgone: number;
}

/**
 * The set of projects, one a need at most, that gives most outcome within a budget (R9): an integer programme, solved
 * without a gap (M. C. Weinstein and R. J. Zeckhauser, Journal of Public Economics 2, 1973, 147-157; A. A. Stinnett and
 * A. D. Paltiel, Journal of Health Economics 15, 1996, 641-653). Of sets that give the same, the cheapest; of those,
 * the same one on every run, whatever the order of the options.
 * @param options with outcomes in one unit
 * @param budget in base currency
 * @throws NoOptimumError where the solver fails
 */
export function bestBuys(
  options: readonly (Costed & { readonly need: string })[],
  budget: number,
  solver: Solver,
): BestBuys {
  const byLeagueTable = leagueRule(options, budget);
  const exact = purchaseOf(mostOutcome(worthwhile(options, budget), budget, solver));
  // Sets that give the same may add up to a last digit of difference.
  const best = exact.outcome < byLeagueTable.outcome ? byLeagueTable : exact;
  return { budget, best, byLeagueTable, forgone: best.outcome - byLeagueTable.outcome };
}

/**
 * The options, by identifier, that give something, are within the budget by themselves, and are not dominated in their
 * need; of equal ones the first.
 */
function worthwhile<O extends Costed & { readonly need: string }>(options: readonly O[], budget: number): O[] {
  const affordable = options.filter(({ cost, outcome }) => cost <= budget && outcome > 0);
  const kept = [...grouped(affordable, ({ need }) => need).values()].flatMap((ofNeed) =>
    frontier(ofNeed).filter(
      ({ status, cost, outcome }, place, all) =>
        status !== 'dominated' && !(all[place - 1]?.cost === cost && all[place - 1]!.outcome === outcome),
    ),
  );
  return byIdentifier(kept, ({ id }) => id);
}
