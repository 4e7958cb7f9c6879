import type { Analysis } from '../../../src/analysis/analysis';
import type { Effectiveness } from '../../../src/analysis/effectiveness/effectiveness';
import { assessHere } from '../../../src/jobs/assessHere';
import { sessionReport } from '../../../src/report/sessionReport';
import type { Block, Report } from '../../../src/report/report';
import { build, type Stated } from '../../analysis/build';
import { analysisOf, solver } from '../../analysis/solver';

export interface Assessed {
  readonly report: Report;
  readonly analysis: Analysis;
  readonly effectiveness: Effectiveness;
}

/** The session sheets of what a test states of a register, with those on its projects. */
export async function assessed(stated: Stated): Promise<Assessed> {
  const register = build(stated);
  const analysis = await analysisOf(register);
  const effectiveness = await assessHere(solver)(register, { analysis });
  const issues = [...register.issues, ...analysis.issues, ...effectiveness.issues];
  return { report: sessionReport(register, analysis, issues, effectiveness), analysis, effectiveness };
}

/** A block of a sheet by the ids of both. */
export function blockOf<Type extends Block['type']>(
  report: Report,
  sheet: string,
  type: Type,
  id: string,
): Extract<Block, { type: Type }> {
  const found = report.sheets
    .find((one) => one.id === sheet)
    ?.blocks.find((block) => block.id === id && block.type === type);
  if (found === undefined) throw new Error(`No ${type} ${id} on ${sheet}`);
  return found as Extract<Block, { type: Type }>;
}

/** The example of the VA Health Economics Resource Center, as the options of a need. */
export const HERC = [
  { id: 'A', cost: 5000, outcome: 1 },
  { id: 'B', cost: 10_000, outcome: 2 },
  { id: 'C', cost: 25_000, outcome: 3 },
  { id: 'D', cost: 35_000, outcome: 4 },
  { id: 'E', cost: 55_000, outcome: 5 },
  { id: 'F', cost: 12_000, outcome: 1.5 },
] as const;

/**
 * Two needs with options in one unit, a third without; 20,000 of unearmarked cash, which the policy gives to N1
 * (priority 1).
 *
 *   need  requirement  covered  gap
 *   N1    60,000       20,000   40,000   its project by cost per outcome: A, 5,000 for one (as B, later by identifier)
 *   N2    50,000            0   50,000   G, 50,000 for 6
 *   N3     1,000            0    1,000
 */
export const TWO_NEEDS: Stated = {
  settings: { bestBuyBudget: 60_000, willingnessToPay: 13_000 },
  needs: [
    { id: 'N1', requirement: 60_000, priority: 1 },
    { id: 'N2', requirement: 50_000, priority: 2 },
    { id: 'N3', requirement: 1000, priority: 3 },
  ],
  projects: [
    ...HERC.map((option) => ({ ...option, need: 'N1' })),
    { id: 'G', need: 'N2', cost: 50_000, outcome: 6, costLow: 40_000, costHigh: 65_000, outcomeLow: 4 },
    { id: 'Z', need: 'N2', cost: 10_000, outcome: 0 },
  ],
  pledges: [{ id: 'P1', amount: 20_000 }],
};
