import { inSentences, type Found, type Wanted } from '../words/foundAndWanted';
import type { RunExcel } from './runExcel';

/** A cell that cannot be shown. */
class NoSuchPlaceError extends Error {
  constructor(
    readonly found: Found,
    readonly wanted: Wanted,
  ) {
    super(inSentences({ found, wanted }));
    this.name = 'NoSuchPlaceError';
  }
}

/** A cell or an area of a sheet, as Excel writes addresses: "Pledges!G12", "'Sheet 2'!A1:B3". */
const ADDRESS = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[a-z]{1,3}\$?\d{1,7}(?::\$?[a-z]{1,3}\$?\d{1,7})?)$/i;

/** Takes an address with its sheet apart. @throws NoSuchPlaceError for another text */
export function placeOf(address: string): { readonly sheet: string; readonly cells: string } {
  const [, quoted, plain, cells] = ADDRESS.exec(address) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  if (sheet === undefined || cells === undefined)
    throw new NoSuchPlaceError({ kind: 'address', address }, { kind: 'address' });
  return { sheet, cells };
}

/**
 * Shows a cell: activates its sheet and selects it. The workbook is not changed.
 * @throws NoSuchPlaceError where the sheet is not there, or is hidden; OfficeExtension.Error as Excel gives it
 */
export async function showCell(run: RunExcel, address: string): Promise<void> {
  const { sheet: name, cells } = placeOf(address);
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('visibility');
    await context.sync();
    if (sheet.isNullObject) throw new NoSuchPlaceError({ kind: 'noSheet', sheet: name }, { kind: 'sheetOfWorkbook' });
    if (sheet.visibility !== 'Visible')
      throw new NoSuchPlaceError({ kind: 'hiddenSheet', sheet: name }, { kind: 'visibleSheet' });
    sheet.activate();
    sheet.getRange(cells).select();
    await context.sync();
  });
}
