import type { Form } from '../../forms/form';
import { fitHeights } from '../sheet/fitHeights';
import { emptyPlan } from '../sheet/sheetPlan';
import { footCells } from './footCells';
import { readOnlySheet, type FormSheetPlan } from './formSheetPlan';
import { FORM_STYLES } from './formStyles';
import { headFacts, returnFacts } from './planHead';
import { turnTexts } from './turnTexts';

/**
 * Characters of the columns: the number of a step, the rest of a label, the text. Together they are as wide as A4
 * upright between its margins.
 */
const WIDTHS = [5, 20, 62] as const;
const TEXT = WIDTHS.length;
const END = TEXT + 1;
/** Where the sheet is, part A and part B. */
const PART_STEPS = 3;
const BAND = 42;
const SUBTITLE = 24;

/** The first sheet: for whom the form is, what to do, and what the words mean. */
export function planInstructions(form: Form): FormSheetPlan {
  const { words, kind } = form;
  const plan = emptyPlan('instructions', words.sheets.instructions);
  const put = footCells(plan);
  plan.columns = WIDTHS.length;
  WIDTHS.forEach((width, index) => plan.widths.set(index + 1, width));
  put(1, 1, END, { text: words.titles[kind] }, FORM_STYLES.band);
  put(2, 1, END, { text: form.programme ?? '' }, FORM_STYLES.subtitle);
  plan.heights.set(1, BAND);
  plan.heights.set(2, SUBTITLE);

  let row = 4;
  const facts = headFacts(form);
  facts.splice(-3, 0, ...returnFacts(form));
  for (const [label, value] of facts) {
    put(row, 1, TEXT, { text: label }, FORM_STYLES.headLabel);
    put(row++, TEXT, END, { text: value }, FORM_STYLES.headValue);
  }
  put(row, 1, END, { text: words.head.keepReference }, FORM_STYLES.note);

  row += 2;
  put(row++, 1, END, { text: words.instructions.caption }, FORM_STYLES.caption);
  stepsOf(form).forEach((text, index) => {
    put(row, 1, 2, index + 1, FORM_STYLES.stepNumber);
    put(row++, 2, END, { text }, FORM_STYLES.step);
  });

  row++;
  put(row++, 1, END, { text: words.instructions.meaningCaption }, FORM_STYLES.caption);
  for (const [word, meaning] of words.instructions.meanings[kind]) {
    put(row, 1, TEXT, { text: word }, FORM_STYLES.word);
    put(row++, TEXT, END, { text: meaning }, FORM_STYLES.meaning);
  }
  plan.nextRow = row;
  if (form.rightToLeft) turnTexts(plan);
  fitHeights(plan, form.language);
  return readOnlySheet(plan, true);
}

/** The steps; after those of both parts, what both have in common. */
function stepsOf({ words: { instructions }, kind }: Form): string[] {
  const steps = instructions[kind];
  return [...steps.slice(0, PART_STEPS), instructions.required, ...steps.slice(PART_STEPS)];
}
