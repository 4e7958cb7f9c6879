import type { WorkbookOptions } from '../../options';
import { sameName } from '../../model/findSheet';
import { emptyWorkbook, newSheet, sheetId, takeId } from '../../model/newWorkbook';
import { everyFormulaIsStale } from '../../model/staleFormulas';
import type { Sheet, Visibility, Workbook } from '../../model/workbook';
import { attribute, child, childrenOf, meaning, numberOf, relationshipId, truth, type XmlElement } from './elements';
import { damaged, notAWorkbook } from './fileErrors';
import { checkIsZip } from './fileKind';
import { fileFacts } from './fileFacts';
import { readFileProperties } from './fileProperties';
import { findWorkbookPart } from './findWorkbookPart';
import { nameSeries } from './nameSeries';
import { readNames } from './names';
import { packageParts, related, type PackageParts, type Relationship } from './packageParts';
import { readSettings } from './settings';
import { readSheet } from './readSheet';
import { readSharedStrings } from './sharedStrings';
import { readStyles } from './styles';
import { readTheme } from './theme';

const VISIBILITIES: Readonly<Record<string, Visibility>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

/** A place in the tab bar: a worksheet and its part, or null for a chart or macro sheet, which the model does not have. */
type Tab = { readonly sheet: Sheet; readonly part: string } | null;

function readTabs(workbook: Workbook, root: XmlElement, links: readonly Relationship[], part: string): Tab[] {
  const tabs = childrenOf(child(root, 'sheets'), 'sheet').map((one): Tab => {
    const name = attribute(one, 'name') ?? '';
    const link = related(links, relationshipId(one), part);
    if (link.type !== 'worksheet') return null;
    if (name === '' || workbook.sheets.some((other) => sameName(other.name, name)))
      throw damaged(name === '' ? 'a sheet has no name' : `it has two sheets named "${name}"`);
    const sheet = newSheet(sheetId(takeId(workbook)), name, name);
    sheet.visibility = meaning(VISIBILITIES, attribute(one, 'state')) ?? 'Visible';
    workbook.sheets.push(sheet);
    return { sheet, part: link.target };
  });
  if (workbook.sheets.length === 0) throw notAWorkbook('a workbook without any worksheet');
  return tabs;
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

/** The part that a workbook refers to by a kind of relationship; undefined where it has none. */
const partOf = (links: readonly Relationship[], type: string): string | undefined =>
  links.find((link) => link.type === type && !link.external)?.target;

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
  const tabs = readTabs(workbook, root, links, part);
  const theme = readTheme(parts, partOf(links, 'theme'));
  const styles = readStyles(parts, partOf(links, 'styles'), theme);
  const strings = partOf(links, 'sharedStrings');
  const context = {
    workbook,
    parts,
    styles,
    theme,
    texts: strings === undefined ? [] : readSharedStrings(parts, strings),
    formats: styles.cellFormats,
    date1904: workbook.date1904,
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
 * Reads an .xlsx file (also .xlsm, .xltx and strict files) into the model. Nothing in it counts as changed; formulas that the file
 * has no value of are stale, and all of them where the file asks for it. What the model does not have stays in `source`.
 * @throws WorkbookFileError where the file is no workbook, is damaged or is encrypted
 */
export function openWorkbook(bytes: Uint8Array, options: WorkbookOptions = {}): Workbook {
  checkIsZip(bytes);
  const workbook = emptyWorkbook(bytes, options);
  readParts(workbook, packageParts(bytes));
  return workbook;
}
