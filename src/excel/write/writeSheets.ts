import type { SheetPlan } from '../sheet/sheetPlan';
import type { RunExcel, Watch } from '../runExcel';
import { drawSheet } from '../sheet/drawSheet';
import { findAllSheets, type FoundSheet } from './findSheets';
import { addMark, unfinishedKeys } from './marks';
import { freeName } from './sheetNames';
import { swapIn } from './swapIn';
import { withdraw, type MadeSheet } from './withdraw';

export interface Written {
  readonly names: readonly string[];
  readonly present: readonly string[];
}

/**
 * Writes sheets into the workbook and replaces those that an earlier run made. They are built hidden, under temporary
 * names, and take their place only when all are complete: a failure at any point, and a cancel, leaves the workbook as
 * it was. Only sheets with Pledgebook's mark are replaced; where a user's sheet bears the name, ours takes the next
 * free one. A sheet that the user renamed or moved, before the run or during it, keeps its name and place; one that was
 * not renamed takes the plan's name, which follows the language.
 * @param remove ids of session sheets to take away in the same step
 * @returns the names under which the sheets stand, in the plans' order, and which session sheets stood there before
 * @throws OfficeExtension.Error as Excel gives it (AccessDenied where the workbook's structure is protected,
 * ItemNotFound where a sheet that is being written or replaced was deleted meanwhile); an AbortError when cancelled;
 * LeftoverError where Excel would not let the unfinished sheets be removed; InvalidSelection where another workbook is
 * in front and an older version of Pledgebook may have marked sheets; OldSheetsLeftError and SheetsGoneError where the
 * new sheets stand, but not as they should
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
    const { workbook } = context;
    const { sheets, marks } = await findAllSheets(context);
    const taken = sheets.map(({ name }) => name);
    const nextKey = unfinishedKeys(marks);

    const made: MadeSheet[] = [];
    // No person gives a sheet this name meanwhile.
    const temporary = `Pledgebook is writing ${Math.random().toString(36).slice(2, 8)}`;
    const allRows = plans.reduce((sum, { cells }) => sum + cells.length, 0) || 1;
    let rowsBefore = 0;
    try {
      for (const plan of plans) {
        signal?.throwIfAborted();
        const own: MadeSheet = { plan, temporaryName: freeName(temporary, taken), key: nextKey(), id: null };
        taken.push(own.temporaryName);
        made.push(own);
        const sheet = workbook.worksheets.add(own.temporaryName);
        sheet.visibility = 'Hidden';
        const mark = { id: plan.id, name: plan.name, named: false, unfinished: true };
        addMark(workbook, own.key, own.temporaryName, mark);
        sheet.load('id');
        await context.sync();
        own.id = sheet.id;
        await drawSheet(context, sheet, plan, (doneRows) => {
          signal?.throwIfAborted();
          onProgress?.((rowsBefore + doneRows) / allRows, `Writing ${plan.name}`);
        });
        rowsBefore += plan.cells.length;
      }
      signal?.throwIfAborted();
      onProgress?.(1, 'Putting the sheets in place');
    } catch (error) {
      await withdraw(context, made, [], error, { marks, watch });
      throw error;
    }
    const { names, before } = await swapIn(context, made, remove, watch);
    return { names, present: standing(before) };
  });

/** The ids of the session sheets that stand in the workbook. */
const standing = (present: readonly FoundSheet[]): string[] => [
  ...new Set(present.flatMap(({ mark }) => (mark === null || mark.unfinished ? [] : [mark.id]))),
];
