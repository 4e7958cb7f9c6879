import type { Form } from '../../forms/form';
import { fitHeights } from '../plan/fitHeights';
import { turnRightToLeft } from '../plan/rightToLeft';
import { emptyPlan, putCaption, putRow, type SheetPlan } from '../plan/sheetPlan';
import { COLOURS } from '../plan/styles';
import { readOnlySheet, type FormSheetPlan } from './formSheetPlan';
import { FORM_STYLES } from './formStyles';
import { headFacts } from './planHead';

/** Characters of the columns: numbers, words and labels, texts. Together they are as wide as A4 upright between its margins. */
const WIDTHS = [5, 20, 62];
const BAND = 42;
const LAST = WIDTHS.length;

/** The first sheet: for whom the form is, what to do, and what the words mean. */
export function planInstructions(form: Form): FormSheetPlan {
  const { words, kind } = form;
  const plan = emptyPlan('instructions', words.sheets.instructions);
  WIDTHS.forEach((width, index) => plan.widths.set(index + 1, width));
  plan.columns = LAST;
  putAcross(plan, 1, words.titles[kind], FORM_STYLES.band);
  plan.heights.set(1, BAND);
  putAcross(plan, 2, words.subtitle, FORM_STYLES.subtitle);
  plan.nextRow = 4;

  for (const [label, value] of headFacts(form)) {
    const row = plan.nextRow++;
    putRow(plan, row, [{ text: label }, null, { text: value }]);
    plan.merges.push({ row, column: 1, rows: 1, columns: 2 });
    plan.styles.push({ area: { row, column: 1, rows: 1, columns: 2 }, style: FORM_STYLES.headLabel });
    plan.styles.push({ area: { row, column: LAST, rows: 1, columns: 1 }, style: FORM_STYLES.headValue });
  }
  putAcross(plan, plan.nextRow, words.head.keepReference, FORM_STYLES.note);
  plan.nextRow += 2;

  let row = putCaption(plan, plan.nextRow, words.instructions.caption);
  words.instructions[kind].forEach((text, index) => {
    putRow(plan, row, [index + 1, { text }]);
    plan.merges.push({ row, column: 2, rows: 1, columns: LAST - 1 });
    plan.styles.push({ area: { row, column: 1, rows: 1, columns: 1 }, style: FORM_STYLES.stepNumber });
    plan.styles.push({ area: { row: row++, column: 2, rows: 1, columns: LAST - 1 }, style: FORM_STYLES.step });
  });
  row = putCaption(plan, row + 1, words.instructions.meaningCaption);
  for (const [word, meaning] of words.instructions.meanings[kind]) {
    putRow(plan, row, [{ text: word }, null, { text: meaning }]);
    plan.merges.push({ row, column: 1, rows: 1, columns: 2 });
    plan.styles.push({
      area: { row, column: 1, rows: 1, columns: 2 },
      style: { ...FORM_STYLES.headLabel, bold: true, color: COLOURS.ink },
    });
    plan.styles.push({ area: { row: row++, column: LAST, rows: 1, columns: 1 }, style: FORM_STYLES.meaning });
  }
  plan.nextRow = row;
  if (form.rightToLeft) turnRightToLeft(plan);
  fitHeights(plan, form.language);
  return readOnlySheet(plan, true);
}

function putAcross(plan: SheetPlan, row: number, text: string, style: (typeof FORM_STYLES)[keyof typeof FORM_STYLES]) {
  putRow(plan, row, [{ text }]);
  plan.merges.push({ row, column: 1, rows: 1, columns: LAST });
  plan.styles.push({ area: { row, column: 1, rows: 1, columns: LAST }, style });
}
