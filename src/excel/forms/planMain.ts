import type { Form, FormRow } from '../../forms/form';
import { keysOfNewRows } from '../../forms/rowKey';
import { fitHeights } from '../sheet/fitHeights';
import { mergeSpans } from '../sheet/planParagraph';
import { pointsAcross } from '../sheet/sheetWidth';
import { emptyPlan, type PlannedCell, type SheetPlan } from '../sheet/sheetPlan';
import { shownColumns, type ShownKey } from './shownColumns';
import { listPlaces } from './listPlaces';
import type { FormSheetPlan } from './formSheetPlan';
import { FORM_MARGINS, planFormPages, WANTED_WIDTH, type PartRows } from './formPage';
import { drawOut, formColumnWidth, offeredIn } from './formWidths';
import { isIndented } from './lookOfColumn';
import { inputRules } from './inputRules';
import { cellAddress, type Area } from '../../values/cellAddress';
import type { MainPlan, PlacedPart } from './mainPlan';
import { planHead } from './planHead';
import { columnAfter, footCells } from './footCells';
import { FORM_STYLES } from './formStyles';
import { planFoot } from './planFoot';
import { planNone, planPart } from './planPart';
import { turnTexts } from './turnTexts';
import { rowCell } from './formCell';

/**
 * Points: two lines of text, and what a hand needs on paper; three lines where a need that is chosen shows its title.
 */
const ROW_AT_LEAST = 32;
const ROW_WITH_TITLE = 36;
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
  const end = planFoot(context, [earlier, fresh]);

  const parts = earlier === null ? [fresh] : [earlier, fresh];
  putLegend(context, head.last + 2);
  mergeSpans(plan);
  if (form.rightToLeft) turnTexts(plan);
  fitHeights({ ...plan, cells: withTitles(context, parts) }, form.language);
  const least = columnOf('needTitle') === null ? ROW_AT_LEAST : ROW_WITH_TITLE;
  for (const { first, rows } of parts)
    rows.forEach((_, index) => plan.heights.set(first + index, Math.max(least, plan.heights.get(first + index) ?? 0)));
  plan.frozenRows = parts[0]!.headerRow;
  planFormPages(plan, parts.map(rowsOf), { first: head.first, last: head.last + 1 }, end);
  for (const part of parts) context.rules.push(...inputRules(context, part, part === earlier));
  return {
    parts,
    main: {
      sheet: plan,
      portrait: false,
      hidden: false,
      margins: FORM_MARGINS,
      firstInput: cellAddress(parts[0]!.first, earlier === null ? FROZEN_COLUMNS + 1 : columnOf('answer')!),
      frozenColumns: FROZEN_COLUMNS,
      inputs: context.inputs,
      rules: context.rules,
      verdicts: context.verdicts,
      problems: parts.flatMap((part) => problemCells(context, part)),
      keys: { column: columns.length + 1, first: fresh.first, texts: keysOfNewRows(form) },
      links: [],
    },
  };
}

/** Says what bold headers mean, behind the first caption. */
function putLegend({ form, plan }: MainPlan, row: number): void {
  const column = columnAfter(plan, 1, pointsAcross(plan, 1, plan.columns) / 2, plan.columns);
  const caption = plan.spans.findIndex((span) => span.row === row);
  const [{ style }] = plan.spans.splice(caption, 1) as [SheetPlan['spans'][number]];
  const put = footCells(plan);
  const legend = { text: form.words.instructions.required };
  put(row, 1, column, plan.cells[row - 1]![0]!, style);
  put(row, column, plan.columns + 1, legend, FORM_STYLES.legend);
}

const rowsOf = ({ caption, headerRow, first, rows }: PlacedPart): PartRows => ({
  caption,
  headerRow,
  first,
  last: first + rows.length - 1,
});

/** The cells with the titles of needs in place of the formulas that show them, for the heights of their rows. */
function withTitles({ form, plan, columnOf }: MainPlan, parts: readonly PlacedPart[]): PlannedCell[][] {
  const column = columnOf('needTitle');
  if (column === null) return plan.cells;
  const titles = new Map([...form.lists.needs, ...form.lists.otherNeeds].map(({ id, title }) => [id, title]));
  const cells = plan.cells.map((row) => [...row]);
  for (const { first, rows } of parts)
    rows.forEach((row, index) => {
      const title = titles.get(String(row.cells.needs));
      if (title !== undefined) cells[first + index - 1]![column - 1] = { text: title };
    });
  return cells;
}

/** Wide enough for what each column holds and offers, and as wide as the page where there is room. */
function setWidths({ form, plan, columns }: MainPlan): void {
  const rows = [...form.earlier, ...form.entered];
  columns.forEach((column, index) => {
    const values = rows.map((row) => {
      const cell = rowCell(column, row, form.words, false);
      return typeof cell === 'number' ? cell : cell !== null && 'text' in cell ? cell.text : null;
    });
    const indent = isIndented(column) ? INDENT : 0;
    plan.widths.set(index + 1, formColumnWidth(column, [...values, ...offeredIn(form, column)]) + indent);
  });
  drawOut(columns, plan.widths, WANTED_WIDTH);
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
