import { MONEY_COLUMN, type FormColumnKey } from '../../forms/columns';
import type { Form, FormColumn } from '../../forms/form';
import { OWN_COLUMNS, type OwnColumn } from '../../forms/ownColumns';

export type ShownKey = FormColumnKey | OwnColumn;

interface Headed {
  readonly header: string;
  /** Shown in bold: every row that is filled in must have it. */
  readonly required: boolean;
}

/** A column that stands for one of the register. */
export interface EnteredColumn extends Headed {
  readonly key: FormColumnKey;
  readonly entered: FormColumn;
}

/** A column that only forms have. */
export interface OwnColumnShown extends Headed {
  readonly key: OwnColumn;
  readonly entered: null;
}

/** A column of the tables on the form's main sheet. */
export type ShownColumn = EnteredColumn | OwnColumnShown;

/** After which column of the register a computed one stands: the first of these that the form has. */
const AFTER: readonly (readonly [computed: OwnColumn, after: readonly FormColumnKey[]])[] = [
  ['needTitle', ['needs']],
  ['value', ['quantity', 'category', ...Object.values(MONEY_COLUMN)]],
  ['unit', ['quantity', 'category']],
];

/**
 * The columns of both tables, from left to right: the register's own, between the identifier and the check, and what
 * formulas show beside them.
 */
export function shownColumns({ kind, columns, words, baseCurrency }: Form): ShownColumn[] {
  const { headers } = words;
  const shown: ShownColumn[] = columns.map((entered) => {
    const { key, header, required } = entered;
    return { key, header, required, entered };
  });
  const has = (key: FormColumnKey): boolean => columns.some((column) => column.key === key);
  const isShown: Readonly<Partial<Record<OwnColumn, boolean>>> = {
    needTitle: has('needs'),
    value: has('currency') && has(MONEY_COLUMN[kind]),
    unit: has('category'),
  };
  const own = (key: OwnColumn, header = headers[key]): ShownColumn => ({ key, header, required: false, entered: null });
  for (const [key, after] of AFTER) {
    if (!isShown[key]) continue;
    const place = shown.findIndex((column) => column.key === after.find(has));
    shown.splice(place + 1, 0, own(key, key === 'value' ? `${headers.value} (${baseCurrency})` : headers[key]));
  }
  return [own('id'), own('answer'), ...shown, own('check')];
}

/** Whether formulas show what a column holds. */
export const isComputed = ({ key, entered }: ShownColumn): boolean => entered === null && OWN_COLUMNS[key].isComputed;
