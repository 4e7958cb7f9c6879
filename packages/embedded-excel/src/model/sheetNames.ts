import { sameName } from './findSheet';
import { SHEET_NAME_LENGTH } from './limits';
import { invalidArgument, itemAlreadyExists } from './refusals';
import type { Sheet, Workbook } from './workbook';

/**
 * Refuses what cannot be a sheet's name. Source: Microsoft, "Rename a worksheet".
 * @param except the sheet that is being renamed
 */
export function checkSheetName(workbook: Workbook, name: string, except: Sheet | null = null): void {
  if (name.trim() === '') throw invalidArgument('a sheet name must not be blank');
  if (name.length > SHEET_NAME_LENGTH)
    throw invalidArgument(`the sheet name "${name}" is longer than ${SHEET_NAME_LENGTH} characters`);
  if (/[\\/?*[\]:]/.test(name))
    throw invalidArgument(`the sheet name "${name}" has one of the characters \\ / ? * [ ] :`);
  if (name.startsWith("'") || name.endsWith("'"))
    throw invalidArgument(`the sheet name "${name}" begins or ends with an apostrophe`);
  if (sameName(name, 'History')) throw invalidArgument('Excel keeps the sheet name "History" for itself');
  if (isTaken(workbook, name, except)) throw itemAlreadyExists(`a sheet named "${name}"`);
}

/** Whether a worksheet has a name, or another tab: a chart sheet, for example. */
const isTaken = ({ sheets, otherSheets }: Workbook, name: string, except: Sheet | null): boolean =>
  [...sheets, ...otherSheets].some((sheet) => sheet !== except && sameName(sheet.name, name));

/** "Sheet2", "Sheet3", ...: the first that is free. */
export function freeSheetName(workbook: Workbook): string {
  for (let number = workbook.sheets.length + 1; ; number++) {
    const name = `Sheet${number}`;
    if (!isTaken(workbook, name, null)) return name;
  }
}
