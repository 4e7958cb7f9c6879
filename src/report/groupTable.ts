import type { ReportContext } from './context';
import { needCells, needColumns } from './needColumns';
import type { PrintedGroup } from './printed';
import type { Subject, TableBlock } from './report';

/** The largest requirement first, then by name. */
export const byRequirement = <Row extends { requirement: number; name: string }>(rows: readonly Row[]): Row[] =>
  [...rows].sort((one, other) => other.requirement - one.requirement || (one.name < other.name ? -1 : 1));

export interface GroupLabels {
  readonly id: string;
  readonly about: Subject;
  readonly caption: string;
  readonly header: string;
}

/** A table by one dimension, the largest requirement first. */
export function groupTable(
  context: ReportContext,
  { id, about, caption, header }: GroupLabels,
  rows: readonly PrintedGroup[],
): TableBlock {
  const { words } = context;
  const money = needColumns(context);
  const sorted = byRequirement(rows);
  // A need of several places is counted in each of them.
  const addUp = rows.reduce((sum, { count }) => sum + count, 0) === context.analysis.needs.length;
  return {
    type: 'table',
    id,
    about,
    caption,
    columns: [
      { key: 'key', header, format: 'text', width: 30 },
      { key: 'count', header: words.columns.needs, format: 'number', ...(addUp ? { total: 'sum' } : {}) },
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
