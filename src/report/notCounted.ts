import type { Issue } from '../register/issue';
import type { ReportContext } from './context';
import type { ParagraphBlock, ReportRow, TableBlock } from './report';
import type { Words } from '../words/reportWords';

/** What does not count, and why: rows with errors, pledges that are not firm, closed and withdrawn needs. */
export function notCounted({ register, issues, words }: ReportContext): TableBlock | ParagraphBlock {
  const reasons = words.notCounted;
  const count = <Item extends { status: string }>(items: readonly Item[], status: Item['status']): number =>
    items.filter((item) => item.status === status).length;
  const rows: ReportRow[] = [
    ...rowsWithErrors(issues, words),
    { what: reasons.pledged, rows: count(register.pledges, 'pledged') },
    { what: reasons.withdrawnPledges, rows: count(register.pledges, 'withdrawn') },
    { what: reasons.closedNeeds, rows: count(register.needs, 'closed') },
    { what: reasons.withdrawnNeeds, rows: count(register.needs, 'withdrawn') },
  ].filter((row) => row.rows !== 0);
  const caption = words.overview.notCounted;
  if (rows.length === 0)
    return { type: 'paragraph', id: 'not-counted', caption, lines: [words.overview.nothingLeftOut] };
  return {
    type: 'table',
    id: 'not-counted',
    caption,
    columns: [
      { key: 'what', header: words.columns.notCounted, format: 'text', width: 30 },
      { key: 'rows', header: words.columns.rows, format: 'number', total: 'sum' },
    ],
    rows,
    totalLabel: words.total,
  };
}

/**
 * Rows with errors by table and code; a row with several errors stands under its first. An error of a whole table has
 * no number of rows.
 */
function rowsWithErrors(issues: readonly Issue[], words: Words): ReportRow[] {
  const seen = new Set<string>();
  const counts = new Map<string, number | null>();
  for (const { severity, table, row, code } of issues) {
    if (severity !== 'error') continue;
    if (row === null) {
      counts.set(words.notCounted.table(table, code), null);
      continue;
    }
    const place = `${table} ${row}`;
    if (seen.has(place)) continue;
    seen.add(place);
    const what = words.notCounted.rows(table, code);
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return [...counts].map(([what, rows]) => ({ what, rows }));
}
