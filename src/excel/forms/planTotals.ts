import { cellAddress } from '../../values/cellAddress';
import type { Style } from '../sheet/styles';
import { FORM_STYLES } from './formStyles';
import { WHOLE_MONEY_STYLE } from './lookOfColumn';
import type { FootCells } from './footCells';
import { literal, WITHDRAWN } from './rowFormulas';
import { partCells, type MainPlan, type PlacedPart } from './mainPlan';

/**
 * Puts the totals in base currency, in the column of values and from a row on. Rows that are withdrawn do not count.
 * @param from where labels begin
 */
export function planTotals(
  context: MainPlan,
  put: FootCells,
  [earlier, fresh]: readonly [PlacedPart | null, PlacedPart],
  { row: top, from, value }: { readonly row: number; readonly from: number; readonly value: number },
): void {
  const { form, lists, columnOf } = context;
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
  let row = top;
  const line = (label: string, formula: string, style: Style): string => {
    put(row, from, value, { text: label }, { ...style, ...FORM_STYLES.totalLabel });
    put(row, value, value + 1, { formula: `=${formula}` }, { ...style, ...WHOLE_MONEY_STYLE });
    return cellAddress(row++, value);
  };
  const sums = parts.map((part) =>
    line(part === earlier ? totals.earlier : totals.new, sumOf(part), FORM_STYLES.subtotal),
  );
  const all = line(totals.all, sums.join('+'), FORM_STYLES.total);
  if (form.kind === 'pledges' && kind !== null) {
    const given = parts.map(inKind).join('+');
    line(totals.cash, `${all}-${cellAddress(row + 1, value)}`, FORM_STYLES.subtotal);
    line(totals.inKind, given, FORM_STYLES.subtotal);
  }
}
