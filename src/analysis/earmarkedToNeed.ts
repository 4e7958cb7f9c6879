import type { Pledge } from '../register/schema/pledges';
import type { Project } from '../register/schema/projects';
import type { ValuedPledge } from './pledges/valuePledge';

/**
 * Available firm money whose earmark names one need, by its Need ID or by projects of it, and no other (R6).
 * @returns the amount in base currency by need
 */
export function earmarkedToNeed(
  pledges: readonly ValuedPledge[],
  projects: readonly Project[],
): (need: string) => number {
  const needOf = onlyNeed(projects);
  const sums = new Map<string, number>();
  for (const { pledge, available } of pledges) {
    if (available === 0) continue;
    const only = needOf(pledge);
    if (only !== null) sums.set(only, (sums.get(only) ?? 0) + available);
  }
  return (need) => sums.get(need) ?? 0;
}

/**
 * Finds the one need that a pledge's earmark names, by its Need ID or by projects of it; null where it names none or
 * several.
 */
export function onlyNeed(projects: readonly Project[]): (pledge: Pick<Pledge, 'needs' | 'projects'>) => string | null {
  const needOfProject = new Map(projects.map(({ id, need }) => [id, need]));
  return (pledge) => {
    if (pledge.needs.length === 0 && pledge.projects.length === 0) return null;
    const named = new Set([
      ...pledge.needs,
      ...pledge.projects.map((project) => needOfProject.get(project) ?? `project ${project}`),
    ]);
    const [only] = named;
    return named.size === 1 && only !== undefined ? only : null;
  };
}
