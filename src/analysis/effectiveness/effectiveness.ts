import type { Register } from '../../register/register';
import type { AllocationPolicy } from '../../register/schema/settings';
import type { Analysis } from '../analysis';
import { byIdentifier } from '../../values/identifiers';
import type { Solver } from '../programme/solver';
import { reportingDate } from '../reportingDate';
import { bestBuys, type BestBuys } from './bestBuys';
import { candidates } from './candidates';
import { compare, type Compared } from './compare';
import { flexibleMoney, type FlexibleMoney } from './flexibleMoney';
import { grouped } from '../../values/grouped';
import { pause } from './pace';
import { probabilistic, type Uncertainty } from './probabilistic';
import { tornado, type Bar } from './tornado';

export interface EffectivenessOptions {
  /** As loadSolver gives it. */
  readonly solver: Solver;
  /** In place of the policy that the register's settings name; for the flexible money. */
  readonly policy?: AllocationPolicy | undefined;
  /** What budgets buy, in base currency; none where it is not given. */
  readonly budgets?: readonly number[] | undefined;
  /** Amounts of unearmarked money, in base currency; 1, 5 and 10 million where they are not given. */
  readonly flexibleAmounts?: readonly number[] | undefined;
  /**
   * The analysis of the register as it is, by the same policy, where it has been made already: then it is not made
   * again.
   */
  readonly analysis?: Analysis | undefined;
  /** 10,000 where it is not given. */
  readonly draws?: number | undefined;
  /** 1 where it is not given. */
  readonly seed?: number | undefined;
  /** What one unit of outcome may be worth, in base currency; round ones by outcome unit where they are not given. */
  readonly thresholds?: readonly number[] | undefined;
  /** One more threshold, besides those. */
  readonly willingnessToPay?: number | undefined;
  /** Called with how much is done, 0 to 1, and with what is being done. */
  readonly onProgress?: ((done: number, what: string) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** All that rule R9 says of a register: plain data, amounts in base currency at full precision. */
export interface Effectiveness extends Compared {
  /** ISO day. */
  readonly reportingDate: string;
  readonly baseCurrency: string;
  /** By outcome unit: what each budget buys of what can still be bought, were all of it spent on that unit. */
  readonly bestBuys: readonly { readonly outcomeUnit: string; readonly budgets: readonly BestBuys[] }[];
  /** By comparison. */
  readonly tornados: readonly { readonly need: string; readonly outcomeUnit: string; readonly bars: readonly Bar[] }[];
  /** By comparison. */
  readonly uncertainty: readonly Uncertainty[];
  readonly flexibleMoney: FlexibleMoney;
}

/**
 * Rule R9: what the options of each need cost and give, which are worth their price, what a budget buys, how sure that
 * is, and what the next unearmarked money would achieve. The same register, options and seed give the same figures on
 * every run, whatever the order of the rows.
 * @throws RangeError where a budget, an amount, the draws, the seed or a threshold is no such thing; NoOptimumError
 * where the solver fails; the signal's reason when cancelled
 */
export async function effectiveness(register: Register, options: EffectivenessOptions): Promise<Effectiveness> {
  const { solver, signal, onProgress, budgets = [] } = options;
  const wrong = budgets.find((budget) => !(budget >= 0 && budget < Infinity));
  if (wrong !== undefined) throw new RangeError(`A budget is ${wrong}; it must be a number from 0 on.`);
  signal?.throwIfAborted();
  onProgress?.(0, 'Comparing options');
  const compared = compare(register);
  const placed = compared.comparisons.flatMap((comparison) => comparison.options);
  const buyable = grouped(candidates(placed), ({ outcomeUnit }) => outcomeUnit);
  const bought: { outcomeUnit: string; budgets: BestBuys[] }[] = [];
  for (const { outcomeUnit } of compared.leagueTables) {
    const forUnit: BestBuys[] = [];
    for (const budget of budgets) {
      await pause({ signal }, 0);
      forUnit.push(bestBuys(buyable.get(outcomeUnit) ?? [], budget, solver));
    }
    bought.push({ outcomeUnit, budgets: forUnit });
  }
  const tornados = compared.comparisons.map(({ need, outcomeUnit, options: ofNeed }) => ({
    need,
    outcomeUnit,
    bars: tornado(ofNeed),
  }));
  const uncertainty = await probabilistic(compared.comparisons, {
    draws: options.draws,
    seed: options.seed,
    thresholds: options.thresholds,
    willingnessToPay: options.willingnessToPay,
    signal,
    onProgress: (done) => onProgress?.(0.1 + 0.4 * done, 'Drawing costs and outcomes'),
  });
  const byNeed = byIdentifier(
    byIdentifier(placed, ({ id }) => id),
    ({ need }) => need,
  );
  const flexible = await flexibleMoney(register, byNeed, {
    policy: options.policy,
    amounts: options.flexibleAmounts,
    before: options.analysis,
    signal,
    onProgress: (done) => onProgress?.(0.5 + 0.5 * done, 'Assigning flexible money'),
  });
  onProgress?.(1, 'Assigning flexible money');
  return {
    ...compared,
    reportingDate: reportingDate(register),
    baseCurrency: register.settings.baseCurrency,
    bestBuys: bought,
    tornados,
    uncertainty,
    flexibleMoney: flexible,
  };
}
