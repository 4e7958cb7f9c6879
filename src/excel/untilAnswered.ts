import type { Watch } from './runExcel';

/** Excel's code for a request that it refuses because a cell is being edited. Source: Microsoft, Excel.ErrorCodes. */
const IN_CELL_EDIT = 'InvalidOperationInCellEditMode';

/** Whether Excel refused because a cell is being edited: soon after, it will not. */
export const isCellEditError = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === IN_CELL_EDIT;

/**
 * Does what must be done, such as taking back what a failure has left, and does it again while Excel refuses because a
 * cell is being edited: until Excel answers, or the person gives up.
 * @param work can be done again after it was refused
 * @throws what the work throws; Excel's refusal where nobody waits for the end of the edit, or the person gives up
 */
export async function untilAnswered<T>(work: () => Promise<T>, { tryAgain }: Pick<Watch, 'tryAgain'>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isCellEditError(error) || tryAgain === undefined || !(await tryAgain())) throw error;
    }
  }
}
