import { inSentences, type Found, type Wanted } from '../words/foundAndWanted';
import type { CellContext } from './cells/readCell';
import { findTables, type FoundTables } from './findTables';
import type { Mapping } from './mapping';
import type { CellValue, RawTable, RawWorkbook } from './rawTable';
import { readSettings } from './readSettings';
import { ABSENT, tableReader, type TableReader } from './readTable';
import type { Register } from './register';
import { registerOf, type Readings, type Sources } from './registerOf';
import { ROW_RULES } from './rowRules';
import { tables, type TableKey } from './schema';
import type { RecordOf, Table } from './schema/table';
import type { State } from './schema/states';
import type { BuiltInStates } from './states/builtInStates';
import { knownPlaces, NO_PLACES, type KnownPlaces } from './states/knownPlaces';
import { knownStates } from './states/knownStates';
import { tableSource, type TableSource } from './tableSource';

/** A workbook without Needs or Pledges is no register. */
export class MissingTableError extends Error {
  constructor(
    readonly found: Found,
    readonly wanted: Wanted,
  ) {
    super(inSentences({ found, wanted }));
    this.name = 'MissingTableError';
  }
}

const KEYS = Object.keys(tables) as TableKey[];

/**
 * Takes the rows of a workbook's tables, some at a time: of a million rows the records fit into the memory, but not the
 * rows besides.
 */
export interface RegisterReader {
  /** The tables in the order in which their rows are to be given: what is read of one may depend on another. */
  readonly order: readonly RawTable[];
  /** The next rows of a table. */
  take: (table: RawTable, rows: readonly (readonly CellValue[])[]) => void;
  /** What all of them say. */
  end: () => Register;
}

/**
 * Reads everything that the tables of a workbook say. No row makes it fail: each becomes a record, an issue, or both.
 * Issues are in the order of the schema's tables, and within a table in the order of rows and columns.
 * @param mapping the workbook's own names of tables and columns
 * @throws MissingTableError where there is no table Needs or no table Pledges
 */
export function readRegister(workbook: RawWorkbook, mapping: Mapping = []): Register {
  const reader = registerReader(workbook, mapping);
  for (const table of reader.order) reader.take(table, table.rows);
  return reader.end();
}

/**
 * Reads a workbook of which the rows are still to come.
 * @param workbook its tables; their rows are not looked at
 * @throws MissingTableError where there is no table Needs or no table Pledges
 */
export function registerReader(workbook: RawWorkbook, mapping: Mapping = []): RegisterReader {
  const foundTables = findTables(workbook.tables, mapping);
  requireTables(workbook, foundTables);
  const sources = sourcesOf(foundTables, mapping);
  const ofStates = sources.get('states');
  const states = ofStates && readerOf('states', ofStates, withoutStates(workbook.date1904));
  const settings: (readonly CellValue[])[] = [];
  let others: Others | null = null;
  const begun = (): Others => (others ??= beginOthers(sources, states?.end().records ?? [], workbook.date1904));
  return {
    order: [...workbook.tables].sort((one, other) => Number(other === ofStates?.raw) - Number(one === ofStates?.raw)),
    take(table, rows) {
      for (const [key, { raw }] of sources) {
        if (raw !== table) continue;
        if (key === 'states') states?.take(rows);
        else if (key === 'settings') for (const cells of rows) settings.push(cells);
        else begun().readers.get(key)?.take(rows);
      }
    },
    end() {
      const read = begun();
      const source = sources.get('settings');
      const given = source ? { ...source, raw: { ...source.raw, rows: settings } } : null;
      const readings = Object.fromEntries(
        KEYS.map((key) => [key, (key === 'states' ? states : read.readers.get(key))?.end() ?? ABSENT]),
      ) as Readings;
      return registerOf(foundTables, sources, readings, read, readSettings(given, read.context));
    },
  };
}

/** The readers of all tables that need the States, and what they need of them. */
interface Others {
  readonly known: BuiltInStates;
  readonly places: KnownPlaces;
  readonly context: CellContext;
  readonly readers: ReadonlyMap<TableKey, TableReader<unknown>>;
}

function beginOthers(sources: Sources, states: readonly State[], date1904: boolean): Others {
  const known = knownStates(states);
  const places = knownPlaces(known);
  const context: CellContext = { date1904, findState: known.find, places };
  const keys = [...sources].filter(([key]) => key !== 'states' && key !== 'settings');
  return {
    known,
    places,
    context,
    readers: new Map(keys.map(([key, source]) => [key, readerOf(key, source, context)])),
  };
}

const sourcesOf = ({ found }: FoundTables, mapping: Mapping): Sources =>
  new Map([...found].map(([key, raw]) => [key, tableSource(tables[key], raw, mapping)]));

/** The tables of a workbook that serve a table of the schema, by its key. */
export const tableSources = (workbook: RawWorkbook, mapping: Mapping = []): ReadonlyMap<TableKey, TableSource> =>
  sourcesOf(findTables(workbook.tables, mapping), mapping);

/** Every State that a workbook's register knows, those that no record names among them. */
export const statesKnownTo = (workbook: RawWorkbook, mapping: Mapping = []): BuiltInStates =>
  knownStates(statesOf(tableSources(workbook, mapping), workbook.date1904));

/** What a table without places is read with. */
const withoutStates = (date1904: boolean): CellContext => ({
  date1904,
  findState: () => undefined,
  places: NO_PLACES,
});

function statesOf(sources: Sources, date1904: boolean): readonly State[] {
  const source = sources.get('states');
  if (!source) return [];
  const reader = readerOf('states', source, withoutStates(date1904));
  reader.take(source.raw.rows);
  return reader.end().records;
}

const readerOf = <K extends TableKey>(
  key: K,
  source: TableSource,
  context: CellContext,
): TableReader<RecordOf<(typeof tables)[K]>> => tableReader(source, context, ROW_RULES[key]);

function requireTables({ tables: raws }: RawWorkbook, { found, alike }: FoundTables): void {
  const missing = KEYS.filter((key) => (tables[key] as Table).required && !found.has(key));
  if (missing.length === 0) return;
  const names = raws.map(({ name }) => name);
  const hints = alike
    .filter(([key]) => missing.includes(key))
    .map(([key, { name }]) => ({ table: name, name: tables[key].name }));
  throw new MissingTableError(names.length === 0 ? { kind: 'noTables' } : { kind: 'tables', names }, {
    kind: 'tables',
    missing: missing.map((key) => tables[key].name),
    alike: hints,
  });
}
