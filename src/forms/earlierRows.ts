import type { Need } from '../register/schema/needs';
import type { Pledge } from '../register/schema/pledges';
import type { FormCell, FormColumn, FormRow } from './form';
import type { Shown } from './shown';

/** Several values in one cell; read back at the semicolons. */
const together = (values: readonly string[]): string | null => (values.length === 0 ? null : values.join('; '));

/** A pledge that the register has, as its donor's form shows it; not answered yet. */
export function pledgeRow(pledge: Pledge, columns: readonly FormColumn[], shown: Shown): FormRow {
  const { pledgedOn, currency, amount, category, quantity, firstYear, lastYear, condition, notes } = pledge;
  return row(pledge.id, columns, {
    pledgedOn,
    status: shown.words.statuses[pledge.status],
    kind: shown.words.kinds[pledge.kind],
    currency,
    amount,
    category,
    quantity,
    needs: together(pledge.needs),
    states: together(pledge.states.map(shown.state)),
    regions: together(pledge.regions.map(shown.region)),
    themes: together(pledge.themes),
    firstYear,
    lastYear,
    condition,
    notes,
  });
}

/** A need that the register has, as its State's form shows it; not answered yet. */
export function needRow(need: Need, columns: readonly FormColumn[]): FormRow {
  const { title, theme, modality, priority, currency, requirement, firstYear, lastYear } = need;
  const { inKindShare, requestedOn, notes } = need;
  const amounts = { priority, currency, requirement, firstYear, lastYear, inKindShare };
  return row(need.id, columns, { title, theme, modality, ...amounts, requestedOn, notes });
}

const row = (id: string, columns: readonly FormColumn[], cells: FormRow['cells']): FormRow => ({
  id,
  answer: null,
  cells: Object.fromEntries(columns.map(({ key }): [string, FormCell] => [key, cells[key] ?? null])),
  problems: {},
});
