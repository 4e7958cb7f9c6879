import type { ReportContext } from './context';
import { needCells, needColumns } from './needColumns';
import type { PrintedGroup } from './printed';
import type { TableBlock } from './report';

/** The largest requirement first, then by name. */
export const byRequirement = <Row extends { requirement: number; name: string }>(rows: readonly Row[]): Row[] =>
  [...rows].sort((one, other) => other.requirement - one.requirement || (one.name < other.name ? -1 : 1));

/** A table by one dimension, the largest requirement first. */
export function groupTable(
  context: ReportContext,
  id: string,
  caption: string,
  header: string,
  rows: readonly PrintedGroup[],
): TableBlock {
  const { words } = context;
  const money = needColumns(context);
  const sorted = byRequirement(rows);
  return {
    type: 'table',
    id,
    caption,
    columns: [
      { key: 'key', header, format: 'text', width: 30 },
      { key: 'count', header: words.columns.needs, format: 'number', total: 'sum' },
      money.requirement,
      money.covered,
      money.gap,
      money.coverage,
    ],
    rows: sorted.map((row) => ({
      of: row.key,
      key: row.name || words.unspecified,
      count: row.count,
      ...needCells(row),
    })),
    totalLabel: words.total,
    checkLabel: words.check,
  };
}
