import type { Issue } from '../register/issue';
import { rowOnSheet } from '../register/rowOnSheet';
import { wantedText } from '../register/tellIssue';
import { foundInWords } from '../words/foundAndWanted';
import type { ReportContext } from './context';
import type { ReportSheet, TableBlock } from './report';
import { sheetHeader } from './sheetHeader';

/** Nobody corrects more than this from one list; what is left is listed at the next run. */
const MOST_ISSUES = 5_000;

/** The sheet of what to correct in the register: errors first, each with a link to its cell. */
export function dataIssues(context: ReportContext): ReportSheet {
  const { issues, words } = context;
  const texts = words.dataIssues;
  const errors = issues.filter(({ severity }) => severity === 'error');
  const warnings = issues.filter(({ severity }) => severity === 'warning');
  const rows = new Set(errors.filter(({ row }) => row !== null).map(({ table, row }) => `${table} ${row}`));
  const unlisted = issues.length - MOST_ISSUES;
  const more = unlisted > 0 ? [texts.more(MOST_ISSUES, unlisted)] : [];
  const summary = [texts.summary(errors.length, rows.size, warnings.length), ...more].join(words.punctuation.stop);
  return {
    id: 'data-issues',
    ...words.sheets.dataIssues,
    header: [
      ...sheetHeader(context),
      ...(issues.length === 0 ? [] : [{ label: texts.issues, value: summary, format: 'text' as const }]),
    ],
    notes: issues.length === 0 || texts.language === null ? more : [...more, texts.language],
    blocks:
      issues.length === 0
        ? [{ type: 'paragraph', id: 'none', lines: [texts.none] }]
        : [listing(context, [...errors, ...warnings].slice(0, MOST_ISSUES))],
  };
}

function listing({ register, words }: ReportContext, issues: readonly Issue[]): TableBlock {
  const { columns } = words;
  return {
    type: 'table',
    id: 'issues',
    caption: words.dataIssues.caption,
    columns: [
      { key: 'severity', header: columns.severity, format: 'text', width: 10 },
      { key: 'table', header: columns.table, format: 'text', width: 14 },
      { key: 'row', header: columns.row, format: 'number' },
      { key: 'column', header: columns.column, format: 'text', width: 14 },
      { key: 'cell', header: columns.cell, format: 'link', width: 16 },
      { key: 'found', header: columns.found, format: 'text', width: 32 },
      { key: 'wanted', header: columns.wanted, format: 'text', width: 36 },
      { key: 'code', header: columns.code, format: 'text', width: 20 },
    ],
    rows: issues.map((issue) => ({
      severity: words.severity[issue.severity],
      table: issue.table,
      row: rowOnSheet(issue, register.tables),
      column: issue.column,
      cell: issue.cell,
      found: foundInWords(issue.found),
      wanted: wantedText(issue),
      code: issue.code,
    })),
    links: issues.flatMap(({ cell }, row) => (cell === null ? [] : [{ row, column: 'cell', to: cell }])),
  };
}
