import type { RunExcel } from './runExcel';

/**
 * Watches what stands in the cells of a workbook, whether in tables or not; told often while somebody types.
 * @returns takes the handler away
 * @throws OfficeExtension.Error where this Excel has no such events
 */
export const watchCells = (run: RunExcel, tell: () => void): Promise<() => Promise<void>> =>
  run(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(() => {
      tell();
      return Promise.resolve();
    });
    await context.sync();
    return async () => {
      handler.remove();
      await context.sync();
    };
  });
