import type { Issue } from '../register/issue';
import { printable } from './printable';

const placeOf = ({ table, row, column, cell }: Issue): string =>
  [cell ?? table, row === null || cell !== null ? null : `row ${row}`, column]
    .filter((part) => part !== null)
    .join(' ');

/** Each issue in a line: severity, place, what was found, what is wanted. */
export const issueLines = (issues: readonly Issue[]): string =>
  issues
    .map(
      (issue) =>
        `${printable(`${issue.severity}  ${placeOf(issue)}: found ${issue.found}; wanted: ${issue.wanted} [${issue.code}]`)}\n`,
    )
    .join('');

/** "3 errors (rows that do not count), 2 warnings". */
export function issueCount(issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const warnings = issues.length - errors;
  if (issues.length === 0) return 'No problems found.';
  return `${counted(errors, 'error')}${errors > 0 ? ' (these rows do not count)' : ''}, ${counted(warnings, 'warning')}.`;
}

const counted = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;
