import type { SheetPlan } from '../plan/sheetPlan';

const CENTIMETRE = 28.35;

/** A4 in landscape, one page wide, the header repeated on every page, pages numbered. Needs ExcelApi 1.9. */
export function drawPage(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.leftMargin = 1.5 * CENTIMETRE;
  pageLayout.rightMargin = 1.5 * CENTIMETRE;
  pageLayout.topMargin = 1.5 * CENTIMETRE;
  pageLayout.bottomMargin = 1.8 * CENTIMETRE;
  pageLayout.headerMargin = 0.8 * CENTIMETRE;
  pageLayout.footerMargin = 0.8 * CENTIMETRE;
  if (plan.titleRows) pageLayout.setPrintTitleRows(`$${plan.titleRows.first}:$${plan.titleRows.last}`);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = '&A';
  defaultForAllPages.rightFooter = '&P / &N';
}
