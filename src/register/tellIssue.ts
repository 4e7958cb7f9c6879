import { foundInWords, readAsInWords, wantedInWords } from '../words/foundAndWanted';
import type { Issue } from './issue';

/** An issue for readers and for programs: what was found and what is wanted in words. */
export interface IssueTold extends Omit<Issue, 'found' | 'wanted'> {
  readonly found: string;
  readonly wanted: string;
}

/** Says in words what an issue carries as data. */
export const tellIssue = (issue: Issue): IssueTold => ({
  severity: issue.severity,
  table: issue.table,
  row: issue.row,
  column: issue.column,
  cell: issue.cell,
  code: issue.code,
  found: foundInWords(issue.found),
  wanted: wantedText(issue),
  ...(issue.readAs === undefined ? {} : { readAs: issue.readAs }),
});

/** Longer texts are not repeated. */
const LONGEST_REPEATED = 100;

/** What is wanted in words, and what the cell is read as meanwhile. */
export function wantedText({ wanted, readAs }: Pick<Issue, 'wanted' | 'readAs'>): string {
  const text = typeof readAs === 'boolean' ? (readAs ? 'yes' : 'no') : String(readAs ?? '');
  const isRead = text !== '' && text.length <= LONGEST_REPEATED;
  return `${wantedInWords(wanted)}${isRead ? readAsInWords(text) : ''}`;
}
