import type { Report, ReportSheet } from '../../report/report';
import { longDay } from '../sheet/longDay';
import { oneWay } from '../sheet/oneWay';
import { footerText } from '../sheet/shortened';
import { putRow, type SheetPlan } from '../sheet/sheetPlan';
import { STYLES } from '../sheet/styles';
import { isFullWidth } from '../sheet/textWidth';

/** Facts longer than this stand below the line, as texts; shorter ones share a line of at most this length. */
const LONG = 105;
const BETWEEN = '  ·  ';
/** The row below the line, in points. */
const ROOM_BELOW = 7.5;
/** Excel's limit for a footer is 255 characters, with its codes. */
const FOOTER_AT_MOST = 215;

/**
 * Puts the title, with session, day and currency below it, a line, and how the sheet was made.
 * @returns the rows down to below the line, which are repeated on other pages
 */
export function planHeader(plan: SheetPlan, sheet: ReportSheet, report: Report): { first: number; last: number } {
  const facts = factsOf(sheet, report);
  const lines = shareLines(facts.filter((fact) => lengthOf(fact) <= LONG));
  let row = 1;
  putRow(plan, row, [{ text: sheet.title }]);
  plan.styles.push({ area: { row: row++, column: 1, rows: 1, columns: 1 }, style: STYLES.title });
  for (const line of lines) {
    putRow(plan, row, [{ text: line }]);
    plan.styles.push({ area: { row: row++, column: 1, rows: 1, columns: 1 }, style: STYLES.header });
  }
  plan.heights.set(row, ROOM_BELOW);
  const repeated = { first: 1, last: row++ };
  for (const fact of facts.filter((fact) => lengthOf(fact) > LONG)) {
    putRow(plan, row, [{ text: fact }]);
    plan.spans.push({ row: row++, column: 1, style: STYLES.made });
  }
  plan.nextRow = row > repeated.last + 1 ? row + 1 : row;
  plan.footer = oneWay(footerOf(sheet, lines), report);
  return repeated;
}

const factsOf = ({ header }: ReportSheet, { language, words }: Report): string[] =>
  header
    .filter(({ value }) => value !== null && value !== '')
    .map(({ label, value, format }) => {
      const shown = format === 'date' && typeof value === 'string' ? longDay(value, language) : String(value);
      return label === '' ? shown : `${label}${words.colon}${shown}`;
    });

/** In characters of Latin script: a Chinese one is as wide as two. */
const lengthOf = (text: string): number => [...text].reduce((so, one) => so + (isFullWidth(one) ? 2 : 1), 0);

/** Facts beside each other as long as they fit. */
const shareLines = (facts: readonly string[]): string[] =>
  facts.reduce<string[]>((lines, fact) => {
    const shared = lines.length === 0 ? fact : `${lines.at(-1)}${BETWEEN}${fact}`;
    return lengthOf(shared) <= LONG ? [...lines.slice(0, -1), shared] : [...lines, fact];
  }, []);

/** What identifies a page that lies alone on a table. */
const footerOf = ({ title }: ReportSheet, lines: readonly string[]): string =>
  footerText([title, ...lines].join(BETWEEN), FOOTER_AT_MOST);
