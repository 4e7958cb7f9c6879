import { readTables } from '../excel/read/readTables';
import type { RunExcel, Watch } from '../excel/runExcel';
import { TableTakenError } from '../excel/write/writeTables';
import { mappingFrom } from '../register/mapping';
import { tableSources } from '../register/readRegister';
import type { TableKey } from '../register/schema';
import type { TableSource } from '../register/tableSource';
import { isLog, loggedEntries, logFault, logSource, type LoggedEntry } from '../returns/log/logEntry';
import { isOfRegister } from './readWorkbook';

/** The tables of a register as they stand, and its Log. */
export interface TablesAndLog {
  readonly sources: ReadonlyMap<TableKey, TableSource>;
  /** null where the workbook has none. */
  readonly log: TableSource | null;
  readonly date1904: boolean;
}

/**
 * The entries of the workbook's Log, and nothing else of the workbook; none where there is no Log, or where the table of
 * this name is not Pledgebook's. @throws as readTablesAndLog, but for that
 */
export async function readLog(run: RunExcel, watch: Watch = {}): Promise<LoggedEntry[]> {
  const { tables } = await readTables(run, { ...watch, onProgress: undefined, wants: isLog });
  const found = tables.find(({ name }) => isLog(name));
  const source = found ? logSource(found) : null;
  return source && logFault(source) === null ? loggedEntries(source) : [];
}

/**
 * Reads the tables and the Log; writes nothing.
 * @throws TableTakenError where a table named Log is none of Pledgebook's; OfficeExtension.Error as Excel gives it; an
 * AbortError when cancelled
 */
export async function readTablesAndLog(run: RunExcel, watch: Watch = {}): Promise<TablesAndLog> {
  const raw = await readTables(run, {
    ...watch,
    wants: (name, kept) => isLog(name) || isOfRegister(name, kept),
  });
  const found = raw.tables.find(({ name }) => isLog(name));
  const source = found ? logSource(found) : null;
  const fault = source && logFault(source);
  if (fault) throw new TableTakenError(fault.found, fault.wanted);
  return {
    sources: tableSources(raw, mappingFrom(raw.kept.mapping) ?? []),
    log: source,
    date1904: raw.date1904,
  };
}
