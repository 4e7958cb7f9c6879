import type { NeedFigures } from '../analysis/analysis';
import { sumNeeds } from '../analysis/sums';
import { foldName } from '../values/names';
import type { Figures } from './figures';
import { notAvailable } from './functionError';
import { analysedNeed, needNamed } from './needNamed';

/**
 * How much of a requirement is covered by firm money, from 0 to 1: of one need, or of all needs of a theme or of a
 * region. Follows the register.
 * @customfunction COVERAGE
 * @param name A Need ID; or else a theme; or else a region or group of States.
 */
export function coverage(name: string, figures: Figures): number {
  const { coverage: share } = figuresOf(name, figures);
  if (share === null) throw notAvailable(`Nothing is required of "${name}", so that no share of it can be covered.`);
  return share;
}

function figuresOf(name: string, figures: Figures): NeedFigures {
  const { analysis, register } = figures;
  const need = needNamed(name, figures);
  if (need) return analysedNeed(need, figures);
  const wanted = foldName(name);
  const named = (text: string): boolean => foldName(text) === wanted;
  const ofTheme = analysis.needs.filter(({ theme }) => named(theme));
  if (ofTheme.length > 0 || register.themes.some(({ theme }) => named(theme))) return sumNeeds(ofTheme);
  const states = [...register.states.values()].filter(({ regions }) => regions.some(named));
  if (states.length === 0) throw notAvailable(`The register has no need, theme or region "${name}".`);
  const within = new Set(states.map(({ iso3 }) => iso3));
  return sumNeeds(analysis.needs.filter(({ state }) => within.has(state)));
}
