import type { FormRow } from '../../forms/form';
import type { Area } from '../../values/cellAddress';
import { putRow, type PlannedCell, type SheetPlan } from '../sheet/sheetPlan';
import { rowCell } from './formCell';
import { FORM_STYLES } from './formStyles';
import { isIndented, isRunningText, lookOfColumn } from './lookOfColumn';
import type { MainPlan, PlacedPart } from './mainPlan';
import { rowFormulas, runsOfEntered, type RowFormulas } from './rowFormulas';
import { isComputed, type ShownColumn } from './shownColumns';

/** One of the two tables that stand below each other. */
interface NewPart {
  readonly caption: string;
  readonly rows: readonly FormRow[];
  readonly isEarlier: boolean;
}

/** A part without rows: its caption, and that there are none. */
export function planNone({ form, plan }: MainPlan, caption: string): void {
  const row = putPartCaption(plan, plan.nextRow, caption);
  putRow(plan, row, [{ text: form.words.parts.noneEarlier }]);
  plan.spans.push({ row, column: 1, style: FORM_STYLES.none });
  plan.nextRow = row + 2;
}

function putPartCaption(plan: SheetPlan, row: number, caption: string): number {
  putRow(plan, row, [{ text: caption }]);
  plan.spans.push({ row, column: 1, style: FORM_STYLES.part });
  return row + 1;
}

/** Puts a caption, the headers and the rows of a part. */
export function planPart(context: MainPlan, part: NewPart, date1904: boolean): PlacedPart {
  const { form, plan, columns, lists, verdicts } = context;
  const { caption, rows, isEarlier } = part;
  const start = plan.nextRow;
  const headerRow = putPartCaption(plan, start, caption);
  const first = headerRow + 1;
  putRow(
    plan,
    headerRow,
    columns.map(({ header }) => ({ text: header })),
  );
  const formulas = rowFormulas(form, columns, lists, headerRow);
  rows.forEach((row, index) =>
    putRow(
      plan,
      first + index,
      columns.map((column): PlannedCell =>
        isComputed(column)
          ? { formula: formulas[column.key as keyof RowFormulas](first + index, row.id) }
          : rowCell(column, row, form.words, date1904),
      ),
    ),
  );
  const body: Area = { row: first, column: 1, rows: rows.length, columns: columns.length };
  styleTable(context, headerRow, body);
  context.inputs.push(...inputsOf(columns, isEarlier, body));
  verdicts.push({ area: { ...body, column: columns.length, columns: 1 }, good: form.words.checks.rowComplete });
  plan.nextRow = first + rows.length + 1;
  return { caption: start, headerRow, first, rows };
}

/** The cells to fill in: of earlier rows also the answer, of none the identifier. */
function inputsOf(columns: readonly ShownColumn[], isEarlier: boolean, body: Area): Area[] {
  const locked = isEarlier ? 1 : 2;
  return runsOfEntered(columns)
    .map(({ first, last }) => ({ first: Math.max(first, locked + 1), last }))
    .filter(({ first, last }) => first <= last)
    .map(({ first, last }) => ({ ...body, column: first, columns: last - first + 1 }));
}

/** The looks of a table: its headers, its cells, and each of its columns. */
function styleTable({ form, plan, columns }: MainPlan, headerRow: number, body: Area): void {
  plan.styles.push({ area: { ...body, row: headerRow, rows: 1 }, style: FORM_STYLES.columnHeader });
  columns.forEach((shown, index) => {
    const column = { column: index + 1, columns: 1 };
    const { style: look } = lookOfColumn(shown);
    const { align } = look;
    const indent = isIndented(shown) ? FORM_STYLES.indented : {};
    const ofComputed = shown.key === 'check' ? FORM_STYLES.check : FORM_STYLES.computed;
    plan.styles.push({
      area: { row: headerRow, rows: 1, ...column },
      style: {
        ...(isComputed(shown) ? FORM_STYLES.computedHeader : { bold: shown.required }),
        ...(align && { align: align === 'Right' ? ('Center' as const) : align }),
        ...indent,
      },
    });
    plan.styles.push({
      area: { ...body, ...column },
      style: {
        ...FORM_STYLES.cell,
        ...look,
        ...indent,
        ...(isComputed(shown) ? ofComputed : {}),
      },
    });
    // Texts kept as typed would be taken for figures, which run from left to right.
    if (form.rightToLeft && isRunningText(shown))
      plan.styles.push({ area: { ...body, ...column }, style: { readingOrder: 'RightToLeft' } });
  });
}
