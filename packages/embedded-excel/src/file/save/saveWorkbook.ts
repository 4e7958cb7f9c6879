import { momentNow } from '../../model/newWorkbook';
import type { Area, Sheet, Workbook } from '../../model/workbook';
import { loadExcelize, must, type Excelize, type ExcelizeFile } from '../excelize';
import { openWorkbook } from '../open/openWorkbook';
import { saveCells } from './cells';
import { anchorOf, saveCharts } from './charts';
import { completeSource } from './completeSource';
import { saveConditionalFormats } from './conditionalFormats';
import { finish } from './finish/finish';
import { removeChangedMerges, saveLayout } from './layout';
import { saveLinks } from './links';
import { savePage } from './page';
import { saveSheetList } from './sheetList';
import { styleNumbers } from './styles';
import { saveProtection } from './sheetProtection';
import { removeChangedTables, saveTables } from './tables';
import { saveValidations } from './validations';

/**
 * Writes a workbook as an .xlsx file: Excelize puts what was changed into the file it was opened from, so that everything else stays as it is there; what
 * Excelize cannot say (values of formulas, very hidden sheets, hidden names) is put into the file's parts afterwards.
 */
export async function saveWorkbook(
  workbook: Workbook,
  selections: ReadonlyMap<string, Area> = new Map(),
): Promise<Uint8Array> {
  const excelize = await loadExcelize();
  const file = open(excelize, workbook);
  const original = workbook.source === null ? null : openWorkbook(workbook.source);
  saveSheetList(file, workbook);
  must(file.SetWorkbookProps({ Date1904: workbook.date1904 }));
  const styleOf = styleNumbers(file);
  for (const sheet of workbook.sheets) {
    const before = original?.sheets.find(({ name }) => name === sheet.sourceName) ?? null;
    if (before) removeWhatIsGone(file, sheet, before);
    saveCells(file, sheet, { styleOf, calls: workbook.calls });
    saveLayout(file, sheet, before);
    saveTables(file, sheet);
    saveConditionalFormats(file, sheet, before);
    saveValidations(file, sheet, workbook.date1904);
    saveLinks(file, sheet);
    savePage(file, sheet);
    saveCharts(excelize, file, sheet);
    saveProtection(file, sheet);
  }
  saveWorkbookProtection(file, workbook, original);
  return finish(must(file.WriteToBuffer()).buffer as Uint8Array, workbook, selections);
}

function open(excelize: Excelize, { source, properties }: Workbook): ExcelizeFile {
  if (source === null) {
    const file = excelize.NewFile();
    const { created, author, title } = properties;
    const now = momentNow();
    must(
      file.SetDocProps({
        Creator: author,
        LastModifiedBy: author,
        Title: title,
        Created: created ?? now,
        Modified: now,
      }),
    );
    must(file.SetAppProps({ Application: author }));
    return file;
  }
  const file = excelize.OpenReader(completeSource(excelize, source)) as ExcelizeFile & { error?: string | null };
  if (file.error) throw new Error(`Excelize: ${file.error}`);
  return file;
}

/** Charts, tables and merged cells of the file that are no longer there. */
function removeWhatIsGone(file: ExcelizeFile, sheet: Sheet, before: Sheet): void {
  if (sheet.changed.has('charts'))
    for (const chart of before.charts)
      if (!sheet.charts.some(({ origin, name }) => origin === 'file' && name === chart.name))
        must(file.DeleteChart(sheet.name, anchorOf(before, chart)));
  removeChangedTables(file, sheet);
  removeChangedMerges(file, sheet);
}

function saveWorkbookProtection(file: ExcelizeFile, workbook: Workbook, original: Workbook | null): void {
  const was = original?.structureProtected ?? false;
  if (workbook.structureProtected === was) return;
  if (workbook.structureProtected) must(file.ProtectWorkbook({ LockStructure: true }));
  else must(file.UnprotectWorkbook());
}
