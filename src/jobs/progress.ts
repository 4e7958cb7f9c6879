import type { OnProgress } from '../excel/runExcel';

/** The progress of a step that takes a part of the whole, from `start` to `end`. */
export const part =
  (whole: OnProgress | undefined, start: number, end: number): OnProgress =>
  (done, doing) =>
    whole?.(start + (end - start) * done, doing);
