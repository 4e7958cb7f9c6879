import { cellAddress } from '../address';
import { putRow } from '../plan/sheetPlan';
import type { Style } from '../plan/styles';
import { FORM_STYLES } from './formStyles';
import { MONEY_STYLE } from './formatOfColumn';
import { literal, WITHDRAWN } from './rowFormulas';
import { partCells, type MainPlan, type PlacedPart } from './mainPlan';

/** Points of a line. */
const LINE = 18;

/** Puts the totals in base currency, below the column of values. Rows that are withdrawn do not count. */
export function planTotals(context: MainPlan, earlier: PlacedPart | null, fresh: PlacedPart): void {
  const { form, plan, lists, columnOf } = context;
  const value = columnOf('value');
  if (value === null) return;
  const { totals, kinds } = form.words;
  const parts = earlier === null ? [fresh] : [earlier, fresh];
  const answer = columnOf('answer')!;
  const kind = columnOf('kind');
  const withdrawn = lists.cell('answers', WITHDRAWN);
  // A blank answer is not withdrawn; LibreOffice takes "<>" for other cells only where they are not blank.
  const sumOf = (part: PlacedPart): string => {
    const values = partCells(part, value);
    return part === earlier
      ? `SUM(${values})-SUMIF(${partCells(part, answer)},${withdrawn},${values})`
      : `SUM(${values})`;
  };
  const inKind = (part: PlacedPart): string => {
    const [values, kinds] = [partCells(part, value), partCells(part, kind!)];
    const all = `SUMIF(${kinds},${kindWord()},${values})`;
    return part === earlier
      ? `${all}-SUMIFS(${values},${kinds},${kindWord()},${partCells(part, answer)},${withdrawn})`
      : all;
  };
  const kindWord = (): string => {
    const index = form.lists.kinds.indexOf(kinds['in kind']);
    return index < 0 ? literal(kinds['in kind']) : lists.cell('kinds', index);
  };
  let row = plan.nextRow;
  const put = (label: string, formula: string, style: Style): string => {
    putRow(plan, row, [{ text: label }]);
    putRow(plan, row, [{ formula: `=${formula}` }], value);
    plan.merges.push({ row, column: 1, rows: 1, columns: value - 1 });
    plan.styles.push({ area: { row, column: 1, rows: 1, columns: value }, style });
    plan.styles.push({ area: { row, column: 1, rows: 1, columns: value - 1 }, style: FORM_STYLES.totalLabel });
    plan.styles.push({ area: { row, column: value, rows: 1, columns: 1 }, style: MONEY_STYLE });
    plan.heights.set(row, LINE);
    return cellAddress(row++, value);
  };
  const sums = parts.map((part) =>
    put(part === earlier ? totals.earlier : totals.new, sumOf(part), FORM_STYLES.subtotal),
  );
  const all = put(totals.all, sums.join('+'), FORM_STYLES.total);
  if (form.kind === 'pledges' && kind !== null) {
    const given = parts.map(inKind).join('+');
    put(totals.cash, `${all}-${cellAddress(row + 1, value)}`, FORM_STYLES.subtotal);
    put(totals.inKind, given, FORM_STYLES.subtotal);
  }
  putRow(plan, row, [{ text: totals.indicative }]);
  plan.spans.push({ row, column: 1, style: FORM_STYLES.note });
  plan.nextRow = row + 2;
}
