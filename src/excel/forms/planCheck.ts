import { ANSWERS } from '../../forms/form';
import { cellAddress } from '../../values/cellAddress';
import { columnAfter, widthOf, type FootCells } from './footCells';
import { FORM_STYLES } from './formStyles';
import { partCells, type MainPlan, type PlacedPart } from './mainPlan';
import type { SigningCells } from './planSigning';
import { literal } from './rowFormulas';

/** Where the check stands: its first row, the rows of what it says at last, and the column that it ends before. */
interface Place {
  readonly top: number;
  readonly verdict: { readonly row: number; readonly rows: number };
  readonly end: number;
}

/** Puts the check of completeness from the first column on: what is counted, and whether the form is complete. */
export function planCheck(
  context: MainPlan,
  put: FootCells,
  [earlier, fresh]: readonly [PlacedPart | null, PlacedPart],
  { name, date }: SigningCells,
  { top, verdict, end }: Place,
): void {
  const { form, plan, lists, columnOf, verdicts } = context;
  const { checks } = form.words;
  const check = columnOf('check')!;
  const filled = (part: PlacedPart): string => {
    const cells = partCells(part, check);
    return `ROWS(${cells})-COUNTBLANK(${cells})`;
  };
  const complete = (part: PlacedPart): string => `COUNTIF(${partCells(part, check)},${literal(checks.rowComplete)})`;
  // What else stands there is no answer.
  const answered = (cells: string): string =>
    `(${ANSWERS.map((_, index) => `COUNTIF(${cells},${lists.cell('answers', index)})`).join('+')})`;
  const labels = [checks.rows, checks.complete, checks.answered, checks.signed];
  const values = columnAfter(plan, 1, widthOf(labels), end - 1);

  put(top, 1, end, { text: checks.caption }, FORM_STYLES.part);
  let row = top + 1;
  const line = (label: string, formula: string): string => {
    put(row, 1, values, { text: label }, FORM_STYLES.label);
    put(row, values, end, { formula: `=${formula}` }, FORM_STYLES.counted);
    return cellAddress(row++, values);
  };
  const rows = line(checks.rows, filled(fresh));
  const completed = line(checks.complete, complete(fresh));
  const all = earlier && partCells(earlier, columnOf('answer')!);
  if (all !== null) line(checks.answered, `${answered(all)}&" "&${literal(checks.of)}&" "&ROWS(${all})`);
  const isSigned = line(checks.signed, `IF(AND(${name}<>"",${date}<>""),${literal(checks.yes)},${literal(checks.no)})`);
  const conditions = [
    `${rows}=${completed}`,
    ...(earlier && all !== null ? [`${complete(earlier)}=ROWS(${all})`] : [`${rows}>0`]),
    `${isSigned}=${literal(checks.yes)}`,
  ];
  const formula = `=IF(AND(${conditions.join(',')}),${literal(checks.formComplete)},${literal(checks.formIncomplete)})`;
  const said = put(verdict.row, 1, end, { formula }, FORM_STYLES.verdict, verdict.rows);
  verdicts.push({ area: said, good: checks.formComplete });
}
