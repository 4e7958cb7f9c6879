import { keep, readKept } from '../../excel/kept';
import type { RunExcel } from '../../excel/runExcel';
import { isSheetId, SHEET_IDS } from '../../report/sheetIds';
import { DEFAULT_PREFERENCES, type Preferences } from '../state/paneState';

/** Reads what the workbook remembers; the defaults where that is nothing, or nothing that the pane wrote. */
export const readPreferences = async (run: RunExcel): Promise<Preferences> =>
  parsePreferences(await readKept(run, 'pane'));

export const keepPreferences = (run: RunExcel, preferences: Preferences): Promise<void> =>
  keep(run, 'pane', JSON.stringify(preferences));

/** Another version, or another program, may have put anything there. */
export function parsePreferences(kept: unknown): Preferences {
  const read = typeof kept === 'string' ? parseJson(kept) : null;
  if (typeof read !== 'object' || read === null) return DEFAULT_PREFERENCES;
  const { automatic, sheets } = read as Partial<Record<keyof Preferences, unknown>>;
  const known = Array.isArray(sheets)
    ? SHEET_IDS.filter((id) => sheets.filter(isText).some((one) => one === id && isSheetId(one)))
    : null;
  return { automatic: automatic === true, sheets: known === null || known.length === 0 ? null : known };
}

const isText = (value: unknown): value is string => typeof value === 'string';

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
