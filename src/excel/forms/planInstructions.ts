import type { Form } from '../../forms/form';
import { fitHeights } from '../plan/fitHeights';
import { emptyPlan, putRow, type PlannedCell, type SheetPlan } from '../plan/sheetPlan';
import type { Style } from '../plan/styles';
import { readOnlySheet, type FormSheetPlan } from './formSheetPlan';
import { FORM_STYLES } from './formStyles';
import { headFacts } from './planHead';

/** Characters of the columns: the number of a step, the rest of a label, the text. Together they are as wide as A4 upright between its margins. */
const WIDTHS = [5, 20, 62] as const;
const ALL = WIDTHS.length;
/** Where the sheet is, part A and part B. */
const PART_STEPS = 3;
const BAND = 42;
const SUBTITLE = 24;

/** The first sheet: for whom the form is, what to do, and what the words mean. In Arabic its columns stand from right to left. */
export function planInstructions(form: Form): FormSheetPlan {
  const { words, kind } = form;
  const plan = emptyPlan('instructions', words.sheets.instructions);
  const put = writer(plan, form);
  plan.columns = ALL;
  WIDTHS.forEach((width, index) => plan.widths.set(form.rightToLeft ? ALL - index : index + 1, width));
  put(1, 1, ALL, { text: words.titles[kind] }, FORM_STYLES.band);
  put(2, 1, ALL, { text: words.subtitle }, FORM_STYLES.subtitle);
  plan.heights.set(1, BAND);
  plan.heights.set(2, SUBTITLE);

  let row = 4;
  for (const [label, value] of headFacts(form)) {
    put(row, 1, 2, { text: label }, FORM_STYLES.headLabel);
    put(row++, ALL, 1, { text: value }, FORM_STYLES.headValue);
  }
  put(row, 1, ALL, { text: words.head.keepReference }, FORM_STYLES.note);

  row += 2;
  put(row++, 1, ALL, { text: words.instructions.caption }, FORM_STYLES.caption);
  stepsOf(form).forEach((text, index) => {
    put(row, 1, 1, index + 1, FORM_STYLES.stepNumber);
    put(row++, 2, ALL - 1, { text }, FORM_STYLES.step);
  });

  row++;
  put(row++, 1, ALL, { text: words.instructions.meaningCaption }, FORM_STYLES.caption);
  for (const [word, meaning] of words.instructions.meanings[kind]) {
    put(row, 1, 2, { text: word }, FORM_STYLES.word);
    put(row++, ALL, 1, { text: meaning }, FORM_STYLES.meaning);
  }
  plan.nextRow = row;
  fitHeights(plan, form.language);
  return readOnlySheet(plan, true);
}

/** The steps; after those of both parts, what both have in common. */
function stepsOf({ words: { instructions }, kind }: Form): string[] {
  const steps = instructions[kind];
  return [...steps.slice(0, PART_STEPS), instructions.required, ...steps.slice(PART_STEPS)];
}

/** Puts a cell over so many columns, counted from where reading begins. */
function writer(plan: SheetPlan, { rightToLeft }: Form) {
  return (row: number, from: number, columns: number, cell: PlannedCell, style: Style): void => {
    const column = rightToLeft ? ALL - from - columns + 2 : from;
    const area = { row, column, rows: 1, columns };
    putRow(plan, row, [cell], column);
    if (columns > 1) plan.merges.push(area);
    const turned: Style = { ...style, ...(style.align === 'Left' && { align: 'Right' }), readingOrder: 'RightToLeft' };
    plan.styles.push({ area, style: rightToLeft ? turned : style });
  };
}
