import type { Sheet } from '../../../model/workbook';
import { MAIN, RELATIONSHIPS, XML_HEAD } from '../../xml/namespaces';
import { colsXml } from './columns';
import { conditionalFormattingXml } from './conditionalFormats';
import { dataValidationsXml } from './dataValidations';
import { hyperlinksXml } from './hyperlinks';
import { mergeCellsXml } from './mergeCells';
import { headerFooterXml, pageMarginsXml, pageSetupXml, printOptionsXml, rowBreaksXml } from './page';
import { drawingXml, extLstXml, tablePartsXml } from './relatedParts';
import { sheetDataXml } from './sheetData';
import { SHEET_ORDER } from './sheetOrder';
import { dimensionXml, sheetFormatPrXml, sheetPrXml } from './sheetProperties';
import { sheetProtectionXml } from './sheetProtection';
import { sheetViewsXml } from './sheetViews';
import type { SheetWriting } from './writing';

/** Writes one kind of element of a sheet; '' where nothing needs to be said. */
export type ElementWriter = (sheet: Sheet, context: SheetWriting) => string;

/**
 * Every element that the model has something of, but the cells, by its local name. What they give belongs to the main
 * namespace without declaring it, and declares any other namespace that it uses.
 */
export const ELEMENTS: Readonly<Record<string, ElementWriter>> = {
  sheetPr: sheetPrXml,
  dimension: dimensionXml,
  sheetViews: sheetViewsXml,
  sheetFormatPr: sheetFormatPrXml,
  cols: colsXml,
  sheetProtection: sheetProtectionXml,
  mergeCells: mergeCellsXml,
  conditionalFormatting: conditionalFormattingXml,
  dataValidations: dataValidationsXml,
  hyperlinks: hyperlinksXml,
  printOptions: printOptionsXml,
  pageMargins: pageMarginsXml,
  pageSetup: pageSetupXml,
  headerFooter: headerFooterXml,
  rowBreaks: rowBreaksXml,
  drawing: drawingXml,
  tableParts: tablePartsXml,
  extLst: extLstXml,
};

/** The whole part of a sheet that is new, a chunk at a time. Source: ECMA-376 part 1, 18.3.1.99 (worksheet). */
export function* newSheetXml(sheet: Sheet, context: SheetWriting): Iterable<string> {
  yield `${XML_HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">`;
  for (const name of SHEET_ORDER) {
    if (name === 'sheetData') yield* sheetDataXml(sheet, context);
    else {
      const element = ELEMENTS[name]?.(sheet, context) ?? '';
      if (element !== '') yield element;
    }
  }
  yield '</worksheet>';
}
