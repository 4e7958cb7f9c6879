import type { Area, Sheet, Workbook } from '../../model/workbook';
import type { PackageEditor } from '../package/packageEditor';
import { cellChanges, hasCellChanges, movedFrom } from './changedSheet/cellChanges';
import { elementChanges } from './changedSheet/elementChanges';
import { orderedCells } from './changedSheet/orderedCells';
import { spliceSheet } from './changedSheet/spliceSheet';
import { isSelected, surveySheet } from './changedSheet/survey';
import { dimensionChange } from './changedSheet/dimensionChange';
import { isEmpty, type FileChanges } from './follow/fileChanges';
import { followedFormula } from './follow/followedFormula';
import { saveCharts } from './sheetCharts';
import { hasChangedHeaders, saveTables } from './sheetTables';
import { newSheetXml } from './sheet/newSheetXml';
import { SHEET_ORDER } from './sheet/sheetOrder';
import type { SheetWriting } from './sheet/writing';
import type { StyleBook } from './styleBook/styleBook';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** What the saving of all sheets of a workbook has in common. */
export interface Saving {
  readonly editor: PackageEditor;
  readonly workbook: Workbook;
  readonly styles: StyleBook;
  readonly newTable: () => number;
  readonly changes: FileChanges;
  readonly ruleId: SheetWriting['ruleId'];
  /** The sheet that is shown, where it is another than when the file was opened. */
  readonly shown: Sheet | null;
  readonly selections: ReadonlyMap<string, Area>;
}

/**
 * Writes a sheet, whole where it is new, and where it came from the file only what was changed of it. @param part of
 * the sheet
 */
export function saveSheet(saving: Saving, sheet: Sheet, part: string): void {
  if (sheet.sourceName === null) saveNew(saving, sheet, part);
  else saveChanged(saving, sheet, part);
}

const writingOf = (
  { editor, workbook, styles, ruleId, changes, selections }: Saving,
  sheet: Sheet,
  part: string,
  drawing: string | null,
  tables: readonly string[],
): SheetWriting => ({
  styleOf: (format) => styles.numberOf(format),
  differenceOf: (format) => styles.differenceOf(format),
  ruleId,
  calls: workbook.calls,
  relation: (type, target, external) => editor.link(part, type, target, external),
  forget: (id) => editor.unlink(part, id),
  follow: isEmpty(changes) ? null : (formula) => followedFormula(formula, changes, { part, sheet: sheet.sourceName }),
  isActive: sheet.id === workbook.activeSheet,
  selection: selections.get(sheet.id),
  drawing,
  tables,
  date1904: workbook.date1904,
});

function saveNew(saving: Saving, sheet: Sheet, part: string): void {
  const { editor, workbook, newTable } = saving;
  const drawing = saveCharts(editor, part, sheet, workbook);
  const tables = saveTables(editor, part, sheet, newTable);
  editor.write(part, newSheetXml(sheet, writingOf(saving, sheet, part, drawing, tables)), SHEET_TYPE);
}

function saveChanged(saving: Saving, sheet: Sheet, part: string): void {
  const { editor, workbook, newTable, shown, selections } = saving;
  const { changed } = sheet;
  const drawing =
    sheet.charts.some(({ origin }) => origin !== 'file') || changed.has('charts')
      ? saveCharts(editor, part, sheet, workbook)
      : null;
  const tables = changed.has('tables') || hasChangedHeaders(sheet) ? saveTables(editor, part, sheet, newTable) : [];
  const writing = writingOf(saving, sheet, part, drawing, tables);
  const view = { isSelected: selectedNow(editor, sheet, part, shown), selection: selections.get(sheet.id) };
  const elements = elementChanges(sheet, writing, view);
  const hasCells = hasCellChanges(sheet);
  if (!hasCells && elements.size === 0) return;
  const chunks = (): Iterable<Uint8Array> =>
    hasCells && sheet.grid.outOfOrder ? orderedCells(editor.chunks(part), part) : editor.chunks(part);
  const cells = hasCells ? cellChanges(sheet, writing, surveySheet(chunks(), part, movedFrom(sheet))) : null;
  if (cells) elements.set('dimension', dimensionChange(sheet));
  editor.write(part, spliceSheet(chunks(), part, { elements, cells }, SHEET_ORDER), SHEET_TYPE);
}

/**
 * Whether a sheet is selected now; null where this stays. Only the sheet that is shown is selected: several would be
 * edited together.
 */
function selectedNow(editor: PackageEditor, sheet: Sheet, part: string, shown: Sheet | null): boolean | null {
  if (shown === null) return null;
  if (shown === sheet) return true;
  return isSelected(editor.chunks(part), part) ? false : null;
}
