import { readCreationDate } from '../excel/read/readCreationDate';
import type { RunExcel, Watch } from '../excel/runExcel';
import type { RegisterMarks } from '../forms/formReference';
import { readRegister, statesKnownTo, tableSources } from '../register/readRegister';
import type { Register } from '../register/register';
import type { Mapping } from '../register/mapping';
import type { RawWorkbook } from '../register/rawTable';
import type { TableKey } from '../register/schema';
import type { BuiltInStates } from '../register/states/builtInStates';
import type { TableSource } from '../register/tableSource';
import type { LoggedEntry } from '../returns/log/logEntry';
import { readRaw } from './readWorkbook';
import { readLog } from './tablesAndLog';

/** A register with all that forms and returns need of it. */
export interface RegisterRead {
  readonly register: Register;
  /** The workbook as it was read, and by which names of tables and columns. */
  readonly raw: RawWorkbook;
  readonly mapping: Mapping;
  /** Every State that it knows, those that no record names among them. */
  readonly states: BuiltInStates;
  /** The workbook's tables as they stand, by the schema's keys. */
  readonly sources: ReadonlyMap<TableKey, TableSource>;
  readonly date1904: boolean;
  /** By what its forms are recognized. */
  readonly marks: RegisterMarks;
  /** What the Log has of returns that were accepted before. */
  readonly logged: readonly LoggedEntry[];
}

/**
 * Reads the register from the workbook; writes nothing.
 * @throws MissingTableError where there is no Needs or Pledges table; OfficeExtension.Error as Excel gives it; an
 * AbortError when cancelled
 */
export async function readForForms(run: RunExcel, watch: Watch = {}): Promise<RegisterRead> {
  const { raw, mapping } = await readRaw(run, watch);
  const register = readRegister(raw, mapping ?? []);
  const { registerId, sessionTitle } = register.settings;
  return {
    register,
    raw,
    mapping: mapping ?? [],
    states: statesKnownTo(raw, mapping ?? []),
    sources: tableSources(raw, mapping ?? []),
    date1904: raw.date1904,
    marks: { registerId, sessionTitle, createdAt: await readCreationDate(run) },
    logged: await readLog(run, watch),
  };
}
