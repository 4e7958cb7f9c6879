import { foldName } from '../../values/names';
import type { KnownState } from '../register';
import type { State } from '../schema/states';
import { builtInStates, type BuiltInStates } from './builtInStates';
import { foldStateName } from './foldStateName';

/**
 * The States that a register knows, and how they are found: those of its States table; where there is none, or no row
 * of it counts, the built-in data. A State of the table keeps its built-in regions and groups beside the table's own,
 * save those whose names the table uses itself: these mean what the table says.
 */
export function knownStates(rows: readonly State[]): BuiltInStates {
  const builtIn = builtInStates();
  if (rows.length === 0) return builtIn;
  const own = new Set(rows.flatMap(({ region, group }) => [region, group ?? '']).map(foldName));
  const states = new Map<string, KnownState>();
  const byName = new Map<string, string>();
  for (const { iso3: written, name, region, group } of rows) {
    const iso3 = written.toUpperCase();
    const others = (builtIn.states.get(iso3)?.regions ?? []).filter((other) => !own.has(foldName(other)));
    states.set(iso3, { iso3, name, region, regions: [region, ...(group ? [group] : []), ...others], group });
    if (!byName.has(foldStateName(name))) byName.set(foldStateName(name), iso3);
  }
  const find = (nameOrCode: string): string | undefined => {
    const code = nameOrCode.trim().toUpperCase();
    const iso3 = states.has(code) ? code : (byName.get(foldStateName(nameOrCode)) ?? builtIn.find(nameOrCode));
    return iso3 !== undefined && states.has(iso3) ? iso3 : undefined;
  };
  return { states, find };
}
