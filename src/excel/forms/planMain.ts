import type { Form, FormRow } from '../../forms/form';
import type { Area } from '../address';
import { fitHeights } from '../plan/fitHeights';
import { planPages } from '../plan/planPages';
import { mergeSpans } from '../plan/planParagraph';
import { turnRightToLeft } from '../plan/rightToLeft';
import { fillPage } from '../plan/sheetWidth';
import { emptyPlan, putRow, type PlannedCell, type SheetPlan } from '../plan/sheetPlan';
import { isComputed, shownColumns, type ShownColumn, type ShownKey } from './shownColumns';
import { listPlaces } from './listPlaces';
import type { FormSheetPlan } from './formSheetPlan';
import { FORM_STYLES } from './formStyles';
import { formatOfColumn } from './formatOfColumn';
import { formColumnWidth } from './formWidths';
import { inputRules } from './inputRules';
import type { MainPlan, PlacedPart } from './mainPlan';
import { planHead } from './planHead';
import { planSigning } from './planSigning';
import { planTotals } from './planTotals';
import { rowCell } from './formCell';
import { rowFormulas, runsOfEntered, type RowFormulas } from './rowFormulas';

/** Points: two lines of text, and what a hand needs on paper. */
const ROW_AT_LEAST = 30;
const ROOM_BELOW_HEAD = 9;
/** Identifier and answer stay in view. */
const FROZEN_COLUMNS = 2;

const BLANK_ROW: FormRow = { id: null, answer: null, cells: {}, problems: {} };

/** The sheet that is filled in: earlier rows, new rows, totals, the check of completeness and the signature. */
export function planMain(form: Form, date1904: boolean): { main: FormSheetPlan; parts: readonly PlacedPart[] } {
  const { words, kind } = form;
  const plan = emptyPlan(kind, words.sheets[kind]);
  const columns = shownColumns(form);
  const places = new Map(columns.map(({ key }, index) => [key, index + 1]));
  const columnOf = (key: ShownKey): number | null => places.get(key) ?? null;
  const lists = listPlaces(form);
  const context: MainPlan = { form, plan, columns, lists, columnOf, inputs: [], rules: [], verdicts: [] };
  const head = planHead(plan, form, words.titles[kind]);
  plan.heights.set(head.last + 1, ROOM_BELOW_HEAD);
  setWidths(context);

  const titles = words.parts[kind];
  const filled = [...form.entered];
  while (filled.length < form.newRows) filled.push(BLANK_ROW);
  const earlier = form.earlier.length === 0 ? null : planPart(context, titles.earlier, form.earlier, date1904);
  if (earlier === null) planNone(context, titles.earlier);
  const fresh = planPart(context, titles.new, filled, date1904);
  const totals = plan.nextRow;
  planTotals(context, earlier, fresh);
  const last = planSigning(context, earlier, fresh);
  plan.blocks.push({ first: totals, last, headRows: 0, footRows: 0, splits: false, header: null });

  const parts = earlier === null ? [fresh] : [earlier, fresh];
  fillPage(plan);
  mergeSpans(plan);
  if (form.rightToLeft) turnRightToLeft(plan);
  fitHeights(plan, form.language);
  for (const { first, rows } of parts)
    rows.forEach((_, index) =>
      plan.heights.set(first + index, Math.max(ROW_AT_LEAST, plan.heights.get(first + index) ?? 0)),
    );
  plan.frozenRows = parts[0]!.headerRow;
  breakPages(plan, parts, { first: head.first, last: head.last + 1 });
  for (const part of parts) context.rules.push(...inputRules(context, part, part === earlier));
  return {
    parts,
    main: {
      sheet: plan,
      portrait: false,
      hidden: false,
      frozenColumns: FROZEN_COLUMNS,
      inputs: context.inputs,
      rules: context.rules,
      verdicts: context.verdicts,
      problems: parts.flatMap((part) => problemCells(context, part)),
      links: [],
    },
  };
}

function setWidths({ form, plan, columns }: MainPlan): void {
  const rows = [...form.earlier, ...form.entered];
  columns.forEach(({ key, header }, index) => {
    const values = rows.map((row) => {
      const cell = rowCell(key, row, form.words, false);
      return typeof cell === 'number' ? cell : cell !== null && 'text' in cell ? cell.text : null;
    });
    plan.widths.set(index + 1, formColumnWidth(key, header, values));
  });
}

