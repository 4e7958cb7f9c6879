import type { Issue } from '../register/issue';
import type { TableCount } from '../register/register';
import { rowOnSheet } from '../register/rowOnSheet';
import { tellIssue } from '../register/tellIssue';
import { inOneLine } from '../words/foundAndWanted';
import { printable } from './printable';

function placeOf(issue: Issue, tables: readonly TableCount[]): string {
  const { table, column, cell } = issue;
  const row = cell === null ? rowOnSheet(issue, tables) : null;
  return [cell ?? table, row === null ? null : `row ${row}`, column].filter((part) => part !== null).join(' ');
}

/** What was found, what is wanted, and the code. */
export function whatIsWrong(issue: Issue): string {
  const { found, wanted, code } = tellIssue(issue);
  return `${inOneLine(found, wanted)} [${code}]`;
}

/** Each issue in a line: severity, place with Excel's row, what was found, what is wanted. */
export const issueLines = (issues: readonly Issue[], tables: readonly TableCount[]): string =>
  issues
    .map((issue) => `${printable(`${issue.severity}  ${placeOf(issue, tables)}: ${whatIsWrong(issue)}`)}\n`)
    .join('');

/** "3 errors (these rows are left out of the figures), 2 warnings." */
export function issueCount(issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const warnings = issues.length - errors;
  if (issues.length === 0) return 'No problems found.';
  return `${counted(errors, 'error')}${errors > 0 ? ' (these rows are left out of the figures)' : ''}, ${counted(warnings, 'warning')}.`;
}

const counted = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;
