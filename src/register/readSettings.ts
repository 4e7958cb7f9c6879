import { foundCell, isBlank } from './cells/cellText';
import { isErrorValue } from './cells/errorValue';
import { readCell, type CellContext } from './cells/readCell';
import { cellIssues } from './cells/reading';
import { foldName } from '../values/names';
import { warning, type Issue } from './issue';
import { rowIssues } from './readTable';
import { yearsReversed } from './rowRules';
import type { Column } from './schema/columns';
import { settingDefinitions, type Settings } from './schema/settings';
import { tableIssues } from './tableIssues';
import { issueOf, type IssueAt, type TableSource } from './tableSource';

const DEFINITIONS = Object.entries(settingDefinitions) as [keyof Settings, Column<unknown>][];
const KEY_BY_NAME = new Map(
  DEFINITIONS.flatMap(([key, { header, synonyms }]) => [header, ...synonyms].map((name) => [foldName(name), key])),
);

/** What may be wrong with settings, beside what rows and cells of any table show. */
export const settingIssues = { unknown: warning('unknown-setting') };

export interface SettingsReading {
  readonly settings: Settings;
  readonly issues: readonly Issue[];
  readonly rows: number;
  readonly counted: number;
}

const defaults = (): Settings =>
  Object.fromEntries(DEFINITIONS.map(([key, { fallback }]) => [key, fallback ?? null])) as Settings;

/**
 * Reads the settings, a row each. A setting without a row, with a blank value or with one that cannot be read has its
 * default; the last is an error.
 * @param source null where the workbook has no Settings table
 */
export function readSettings(source: TableSource | null, context: CellContext): SettingsReading {
  if (!source) return { settings: defaults(), issues: [], rows: 0, counted: 0 };
  const places = source.found.places;
  const cellOf = (cells: TableSource['raw']['rows'][number], key: string) => cells[places.get(key) ?? -1] ?? '';
  const rows = source.raw.rows
    .map((cells, index) => ({ row: index + 1, name: cellOf(cells, 'setting'), value: cellOf(cells, 'value') }))
    .filter(({ name, value }) => !isBlank(name) || !isBlank(value));
  const ofTable = tableIssues(source, rows.length);
  if (ofTable.some(({ severity }) => severity === 'error')) {
    return { settings: defaults(), issues: ofTable, rows: rows.length, counted: 0 };
  }
  const read: Record<string, unknown> = { ...defaults() };
  const rowOf = new Map<string, number>();
  const issues: Issue[] = [...ofTable];
  const add = (issue: IssueAt): void => void issues.push(issueOf(source, issue));
  for (const { row, name, value } of rows) {
    const key = KEY_BY_NAME.get(foldName(String(name)));
    const at = { row, column: 'setting', found: foundCell(name) };
    if (isBlank(name)) {
      add({ ...at, ...cellIssues.blank, found: { kind: 'blankCell' }, wanted: { kind: 'settingName' } });
    } else if (isErrorValue(name)) {
      add({ ...at, ...cellIssues.errorValue, wanted: { kind: 'settingName' } });
    } else if (key === undefined) {
      const words = DEFINITIONS.map(([, { header }]) => header);
      add({ ...at, ...settingIssues.unknown, wanted: { kind: 'oneOf', words } });
    } else if (rowOf.has(key)) {
      add({ ...at, ...rowIssues.duplicate, wanted: { kind: 'newIdentifier', header: 'Setting' } });
    } else {
      rowOf.set(key, row);
      if (isBlank(value)) continue;
      const reading = readCell(value, settingDefinitions[key], context);
      if (reading.value !== undefined) read[key] = reading.value;
      if (reading.finding) add({ row, column: 'value', found: foundCell(value), ...reading.finding });
    }
  }
  const settings = read as Settings;
  const [reversed] = yearsReversed(settings);
  const row = rowOf.get('lastYear');
  if (reversed && row !== undefined) add({ ...reversed, row, column: 'value' });
  const wrong = new Set(issues.filter(({ severity }) => severity === 'error').map((issue) => issue.row));
  return {
    settings: reversed ? { ...settings, lastYear: null } : settings,
    issues,
    rows: rows.length,
    counted: rows.filter((each) => !wrong.has(each.row)).length,
  };
}
