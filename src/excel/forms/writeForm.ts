import type { Form } from '../../forms/form';
import { askForDateSystem } from '../read/readDateSystem';
import type { RunExcel, Watch } from '../runExcel';
import { drawFormSheet } from './drawFormSheet';
import type { FormSheetPlan } from './formSheetPlan';
import { planCorrections } from './planCorrections';
import { planInstructions } from './planInstructions';
import { planLists } from './planLists';
import { planMain } from './planMain';
import { planOpenNeeds } from './planOpenNeeds';

/** The sheets of a form, in their order. */
export function planForm(form: Form, date1904: boolean): FormSheetPlan[] {
  const { main, parts } = planMain(form, date1904);
  const corrections = planCorrections(form, parts);
  return [
    ...(corrections ? [corrections] : []),
    planInstructions(form),
    main,
    ...(form.kind === 'pledges' ? [planOpenNeeds(form)] : []),
    planLists(form, date1904),
  ];
}

/**
 * Draws a form into a new workbook with one empty sheet, which becomes the form's first. The hidden lists are written
 * first, as the others refer to them.
 * @throws OfficeExtension.Error as Excel gives it; an AbortError when cancelled
 */
export const writeForm = (run: RunExcel, form: Form, { signal, onProgress }: Watch = {}): Promise<void> =>
  run(async (context) => {
    signal?.throwIfAborted();
    const { worksheets } = context.workbook;
    const date1904 = askForDateSystem(context);
    await context.sync();
    const plans = planForm(form, date1904());
    const sheets = plans.map(({ sheet: { name } }, index) => {
      if (index > 0) return worksheets.add(name);
      const first = worksheets.getFirst();
      first.name = name;
      return first;
    });
    await context.sync();
    const allRows = plans.reduce((sum, { sheet }) => sum + sheet.cells.length, 0);
    let before = 0;
    for (const [index, plan] of [...plans.entries()].reverse()) {
      await drawFormSheet(context, sheets[index]!, plan, form, (doneRows) => {
        signal?.throwIfAborted();
        onProgress?.((before + doneRows) / allRows, plan.sheet.name);
      });
      before += plan.sheet.cells.length;
    }
    plans.forEach(({ firstInput }, index) => {
      if (firstInput !== null) sheets[index]!.getRange(firstInput).select();
    });
    sheets[0]!.activate();
    await context.sync();
    onProgress?.(1, form.reference);
  });
