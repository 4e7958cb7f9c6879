import type { Issue, Severity } from '../../register/issue';
import { tellIssue } from '../../register/tellIssue';

export interface ProblemFilter {
  readonly severity: Severity | 'all';
  readonly text: string;
}

/** The problems of a table: those whose rows do not count, then those whose rows do. */
export interface ProblemGroup {
  readonly table: string;
  readonly errors: readonly Issue[];
  readonly warnings: readonly Issue[];
}

/**
 * The problems that the filter lets through: of its severity, and with every word of its text somewhere in their table,
 * cell, column, code or words.
 */
export function filterProblems(issues: readonly Issue[], { severity, text }: ProblemFilter): Issue[] {
  const wanted = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return issues.filter((issue) => {
    if (severity !== 'all' && issue.severity !== severity) return false;
    const { table, column, cell, code, found, wanted: needed } = tellIssue(issue);
    const all = [table, column, cell, code, found, needed].join(' ').toLowerCase();
    return wanted.every((word) => all.includes(word));
  });
}

/** The problems by table, in the order in which the tables first have one. */
export function groupProblems(issues: readonly Issue[]): ProblemGroup[] {
  const groups = new Map<string, { table: string; errors: Issue[]; warnings: Issue[] }>();
  for (const issue of issues) {
    const group = groups.get(issue.table) ?? { table: issue.table, errors: [], warnings: [] };
    groups.set(issue.table, group);
    (issue.severity === 'error' ? group.errors : group.warnings).push(issue);
  }
  return [...groups.values()];
}
