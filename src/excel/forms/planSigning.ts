import { cellAddress, type Area } from '../address';
import { putRow, type PlannedCell } from '../plan/sheetPlan';
import { pointsAcross } from '../plan/sheetWidth';
import type { Style } from '../plan/styles';
import { FORM_STYLES } from './formStyles';
import { partCells, type MainPlan, type PlacedPart } from './mainPlan';
import { DAY_RULE } from './inputRules';
import { literal } from './rowFormulas';

/** Points of the rows, which a hand writes into. */
const LINE = 24;
/** Where the halves and their values begin, in parts of the width of the sheet. */
const FIRST_VALUES = 0.24;
const SECOND_HALF = 0.46;
const SECOND_VALUES = 0.62;

/** Puts the check of completeness, and beside it who signs. @returns the last row */
export function planSigning(context: MainPlan, earlier: PlacedPart | null, fresh: PlacedPart): number {
  const { form, plan, columns, columnOf, inputs, rules, verdicts } = context;
  const { checks, signature } = form.words;
  const [firstValues, half, secondValues] = [FIRST_VALUES, SECOND_HALF, SECOND_VALUES].map((part) =>
    columnAt(context, part),
  ) as [number, number, number];
  const end = columns.length + 1;
  const top = plan.nextRow;
  const put = (row: number, from: number, to: number, cell: PlannedCell, style: Style): Area => {
    const area = { row, column: from, rows: 1, columns: to - from };
    putRow(plan, row, [cell], from);
    if (to - from > 1) plan.merges.push(area);
    plan.styles.push({ area, style });
    return area;
  };

  put(top, 1, half - 1, { text: checks.caption }, FORM_STYLES.part);
  put(top, half, end, { text: signature.caption }, FORM_STYLES.part);
  put(top + 1, half, end, { text: signature.certify }, FORM_STYLES.label);

  const signed = (['name', 'position', 'organization', 'date', 'signature'] as const).map((key, index) => {
    const row = top + 2 + index;
    put(row, half, secondValues, { text: signature[key] }, FORM_STYLES.label);
    const style: Style = key === 'date' ? { ...FORM_STYLES.signed, numberFormat: 'd mmm yyyy' } : FORM_STYLES.signed;
    const area = put(row, secondValues, end, null, style);
    inputs.push(area);
    if (key === 'date')
      rules.push({
        ...DAY_RULE,
        area,
        promptTitle: '',
        prompt: '',
        alert: form.words.alerts.date,
      });
    return [key, cellAddress(row, secondValues)] as const;
  });
  const { name, date } = Object.fromEntries(signed) as Record<(typeof signed)[number][0], string>;

  const check = columnOf('check')!;
  const filled = (part: PlacedPart): string => {
    const cells = partCells(part, check);
    return `ROWS(${cells})-COUNTBLANK(${cells})`;
  };
  const complete = (part: PlacedPart): string => `COUNTIF(${partCells(part, check)},${literal(checks.rowComplete)})`;
  let row = top + 1;
  const line = (label: string, formula: string): string => {
    put(row, 1, firstValues, { text: label }, FORM_STYLES.label);
    put(row, firstValues, half - 1, { formula: `=${formula}` }, FORM_STYLES.counted);
    return cellAddress(row++, firstValues);
  };
  const rows = line(checks.rows, filled(fresh));
  const completed = line(checks.complete, complete(fresh));
  const all = earlier && partCells(earlier, columnOf('answer')!);
  if (all !== null) line(checks.answered, `COUNTA(${all})&" "&${literal(checks.of)}&" "&ROWS(${all})`);
  const isSigned = line(checks.signed, `IF(AND(${name}<>"",${date}<>""),${literal(checks.yes)},${literal(checks.no)})`);
  const conditions = [
    `${rows}=${completed}`,
    ...(earlier && all !== null ? [`${complete(earlier)}=ROWS(${all})`] : [`${rows}>0`]),
    `${isSigned}=${literal(checks.yes)}`,
  ];
  const verdict = `=IF(AND(${conditions.join(',')}),${literal(checks.formComplete)},${literal(checks.formIncomplete)})`;
  const last = top + 2 + signed.length - 1;
  const said = put(Math.max(row, last - 1), 1, half - 1, { formula: verdict }, FORM_STYLES.verdict);
  verdicts.push({ area: said, good: checks.formComplete });

  for (let at = top + 1; at <= last; at++) plan.heights.set(at, LINE);
  plan.nextRow = last + 1;
  return last;
}

/** The first column that begins after a part of the sheet's width. */
function columnAt({ plan, columns }: MainPlan, part: number): number {
  const all = pointsAcross(plan, 1, columns.length);
  let column = 2;
  while (column < columns.length && pointsAcross(plan, 1, column - 1) < all * part) column++;
  return column;
}
