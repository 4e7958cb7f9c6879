import { analyse } from '../src/analysis/analyse';
import { value } from '../src/analysis/value';
import { ALLOCATION_POLICIES } from '../src/register/schema/settings';
import { largeRegister } from './largeRegister';
import type { Measured } from './table';

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(2)} s`;

/**
 * How long the rules take on registers of several sizes: valuing, and the whole analysis under each
 * policy.
 */
export async function benchAnalysis(): Promise<Measured[]> {
  const rows: Measured[] = [];
  for (const [pledges, needs] of [
    [1_000, 100],
    [10_000, 1_000],
    [100_000, 10_000],
  ] as const) {
    const register = largeRegister({ pledges, needs });
    const size = `${pledges.toLocaleString('en')} pledges, ${needs.toLocaleString('en')} needs`;
    let start = performance.now();
    value(register);
    rows.push({ what: `${size}: value`, figure: seconds(start) });
    for (const policy of ALLOCATION_POLICIES) {
      start = performance.now();
      await analyse(register, { policy });
      rows.push({ what: `${size}: analyse, ${policy}`, figure: seconds(start) });
    }
  }
  return rows;
}
