import type { Form, FormRow } from '../../forms/form';
import { fitHeights } from '../plan/fitHeights';
import { planPages } from '../plan/planPages';
import { mergeSpans } from '../plan/planParagraph';
import { turnRightToLeft } from '../plan/rightToLeft';
import { fillPage } from '../plan/sheetWidth';
import { emptyPlan, type PlannedCell, type SheetPlan } from '../plan/sheetPlan';
import { shownColumns, type ShownKey } from './shownColumns';
import { listPlaces } from './listPlaces';
import type { FormSheetPlan } from './formSheetPlan';
import { formColumnWidth } from './formWidths';
import { inputRules } from './inputRules';
import type { Area } from '../address';
import type { MainPlan, PlacedPart } from './mainPlan';
import { planHead } from './planHead';
import { isAfterFigures, planNone, planPart } from './planPart';
import { planSigning } from './planSigning';
import { planTotals } from './planTotals';
import { rowCell } from './formCell';

/** Points: two lines of text, and what a hand needs on paper. */
const ROW_AT_LEAST = 28;
const ROOM_BELOW_HEAD = 9;
/** What an indent takes of the width of a column, in characters. */
const INDENT = 1.3;
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
  const earlier =
    form.earlier.length === 0
      ? null
      : planPart(context, { caption: titles.earlier, rows: form.earlier, isEarlier: true }, date1904);
  if (earlier === null) planNone(context, titles.earlier);
  const fresh = planPart(context, { caption: titles.new, rows: filled, isEarlier: false }, date1904);
  planTotals(context, earlier, fresh);
  endLastBlock(plan, planSigning(context, earlier, fresh));

  const parts = earlier === null ? [fresh] : [earlier, fresh];
  fillPage(plan);
  mergeSpans(plan);
  if (form.rightToLeft) turnRightToLeft(plan);
  fitHeights({ ...plan, cells: withTitles(context, parts) }, form.language);
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

/** Makes totals and signature the end of the last table, so that no page has the signature alone where there is a way around it. */
function endLastBlock({ blocks }: SheetPlan, last: number): void {
  const table = blocks.pop()!;
  blocks.push({ ...table, last, footRows: last - table.last });
}

/** The cells with the titles of needs in place of the formulas that show them, for the heights of their rows. */
function withTitles({ form, plan, columnOf }: MainPlan, parts: readonly PlacedPart[]): PlannedCell[][] {
  const column = columnOf('needTitle');
  if (column === null) return plan.cells;
  const titles = new Map(form.lists.needs.map(({ id, title }) => [id, title]));
  const cells = plan.cells.map((row) => [...row]);
  for (const { first, rows } of parts)
    rows.forEach((row, index) => {
      const title = titles.get(String(row.cells.needs));
      if (title !== undefined) cells[first + index - 1]![column - 1] = { text: title };
    });
  return cells;
}

function setWidths({ form, plan, columns }: MainPlan): void {
  const rows = [...form.earlier, ...form.entered];
  columns.forEach(({ key, header }, index) => {
    const values = rows.map((row) => {
      const cell = rowCell(key, row, form.words, false);
      return typeof cell === 'number' ? cell : cell !== null && 'text' in cell ? cell.text : null;
    });
    const indent = isAfterFigures(columns, index) ? INDENT : 0;
    plan.widths.set(index + 1, formColumnWidth(key, header, values) + indent);
  });
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
