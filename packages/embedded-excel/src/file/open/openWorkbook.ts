import type { WorkbookOptions } from '../../options';
import { emptyWorkbook, newSheet, sheetId, takeId } from '../../model/newWorkbook';
import { everyFormulaIsStale } from '../../model/staleFormulas';
import type { Sheet, Workbook } from '../../model/workbook';
import { checkSize } from './checkSize';
import { attribute, child, meaning, numberOf, truth, type XmlElement } from './elements';
import { notAWorkbook } from './fileErrors';
import { checkIsZip } from './fileKind';
import { fileFacts } from './fileFacts';
import { readFileProperties } from './fileProperties';
import { findWorkbookPart } from './findWorkbookPart';
import { listedSheets, type ListedSheet } from './listedSheets';
import { nameSeries } from './nameSeries';
import { readNames } from './names';
import { packageParts, partOfType, type PackageParts } from './packageParts';
import { readSettings } from './settings';
import { readSheet } from './readSheet';
import { readSharedStrings } from './sharedStrings';
import { readStyles } from './styles';
import { readTheme } from './theme';

/** A worksheet and its part; null for another tab. */
type Tab = { readonly sheet: Sheet; readonly part: string } | null;

function readTabs(workbook: Workbook, listed: readonly ListedSheet[]): Tab[] {
  workbook.otherSheets = listed.flatMap(({ name, kind, visibility }, place) =>
    kind === 'worksheet' ? [] : [{ name, kind, visibility, place }],
  );
  return listed.map(({ name, kind, visibility, part }): Tab => {
    if (kind !== 'worksheet') return null;
    const sheet = newSheet(sheetId(takeId(workbook)), name, name);
    sheet.visibility = visibility;
    workbook.sheets.push(sheet);
    return { sheet, part };
  });
}

/** The sheet that is shown: the one that the file names, unless it is hidden or no worksheet. */
function shownSheet({ sheets }: Workbook, tabs: readonly Tab[], root: XmlElement): Sheet {
  const active = tabs[numberOf(child(child(root, 'bookViews'), 'workbookView'), 'activeTab', 0)]?.sheet;
  if (active?.visibility === 'Visible') return active;
  return sheets.find(({ visibility }) => visibility === 'Visible') ?? sheets[0]!;
}

const CALCULATION_MODES: Readonly<Record<string, Workbook['calculationMode']>> = {
  auto: 'Automatic',
  autoNoTable: 'AutomaticExceptTables',
  manual: 'Manual',
};

function readParts(workbook: Workbook, parts: PackageParts): void {
  const { part, contentType } = findWorkbookPart(parts);
  const root = parts.tree(part);
  if (root.name !== 'workbook') throw notAWorkbook('an Office file that is no workbook');
  const links = parts.relationships(part);
  workbook.facts = fileFacts(parts, contentType, root.attributes);
  workbook.date1904 = truth(child(root, 'workbookPr'), 'date1904');
  workbook.structureProtected = truth(child(root, 'workbookProtection'), 'lockStructure');
  workbook.calculationMode = meaning(CALCULATION_MODES, attribute(child(root, 'calcPr'), 'calcMode')) ?? 'Automatic';
  workbook.fullCalcOnLoad = truth(child(root, 'calcPr'), 'fullCalcOnLoad');
  const tabs = readTabs(workbook, listedSheets(root, links, part));
  const theme = readTheme(parts, partOfType(parts, links, 'theme'));
  const styles = readStyles(parts, partOfType(parts, links, 'styles'), theme);
  const strings = partOfType(parts, links, 'sharedStrings');
  const context = {
    workbook,
    parts,
    styles,
    theme,
    texts: strings === undefined ? [] : readSharedStrings(parts, strings),
    formats: styles.cellFormats,
    date1904: workbook.date1904,
    allowance: parts.allowance,
  };
  for (const tab of tabs) if (tab) readSheet(tab.sheet, tab.part, context);
  if (workbook.fullCalcOnLoad) for (const sheet of workbook.sheets) everyFormulaIsStale(sheet);
  workbook.names = readNames(
    child(root, 'definedNames'),
    tabs.map((tab) => tab?.sheet ?? null),
  );
  nameSeries(workbook);
  workbook.activeSheet = shownSheet(workbook, tabs, root).id;
  workbook.settings = readSettings(parts, workbook.addIn);
  workbook.properties = readFileProperties(parts);
}

/**
 * Reads an .xlsx file (also .xlsm, .xltx and strict files) into the model. Nothing in it counts as changed; formulas
 * that the file has no value of are stale, and all of them where the file asks for it. What the model does not have
 * stays in `source`.
 * @throws WorkbookFileError where the file is no workbook, is damaged or is encrypted
 */
export function openWorkbook(bytes: Uint8Array, options: WorkbookOptions = {}): Workbook {
  checkSize(bytes.length);
  checkIsZip(bytes);
  const workbook = emptyWorkbook(bytes, options);
  readParts(workbook, packageParts(bytes));
  return workbook;
}
