import type { Form, OpenNeed } from '../../forms/form';
import { areaAddress, type Area } from '../../values/cellAddress';
import { numberColumn, textColumn } from '../sheet/columnWidths';
import { fitHeights } from '../sheet/fitHeights';
import { planPages } from '../sheet/planPages';
import { mergeSpans } from '../sheet/planParagraph';
import { emptyPlan, putRow, type PlannedCell } from '../sheet/sheetPlan';
import { fillPage } from '../sheet/sheetWidth';
import { STYLES } from '../sheet/styles';
import { readOnlySheet, type FormSheetPlan } from './formSheetPlan';
import { FORM_STYLES } from './formStyles';
import { WHOLE_MONEY_STYLE } from './lookOfColumn';
import { figuresAsOf, headFacts, planHead } from './planHead';
import { turnTexts } from './turnTexts';

type Column = keyof Form['words']['openNeeds']['columns'];

/** Characters that the texts of a column take at most. */
const WIDEST: Readonly<Partial<Record<Column, number>>> = {
  id: 12,
  title: 42,
  state: 22,
  region: 18,
  theme: 24,
  modality: 18,
  years: 12,
};
/** Characters between the headers of figures, which stand at the right. */
const BESIDE_FIGURES = 1.5;
const MONEY: ReadonlySet<Column> = new Set(['requirement', 'covered', 'gap']);

/** The needs that still want money, for donors to choose from. */
export function planOpenNeeds(form: Form): FormSheetPlan {
  const { openNeeds, titles, sheets } = form.words;
  const { needs } = form.lists;
  const plan = emptyPlan('openNeeds', sheets.openNeeds);
  const keys = Object.keys(openNeeds.columns) as Column[];
  const head = planHead(plan, form, titles.openNeeds, headFacts(form, figuresAsOf(form)), []);
  const headerRow = plan.nextRow;
  const first = headerRow + 1;
  const total = first + needs.length;
  const body: Area = { row: first, column: 1, rows: needs.length, columns: keys.length };
  const header = (key: Column): string => openNeeds.columns[key] + (MONEY.has(key) ? ` (${form.baseCurrency})` : '');
  if (needs.length === 0) {
    putRow(plan, headerRow, [{ text: openNeeds.none }]);
    plan.spans.push({ row: headerRow, column: 1, style: FORM_STYLES.none });
    plan.nextRow = headerRow + 1;
  } else {
    putRow(
      plan,
      headerRow,
      keys.map((key) => ({ text: header(key) })),
    );
    needs.forEach((need, index) =>
      putRow(
        plan,
        first + index,
        keys.map((key) => cellOf(need, key)),
      ),
    );
    putRow(
      plan,
      total,
      keys.map((key, index): PlannedCell => {
        if (MONEY.has(key)) return { formula: `=SUM(${areaAddress({ ...body, column: index + 1, columns: 1 })})` };
        return index === 0 ? { text: openNeeds.total } : null;
      }),
    );
    plan.styles.push({ area: { ...body, row: headerRow, rows: 1 }, style: STYLES.columnHeader });
    plan.styles.push({ area: body, style: { ...STYLES.body, wrap: true } });
    plan.styles.push({ area: { ...body, row: total, rows: 1 }, style: STYLES.total });
    plan.blocks.push({
      first: headerRow,
      last: total,
      headRows: 1,
      footRows: 1,
      splits: true,
      header: { first: headerRow, last: headerRow },
    });
    plan.nextRow = total + 1;
  }
  keys.forEach((key, index) => {
    const column = { column: index + 1, columns: 1 };
    if (MONEY.has(key)) {
      const values = needs.map((need) => need[key as 'gap']);
      const sum = values.reduce((so, value) => so + value, 0);
      plan.widths.set(index + 1, numberColumn([sum], header(key), 'money', 0) + BESIDE_FIGURES);
      if (needs.length === 0) return;
      plan.styles.push({ area: { row: headerRow, rows: 1, ...column }, style: { align: 'Right' } });
      plan.styles.push({ area: { row: first, rows: needs.length + 1, ...column }, style: WHOLE_MONEY_STYLE });
      return;
    }
    const texts = needs.map((need) => textOf(cellOf(need, key)));
    plan.widths.set(index + 1, textColumn([...texts, ...header(key).split(' ')], WIDEST[key] ?? 10));
    if (needs.length > 0 && (key === 'priority' || key === 'years'))
      plan.styles.push({
        area: { row: headerRow, rows: needs.length + 1, ...column },
        style: { align: 'Center' },
      });
  });
  const state = { row: headerRow, column: keys.indexOf('state') + 1, rows: needs.length + 1, columns: 1 };
  if (needs.length > 0) plan.styles.push({ area: state, style: STYLES.afterFigures });
  plan.frozenRows = needs.length === 0 ? 0 : headerRow;
  plan.titleRows = { first: head.first, last: head.last + 1 };
  fillPage(plan);
  mergeSpans(plan);
  if (form.rightToLeft) turnTexts(plan);
  fitHeights(plan, form.language);
  planPages(plan);
  return readOnlySheet(plan);
}

const textOf = (cell: PlannedCell): string =>
  typeof cell === 'number' ? String(cell) : cell !== null && 'text' in cell ? cell.text : '';

function cellOf(need: OpenNeed, key: Column): PlannedCell {
  if (key === 'years') return { text: yearsOf(need) };
  const value = need[key];
  return typeof value === 'number' ? value : { text: value };
}

function yearsOf({ firstYear, lastYear }: OpenNeed): string {
  if (firstYear === lastYear) return firstYear === null ? '' : String(firstYear);
  return `${firstYear ?? ''}–${lastYear ?? ''}`;
}
