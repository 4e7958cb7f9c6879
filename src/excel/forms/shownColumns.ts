import type { FormColumnKey, OwnColumn } from '../../forms/columns';
import type { Form } from '../../forms/form';

export type ShownKey = FormColumnKey | OwnColumn;

/** A column of the tables on the form's main sheet. */
export interface ShownColumn {
  readonly key: ShownKey;
  readonly header: string;
  /** Shown in bold: every row that is filled in must have it. */
  readonly required: boolean;
}

/** After which column of the register a computed one stands: the first of these that the form has. */
const AFTER: readonly (readonly [computed: OwnColumn, after: readonly FormColumnKey[]])[] = [
  ['needTitle', ['needs']],
  ['value', ['quantity', 'category', 'amount', 'requirement']],
  ['unit', ['quantity', 'category']],
];

/**
 * The columns of both tables, from left to right: the register's own, between the identifier and the check, and what
 * formulas show beside them.
 */
export function shownColumns({ columns, words, baseCurrency }: Form): ShownColumn[] {
  const { headers } = words;
  const shown: ShownColumn[] = columns.map(({ key, header, required }) => ({ key, header, required }));
  const has = (key: FormColumnKey): boolean => columns.some((column) => column.key === key);
  const isShown: Readonly<Partial<Record<OwnColumn, boolean>>> = {
    needTitle: has('needs'),
    value: has('currency') && (has('amount') || has('requirement')),
    unit: has('category'),
  };
  for (const [key, after] of AFTER) {
    if (!isShown[key]) continue;
    const place = shown.findIndex((column) => column.key === after.find(has));
    const header = key === 'value' ? `${headers.value} (${baseCurrency})` : headers[key];
    shown.splice(place + 1, 0, { key, header, required: false });
  }
  const own = (key: OwnColumn): ShownColumn => ({ key, header: headers[key], required: false });
  return [own('id'), own('answer'), ...shown, own('check')];
}

const COMPUTED: ReadonlySet<ShownKey> = new Set(['unit', 'value', 'needTitle', 'check']);
export const isComputed = (key: ShownKey): boolean => COMPUTED.has(key);
