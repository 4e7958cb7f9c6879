import type { Issue, IssueKind } from '../../register/issue';
import type { Project } from '../../register/schema/projects';

/** What may be wrong with the outcome of a project. */
export const outcomeIssues = {
  without: { severity: 'warning', code: 'project-without-outcome' },
} as const satisfies Readonly<Record<string, IssueKind>>;

/**
 * The issue of a project that costs something and gives nothing: it has no cost per outcome and is not compared; its
 * cost still counts as R5 says.
 */
export const withoutOutcome = ({ at, outcome }: Project): Issue => ({
  ...outcomeIssues.without,
  table: 'Projects',
  row: at.row,
  column: 'Outcome',
  cell: null,
  found: { kind: 'value', value: outcome },
  wanted: { kind: 'outcome' },
});
