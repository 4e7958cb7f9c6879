import { formKeys } from '../../../forms/columns';
import { FORM_KINDS } from '../../../forms/form';
import { formColumn } from '../../../forms/formColumns';
import { formWords } from '../../../words/formWords';
import type { Issue } from '../../../register/issue';
import { FORM_SCHEMAS } from '../../../returns/formSchema';
import { columnOfIssue } from '../../../returns/problemText';

const ENGLISH = formWords('en');

/** Of these a register's check quotes what its documentation says of the column. */
const OF_THE_COLUMN: ReadonlySet<string> = new Set(['blank-cell', 'error-value']);

/**
 * What is wanted in a cell of a return. Of one that is blank, or holds an error, it is what the form asks for, and not
 * what the register's documentation says of the column.
 */
export function wantedText(issue: Issue): string {
  const kind = FORM_KINDS.find((one) => FORM_SCHEMAS[one].name === issue.table);
  if (!OF_THE_COLUMN.has(issue.code) || kind === undefined) return issue.wanted;
  const columns = formKeys(kind).map((key) => formColumn(kind, key, ENGLISH));
  return columnOfIssue({ kind, columns }, issue)?.prompt ?? issue.wanted;
}
