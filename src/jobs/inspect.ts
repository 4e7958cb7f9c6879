import type { RunExcel, Watch } from '../excel/runExcel';
import { readSheetCells } from '../excel/read/readSheetCells';
import { findSheets, sheetMadeFor } from '../excel/write/findSheets';
import type { Issue } from '../register/issue';
import type { Mapping } from '../register/mapping';
import type { RawWorkbook } from '../register/rawTable';
import { MissingTableError, readRegister } from '../register/readRegister';
import type { Register } from '../register/register';
import { tables as schema } from '../register/schema';
import { suggestMapping, type SuggestedTable } from '../register/suggestMapping';
import { builtInStates } from '../register/states/builtInStates';
import { knownPlaces, NO_PLACES } from '../register/states/knownPlaces';
import { SHEET_IDS, type SheetId } from '../report/sheetIds';
import type { ReadForm } from '../returns/readForm';
import type { ReturnContext } from '../returns/returnContext';
import type { ReturnedFile } from '../returns/returnedFile';
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
      /** A form that is open to be filled in. */
      readonly kind: 'form';
      readonly form: ReadForm;
      /** What its cells hold, those that formulas show among them. */
      readonly file: ReturnedFile;
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
 * Looks what the workbook is: a register (by name, or by the mapping that it remembers), a form to be filled in, tables
 * that could be a register, or none. Writes nothing.
 * @throws OfficeExtension.Error as Excel gives it; an AbortError when cancelled
 */
export async function inspect(run: RunExcel, watch: Watch = {}): Promise<Inspection> {
  const { raw, mapping, lastRun } = await readRaw(run, watch);
  const read = registerOf(raw, mapping);
  if (read === null) {
    const form = await openForm(run, watch);
    if (form !== null) return form;
    const tables = raw.tables.map(({ name, sheet, headers }) => ({ name, sheet, headers: headers.map(String) }));
    const suggestion = suggestMapping(raw.tables);
    const needed = suggestion.some(({ table }) => REQUIRED.has(table));
    return needed ? { kind: 'mappable', suggestion, tables } : { kind: 'none', tables };
  }
  const { register, issues } = registerIssues(read);
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

/** As formReference writes it; the whole of it is read where one is found. */
const LIKE_A_REFERENCE = /PB\d{1,3}-[PN]-[A-Z]{2}-/i;

async function openForm(run: RunExcel, { signal }: Watch): Promise<Extract<Inspection, { kind: 'form' }> | null> {
  const file = await readSheetCells(run, { isWanted: (text) => LIKE_A_REFERENCE.test(text), signal });
  if (file === null) return null;
  // A workbook that is no form never needs it.
  const { readReturn } = await import('../returns/readReturn');
  const read = readReturn(file, withoutRegister());
  return read.kind === 'form' ? { kind: 'form', form: read.form, file } : null;
}

/**
 * Which States, regions and themes there are, only the register knows: whoever fills in a form is not told that one of
 * them is wrong.
 */
function withoutRegister(): ReturnContext {
  const { states, find } = builtInStates();
  const places = knownPlaces({ states, find });
  return {
    states: { states, find: (name) => find(name) ?? name },
    places: { ...NO_PLACES, find: (name) => places.find(name) ?? { kind: 'region', name }, findRegion: (name) => name },
    needs: null,
    themes: null,
    categories: null,
  };
}

async function writtenSheets(run: RunExcel): Promise<WrittenSheet[]> {
  const { sheets: present } = await run(findSheets);
  return SHEET_IDS.flatMap((id) => {
    const sheet = sheetMadeFor(id, present);
    return sheet === undefined ? [] : [{ id, name: sheet.name }];
  });
}
