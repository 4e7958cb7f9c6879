import type { Area, Sheet, Workbook } from '../../model/workbook';
import { isLeftUncomputed } from '../calculate/uncomputed';
import { findWorkbookPart } from '../open/findWorkbookPart';
import { strictFile } from '../open/fileErrors';
import { packageParts } from '../open/packageParts';
import { shownSheetName } from '../open/shownSheet';
import { readTheme } from '../open/theme';
import { packageEditor, type PackageEditor } from '../package/packageEditor';
import { RELATIONSHIPS } from '../xml/namespaces';
import { elementIn, elementsIn, rootOf } from '../xml/tree';
import { blankPackage } from './blankPackage';
import { removeCalculationChain } from './calculationChain';
import { fileChanges } from './follow/fileChanges';
import { followFile } from './follow/followFile';
import { removeOrphans, reachableParts } from './orphans';
import { ruleIds } from './ruleIds';
import { saveSheet } from './saveSheet';
import { saveSettings } from './settingsPart';
import { tableNumbers } from './sheetTables';
import { removeSignature } from './signature';
import { openStyleBook } from './styleBook/styleBook';
import { saveDefinedNames } from './workbookPart/definedNames';
import { removeSheets, saveSheetEntries } from './workbookPart/sheetEntries';
import { saveCalculation, saveDateSystem, saveStructureProtection, saveViews } from './workbookPart/workbookPart';

const STYLES_LINK = `${RELATIONSHIPS}/styles`;
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const KINDS = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const WITH_MACROS = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';

/**
 * Writes the workbook as a file. What was not changed since the file was opened goes into it byte for byte: parts that
 * nobody changed as they were packed, sheets of users with their changed cells spliced into their own XML. Formulas
 * must be computed before.
 * @param selections what is selected on sheets, by their ids; on all others it is what the file says
 * @throws WorkbookFileError where the file is strict Open XML, which cannot be written yet
 */
export async function saveWorkbook(workbook: Workbook, selections: ReadonlyMap<string, Area>): Promise<Uint8Array> {
  if (workbook.facts?.strict) throw strictFile();
  const source = workbook.source ?? blankPackage(workbook.properties);
  const parts = packageParts(source);
  const editor = packageEditor(source);
  const { part } = findWorkbookPart(parts);
  const before = reachableParts(editor);
  const places = elementsIn(elementIn(rootOf(editor.tree(part)), 'sheets')!, 'sheet');
  const shown = shownNow(workbook, editor, part);

  if (workbook.facts?.signed) removeSignature(editor);
  saveKind(editor, part, workbook);
  removeSheets(editor, part, workbook);
  removeOrphans(editor, before);
  const entries = saveSheetEntries(editor, part, workbook, places);
  const themePart = parts.relationships(part).find(({ type, external }) => type === 'theme' && !external)?.target;
  const stylesPart = editor.links(part).find(({ type, external }) => type === STYLES_LINK && !external)?.target;
  const styles = openStyleBook(stylesPart === undefined ? null : editor.text(stylesPart), readTheme(parts, themePart));
  const changes = fileChanges(editor, workbook);
  followFile(editor, changes, entries.sheets);
  const newTable = tableNumbers(editor);
  const ruleId = ruleIds(workbook);
  for (const { sheet, part: own } of entries.sheets)
    saveSheet({ editor, workbook, styles, newTable, ruleId, changes, shown, selections }, sheet, own);
  if (styles.isChanged()) {
    const target = stylesPart ?? editor.freePart('xl/styles', '.xml').replace('styles1', 'styles');
    editor.write(target, styles.text(), STYLES_TYPE);
    if (stylesPart === undefined) editor.link(part, STYLES_LINK, target);
  }
  editor.edit(part, (root, tree) =>
    [
      saveDateSystem(root, tree, workbook),
      saveStructureProtection(root, tree, workbook),
      saveViews(root, tree, entries, shown),
      saveDefinedNames(root, tree, workbook, entries),
      saveCalculation(root, tree, workbook.calculationMode, asksToCompute(workbook)),
    ].includes(true),
  );
  removeCalculationChain(editor, part, workbook, places);
  saveSettings(editor, workbook);
  removeOrphans(editor, before);
  return editor.zip();
}

/** The sheet that is shown, where it is another than when the file was opened; null where it is the same. */
function shownNow(workbook: Workbook, editor: PackageEditor, part: string): Sheet | null {
  const active = workbook.sheets.find(({ id }) => id === workbook.activeSheet) ?? null;
  if (workbook.source === null) return active;
  return active?.sourceName !== null && active?.sourceName === shownSheetName(editor, part) ? null : active;
}

/** A template that was filled in is a workbook. */
function saveKind(editor: PackageEditor, part: string, { facts }: Workbook): void {
  if (facts?.kind === 'xltx') editor.setContentType(part, KINDS);
  if (facts?.kind === 'xltm') editor.setContentType(part, WITH_MACROS);
}

/**
 * Whether Excel must compute when it opens the file: something was changed that formulas may depend on, or a formula
 * could not be computed here.
 */
const asksToCompute = ({ sheets }: Workbook): boolean =>
  sheets.some(
    ({ grid, sourceName }) =>
      isLeftUncomputed(grid) ||
      (sourceName !== null && grid.dirtyValues.size + grid.recomputed.size + grid.rewritten.size > 0),
  );
