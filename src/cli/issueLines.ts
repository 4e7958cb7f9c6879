import type { Issue } from '../register/issue';
import type { TableCount } from '../register/register';
import { rowOnSheet } from '../register/rowOnSheet';
import { printable } from './printable';

function placeOf(issue: Issue, tables: readonly TableCount[]): string {
  const { table, column, cell } = issue;
  const row = cell === null ? rowOnSheet(issue, tables) : null;
  return [cell ?? table, row === null ? null : `row ${row}`, column].filter((part) => part !== null).join(' ');
}

/** Each issue in a line: severity, place with Excel's row, what was found, what is expected. */
export const issueLines = (issues: readonly Issue[], tables: readonly TableCount[]): string =>
  issues
    .map(
      (issue) =>
        `${printable(`${issue.severity}  ${placeOf(issue, tables)}: found ${issue.found}; expected: ${issue.wanted} [${issue.code}]`)}\n`,
    )
    .join('');

/** "3 errors (these rows are left out of the figures), 2 warnings." */
export function issueCount(issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const warnings = issues.length - errors;
  if (issues.length === 0) return 'No problems found.';
  return `${counted(errors, 'error')}${errors > 0 ? ' (these rows are left out of the figures)' : ''}, ${counted(warnings, 'warning')}.`;
}

const counted = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;
