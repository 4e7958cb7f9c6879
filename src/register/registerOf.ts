import { instalmentsNotAmount, receivedAbovePledge, secondRates, yearsNotRequirement } from './crossRowIssues';
import type { FoundTables } from './findTables';
import type { Issue } from './issue';
import type { SettingsReading } from './readSettings';
import type { TableReading } from './readTable';
import type { KnownState, Register, TableCount } from './register';
import { resolveReferences, type AnyReadings } from './resolveReferences';
import { tables, type TableKey } from './schema';
import { withInstalments, withYears } from './schedulesInTables';
import type { RecordOf } from './schema/table';
import type { BuiltInStates } from './states/builtInStates';
import type { KnownPlaces } from './states/knownPlaces';
import { sortIssues, type TableSource } from './tableSource';

const KEYS = Object.keys(tables) as TableKey[];

/** What the tables of the schema were read into. */
export type Readings = { [K in TableKey]: TableReading<RecordOf<(typeof tables)[K]>> };

/** The tables of a workbook that serve a table of the schema, by its key. */
export type Sources = ReadonlyMap<TableKey, TableSource>;

/**
 * Makes a register of what was read of each table by itself: references are resolved, and what only several rows show
 * is found.
 */
export function registerOf(
  foundTables: FoundTables,
  sources: Sources,
  read: Readings,
  { known, places }: { readonly known: BuiltInStates; readonly places: KnownPlaces },
  settings: SettingsReading,
): Register {
  const inTables = Object.fromEntries(
    KEYS.map((key) => [key, resolveReferences(key, read as AnyReadings, places.findRegion)]),
  ) as Readings;
  const resolved: Readings = {
    ...inTables,
    needs: withYears(inTables.needs, inTables.needYears),
    pledges: withInstalments(inTables.pledges, inTables.instalments),
  };

  const further: Partial<Record<TableKey, readonly Issue[]>> = {
    settings: settings.issues,
    needs: yearsNotRequirement(resolved.needs, resolved.projects),
    pledges: [...receivedAbovePledge(resolved.pledges, resolved.receipts), ...instalmentsNotAmount(resolved.pledges)],
    exchangeRates: secondRates(resolved.exchangeRates),
  };
  const { needs, projects, outcomeUnits, pledges, receipts, allotments } = resolved;
  const { exchangeRates, inKindRates } = resolved;
  const { themes, donors, arrangements, missions, recommendations, budget } = resolved;
  const register = {
    needs: needs.records,
    projects: projects.records,
    outcomeUnits: outcomeUnits.records,
    pledges: pledges.records,
    receipts: receipts.records,
    allotments: allotments.records,
    exchangeRates: exchangeRates.records,
    inKindRates: inKindRates.records,
    themes: themes.records,
    donors: donors.records,
    arrangements: arrangements.records,
    missions: missions.records,
    recommendations: recommendations.records,
    budget: budget.records,
  };
  return {
    settings: settings.settings,
    ...register,
    states: namedStates(register, known.states),
    regions: namedRegions(register, places, known.states),
    tables: KEYS.flatMap((key) => {
      const { rows, records } = resolved[key];
      const counted = key === 'settings' ? settings : { rows, counted: records.length };
      return countOf(sources.get(key), counted);
    }),
    issues: KEYS.flatMap((key) => {
      const ofTables = foundTables.issues.filter(({ table }) => table === tables[key].name);
      return sortIssues(tables[key], [...ofTables, ...resolved[key].issues, ...(further[key] ?? [])]);
    }),
  };
}

function countOf(source: TableSource | undefined, count: { rows: number; counted: number }): TableCount[] {
  if (!source) return [];
  const { schema, raw, found } = source;
  const columns = Object.entries(schema.columns).flatMap(([key, { header }]) => {
    const place = found.places.get(key);
    return place === undefined ? [] : [[header, raw.firstColumn + place] as const];
  });
  return [
    {
      table: schema.name,
      named: raw.name,
      sheet: raw.sheet,
      rows: count.rows,
      counted: count.counted,
      headerRow: raw.headerRow,
      columns: Object.fromEntries(columns),
    },
  ];
}

type Naming = Pick<Register, 'needs' | 'pledges' | 'donors' | 'arrangements' | 'missions'>;

/** Every row that has places. */
function* rowsWithPlaces({ needs, pledges, arrangements, missions }: Naming) {
  yield* needs;
  yield* pledges;
  yield* arrangements;
  yield* missions;
}

/** The States that a record names, in the order of their codes. */
function namedStates(register: Naming, known: ReadonlyMap<string, KnownState>): Map<string, KnownState> {
  const named = new Set<string | null>();
  for (const { places } of rowsWithPlaces(register))
    for (const { kind, name } of places) if (kind === 'state') named.add(name);
  for (const { iso3 } of register.donors) named.add(iso3);
  const codes = [...named].filter((code) => code !== null).sort();
  return new Map(codes.flatMap((code) => (known.has(code) ? [[code, known.get(code)!]] : [])));
}

/**
 * The States of every region, group and the world that a record names, by its name as records have it; also those of the
 * region by which a State is reported that a pledge names, for its donor may be asked to let the money go there (R14).
 */
function namedRegions(
  register: Naming,
  { statesOf }: KnownPlaces,
  states: ReadonlyMap<string, KnownState>,
): Map<string, readonly string[]> {
  const named = new Set<string>();
  for (const { places } of rowsWithPlaces(register))
    for (const { kind, name } of places) if (kind !== 'state') named.add(name);
  for (const { regions, places } of register.pledges) {
    for (const region of regions) named.add(region);
    for (const { kind, name } of places) if (kind === 'state' && states.has(name)) named.add(states.get(name)!.region);
  }
  named.delete('');
  return new Map([...named].sort().map((name) => [name, statesOf(name)]));
}
