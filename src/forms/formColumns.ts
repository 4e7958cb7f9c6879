import type { FormWords } from '../words/formWords';
import { formKeys, LONGEST_TEXT, type FormColumnKey } from './columns';
import { columnOfForm } from './columnOfForm';
import type { FormColumn, FormKind } from './form';
import type { FormSource } from './formSource';
import { kindOnForm } from './kindsOnForm';

/** A column of a form: what may be entered into its cells, and how a reader is told. */
export function formColumn(kind: FormKind, key: FormColumnKey, words: FormWords): FormColumn {
  const column = columnOfForm(kind, key);
  const { schema, longest = LONGEST_TEXT, impliedBy } = column;
  return {
    ...column,
    header: words.headers[key],
    prompt: words.prompts[column.promptedBy ?? key],
    alert: words.alerts[kindOnForm(schema.kind).alert(column)].replace('#', String(longest)),
    required: schema.required && schema.blankByRule !== true && impliedBy === undefined,
  };
}

/**
 * The columns of a form: those for which the register's table has a column, so that nothing that is entered has no
 * place there.
 */
export function formColumns(kind: FormKind, { sources }: FormSource, words: FormWords): FormColumn[] {
  const places = sources.get(kind)?.found.places;
  return formKeys(kind)
    .filter((key) => places?.has(key))
    .map((key) => formColumn(kind, key, words));
}
