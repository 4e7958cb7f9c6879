import { columnBefore, footCells, widthOf } from './footCells';
import { FORM_STYLES } from './formStyles';
import type { MainPlan, PlacedPart } from './mainPlan';
import { planCheck } from './planCheck';
import { planSigning, SIGNING_ROWS } from './planSigning';
import { planTotals } from './planTotals';

/** Points of the rows, which a hand writes into, of the last of them, which is signed, and of the note. */
const LINE = 22;
const SIGNATURE = 36;
const NOTE = 16;
/** Columns that the check takes at least: a label, a count and a gap. */
const CHECK_AT_LEAST = 3;
/** Columns of a form without values that have room for a check and a signature beside each other. */
const WIDE = 8;

/**
 * Puts what stands below the tables: the check of completeness, the totals below the column of values, and who signs to
 * the right of them; the signature stands below them where the form has no columns there.
 * @returns the last row
 */
export function planFoot(context: MainPlan, parts: readonly [PlacedPart | null, PlacedPart]): number {
  const { form, plan, columns, columnOf } = context;
  const { totals } = form.words;
  const put = footCells(plan);
  const top = plan.nextRow;
  const value = columnOf('value');
  const isBeside = value === null ? columns.length >= WIDE : columns.length - value >= 2;
  const signing = isBeside ? top : top + SIGNING_ROWS;
  const last = signing + SIGNING_ROWS - 1;
  const right = value === null ? Math.ceil(columns.length / 2) : value + 1;
  const signed = planSigning(context, put, signing, isBeside ? right : 1);
  const { indicative, ...labels } = totals;
  const from =
    value === null
      ? isBeside
        ? right
        : columns.length + 2
      : columnBefore(plan, value, widthOf(Object.values(labels)), CHECK_AT_LEAST + 1);
  const verdict = { row: top + SIGNING_ROWS - 2, rows: 2 };
  planCheck(context, put, parts, signed, { top, verdict, end: from - 1 });
  if (value !== null) {
    planTotals(context, put, parts, { row: top + 1, from, value });
    put(last + 1, 1, columns.length + 1, { text: indicative }, FORM_STYLES.small);
  }
  for (let row = top; row < last; row++) plan.heights.set(row, LINE);
  plan.heights.set(last, SIGNATURE);
  plan.heights.set(last + 1, NOTE);
  plan.nextRow = last + 2;
  return last + 1;
}
