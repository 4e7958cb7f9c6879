import type { Register } from '../register/register';
import type { Allocation } from './allocate';
import type { AllocationOptions } from './assign';
import { eligibility, flatCells, type Eligible } from './eligibility';
import { mostCovered } from './flow/mostCovered';
import { pace } from './flow/pace';
import { inWholeUnits } from './inWholeUnits';
import { overWholePeriod } from './needs/requirement';
import { eligibleFor, type Supply } from './supplies';
import type { Valued } from './value';

/**
 * What would be covered if money of any year of its pledge could cover every year of a need, as with Years = whole period
 * (R7): the policy makes no difference to the total. Money that may cover the same cells is taken together.
 * @throws the signal's reason when cancelled
 */
export async function coveredOverPeriod(
  register: Pick<Register, 'projects' | 'regions' | 'settings' | 'states'>,
  { needs, pledges, unit }: Pick<Valued, 'needs' | 'pledges' | 'unit'>,
  { covered, supplies }: Pick<Allocation, 'covered' | 'supplies'>,
  { onProgress, signal }: Pick<AllocationOptions, 'onProgress' | 'signal'>,
): Promise<number> {
  const yearsMatter = supplies.some(({ eligible }) => eligible.ofOtherYears.length > 0);
  if (register.settings.years === 'whole period' || !yearsMatter) return sum(covered);
  const whole = overWholePeriod(needs, register.states, unit);
  const cells = flatCells(whole);
  const find = eligibility(whole, cells, register);
  const together = alike(supplies).map(({ supply, amount }) => ({
    amount,
    inKind: supply.inKind,
    eligible: eligibleFor(supply, pledges[supply.pledge]!.pledge, find),
  }));
  const { ofCell, ...problem } = inWholeUnits(cells, together, unit);
  return sum(Array.from(await mostCovered(problem, pace(onProgress, signal)), ofCell));
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/** Supplies that may cover the same cells by year may cover the same ones without years: one of each, and all of their money. */
function alike(supplies: readonly Supply[]): Group[] {
  const groups = { cash: new Map<Eligible, Group>(), goods: new Map<Eligible, Group>() };
  for (const supply of supplies) {
    const known = supply.inKind ? groups.goods : groups.cash;
    const group = known.get(supply.eligible);
    if (group) group.amount += supply.amount;
    else known.set(supply.eligible, { supply, amount: supply.amount });
  }
  return [...groups.cash.values(), ...groups.goods.values()];
}

interface Group {
  readonly supply: Supply;
  amount: number;
}
