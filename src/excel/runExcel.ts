/** Of `Excel.RunOptions`: whether requests wait while a cell is being edited; else Excel refuses them. */
export type RunOptions = Pick<Excel.RunOptions, 'delayForCellEdit'>;

/**
 * `Excel.run`: of Excel itself in the add-in, of the embedded Excel on the command line and in tests, where no cell is
 * being edited and the options do nothing.
 */
export type RunExcel = <T>(batch: (context: Excel.RequestContext) => Promise<T>, options?: RunOptions) => Promise<T>;

/** What long work reports while it goes on: how much is done, from 0 to 1, and what it is doing. */
export type OnProgress = (done: number, doing: string) => void;

/** How long work is watched and stopped. */
export interface Watch {
  readonly onProgress?: OnProgress | undefined;
  readonly signal?: AbortSignal | undefined;
  /**
   * Asked while something must be taken back, and Excel refuses because a cell is being edited: resolves when it is to
   * be tried again, to false where the person gives up. Without it nobody waits.
   */
  readonly tryAgain?: (() => Promise<boolean>) | undefined;
}
