import type { FormColumnKey } from '../forms/columns';
import type { Form, FormColumn } from '../forms/form';
import { filledIn, problemWords, type ProblemCode } from '../words/problemWords';
import { foundInWords } from '../words/foundAndWanted';
import { cellText } from '../register/cells/cellText';
import type { Issue } from '../register/issue';
import { factsOf } from '../words/languages';
import { FORM_SCHEMAS } from './formSchema';
import type { ReadRow } from './readForm';

/** Texts that say what is wanted themselves. */
const SAID_WHOLE: ReadonlySet<string> = new Set<ProblemCode>([
  'text-too-long',
  'years-reversed',
  'ambiguous-column',
  'column-not-in-register',
  'row-outside-table',
  'control-character',
]);

/** What of a form tells what is wrong with it. */
export type ProblemGround = Pick<Form, 'kind' | 'language' | 'words' | 'columns'>;

/**
 * The column of a form that an issue of a return is about, as `issueOf` names it; null where it is about the row, its
 * identifier or its answer.
 */
export function columnOfIssue({ kind, columns }: Pick<Form, 'kind' | 'columns'>, { column }: Issue): FormColumn | null {
  const schema = FORM_SCHEMAS[kind].columns;
  return columns.find(({ key }) => schema[key]?.header === column) ?? null;
}

/**
 * What is wrong with a cell, a row or a form that came back, and what is wanted, for its sender, in the language of the
 * form.
 */
export function problemText(form: ProblemGround, issue: Issue, row: ReadRow | null): string {
  const { texts, other } = problemWords(form.language);
  const { code, found } = issue;
  const column = columnOfIssue(form, issue);
  const text = Object.hasOwn(texts, code) ? texts[code as ProblemCode] : other;
  return [
    filledIn(text, { found: foundIn(issue, row) ?? foundInWords(found), ...placeIn(form, issue) }),
    wantedIn(form, issue, column),
  ]
    .filter((part) => part !== '')
    .join(factsOf(form.language).betweenSentences);
}

/** What stands in the cell that an issue of a row is about. */
function foundIn({ code, column }: Issue, row: ReadRow | null): string | null {
  if (row === null) return null;
  if (code === 'identifier-not-theirs') return row.id ?? '';
  const key = keyOf(column);
  const cell = key === null ? undefined : row.found.get(key);
  return cell === undefined ? null : cellText(cell);
}

const keyOf = (header: string | null): FormColumnKey | null => {
  for (const { columns } of Object.values(FORM_SCHEMAS)) {
    const key = Object.keys(columns).find((one) => columns[one]!.header === header);
    if (key !== undefined && key !== 'id' && key !== 'answer') return key as FormColumnKey;
  }
  return null;
};

function placeIn({ words: { headers } }: ProblemGround, { column, row }: Issue): { column: string; row: string } {
  const key = keyOf(column);
  const own = column === FORM_SCHEMAS.pledges.columns.answer!.header ? headers.answer : headers.id;
  return { column: key === null ? own : headers[key], row: String(row ?? '') };
}

function wantedIn({ words }: ProblemGround, { code, column: header }: Issue, column: FormColumn | null): string {
  if (code === 'text-too-long' && column !== null) return column.alert;
  if (SAID_WHOLE.has(code)) return '';
  if (column === null) return header === FORM_SCHEMAS.pledges.columns.answer!.header ? words.prompts.answer : '';
  return column.isRemark ? '' : column.prompt;
}
