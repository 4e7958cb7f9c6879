import type { Sheet, SheetFilter, Workbook } from '../../model/workbook';
import { readColumns } from './columnSizes';
import { readConditionalFormats } from './conditionalFormats';
import { readCharts } from './drawings';
import { child, childrenOf, attribute, descendants, elementBuilder, type XmlElement } from './elements';
import { areaOf } from './fileArea';
import { readHyperlinks } from './hyperlinks';
import type { PackageParts } from './packageParts';
import { readPage } from './pageLayout';
import type { XmlHandler } from './readXml';
import type { CellContext } from './readingPlace';
import { cellReader } from './sheetCells';
import { readProtection } from './sheetProtection';
import { readTabColor, readView } from './sheetView';
import type { Styles } from './styles';
import { readTables } from './tables';
import type { Theme } from './theme';
import { readValidations } from './validations';

export interface SheetContext extends CellContext {
  readonly workbook: Workbook;
  readonly parts: PackageParts;
  readonly styles: Styles;
  readonly theme: Theme;
}

const NOTHING: XmlHandler = { open: () => undefined, close: () => undefined, text: () => undefined };

/** Elements of `<worksheet>` that the model has; what others hold is passed over. */
const READ = new Set([
  'sheetPr',
  'sheetViews',
  'cols',
  'sheetProtection',
  'autoFilter',
  'mergeCells',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'dataConsolidate',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'drawing',
  'tableParts',
  'extLst',
]);

/** Gives the cells of a sheet part to one reader as they come, and collects the elements around them. */
function splitSheet(cells: XmlHandler, other: XmlHandler): XmlHandler {
  let depth = 0;
  let inner: XmlHandler = NOTHING;
  return {
    open(name, attributes) {
      if (depth === 1) inner = name === 'sheetData' ? cells : READ.has(name) ? other : NOTHING;
      if (depth > 0) inner.open(name, attributes);
      depth++;
    },
    close(name) {
      depth--;
      if (depth > 0) inner.close(name);
      if (depth === 1) inner = NOTHING;
    },
    text(text) {
      inner.text(text);
    },
    plain: (name, prefix) => (depth === 2 ? (inner.plain?.(name, prefix) ?? null) : null),
  };
}

/**
 * Reads the part of a worksheet, and the tables and charts that it refers to, into a sheet. @throws WorkbookFileError
 */
export function readSheet(sheet: Sheet, part: string, context: SheetContext): void {
  const { workbook, parts, styles, theme } = context;
  const elements: XmlElement[] = [];
  const collect = elementBuilder(parts.allowance, (element) => void elements.push(element));
  parts.read(part, splitSheet(cellReader(sheet, context), collect));
  const all = (name: string): XmlElement[] => elements.filter((element) => element.name === name);
  const one = (name: string): XmlElement | undefined => elements.find((element) => element.name === name);
  const relationships = parts.relationships(part);
  readTabColor(sheet, one('sheetPr'), styles.palette);
  readView(sheet, one('sheetViews'));
  readColumns(sheet, all('cols'));
  sheet.merges = childrenOf(one('mergeCells'), 'mergeCell').map((merge) =>
    areaOf(attribute(merge, 'ref'), `a merge of the sheet "${sheet.name}"`),
  );
  readProtection(sheet, one('sheetProtection'));
  sheet.filter = readFilter(one('autoFilter'));
  readPage(sheet, one);
  readHyperlinks(sheet, one('hyperlinks'), relationships, part);
  readTables(workbook, sheet, one('tableParts'), parts, relationships, part);
  readValidations(sheet, one('dataValidations'), one('extLst'));
  readConditionalFormats(workbook, sheet, all('conditionalFormatting'), one('extLst'), styles);
  sheet.hasOwnReferences =
    one('dataConsolidate') !== undefined ||
    [...all('conditionalFormatting'), ...all('extLst')].some((element) =>
      ['sparkline', 'iconSet'].some((name) => !descendants(element, name).next().done),
    );
  readCharts(workbook, sheet, one('drawing'), parts, relationships, part, theme);
}

/** Source: ECMA-376 part 1, 18.3.1.2. */
const readFilter = (element: XmlElement | undefined): SheetFilter | null =>
  element ? { isFiltered: child(element, 'filterColumn') !== undefined } : null;
