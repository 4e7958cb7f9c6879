import { askForKept, type KeptTexts } from '../kept';
import type { RunExcel } from '../runExcel';
import { mayBeOlder } from '../write/findSheets';
import { askForMarks, markOfSheet, type KeptMark } from '../write/marks';
import { readSheetsOwnMarks } from '../write/sheetScopedMarks';

/** The cell that is selected, where its sheet is a session sheet. */
export interface SelectedCell {
  /** The id of the session sheet, and its name in the workbook. */
  readonly id: string;
  readonly sheet: string;
  /** As in "Overview!C7". */
  readonly address: string;
  /** Count from 1. */
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
  /** What stands in column A of its row. */
  readonly label: string;
  readonly kept: KeptTexts;
}

/**
 * Looks which cell is selected: the active one of several.
 * @returns null on any other than a session sheet
 * @throws OfficeExtension.Error as Excel gives it
 */
export const selectedCell = (run: RunExcel): Promise<SelectedCell | null> =>
  run(async (context) => {
    const cell = context.workbook.getActiveCell().load('address,rowIndex,columnIndex,values');
    const sheet = cell.worksheet.load('name');
    const marks = askForMarks(context.workbook);
    const label = cell.getEntireRow().getCell(0, 0).load('values');
    const kept = askForKept(context);
    await context.sync();
    const id = await idOf(context, sheet, marks(), kept().lastRun !== null);
    if (id === null) return null;
    return {
      id,
      sheet: sheet.name,
      address: cell.address,
      row: cell.rowIndex + 1,
      column: cell.columnIndex + 1,
      value: cell.values[0]![0] as string | number | boolean,
      label: String(label.values[0]![0]),
      kept: kept(),
    };
  });

/** Which sheet of the report a sheet is; null where it is none. */
async function idOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  marks: readonly KeptMark[],
  isRunKept: boolean,
): Promise<string | null> {
  const found = markOfSheet(marks, sheet.name);
  if (found !== null || !mayBeOlder(marks, isRunKept)) return found?.mark.id ?? null;
  const own = await readSheetsOwnMarks(context, [sheet]);
  return 'marks' in own ? (own.marks[0]?.id ?? null) : null;
}
