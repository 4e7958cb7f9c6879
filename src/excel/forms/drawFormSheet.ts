import type { Form } from '../../forms/form';
import { areaAddress, cellAddress } from '../../values/cellAddress';
import { oneWay } from '../sheet/oneWay';
import { footerText } from '../sheet/shortened';
import { drawSheet } from '../sheet/drawSheet';
import { drawInputs, drawProblems } from './drawInputs';
import { drawKeys } from './drawKeys';
import { drawRules, drawVerdicts } from './drawRules';
import type { FormSheetPlan } from './formSheetPlan';

/** What stays allowed on protected sheets: to make rows higher and columns wider, and to insert rows. */
const ALLOWED: Excel.WorksheetProtectionOptions = {
  allowFormatColumns: true,
  allowFormatRows: true,
  allowInsertRows: true,
};

/** Points of the footers on paper. Footers are scaled with their sheet. */
const FOOTER_SIZE = 7;

/**
 * Whose form it is, as its footer says: longer footers are refused, as Excel takes 255 characters for all three parts
 * with their codes.
 */
const LONGEST_PARTY = 100;

/**
 * Draws a planned sheet of a form onto an empty worksheet, and protects it.
 * @param between called before each request with how many rows are written; what it throws ends the drawing
 */
export async function drawFormSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: FormSheetPlan,
  form: Form,
  between: (doneRows: number) => void,
): Promise<void> {
  await drawSheet(context, sheet, plan.sheet, between);
  const { pageLayout } = sheet;
  if (plan.portrait) {
    pageLayout.orientation = 'Portrait';
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  }
  if (plan.margins) pageLayout.setPrintMargins('Points', { ...plan.margins });
  const { defaultForAllPages } = pageLayout.headersFooters;
  const size = plan.portrait ? FOOTER_SIZE : Math.round((FOOTER_SIZE / plan.sheet.scale) * 100);
  // The space keeps a digit that follows from being read as part of the size.
  defaultForAllPages.leftFooter = `&${size} ${form.reference}`;
  defaultForAllPages.centerFooter = `&${size} ${oneWay(footerText(form.party, LONGEST_PARTY), form)}`;
  defaultForAllPages.rightFooter = `&${size} ${form.words.page('&P', '&N')}`;
  if (plan.sheet.cells.length > 0 && !plan.hidden)
    pageLayout.setPrintArea(
      areaAddress({ row: 1, column: 1, rows: plan.sheet.cells.length, columns: plan.sheet.columns }),
    );
  const { frozenRows } = plan.sheet;
  if (plan.frozenColumns > 0 && frozenRows > 0)
    sheet.freezePanes.freezeAt(sheet.getRange(`A1:${cellAddress(frozenRows, plan.frozenColumns)}`));
  drawInputs(sheet, plan.inputs);
  drawProblems(sheet, plan.problems);
  drawRules(sheet, plan.rules, form.words.alerts.title);
  drawVerdicts(sheet, plan.verdicts);
  for (const { cell, place, shown } of plan.links)
    sheet.getRange(cell).hyperlink = { documentReference: place, textToDisplay: shown };
  if (plan.keys) drawKeys(sheet, plan.keys);
  if (plan.hidden) sheet.visibility = 'Hidden';
  sheet.protection.protect(ALLOWED);
  await context.sync();
}
