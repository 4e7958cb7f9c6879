import type { Issue } from '../../register/issue';
import type { Project } from '../../register/schema/projects';

/**
 * The issue of a project that costs something and gives nothing: it has no cost per outcome and is not compared; its
 * cost still counts as R5 says.
 */
export const withoutOutcome = ({ at, outcome }: Project): Issue => ({
  severity: 'warning',
  table: 'Projects',
  row: at.row,
  column: 'Outcome',
  cell: null,
  code: 'project-without-outcome',
  found: String(outcome),
  wanted: 'an outcome above 0; without it the project is not compared with others (R9)',
});
