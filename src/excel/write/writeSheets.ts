import type { SheetPlan } from '../plan/sheetPlan';
import type { RunExcel, Watch } from '../runExcel';
import { drawSheet } from './drawSheet';
import { addMark, findSheets, sheetMadeFor, type FoundSheet } from './marks';
import { freeName } from './sheetNames';
import { swapIn, type Swap } from './swapIn';
import { withdraw } from './withdraw';

export interface Written {
  readonly names: readonly string[];
  readonly present: readonly string[];
}

/**
 * Writes sheets into the workbook and replaces those that an earlier run made. They are built hidden, under temporary names,
 * and take their place only when all are complete: a failure at any point, and a cancel, leaves the workbook as it was.
 * Only sheets with Pledgebook's mark are replaced; where a user's sheet bears the name, ours takes the next free one.
 * A sheet that the user renamed or moved keeps its name and place; one that was not renamed takes the plan's name, which follows the language.
 * @param remove ids of session sheets to take away in the same step
 * @returns the names under which the sheets stand, in the plans' order, and which session sheets stood there before
 * @throws OfficeExtension.Error as Excel gives it (AccessDenied where the workbook's structure is protected); an AbortError when
 *   cancelled; LeftoverError where Excel would not let the unfinished sheets be removed
 */
export const writeSheets = (
  run: RunExcel,
  plans: readonly SheetPlan[],
  watch: Watch = {},
  remove: readonly string[] = [],
): Promise<Written> =>
  run(async (context) => {
    const { signal, onProgress } = watch;
    signal?.throwIfAborted();
    onProgress?.(0, 'Preparing the sheets');
    const present = await findSheets(context);
    const active = context.workbook.worksheets.getActiveWorksheet().load('id');
    await context.sync();

    const swaps = planSwaps(plans, present);
    const allRows = plans.reduce((sum, { cells }) => sum + cells.length, 0) || 1;
    let rowsBefore = 0;
    try {
      for (const swap of swaps) {
        signal?.throwIfAborted();
        const sheet = context.workbook.worksheets.add(swap.temporaryName);
        sheet.visibility = 'Hidden';
        addMark(sheet, { id: swap.plan.id, name: swap.finalName, named: swap.named, unfinished: true });
        sheet.load('id');
        await context.sync();
        swap.newId = sheet.id;
        await drawSheet(context, sheet, swap.plan, (doneRows) => {
          signal?.throwIfAborted();
          onProgress?.((rowsBefore + doneRows) / allRows, `Writing ${swap.plan.name}`);
        });
        rowsBefore += swap.plan.cells.length;
      }
      signal?.throwIfAborted();
      onProgress?.(1, 'Putting the sheets in place');
    } catch (error) {
      await withdraw(context, swaps, active.id, error);
      throw error;
    }
    const gone = remove.flatMap((id) => sheetMadeFor(id, present) ?? []);
    await swapIn(context, swaps, [...unfinished(present), ...gone], active.id);
    return { names: swaps.map(({ finalName }) => finalName), present: standing(present) };
  });

/** The ids of the session sheets that stand in the workbook. */
export const standing = (present: readonly FoundSheet[]): string[] => [
  ...new Set(present.flatMap(({ mark }) => (mark === null || mark.unfinished ? [] : [mark.id]))),
];

/** What an earlier run left unfinished, because the session ended in the middle of it. */
const unfinished = (present: readonly FoundSheet[]): FoundSheet[] =>
  present.filter(({ mark }) => mark?.unfinished === true);

/** Whether the user gave it the name that it bears. */
const isNamed = ({ name, mark }: FoundSheet): boolean => mark?.named === true || name !== mark?.name;

function planSwaps(plans: readonly SheetPlan[], present: readonly FoundSheet[]): Swap[] {
  const replaced = new Map(plans.map((plan) => [plan.id, sheetMadeFor(plan.id, present)]));
  const ours = new Set([...replaced.values()].map((sheet) => sheet?.id));
  const taken = present.map(({ name }) => name);
  const kept = present.filter((sheet) => !ours.has(sheet.id) || isNamed(sheet)).map(({ name }) => name);
  return plans.map((plan) => {
    const old = replaced.get(plan.id) ?? null;
    const finalName = old && isNamed(old) ? old.name : freeName(plan.name, kept);
    const named = old !== null && isNamed(old) && finalName !== plan.name;
    kept.push(finalName);
    const temporaryName = freeName('Pledgebook is writing', taken);
    taken.push(temporaryName, finalName);
    const parkedName = freeName('Pledgebook replaces', taken);
    taken.push(parkedName);
    return { plan, old, finalName, named, temporaryName, parkedName, newId: null };
  });
}
