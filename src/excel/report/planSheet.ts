import type { Report, ReportSheet } from '../../report/report';
import { fitHeights } from '../sheet/fitHeights';
import { placeChart, planChart, type PendingChart } from './planChart';
import { planFigures } from './planFigures';
import { planHeader } from './planHeader';
import { planHeatMap } from './planHeatMap';
import { planPages } from '../sheet/planPages';
import { mergeSpans, planParagraph } from '../sheet/planParagraph';
import { planTable, type PlanContext } from './planTable';
import { emptyPlan, type SheetPlan } from '../sheet/sheetPlan';
import { turnRightToLeft } from './turnRightToLeft';
import { fillPage, lastColumn } from '../sheet/sheetWidth';
import { STYLES } from '../sheet/styles';

/**
 * Gives every cell, look and chart of a report's sheet its place.
 * @param date1904 the date system of the workbook that it will stand in
 */
export function planSheet(sheet: ReportSheet, report: Report, date1904: boolean): SheetPlan {
  const plan = emptyPlan(sheet.id, sheet.name);
  const context: PlanContext = { report, date1904, tables: new Map() };
  const titleRows = planHeader(plan, sheet, report);
  const charts: PendingChart[] = [];
  for (const block of sheet.blocks) {
    switch (block.type) {
      case 'table':
        planTable(plan, block, context);
        break;
      case 'figures':
        planFigures(plan, block, context);
        break;
      case 'heatMap':
        planHeatMap(plan, block, context);
        break;
      case 'chart': {
        const chart = placeChart(plan, block, sheet);
        if (chart) charts.push(chart);
        break;
      }
      case 'paragraph':
        planParagraph(plan, block.caption, block.lines);
    }
  }
  const [only, ...others] = plan.blocks;
  const single = only?.header && others.length === 0 ? only.header : null;
  if (sheet.notes.length > 0) {
    planParagraph(plan, report.words.notes, sheet.notes);
    joinLast(plan);
  }
  plan.frozenRows = single?.last ?? titleRows.last;
  plan.titleRows = single ?? titleRows;
  fillPage(plan);
  mergeSpans(plan);
  for (const chart of charts) planChart(plan, chart, context);
  const headerEnd = { row: titleRows.last - 1, column: 1, rows: 1, columns: lastColumn(plan) };
  plan.styles.push({ area: headerEnd, style: STYLES.headerEnd });
  if (report.rightToLeft) turnRightToLeft(plan);
  fitHeights(plan, report.language);
  planPages(plan);
  return plan;
}

/** Makes the last block the end of the table before it, so that no page repeats a table's header above notes alone. */
function joinLast({ blocks }: SheetPlan): void {
  const table = blocks.at(-2);
  const { last } = blocks.at(-1)!;
  if (!table?.header) return;
  blocks.splice(-2, 2, { ...table, last, footRows: table.footRows + last - table.last });
}
