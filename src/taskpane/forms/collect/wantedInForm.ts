import { formKeys } from '../../../forms/columns';
import { FORM_KINDS } from '../../../forms/form';
import { formColumn } from '../../../forms/formColumns';
import { formWords } from '../../../words/formWords';
import type { Issue } from '../../../register/issue';
import { wantedText } from '../../../register/tellIssue';
import { FORM_SCHEMAS } from '../../../returns/formSchema';
import { columnOfIssue } from '../../../returns/problemText';

const ENGLISH = formWords('en');

/**
 * What is wanted in a cell of a return. Where it is what the register's documentation says of the column, as for a blank
 * cell or an error, it is what the form asks for instead.
 */
export function wantedInForm(issue: Issue): string {
  const kind = FORM_KINDS.find((one) => FORM_SCHEMAS[one].name === issue.table);
  if (issue.wanted.kind !== 'meaning' || kind === undefined) return wantedText(issue);
  const columns = formKeys(kind).map((key) => formColumn(kind, key, ENGLISH));
  return columnOfIssue({ kind, columns }, issue)?.prompt ?? wantedText(issue);
}
