import type { FormColumnKey } from '../../forms/columns';
import type { Form, FormRow } from '../../forms/form';
import { cellAddress } from '../../values/cellAddress';
import { fitHeights } from '../sheet/fitHeights';
import { mergeSpans } from '../sheet/planParagraph';
import { planPages } from '../sheet/planPages';
import { emptyPlan, putRow } from '../sheet/sheetPlan';
import { fillPage } from '../sheet/sheetWidth';
import { STYLES } from '../sheet/styles';
import { shownColumns, type ShownKey } from './shownColumns';
import { sheetPrefix } from './listPlaces';
import { readOnlySheet, type FormSheetPlan } from './formSheetPlan';
import { FORM_STYLES } from './formStyles';
import { planHead } from './planHead';
import { turnTexts } from './turnTexts';
import type { PlacedPart } from './mainPlan';

/** Characters of the columns: cell, column, found, and two for the problem. */
const WIDTHS = [12, 26, 40, 32, 32];
const PROBLEM = 4;

/** The first sheet of a copy that goes back: each cell to correct, with what is wrong. Null where nothing is. */
export function planCorrections(form: Form, parts: readonly PlacedPart[]): FormSheetPlan | null {
  const { corrections, sheets } = form.words;
  const columns = shownColumns(form);
  const found = parts.flatMap(({ first, rows }) =>
    rows.flatMap((row, index) =>
      Object.entries(row.problems).map(([key, problem]) => {
        const shown = key === 'row' ? 'id' : (key as ShownKey);
        const column = columns.findIndex((one) => one.key === shown);
        const cell = cellAddress(first + index, column + 1);
        return { cell, header: columns[column]?.header ?? '', value: shownAt(row, shown, form), problem };
      }),
    ),
  );
  if (found.length === 0) return null;
  const plan = emptyPlan('corrections', corrections.sheet);
  WIDTHS.forEach((width, index) => plan.widths.set(index + 1, width));
  plan.columns = WIDTHS.length;
  const head = planHead(plan, form, corrections.title);
  putRow(plan, plan.nextRow, [{ text: corrections.intro }]);
  plan.spans.push({ row: plan.nextRow, column: 1, style: { ...FORM_STYLES.label, indent: 1 } });
  const headerRow = plan.nextRow + 2;
  const { cell, column, found: entered, problem } = corrections.columns;
  putRow(
    plan,
    headerRow,
    [cell, column, entered, problem].map((text) => ({ text })),
  );
  found.forEach((one, index) =>
    putRow(
      plan,
      headerRow + 1 + index,
      [one.cell, one.header, one.value, one.problem].map((text) => (text === '' ? null : { text })),
    ),
  );
  for (let row = headerRow; row <= headerRow + found.length; row++)
    plan.merges.push({ row, column: PROBLEM, rows: 1, columns: WIDTHS.length - PROBLEM + 1 });
  const body = { row: headerRow + 1, column: 1, rows: found.length, columns: WIDTHS.length };
  plan.styles.push({ area: { ...body, row: headerRow, rows: 1 }, style: { ...STYLES.columnHeader, size: 11 } });
  plan.styles.push({ area: body, style: { ...STYLES.body, size: 11, wrap: true } });
  plan.blocks.push({
    first: headerRow,
    last: headerRow + found.length,
    headRows: 1,
    footRows: 0,
    splits: true,
    header: { first: headerRow, last: headerRow },
  });
  plan.nextRow = headerRow + found.length + 1;
  plan.titleRows = head;
  plan.frozenRows = headerRow;
  fillPage(plan);
  mergeSpans(plan);
  if (form.rightToLeft) turnTexts(plan);
  fitHeights(plan, form.language);
  planPages(plan);
  const place = sheetPrefix(sheets[form.kind]);
  return {
    ...readOnlySheet(plan),
    links: found.map((one, index) => ({
      cell: cellAddress(headerRow + 1 + index, 1),
      place: place + one.cell,
      shown: one.cell,
    })),
  };
}

/** What a row shows in the cell to correct. */
function shownAt(row: FormRow, key: ShownKey, { words }: Form): string {
  if (key === 'id') return row.id ?? '';
  if (key === 'answer') return row.foundAnswer ?? (row.answer === null ? '' : words.answers[row.answer]);
  return String(row.cells[key as FormColumnKey] ?? '');
}
