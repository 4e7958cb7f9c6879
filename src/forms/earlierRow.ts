import type { Need } from '../register/schema/needs';
import type { Pledge } from '../register/schema/pledges';
import type { FormCell, FormColumn, FormRow } from './form';
import { shownValue } from './kindsOnForm';
import type { Shown } from './shown';

/** A pledge or need that the register has, as its sender's form shows it; not answered yet. */
export function earlierRow(record: Pledge | Need, columns: readonly FormColumn[], shown: Shown): FormRow {
  const values: Readonly<Record<string, unknown>> = { ...record };
  return {
    id: record.id,
    answer: null,
    cells: Object.fromEntries(
      columns.map((column): [string, FormCell] => [column.key, shownValue(values[column.key], column, shown)]),
    ),
    problems: {},
  };
}
