import { inSentences, type Found, type Wanted } from '../words/foundAndWanted';
import { isBlank } from './cells/cellText';
import { readCell } from './cells/readCell';
import { wantedOf } from './cells/wantedOf';
import { foldName } from '../values/names';
import type { CellValue } from './rawTable';
import type { Column } from './schema/columns';
import { settingDefinitions, type Settings } from './schema/settings';
import { NO_PLACES } from './states/knownPlaces';
import type { TableSource } from './tableSource';

export type SettingKey = keyof Settings;
export type SettingChanges = Readonly<Partial<Record<SettingKey, string | number | null>>>;

/** A value that a setting does not take. */
class SettingError extends Error {
  constructor(
    readonly found: Found,
    readonly wanted: Wanted,
  ) {
    super(inSentences({ found, wanted }));
    this.name = 'SettingError';
  }
}

const definitionOf = (key: SettingKey): Column<unknown> => settingDefinitions[key];
const isKey = (key: string): key is SettingKey => Object.hasOwn(settingDefinitions, key);

const valueOf = (key: SettingKey, value: CellValue): Found => ({
  kind: 'settingValue',
  setting: definitionOf(key).header,
  value: String(value),
});

/**
 * Checks values against the settings' definitions.
 * @returns what each is read as (a date as an ISO day); null for the default
 * @throws SettingError for the first that its setting does not take
 */
export function checkedSettings(changes: SettingChanges): Map<SettingKey, CellValue | null> {
  const checked = new Map<SettingKey, CellValue | null>();
  for (const [key, value] of Object.entries(changes)) {
    if (!isKey(key))
      throw new SettingError(
        { kind: 'unknownSetting', setting: key },
        { kind: 'oneOf', words: Object.keys(settingDefinitions) },
      );
    if (value === null || isBlank(value)) {
      checked.set(key, null);
      continue;
    }
    const definition = definitionOf(key);
    const reading = readCell(value, definition, {
      date1904: false,
      findState: () => undefined,
      places: NO_PLACES,
    });
    if (reading.value === undefined)
      throw new SettingError(valueOf(key, value), reading.finding?.wanted ?? wantedOf(definition));
    checked.set(key, reading.value as CellValue);
  }
  const [first, last] = [checked.get('firstYear'), checked.get('lastYear')];
  if (typeof first === 'number' && typeof last === 'number' && last < first)
    throw new SettingError(valueOf('lastYear', last), { kind: 'laterYear', firstYear: first });
  return checked;
}

/** Where a setting stands in a Settings table; row counts from 0. `named` where its name is there already. */
export interface SettingRow {
  readonly key: SettingKey;
  readonly header: string;
  readonly row: number;
  readonly named: boolean;
}

/** Finds the rows of settings: those that have them, else blank rows, else rows below the last. */
export function settingRows({ raw, found }: TableSource, keys: readonly SettingKey[]): SettingRow[] {
  const cell = (row: readonly CellValue[], key: string): CellValue => row[found.places.get(key) ?? -1] ?? '';
  const names = raw.rows.map((row) => foldName(String(cell(row, 'setting'))));
  const free = raw.rows.flatMap((row, at) => (row.every(isBlank) ? [at] : []));
  let next = raw.rows.length;
  return keys.map((key) => {
    const { header, synonyms } = definitionOf(key);
    const known = [header, ...synonyms].map(foldName);
    const row = names.findIndex((name) => known.includes(name));
    return row >= 0 ? { key, header, row, named: true } : { key, header, row: free.shift() ?? next++, named: false };
  });
}
