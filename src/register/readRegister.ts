import type { CellContext } from './cells/readCell';
import { receivedAbovePledge, secondRates } from './crossRowIssues';
import { findTables, type FoundTables } from './findTables';
import type { Issue } from './issue';
import type { Mapping } from './mapping';
import type { RawWorkbook } from './rawTable';
import { readSettings } from './readSettings';
import { ABSENT, readTable, type TableReading } from './readTable';
import type { KnownState, Register, TableCount } from './register';
import { resolveReferences, type AnyReadings } from './resolveReferences';
import { ROW_RULES, type RowRule } from './rowRules';
import { tables, type TableKey } from './schema';
import type { RecordOf, Table } from './schema/table';
import type { State } from './schema/states';
import type { BuiltInStates } from './states/builtInStates';
import { knownStates } from './states/knownStates';
import { regionFinder } from './states/regionNames';
import { sortIssues, tableSource, type TableSource } from './tableSource';

/** A workbook without Needs or Pledges is no register. */
export class MissingTableError extends Error {
  constructor(
    readonly found: string,
    readonly wanted: string,
  ) {
    super(`Found ${found}; expected: ${wanted}`);
    this.name = 'MissingTableError';
  }
}

const KEYS = Object.keys(tables) as TableKey[];
type Readings = { [K in TableKey]: TableReading<RecordOf<(typeof tables)[K]>> };

/**
 * Reads everything that the tables of a workbook say. No row makes it fail: each becomes a record, an issue, or both. Issues are in the order of the schema's tables, and
 * within a table in the order of rows and columns.
 * @param mapping the workbook's own names of tables and columns
 * @throws MissingTableError where there is no table Needs or no table Pledges
 */
export function readRegister(workbook: RawWorkbook, mapping: Mapping = []): Register {
  const foundTables = findTables(workbook.tables, mapping);
  requireTables(workbook, foundTables);
  const sources = sourcesOf(foundTables, mapping);
  const states = readStates(sources, workbook.date1904);
  const known = knownStates(states.records);
  const context: CellContext = { date1904: workbook.date1904, findState: known.find };

  const settings = readSettings(sources.get('settings') ?? null, context);
  const read = Object.fromEntries(
    KEYS.map((key) => [key, key === 'states' ? states : key === 'settings' ? ABSENT : readOne(key, sources, context)]),
  ) as unknown as Readings;
  const findRegion = regionFinder([...known.states.values()].flatMap(({ regions }) => regions));
  const resolved = Object.fromEntries(
    KEYS.map((key) => [key, resolveReferences(key, read as unknown as AnyReadings, findRegion)]),
  ) as unknown as Readings;

  const further: Partial<Record<TableKey, readonly Issue[]>> = {
    settings: settings.issues,
    pledges: receivedAbovePledge(resolved.pledges, resolved.receipts),
    exchangeRates: secondRates(resolved.exchangeRates),
  };
  const { needs, projects, pledges, receipts, exchangeRates, inKindRates } = resolved;
  const { themes, donors, arrangements, missions, recommendations, budget } = resolved;
  const register = {
    needs: needs.records,
    projects: projects.records,
    pledges: pledges.records,
    receipts: receipts.records,
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

const sourcesOf = ({ found }: FoundTables, mapping: Mapping): Map<TableKey, TableSource> =>
  new Map([...found].map(([key, raw]) => [key, tableSource(tables[key], raw, mapping)]));

/** The tables of a workbook that serve a table of the schema, by its key. */
export const tableSources = (workbook: RawWorkbook, mapping: Mapping = []): ReadonlyMap<TableKey, TableSource> =>
  sourcesOf(findTables(workbook.tables, mapping), mapping);

/** Every State that a workbook's register knows, those that no record names among them. */
export const statesKnownTo = (workbook: RawWorkbook, mapping: Mapping = []): BuiltInStates =>
  knownStates(readStates(tableSources(workbook, mapping), workbook.date1904).records);

const readStates = (sources: ReadonlyMap<TableKey, TableSource>, date1904: boolean): TableReading<State> =>
  readOne('states', sources, { date1904, findState: () => undefined });

function readOne<K extends TableKey>(
  key: K,
  sources: ReadonlyMap<TableKey, TableSource>,
  context: CellContext,
): TableReading<RecordOf<(typeof tables)[K]>> {
  const source = sources.get(key);
  const rule = ROW_RULES[key] as RowRule<RecordOf<(typeof tables)[K]>> | undefined;
  return source ? readTable(source, context, rule) : ABSENT;
}

function requireTables({ tables: raws }: RawWorkbook, { found, alike }: FoundTables): void {
  const missing = KEYS.filter((key) => (tables[key] as Table).required && !found.has(key));
  if (missing.length === 0) return;
  const names = raws.map(({ name }) => name);
  const hints = alike
    .filter(([key]) => missing.includes(key))
    .map(([key, { name }]) => ` (${name} has the columns of ${tables[key].name})`);
  throw new MissingTableError(
    names.length === 0 ? 'a workbook without tables' : `a workbook with the tables ${names.join(', ')}`,
    `${missing.map((key) => `a table named ${tables[key].name}`).join(' and ')}${hints.join('')}`,
  );
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

/** The States that a record names, in the order of their codes. */
function namedStates(register: Naming, known: ReadonlyMap<string, KnownState>): Map<string, KnownState> {
  const named = new Set<string | null>();
  for (const { state } of register.needs) named.add(state);
  for (const { states } of register.pledges) for (const state of states) named.add(state);
  for (const { iso3 } of register.donors) named.add(iso3);
  for (const { state } of register.arrangements) named.add(state);
  for (const { state } of register.missions) named.add(state);
  const codes = [...named].filter((code) => code !== null).sort();
  return new Map(codes.flatMap((code) => (known.has(code) ? [[code, known.get(code)!]] : [])));
}
