import { explain } from '../excel/explainError';
import type { RunExcel } from '../excel/runExcel';
import type { Analyse } from '../jobs/analysing';
import { readWorkbook } from '../jobs/readWorkbook';
import { watchRegister } from '../jobs/watchRegister';
import type { Figures } from './figures';
import { FunctionError, notAvailable } from './functionError';

/** Where functions get their figures from. */
export interface FigureSource {
  /**
   * @param tell called with the figures as soon as they are there, and again when the register has changed; or with why
   * there are none
   * @returns ends it
   */
  follow: (tell: (figures: Figures | FunctionError) => void) => () => void;
}

/**
 * Milliseconds without a further change before the register is read again; and while somebody edits a cell, before it
 * is tried again.
 */
export interface Quiet {
  readonly change: number;
  readonly cellEdit: number;
}

const QUIET: Quiet = { change: 700, cellEdit: 3000 };
const CELL_EDIT = 'InvalidOperationInCellEditMode';

/** Figures that stay as they are. */
export const fixedFigures = (figures: Figures): FigureSource => ({
  follow(tell) {
    tell(figures);
    return () => undefined;
  },
});

/**
 * The figures of the workbook's register: read and analysed once for all functions, when the first of them asks, and
 * again when the register has changed while any of them still follows.
 */
export function figuresOfWorkbook(run: RunExcel, analyse: Analyse, quiet: Quiet = QUIET): FigureSource {
  const followers = new Set<(figures: Figures | FunctionError) => void>();
  let latest: Figures | FunctionError | null = null;
  let isStale = true;
  let reading: AbortController | null = null;
  let watching: Promise<unknown> | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const later = (wait: number): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void read(), wait);
  };

  function registerChanged(): void {
    isStale = true;
    reading?.abort();
    if (followers.size > 0) later(quiet.change);
  }

  /** Watching comes first, so that no change is missed. */
  async function compute(signal: AbortSignal): Promise<Figures> {
    watching ??= watchRegister(run, (what) => {
      if (what !== 'selection') registerChanged();
    });
    await watching;
    const { register, date1904 } = await readWorkbook(run, { signal });
    return { register, date1904, analysis: await analyse(register, { signal }) };
  }

  async function read(): Promise<void> {
    if (reading !== null) return;
    const mine = (reading = new AbortController());
    isStale = false;
    let found: Figures | FunctionError;
    try {
      found = await compute(mine.signal);
    } catch (error) {
      const { title, code } = explain(error);
      if (code === CELL_EDIT) later(quiet.cellEdit);
      if (code === CELL_EDIT || mine.signal.aborted) isStale = true;
      found = notAvailable(title);
    }
    reading = null;
    if (isStale) {
      if (mine.signal.aborted && followers.size > 0) later(quiet.change);
      return;
    }
    latest = found;
    for (const tell of [...followers]) tell(found);
  }

  return {
    follow(tell) {
      followers.add(tell);
      if (!isStale && latest !== null) tell(latest);
      else if (reading === null) void read();
      return () => void followers.delete(tell);
    },
  };
}
