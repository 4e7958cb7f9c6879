import type { Report, ReportSheet } from '../../report/report';
import { planChart } from './planChart';
import { planFigures } from './planFigures';
import { planHeatMap } from './planHeatMap';
import { fitParagraphs, planParagraph, type PendingParagraph } from './planParagraph';
import { planTable, type PlanContext } from './planTable';
import { emptyPlan, putRow, type SheetPlan } from './sheetPlan';
import { STYLES } from './styles';

/** A header line that stands in a row of its own. */
const LONG = 60;

/**
 * Gives every cell, look and chart of a report's sheet its place.
 * @param date1904 the date system of the workbook that it will stand in
 */
export function planSheet(sheet: ReportSheet, { decimals }: Report, date1904: boolean): SheetPlan {
  const plan = emptyPlan(sheet.id, sheet.name);
  const context: PlanContext = { decimals, date1904, tables: new Map() };
  planHeader(plan, sheet);
  const paragraphs: PendingParagraph[] = [];
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
      case 'chart':
        planChart(plan, block, context);
        break;
      case 'paragraph':
        paragraphs.push(...planParagraph(plan, block.caption, block.lines));
    }
  }
  if (sheet.notes.length > 0) paragraphs.push(...planParagraph(plan, 'Notes', sheet.notes));
  fitParagraphs(plan, paragraphs);
  const tables = sheet.blocks.filter(({ type }) => type === 'table' || type === 'heatMap');
  if (sheet.blocks[0]?.type !== 'table' || tables.length > 1) {
    plan.frozenRows = headerRows(sheet);
    plan.titleRows = { first: 1, last: 2 };
  }
  return plan;
}

const headerLines = ({ header }: ReportSheet): { short: string; long: string[] } => {
  const lines = header
    .filter(({ value }) => value !== null && value !== '')
    .map(({ label, value, format }) => {
      const shown = format === 'date' && typeof value === 'string' ? longDay(value) : String(value);
      return label === '' ? shown : `${label}: ${shown}`;
    });
  return {
    short: lines.filter((line) => line.length <= LONG).join('  ·  '),
    long: lines.filter((line) => line.length > LONG),
  };
};

const headerRows = (sheet: ReportSheet): number => 2 + headerLines(sheet).long.length;

/** The title; session, day and currency in one line; how the sheet was made. */
function planHeader(plan: SheetPlan, sheet: ReportSheet): void {
  const { short, long } = headerLines(sheet);
  const look = (row: number, style: (typeof STYLES)[keyof typeof STYLES]): void => {
    plan.styles.push({ area: { row, column: 1, rows: 1, columns: 1 }, style });
  };
  putRow(plan, 1, [{ text: sheet.title }]);
  look(1, STYLES.title);
  putRow(plan, 2, [{ text: short }]);
  look(2, STYLES.header);
  long.forEach((line, index) => {
    putRow(plan, 3 + index, [{ text: line }]);
    look(3 + index, STYLES.made);
  });
  plan.heights.set(1, 26);
  plan.nextRow = 4 + long.length;
}

/** "31 December 2020". */
const longDay = (isoDay: string): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${isoDay}T00:00:00Z`),
  );
