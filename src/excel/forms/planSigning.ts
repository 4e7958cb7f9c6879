import { cellAddress } from '../../values/cellAddress';
import type { Style } from '../sheet/styles';
import { columnAfter, widthOf, type FootCells } from './footCells';
import { DAY } from './lookOfColumn';
import { FORM_STYLES } from './formStyles';
import type { MainPlan } from './mainPlan';
import { DAY_RULE } from './inputRules';

const SIGNED = ['name', 'position', 'organization', 'date', 'signature'] as const;

/** Keeps the labels apart from the totals beside them. */
const INDENT = 2;

/** How many rows the signature takes, its caption among them. */
export const SIGNING_ROWS = SIGNED.length + 2;

/** Cells of who signed, and when. */
export interface SigningCells {
  readonly name: string;
  readonly date: string;
}

/**
 * Puts who signs, from a row and a column on to the end of the sheet. Nothing stands to the right of what is filled in.
 */
export function planSigning(context: MainPlan, put: FootCells, top: number, from: number): SigningCells {
  const { form, plan, columns, inputs, rules } = context;
  const { signature } = form.words;
  const end = columns.length + 1;
  const values = columnAfter(plan, from, widthOf(SIGNED.map((key) => signature[key])), columns.length);
  const indented = { ...FORM_STYLES.label, indent: INDENT };
  put(top, from, end, { text: signature.caption }, { ...FORM_STYLES.part, indent: INDENT });
  put(top + 1, from, end, { text: signature.certify }, indented);
  const cells = SIGNED.map((key, index): [key: (typeof SIGNED)[number], cell: string] => {
    const row = top + 2 + index;
    put(row, from, values, { text: signature[key] }, indented);
    const style: Style = key === 'date' ? { ...FORM_STYLES.signed, numberFormat: DAY } : FORM_STYLES.signed;
    const area = put(row, values, end, null, style);
    inputs.push(area);
    if (key === 'date') rules.push({ ...DAY_RULE, area, promptTitle: '', prompt: '', alert: form.words.alerts.date });
    return [key, cellAddress(row, values)];
  });
  return Object.fromEntries(cells) as Record<(typeof SIGNED)[number], string>;
}