/** A part without rows: its caption, and that there are none. */
function planNone({ form, plan }: MainPlan, caption: string): void {
  const row = putPartCaption(plan, plan.nextRow, caption);
  putRow(plan, row, [{ text: form.words.parts.noneEarlier }]);
  plan.spans.push({ row, column: 1, style: FORM_STYLES.none });
  plan.blocks.push({ first: row - 1, last: row, headRows: 1, footRows: 0, splits: false, header: null });
  plan.nextRow = row + 2;
}

function putPartCaption(plan: SheetPlan, row: number, caption: string): number {
  putRow(plan, row, [{ text: caption }]);
  plan.spans.push({ row, column: 1, style: FORM_STYLES.part });
  return row + 1;
}

/** Puts a caption, the headers and the rows of a part. */
function planPart(context: MainPlan, caption: string, rows: readonly FormRow[], date1904: boolean): PlacedPart {
  const { form, plan, columns, lists, verdicts } = context;
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
      columns.map(({ key }): PlannedCell =>
        isComputed(key)
          ? { formula: formulas[key as keyof RowFormulas](first + index) }
          : rowCell(key, row, form.words, date1904),
      ),
    ),
  );
  const body: Area = { row: first, column: 1, rows: rows.length, columns: columns.length };
  plan.styles.push({ area: { ...body, row: headerRow, rows: 1 }, style: FORM_STYLES.columnHeader });
  plan.styles.push({ area: body, style: FORM_STYLES.cell });
  columns.forEach(({ key, required }, index) => {
    const column = { column: index + 1, columns: 1 };
    const { align } = formatOfColumn(key);
    plan.styles.push({
      area: { row: headerRow, rows: 1, ...column },
      style: {
        ...(isComputed(key) ? FORM_STYLES.computedHeader : { bold: required }),
        ...(align && { align }),
      },
    });
    plan.styles.push({
      area: { ...body, ...column },
      style: { ...formatOfColumn(key), ...(isComputed(key) ? FORM_STYLES.computed : {}) },
    });
  });
  context.inputs.push(...inputsOf(columns, form.earlier === rows, body));
  verdicts.push({ area: { ...body, column: columns.length, columns: 1 }, good: form.words.checks.rowComplete });
  plan.blocks.push({
    first: start,
    last: first + rows.length - 1,
    headRows: 2,
    footRows: 0,
    splits: true,
    header: null,
  });
  plan.nextRow = first + rows.length + 1;
  return { headerRow, first, rows };
}

/** The cells to fill in: of earlier rows also the answer, of none the identifier. */
function inputsOf(columns: readonly ShownColumn[], isEarlier: boolean, body: Area): Area[] {
  const locked = isEarlier ? 1 : 2;
  return runsOfEntered(columns)
    .map(({ first, last }) => ({ first: Math.max(first, locked + 1), last }))
    .filter(({ first, last }) => first <= last)
    .map(({ first, last }) => ({ ...body, column: first, columns: last - first + 1 }));
}

/** The title on further pages; the headers where a page ends within a part. */
function breakPages(plan: SheetPlan, parts: readonly PlacedPart[], head: { first: number; last: number }): void {
  plan.titleRows = head;
  planPages(plan);
  const isBroken = parts.some(({ first, rows }) =>
    plan.pageBreaks.some((row) => row > first && row < first + rows.length),
  );
  if (!isBroken) return;
  const { headerRow } = parts[0]!;
  plan.titleRows = { first: headerRow, last: headerRow };
  plan.pageBreaks.length = 0;
  planPages(plan);
}

/** The cells with problems; what is wrong with a whole row is shown at its identifier. */
const problemCells = ({ columnOf }: MainPlan, { first, rows }: PlacedPart): Area[] =>
  rows.flatMap(({ problems }, index) =>
    Object.keys(problems).map((key) => ({
      row: first + index,
      column: columnOf(key === 'row' ? 'id' : (key as ShownKey)) ?? 1,
      rows: 1,
      columns: 1,
    })),
  );
