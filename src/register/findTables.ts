import { sheetCellAddress } from '../values/cellAddress';
import { findColumns } from './findColumns';
import { foldName } from '../values/names';
import { warning, type Issue } from './issue';
import { mappingOf, type Mapping } from './mapping';
import type { RawTable } from './rawTable';
import { tables, type TableKey } from './schema';
import type { Table } from './schema/table';

const KEYS = Object.keys(tables) as TableKey[];
const schemaOf = (key: TableKey): Table => tables[key];

/** What may be wrong with which tables there are. */
export const foundTableIssues = { notRead: warning('table-not-read') };

/** The names by which each table of the schema is known, its own first. */
const namesOf = ({ name, synonyms }: Table): string[] => [name, ...synonyms].map(foldName);
const KEY_BY_NAME = new Map(KEYS.flatMap((key) => namesOf(schemaOf(key)).map((name) => [name, key] as const)));

/** The register table whose name, or a synonym of it, a workbook's table bears in any letter case; undefined for none. */
export const registerTableNamed = (name: string): TableKey | undefined => KEY_BY_NAME.get(foldName(name));

export const isRegisterTable = (name: string): boolean => registerTableNamed(name) !== undefined;

export interface FoundTables {
  readonly found: ReadonlyMap<TableKey, RawTable>;
  /** Tables that bear another name but have every required column of a register table. */
  readonly alike: readonly (readonly [TableKey, RawTable])[];
  readonly issues: readonly Issue[];
}

/** Fewer required headers than this are no evidence: "Theme" and "Priority" stand in many tables. */
const FEWEST_TELLING = 5;

/**
 * Finds which table of the workbook serves which table of the register: the one that the mapping names, else the one of
 * its name, else that of its first synonym. Every other table that is one of them by name or by its headers is named in
 * a warning (code table-not-read).
 */
export function findTables(raws: readonly RawTable[], mapping: Mapping = []): FoundTables {
  const mapped = (raw: RawTable): string | undefined => mappingOf(mapping, raw.name)?.table;
  const named = raws.filter((raw) => isRegisterTable(raw.name) && mapped(raw) === undefined);
  const alike = raws
    .filter((raw) => !isRegisterTable(raw.name) && mapped(raw) === undefined)
    .flatMap((raw): [TableKey, RawTable][] => {
      const key = looksLike(raw);
      return key === undefined ? [] : [[key, raw]];
    });
  const found = new Map<TableKey, RawTable>();
  const issues: Issue[] = [];
  for (const key of KEYS) {
    const names = namesOf(schemaOf(key));
    const rank = ({ name }: RawTable): number => names.indexOf(foldName(name));
    const [read, ...others] = [
      ...raws.filter((raw) => mapped(raw) === schemaOf(key).name),
      ...named.filter((raw) => rank(raw) >= 0).sort((one, other) => rank(one) - rank(other)),
    ];
    if (read) found.set(key, read);
    const further = alike.filter(([like]) => like === key).map(([, raw]) => raw);
    issues.push(...[...others, ...further].map((raw) => notRead(schemaOf(key), raw, read)));
  }
  return { found, alike, issues };
}

function looksLike({ headers }: RawTable): TableKey | undefined {
  const required = (key: TableKey): number => Object.values(schemaOf(key).columns).filter((c) => c.required).length;
  return KEYS.filter(
    (key) => required(key) >= FEWEST_TELLING && findColumns(headers, schemaOf(key).columns).missing.length === 0,
  ).sort((one, other) => required(other) - required(one))[0];
}

const notRead = ({ name }: Table, raw: RawTable, read: RawTable | undefined): Issue => ({
  ...foundTableIssues.notRead,
  table: name,
  row: null,
  column: null,
  cell: raw.headerRow < 1 ? null : sheetCellAddress(raw.sheet, raw.headerRow, raw.firstColumn),
  found: {
    kind: isRegisterTable(raw.name) ? 'tableOfName' : 'tableOfColumns',
    table: raw.name,
    sheet: raw.sheet,
    name,
  },
  wanted: read ? { kind: 'oneTable', read: read.name } : { kind: 'tableName', name },
});
