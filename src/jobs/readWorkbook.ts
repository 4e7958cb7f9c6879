import type { KeptTexts } from '../excel/kept';
import { readTables, readTablesInto, type ReadWorkbook } from '../excel/read/readTables';
import type { RunExcel, Watch } from '../excel/runExcel';
import { isRegisterTable } from '../register/findTables';
import { mappingFrom, mappingOf, type Mapping } from '../register/mapping';
import { registerReader } from '../register/readRegister';
import type { Register } from '../register/register';
import type { CellValue } from '../register/rawTable';
import { confirmedOn } from '../returns/log/confirmedOn';
import { isLog, logFault, logSource } from '../returns/log/logEntry';
import { lastRunFrom } from './kept/lastRunText';
import type { LastRun } from './lastRun';

/** The tables of a workbook, and what it remembers. */
export interface WorkbookRead {
  readonly raw: ReadWorkbook;
  readonly mapping: Mapping | null;
  readonly lastRun: LastRun | null;
}

/** The register that a workbook holds, and what it remembers. */
export interface RegisterOfWorkbook {
  readonly register: Register;
  readonly date1904: boolean;
  readonly lastRun: LastRun | null;
}

/** Whether a table is one of the register: by its name, or by the mapping that the workbook remembers. */
export const isOfRegister = (name: string, kept: KeptTexts): boolean =>
  isRegisterTable(name) || mappingOf(mappingFrom(kept.mapping) ?? [], name) !== undefined;

/**
 * Reads the rows of the register's tables, the headers of all others, and what the workbook remembers; writes nothing.
 */
export async function readRaw(run: RunExcel, watch: Watch): Promise<WorkbookRead> {
  const raw = await readTables(run, { ...watch, wants: isOfRegister });
  return { raw, mapping: mappingFrom(raw.kept.mapping), lastRun: lastRunFrom(raw.kept.lastRun) };
}

/**
 * Reads the register from the workbook by the mapping that it remembers; writes nothing.
 * @throws MissingTableError where there is no Needs or Pledges table
 */
export async function readWorkbook(run: RunExcel, watch: Watch): Promise<RegisterOfWorkbook> {
  const { raw, reader } = await readTablesInto(run, { ...watch, wants: isOfRegister }, (raw) => {
    const reader = registerReader(raw, mappingFrom(raw.kept.mapping) ?? []);
    return { raw, reader, order: reader.order, take: reader.take };
  });
  return { register: reader.end(), date1904: raw.date1904, lastRun: lastRunFrom(raw.kept.lastRun) };
}

/**
 * Reads the register as readWorkbook does, and of its Log on which day each pledge was last confirmed; of none where
 * there is no Log, or where the table of this name is not Pledgebook's.
 * @throws as readWorkbook
 */
export async function readWithConfirmations(
  run: RunExcel,
  watch: Watch,
): Promise<RegisterOfWorkbook & { readonly confirmed: ReadonlyMap<string, string> }> {
  const wants = (name: string, kept: KeptTexts): boolean => isLog(name) || isOfRegister(name, kept);
  const { raw, reader, log, logged } = await readTablesInto(run, { ...watch, wants }, (raw) => {
    const reader = registerReader(raw, mappingFrom(raw.kept.mapping) ?? []);
    const log = raw.tables.find(({ name }) => isLog(name)) ?? null;
    const logged: (readonly CellValue[])[] = [];
    const take: typeof reader.take = (table, rows) => {
      if (table === log) for (const row of rows) logged.push(row);
      reader.take(table, rows);
    };
    return { raw, reader, log, logged, order: reader.order, take };
  });
  const source = log && logSource({ ...log, rows: logged });
  const isOurs = source !== null && logFault(source) === null;
  return {
    ...{ register: reader.end(), date1904: raw.date1904, lastRun: lastRunFrom(raw.kept.lastRun) },
    confirmed: isOurs ? confirmedOn(source, raw.date1904) : new Map(),
  };
}
