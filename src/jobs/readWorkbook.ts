import { readTables, type ReadWorkbook } from '../excel/read/readTables';
import type { RunExcel, Watch } from '../excel/runExcel';
import { isRegisterTable } from '../register/findTables';
import { mappingFrom, mappingOf, type Mapping } from '../register/mapping';
import { readRegister } from '../register/readRegister';
import type { Register } from '../register/register';
import { lastRunFrom } from './kept/lastRunText';
import type { LastRun } from './lastRun';

/** The tables of a workbook, and what it remembers. */
export interface WorkbookRead {
  readonly raw: ReadWorkbook;
  readonly mapping: Mapping | null;
  readonly lastRun: LastRun | null;
}

/** Reads the rows of the register's tables, the headers of all others, and what the workbook remembers; writes nothing. */
export async function readRaw(run: RunExcel, watch: Watch): Promise<WorkbookRead> {
  const raw = await readTables(run, {
    ...watch,
    wants: (name, kept) => isRegisterTable(name) || mappingOf(mappingFrom(kept.mapping) ?? [], name) !== undefined,
  });
  return { raw, mapping: mappingFrom(raw.kept.mapping), lastRun: lastRunFrom(raw.kept.lastRun) };
}

/**
 * Reads the register from the workbook by the mapping that it remembers; writes nothing.
 * @throws MissingTableError where there is no Needs or Pledges table
 */
export async function readWorkbook(
  run: RunExcel,
  watch: Watch,
): Promise<{ register: Register; date1904: boolean; lastRun: LastRun | null }> {
  const { raw, mapping, lastRun } = await readRaw(run, watch);
  return { register: readRegister(raw, mapping ?? []), date1904: raw.date1904, lastRun };
}
