import { cellRules } from './cellRules';
import type { NewColumn, NewTable } from './newTable';
import type { CellValue } from './rawTable';
import { tables } from './schema';
import type { Column, ColumnKind } from './schema/columns';
import { settingDefinitions } from './schema/settings';
import type { Table } from './schema/table';
import { builtInStates } from './states/builtInStates';
import { REGIONAL_GROUPS } from './states/unitedNationsGroups';

/** Sheets that are not called as their table is. */
const SHEETS: Readonly<Record<string, string>> = {
  ExchangeRates: 'Exchange rates',
  InKindRates: 'In-kind rates',
  OutcomeUnits: 'Outcome units',
};

/** Columns whose texts are sentences, with their widths. */
const LONG_TEXTS: Readonly<Record<string, number>> = { Title: 48, Recommendation: 48, Condition: 32, Notes: 32 };

const WIDTHS: Readonly<Record<ColumnKind, number>> = {
  identifier: 16,
  text: 24,
  list: 26,
  choice: 15,
  memberState: 24,
  places: 24,
  instalments: 28,
  years: 24,
  amounts: 24,
  currency: 10,
  amount: 16,
  number: 12,
  share: 10,
  year: 9,
  date: 14,
  yesNo: 12,
  any: 44,
};
const NAME_WIDTH = 30;

/** Identifiers that are names, and not numbers. */
const isName = ({ kind, header }: Column<unknown>): boolean => kind === 'identifier' && !/ID$|^ISO3$/.test(header);

/** Kinds whose cells may hold more than a word or two. */
const WRAPPED = new Set<ColumnKind>([
  'text',
  'list',
  'memberState',
  'places',
  'instalments',
  'years',
  'amounts',
  'any',
]);

function newColumn(column: Column<unknown>): NewColumn {
  const { header, kind, required } = column;
  const width = LONG_TEXTS[header] ?? (isName(column) ? NAME_WIDTH : WIDTHS[kind]);
  return { ...cellRules(column), width, wrap: WRAPPED.has(kind) || isName(column), required };
}

const newTable = ({ name, about, columns }: Table): NewTable => ({
  table: name,
  sheet: SHEETS[name] ?? name,
  about,
  note: null,
  columns: Object.values(columns).map(newColumn),
  rows: [],
  cells: [],
});

export type SettingValues = Readonly<Partial<Record<keyof typeof settingDefinitions, CellValue>>>;

/** The table of settings, one row for each; a setting that is not given has its default. */
export function settingsTable(given: SettingValues = {}): NewTable {
  const definitions = Object.entries(settingDefinitions) as [keyof SettingValues, Column<unknown>][];
  // Several values of which none is there are a blank cell.
  const byDefault = ({ fallback }: Column<unknown>): CellValue =>
    fallback === undefined || Array.isArray(fallback) ? '' : (fallback as CellValue);
  return {
    ...newTable(tables.settings),
    rows: definitions.map(([key, definition]) => [definition.header, given[key] ?? byDefault(definition)]),
    cells: definitions.map(([, definition], row) => ({ row, column: 1, rules: cellRules(definition) })),
  };
}

/** The Member States of the United Nations by name, so that drop-downs have them from the start. */
function statesTable(): NewTable {
  const { states } = builtInStates();
  const members = Object.values(REGIONAL_GROUPS).flatMap((list) => list.split(' '));
  const rows = members.map((iso3): CellValue[] => {
    const { name, region, group } = states.get(iso3)!;
    return [iso3, name, region, group ?? ''];
  });
  return {
    ...newTable(tables.states),
    rows: rows.sort(([, one], [, other]) => compareNames(String(one), String(other))),
  };
}

const compareNames = new Intl.Collator('en').compare;

/** A table of a new register: without rows, but for the settings, which have their defaults, and the Member States. */
export function blankTable(table: Table): NewTable {
  switch (table.name) {
    case tables.settings.name:
      return settingsTable();
    case tables.states.name:
      return statesTable();
    default:
      return newTable(table);
  }
}

/** The tables of a new register, in the order of the schema. */
export const blankTables = (): NewTable[] => Object.values(tables).map(blankTable);
