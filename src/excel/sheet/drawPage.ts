import { MARGINS } from './page';
import type { SheetPlan } from './sheetPlan';

/** In footers: eight points high; the space keeps a digit that follows from being read as part of the size. */
const SMALL = '&8 ';

/**
 * A4 in landscape, as wide as the page, new pages where planned, the header repeated on every page, pages numbered.
 * Needs ExcelApi 1.9.
 */
export function drawPage(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { pageLayout, horizontalPageBreaks } = sheet;
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { scale: plan.scale };
  pageLayout.leftMargin = MARGINS.left;
  pageLayout.rightMargin = MARGINS.right;
  pageLayout.topMargin = MARGINS.top;
  pageLayout.bottomMargin = MARGINS.bottom;
  pageLayout.headerMargin = MARGINS.header;
  pageLayout.footerMargin = MARGINS.footer;
  if (plan.titleRows) pageLayout.setPrintTitleRows(`$${plan.titleRows.first}:$${plan.titleRows.last}`);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = SMALL + plan.footer;
  defaultForAllPages.rightFooter = `${SMALL}&P / &N`;
  for (const row of plan.pageBreaks) horizontalPageBreaks.add(`A${row}`);
}
