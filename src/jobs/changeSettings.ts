import { isoToSerial } from '../values/days';
import { readTables } from '../excel/read/readTables';
import type { RunExcel, Watch } from '../excel/runExcel';
import { addTableSheet } from '../excel/write/addTableSheet';
import { changeTableCells, type TableCell } from '../excel/write/changeTableCells';
import { TableChangedError, type TableRead } from '../excel/write/tableBody';
import { settingsTable } from '../register/blankTables';
import { findTables, registerTableNamed } from '../register/findTables';
import { mappingFrom, mappingOf } from '../register/mapping';
import type { CellValue } from '../register/rawTable';
import { tables } from '../register/schema';
import { settingDefinitions } from '../register/schema/settings';
import { checkedSettings, settingRows, type SettingChanges, type SettingKey } from '../register/settingChanges';
import { tableSource, type TableSource } from '../register/tableSource';

export type { SettingChanges };

export interface ChangedSettings {
  /** The table as it now is: its name and size, and the names of the settings that were changed, in their column. */
  readonly table: TableRead;
  /**
   * What the cells held before, formulas and formats included; blank where there was no row, which means the default.
   * undoSettings takes them.
   */
  readonly cells: readonly TableCell[];
}

const DATE_FORMAT = 'd mmm yyyy';

/**
 * Changes settings in the workbook's Settings table, under whatever name it has; a setting without a row gets one, a
 * workbook without the table gets it on a sheet of its own. null is the default.
 * @throws SettingError for a value that the setting does not take; TableChangedError where the table has no room, or no
 * column of names or values; CellsChangedError, WriteLostError; OfficeExtension.Error as Excel gives it. In each case
 * the workbook is as it was; UnfinishedWriteError and UnfinishedTablesError where it is not
 */
export async function changeSettings(
  run: RunExcel,
  changes: SettingChanges,
  watch: Watch = {},
): Promise<ChangedSettings> {
  const checked = checkedSettings(changes);
  const found = await findSettings(run);
  if (found.source !== null) return changeIn(run, found.source, checked, found.date1904, watch);
  const added = await addTableSheet(run, settingsTable(), watch);
  try {
    const { source, date1904 } = await findSettings(run);
    if (source === null)
      throw new TableChangedError({ kind: 'noTableAdded', table: 'Settings' }, { kind: 'nobodyElse' });
    return await changeIn(run, source, checked, date1904, watch);
  } catch (error) {
    await added.putBack(error, watch);
    throw error;
  }
}

async function changeIn(
  run: RunExcel,
  source: TableSource,
  checked: ReturnType<typeof checkedSettings>,
  date1904: boolean,
  watch: Watch,
): Promise<ChangedSettings> {
  const setting = placeOf(source, 'setting');
  const value = placeOf(source, 'value');
  const places = settingRows(source, [...checked.keys()]);
  const cells = places.flatMap(({ key, header, row, named }): TableCell[] => [
    ...(named ? [] : [{ row, column: setting, content: `'${header}`, numberFormat: null }]),
    { row, column: value, ...entered(key, checked.get(key) ?? null, date1904) },
  ]);
  const { name, rows: content } = source.raw;
  const rows = Math.max(1, content.length);
  const held = await changeTableCells(run, { name, rows, content, identifiers: setting }, cells, watch);
  const size = Math.max(rows, ...cells.map(({ row }) => row + 1));
  const names = new Map(places.map(({ row, header, named }) => [row, named ? content[row]![setting]! : header]));
  const now = Array.from({ length: size }, (_, row) => withCell(setting, names.get(row) ?? ''));
  return { table: { name, rows: size, content: now, identifiers: setting }, cells: held };
}

/**
 * Puts settings back as they were before changeSettings; rows that it added are left blank, which means the default.
 * @throws as changeSettings
 */
export async function undoSettings(run: RunExcel, { table, cells }: ChangedSettings, watch: Watch = {}): Promise<void> {
  await changeTableCells(run, table, cells, watch);
}

/** A row that holds one value, at a place. */
const withCell = (place: number, value: CellValue): CellValue[] => [...Array<CellValue>(place).fill(''), value];

async function findSettings(run: RunExcel): Promise<{ source: TableSource | null; date1904: boolean }> {
  const serves = (name: string, mapping: string | null): boolean =>
    registerTableNamed(name) === 'settings' ||
    mappingOf(mappingFrom(mapping) ?? [], name)?.table === tables.settings.name;
  const raw = await readTables(run, { wants: (name, kept) => serves(name, kept.mapping) });
  const mapping = mappingFrom(raw.kept.mapping) ?? [];
  const table = findTables(raw.tables, mapping).found.get('settings');
  return { source: table ? tableSource(tables.settings, table, mapping) : null, date1904: raw.date1904 };
}

function placeOf({ raw, found }: TableSource, key: 'setting' | 'value'): number {
  const place = found.places.get(key);
  if (place === undefined)
    throw new TableChangedError(
      { kind: 'tableWithout', table: raw.name, headers: [tables.settings.columns[key].header] },
      { kind: 'columns', headers: ['Setting', 'Value'] },
    );
  return place;
}

/** What goes into the cell of a setting's value. */
function entered(
  key: SettingKey,
  value: CellValue | null,
  date1904: boolean,
): Pick<TableCell, 'content' | 'numberFormat'> {
  if (value === null) return { content: '', numberFormat: null };
  if (settingDefinitions[key].kind === 'date')
    return { content: isoToSerial(String(value), date1904) ?? `'${String(value)}`, numberFormat: DATE_FORMAT };
  if (typeof value === 'number') return { content: value, numberFormat: null };
  return { content: `'${String(value)}`, numberFormat: null };
}
