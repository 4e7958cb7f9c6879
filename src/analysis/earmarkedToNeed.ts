import type { Project } from '../register/schema/projects';
import type { ValuedPledge } from './pledgeAmounts';

/**
 * Available firm money whose earmark names one need, by its Need ID or by projects of it, and no other (R6).
 * @returns the amount in base currency by need
 */
export function earmarkedToNeed(
  pledges: readonly ValuedPledge[],
  projects: readonly Project[],
): (need: string) => number {
  const needOfProject = new Map(projects.map(({ id, need }) => [id, need]));
  const sums = new Map<string, number>();
  for (const { pledge, available } of pledges) {
    if (available === 0) continue;
    const named = new Set([
      ...pledge.needs,
      ...pledge.projects.map((project) => needOfProject.get(project) ?? `project ${project}`),
    ]);
    const [only] = named;
    if (named.size === 1 && only !== undefined) sums.set(only, (sums.get(only) ?? 0) + available);
  }
  return (need) => sums.get(need) ?? 0;
}
