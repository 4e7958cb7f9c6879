import type { RunExcel } from './runExcel';
import { placeOf, showCell } from './showCell';

/** So many columns a label and what stands between take at the most. */
const REACH = 16;

/**
 * Shows what is filled in behind a label of a form, as "Pledges!L39": the first cell of its row to the right that is
 * not locked; to the label itself where there is none. Changes nothing.
 * @throws NoSuchPlaceError where its sheet is not there, or is hidden
 */
export async function showInput(run: RunExcel, label: string): Promise<void> {
  await showCell(run, label);
  const { sheet, cells } = placeOf(label);
  await run(async (context) => {
    const from = context.workbook.worksheets.getItem(sheet).getRange(cells);
    const behind = Array.from({ length: REACH }, (_, column) => {
      const cell = from.getCell(0, column + 1);
      return { cell, protection: cell.format.protection.load('locked') };
    });
    await context.sync();
    behind.find(({ protection }) => !protection.locked)?.cell.select();
    await context.sync();
  });
}
