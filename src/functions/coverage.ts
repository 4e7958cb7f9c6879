import type { Cell } from './cells';
import { foldName } from '../values/names';
import type { Figures } from './figures';
import { notAvailable } from './functionError';
import { analysedNeed, needNamed } from './needNamed';
import { figuresOf, partsOf, yearGiven, type Part } from './ofYear';

/**
 * How much of a requirement is covered by firm money, from 0 to 1: of one need, or of all needs of a theme or of a
 * region; in all years, or in one. Follows the register.
 * @customfunction COVERAGE
 * @param name A Need ID; or else a theme; or else a region or group of States.
 * @param [year] The year, as 2027. Left out: all years together.
 */
export function coverage(name: string, year: Cell, figures: Figures): number {
  const wanted = yearGiven(year);
  const { coverage: share } = figuresOf(partsNamed(name, figures), wanted);
  if (share === null) {
    const when = wanted === null ? '' : ` in ${wanted}`;
    throw notAvailable(`Nothing is required of "${name}"${when}, so that no share of it can be covered.`);
  }
  return share;
}

function partsNamed(name: string, figures: Figures): Part[] {
  const { analysis, register } = figures;
  const need = needNamed(name, figures);
  if (need) return partsOf([analysedNeed(need, figures)]);
  const wanted = foldName(name);
  const named = (text: string): boolean => foldName(text) === wanted;
  const ofTheme = analysis.needs.filter(({ theme }) => named(theme));
  if (ofTheme.length > 0 || register.themes.some(({ theme }) => named(theme))) return partsOf(ofTheme);
  // A need of the region as a whole, and those of its States; of a need of several places what it asks there.
  const states = [...register.states.values()].filter(({ regions }) => regions.some(named));
  const within = new Set(states.map(({ iso3 }) => iso3));
  const parts = partsOf(analysis.needs).filter(({ cell: { place } }) => within.has(place) || named(place));
  if (states.length === 0 && parts.length === 0)
    throw notAvailable(`The register has no need, theme or region "${name}".`);
  return parts;
}
