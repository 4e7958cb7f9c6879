import { tables } from '../register/schema';
import type { Column } from '../register/schema/columns';
import { FORM_COLUMNS, LONGEST_TEXT, type FormColumnKey } from './columns';
import type { FormColumn, FormKind } from './form';
import type { FormSource } from './formSource';
import type { FormWords } from '../words/formWords';

type Alert = Exclude<keyof FormWords['alerts'], 'title'>;

const ALERTS: Readonly<Record<FormColumnKey, Alert>> = {
  pledgedOn: 'date',
  status: 'choice',
  kind: 'choice',
  currency: 'choice',
  amount: 'amount',
  category: 'choice',
  quantity: 'amount',
  needs: 'several',
  states: 'several',
  regions: 'several',
  themes: 'several',
  firstYear: 'year',
  lastYear: 'year',
  condition: 'text',
  notes: 'text',
  title: 'text',
  theme: 'choice',
  modality: 'choice',
  priority: 'priority',
  requirement: 'amount',
  inKindShare: 'share',
  requestedOn: 'date',
};

/** A pledge in kind without an amount needs no currency: its category has one (R4). */
const isOfAmount = (kind: FormKind, key: FormColumnKey): boolean => kind === 'pledges' && key === 'currency';

/** A column of a form: what may be entered into its cells, and how a reader is told. */
export function formColumn(kind: FormKind, key: FormColumnKey, words: FormWords): FormColumn {
  const { required, blankByRule } = (tables[kind].columns as Readonly<Record<string, Column<unknown>>>)[key]!;
  return {
    key,
    header: words.headers[key],
    prompt: words.prompts[key],
    alert: words.alerts[ALERTS[key]].replace('#', String(LONGEST_TEXT[key])),
    required: required && blankByRule !== true && !isOfAmount(kind, key),
  };
}

/**
 * The columns of a form: those for which the register's table has a column, so that nothing that is entered has no
 * place there.
 */
export function formColumns(kind: FormKind, { sources }: FormSource, words: FormWords): FormColumn[] {
  const places = sources.get(kind)?.found.places;
  return FORM_COLUMNS[kind].filter((key) => places?.has(key)).map((key) => formColumn(kind, key, words));
}
