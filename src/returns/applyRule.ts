import type { FormColumnKey } from '../forms/columns';
import type { FormKind } from '../forms/form';
import type { Issue } from '../register/issue';
import { ROW_RULES, type RowFinding, type RowRule } from '../register/rowRules';
import { instalmentsOff, yearsOff } from '../register/scheduleSums';
import type { Need } from '../register/schema/needs';
import type { Pledge } from '../register/schema/pledges';
import { foldName } from '../values/names';
import type { ReadRow } from './readForm';
import type { Add, RowsOf } from './rowsOf';

/** The register's rule of the table, and the sum that it finds by its rows together: a form has no corrections. */
const RULES: Readonly<Record<FormKind, RowRule<never>>> = {
  pledges: (pledge: Pledge) => [...ROW_RULES.pledges!(pledge), ...found(instalmentsOff(pledge, pledge.amount ?? 0))],
  needs: (need: Need) => [...ROW_RULES.needs!(need), ...found(yearsOff(need))],
};

const found = (finding: RowFinding | null): RowFinding[] => (finding === null ? [] : [finding]);

/**
 * The rule of the table, where every cell could be read. What an earlier row came back without is not held
 * against it.
 */
export function applyRule(
  values: ReadRow['values'],
  id: string | null,
  { kind, table, source, sent }: RowsOf,
  add: Add,
  issues: readonly Issue[],
): void {
  if (issues.some(({ severity }) => severity === 'error')) return;
  const blanks = Object.entries(source.schema.columns).map(([key, { fallback }]) => [key, fallback ?? null]);
  const before = id === null ? undefined : sent?.get(foldName(id));
  // The sender is the donor, and receipts are the register's own.
  const beside = { donor: 'the sender', received: null };
  const record = {
    ...Object.fromEntries(blanks),
    ...beside,
    ...Object.fromEntries(before ?? []),
    ...Object.fromEntries(values),
  } as never;
  for (const finding of RULES[kind](record)) {
    const key = finding.column as FormColumnKey;
    if (id === null || table.columns.has(key)) add(finding);
  }
}
