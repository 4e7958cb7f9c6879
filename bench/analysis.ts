import { analyse } from '../src/analysis/analyse';
import type { AnalysedNeed, AnalysedPledge } from '../src/analysis/analysis';
import { summary } from '../src/analysis/summary';
import { value } from '../src/analysis/value';
import { ALLOCATION_POLICIES } from '../src/register/schema/settings';
import type { Register } from '../src/register/register';
import { largeRegister } from './largeRegister';
import type { Measured } from './table';

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(2)} s`;

/** Values a register and adds it up by every dimension, as if nothing were assigned. */
function valueAndAddUp(register: Register): void {
  const { needs, pledges } = value(register);
  const analysedNeeds = needs.map(({ need, requirement, project }): AnalysedNeed => ({
    id: need.id,
    title: need.title,
    state: need.state,
    stateName: need.state,
    region: register.states.get(need.state)!.region,
    theme: need.theme,
    modality: need.modality,
    priority: need.priority,
    earmarked: 0,
    project,
    requirement,
    covered: 0,
    gap: requirement,
    coverage: 0,
  }));
  const analysedPledges = pledges.map(
    ({
      pledge: { id, donor, kind, status },
      level,
      pledged,
      firm,
      received,
      outstanding,
      available,
    }): AnalysedPledge => {
      const money = { pledged, firm, received, outstanding, available, covered: 0, stranded: available };
      return { id, donor, kind, status, level, ...money, reason: null };
    },
  );
  summary(register, analysedNeeds, analysedPledges);
}

/**
 * How long the rules take on registers of several sizes: valuing and adding up, and the whole analysis under each
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
    valueAndAddUp(register);
    rows.push({ what: `${size}: value and add up`, figure: seconds(start) });
    for (const policy of ALLOCATION_POLICIES) {
      start = performance.now();
      await analyse(register, { policy });
      rows.push({ what: `${size}: analyse, ${policy}`, figure: seconds(start) });
    }
  }
  return rows;
}
