import type { RunExcel, Watch } from '../excel/runExcel';
import { findSheets, sheetMadeFor } from '../excel/write/marks';
import type { Issue } from '../register/issue';
import type { Mapping } from '../register/mapping';
import type { RawWorkbook } from '../register/rawTable';
import { MissingTableError, readRegister } from '../register/readRegister';
import type { Register } from '../register/register';
import { tables as schema } from '../register/schema';
import { suggestMapping, type SuggestedTable } from '../register/suggestMapping';
import { SHEET_IDS, type SheetId } from '../report/sheetIds';
import type { LastRun } from './lastRun';
import { readRaw } from './readWorkbook';
import { registerIssues } from './registerIssues';

export interface TableSeen {
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly string[];
}

/** A session sheet that stands in the workbook. */
export interface WrittenSheet {
  readonly id: SheetId;
  /** As it is called in the workbook. */
  readonly name: string;
}

/** What a workbook is to Pledgebook. */
export type Inspection =
  | { readonly kind: 'none'; readonly tables: readonly TableSeen[] }
  | {
      readonly kind: 'mappable';
      readonly suggestion: readonly SuggestedTable[];
      readonly tables: readonly TableSeen[];
    }
  | {
      readonly kind: 'register';
      readonly register: Register;
      readonly issues: readonly Issue[];
      readonly mapping: Mapping | null;
      readonly sheets: readonly WrittenSheet[];
      readonly lastRun: LastRun | null;
    };

/**
 * Looks what the workbook is: a register (by name, or by the mapping that it remembers), tables that could be one, or none. Writes nothing.
 * @throws OfficeExtension.Error as Excel gives it; an AbortError when cancelled
 */
export async function inspect(run: RunExcel, watch: Watch = {}): Promise<Inspection> {
  const { raw, mapping, lastRun } = await readRaw(run, watch);
  const register = registerOf(raw, mapping);
  if (register === null) {
    const tables = raw.tables.map(({ name, sheet, headers }) => ({ name, sheet, headers: headers.map(String) }));
    const suggestion = suggestMapping(raw.tables);
    const needed = suggestion.some(({ table }) => REQUIRED.has(table));
    return needed ? { kind: 'mappable', suggestion, tables } : { kind: 'none', tables };
  }
  const issues = registerIssues(register);
  return { kind: 'register', register, issues, mapping, sheets: await writtenSheets(run), lastRun };
}

const REQUIRED: ReadonlySet<string> = new Set([schema.needs.name, schema.pledges.name]);

/** null where Needs or Pledges is missing. */
function registerOf(raw: RawWorkbook, mapping: Mapping | null): Register | null {
  try {
    return readRegister(raw, mapping ?? []);
  } catch (error) {
    if (error instanceof MissingTableError) return null;
    throw error;
  }
}

async function writtenSheets(run: RunExcel): Promise<WrittenSheet[]> {
  const present = await run(findSheets);
  return SHEET_IDS.flatMap((id) => {
    const sheet = sheetMadeFor(id, present);
    return sheet === undefined ? [] : [{ id, name: sheet.name }];
  });
}
