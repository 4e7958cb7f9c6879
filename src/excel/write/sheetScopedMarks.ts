import { markIn, textOf, type Mark } from './marks';

/**
 * Earlier versions of Pledgebook knew their sheets by a hidden name of the sheet's own alone. It is still read, and
 * written beside the name of the workbook, so that a colleague who has such a version finds the sheets.
 */
const NAME = 'Pledgebook.Sheet';

/** Asks for the mark that a sheet bears itself; what is returned can be called after the next request. */
export function askForSheetsOwnMark(sheet: Excel.Worksheet): () => Mark | null {
  const found = sheet.names.getItemOrNullObject(NAME).load('formula');
  return () => (found.isNullObject ? null : markIn(textIn(String(found.formula))));
}

/** Lets a complete sheet bear its mark itself, too. */
export function addSheetsOwnMark(sheet: Excel.Worksheet, mark: Mark): void {
  sheet.names.add(NAME, `="${textOf(mark).replaceAll('"', '""')}"`).visible = false;
}

const textIn = (formula: string): string => formula.replace(/^="|"$/g, '').replaceAll('""', '"');

/** The marks that sheets bear themselves, or why Excel does not give them. */
export type SheetsOwnMarks = { readonly marks: readonly (Mark | null)[] } | { readonly refusal: unknown };

/** While another workbook is in front, Excel gives no names of sheets (OfficeDev/office-js, issue 6365). */
const isBehindAnother = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === 'InvalidSelection';

/**
 * Reads the marks that sheets bear themselves; asks once more where Excel refuses, as windows come and go. @throws
 * OfficeExtension.Error other than InvalidSelection
 */
export async function readSheetsOwnMarks(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<SheetsOwnMarks> {
  if (sheets.length === 0) return { marks: [] };
  const read = async (): Promise<SheetsOwnMarks> => {
    const asked = sheets.map(askForSheetsOwnMark);
    await context.sync();
    return { marks: asked.map((mark) => mark()) };
  };
  try {
    return await read();
  } catch (error) {
    if (!isBehindAnother(error)) throw error;
  }
  try {
    return await read();
  } catch (error) {
    if (!isBehindAnother(error)) throw error;
    return { refusal: error };
  }
}
