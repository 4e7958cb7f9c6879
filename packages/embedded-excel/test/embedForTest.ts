import { embed } from '../src/embedded';
import type { EmbeddedExcel } from '../src/embeddedExcel';
import type { FileHalf } from '../src/hostWorkbook';
import { columnOfKey, rowOfKey } from '../src/model/cellKey';
import { newWorkbook } from '../src/model/newWorkbook';
import type { Workbook } from '../src/model/workbook';
import { setComputed } from '../src/model/writeCells';

/** What each computation was asked for, as addresses by row and column. */
export interface Computed {
  readonly cells: string[][];
}

/**
 * The protocol half alone over a workbook in memory. Formulas are not computed here: each stale one gets the number of
 * the calculation as its value, so that a test sees which were taken for stale.
 */
export function embedForTest(workbook: Workbook = newWorkbook()): {
  excel: EmbeddedExcel;
  workbook: Workbook;
  computed: Computed;
} {
  const computed: Computed = { cells: [] };
  const file: FileHalf = {
    calculate: async ({ sheets }) => {
      const cells: string[] = [];
      computed.cells.push(cells);
      for (const { name, grid } of sheets)
        for (const key of [...grid.stale]) {
          cells.push(`${name} ${rowOfKey(key)},${columnOfKey(key)}`);
          setComputed(grid, rowOfKey(key), columnOfKey(key), computed.cells.length);
        }
    },
    saveFile: () => Promise.reject(new Error('the protocol half saves nothing')),
  };
  return { excel: embed(workbook, file), workbook, computed };
}

/** What a promise is refused with. */
export async function refusalOf(work: Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await work;
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error('nothing was refused');
}

/** Works on the first sheet of a new workbook through the real client, and syncs at the end. */
export async function onSheet<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T,
  { excel } = embedForTest(),
): Promise<T> {
  return excel.run(async (context) => {
    const result = await work(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
    return result;
  });
}

/** The code of the refusal that work on a sheet ends in. */
export const codeOf = async (...args: Parameters<typeof onSheet>): Promise<string> =>
  (await refusalOf(onSheet(...args))).code;
