import type { Register } from '../../src/register/register';
import { statesNamed } from '../../src/register/places';
import type { Need } from '../../src/register/schema/needs';
import type { Pledge } from '../../src/register/schema/pledges';
import { maximumFlow, type Capacities } from './maximumFlow';

/**
 * Whether an earmark allows a need, read straight from the rule (R7): every part that is not blank matches, years
 * overlap.
 */
export function allows(register: Register, pledge: Pledge, need: Need): boolean {
  const same = (one: string, other: string | null): boolean => one.toLowerCase() === other?.toLowerCase();
  const parts: boolean[] = [];
  if (pledge.needs.length > 0) parts.push(pledge.needs.includes(need.id));
  if (pledge.projects.length > 0) {
    parts.push(register.projects.some(({ id, need: of }) => pledge.projects.includes(id) && of === need.id));
  }
  const [state = ''] = statesNamed(need.places);
  if (pledge.places.length > 0) parts.push(statesNamed(pledge.places).includes(state));
  if (pledge.regions.length > 0) {
    const regions = register.states.get(state)!.regions;
    parts.push(pledge.regions.some((region) => regions.some((name) => same(region, name))));
  }
  if (pledge.themes.length > 0) parts.push(pledge.themes.some((theme) => same(theme, need.theme)));
  if (pledge.modalities.length > 0) parts.push(pledge.modalities.some((modality) => same(modality, need.modality)));
  if (pledge.firstYear !== null && need.lastYear !== null) parts.push(pledge.firstYear <= need.lastYear);
  if (pledge.lastYear !== null && need.firstYear !== null) parts.push(need.firstYear <= pledge.lastYear);
  return parts.every((matches) => matches);
}

export const isFirm = ({ status }: Pledge): boolean => status === 'committed' || status === 'paid';

export interface Bounds {
  /** How much each need may be covered with; 0 for those left out. The requirement by default. */
  readonly need?: (need: Need) => number;
  readonly pledge?: (pledge: Pledge) => boolean;
}

/**
 * The most that firm money can cover, in a register of dollars without projects that are carried out or support costs.
 */
export function mostCovered(register: Register, { need: take, pledge: takes }: Bounds = {}): number {
  const capacities: Capacities = new Map();
  const put = (from: string, to: string, amount: number): void => {
    if (!capacities.has(from)) capacities.set(from, new Map());
    capacities.get(from)!.set(to, amount);
  };
  for (const need of register.needs) {
    put(`need ${need.id}`, 'sink', take ? take(need) : need.requirement);
    put(`goods ${need.id}`, `need ${need.id}`, need.inKindShare * need.requirement);
  }
  for (const pledge of register.pledges) {
    if (!isFirm(pledge) || !(takes?.(pledge) ?? true)) continue;
    put('source', `pledge ${pledge.id}`, pledge.amount!);
    for (const need of register.needs) {
      if (!allows(register, pledge, need)) continue;
      put(`pledge ${pledge.id}`, `${pledge.kind === 'in kind' ? 'goods' : 'need'} ${need.id}`, pledge.amount!);
    }
  }
  return maximumFlow(capacities);
}
