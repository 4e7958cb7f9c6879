import type { HostedExcel } from 'embedded-excel/browser';

/** A moment in which entries that belong together arrive, in milliseconds. */
const PAUSE = 30;

/**
 * Has the formulas computed after each change of cells, as Excel does it, unless the workbook is computed by hand.
 * @param tell whether it is computing now
 * @returns stops it
 */
export function keepComputed(
  excel: HostedExcel,
  tell: (computing: boolean) => void,
  trouble: (error: unknown) => void,
): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const compute = (): void => {
    waiting = undefined;
    if (!excel.workbook.sheets.some(({ grid }) => grid.formulas.size > 0)) return;
    tell(true);
    excel
      .compute()
      .catch(trouble)
      .finally(() => tell(false));
  };
  const stop = excel.watch((changes) => {
    if (waiting === undefined && changes.some(({ kind }) => kind === 'cells' || kind === 'sheets'))
      waiting = setTimeout(compute, PAUSE);
  });
  return () => {
    stop();
    clearTimeout(waiting);
  };
}
