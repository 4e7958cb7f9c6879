import type { RunExcel } from '../../excel/runExcel';
import type { PaneExcel } from '../../excel/thisExcel';
import type { PaneState } from '../state/paneState';
import type { PaneEvent } from '../state/reduce';
import type { Store } from '../state/store';
import type { OneJob } from './oneJob';

interface Checking {
  readonly run: RunExcel;
  readonly excel: PaneExcel;
  readonly jobs: OneJob;
}

/** Checks this Excel as a job, and keeps what came of it for the screen. */
export const checkingExcel =
  ({ dispatch }: Store<PaneState, PaneEvent>, { run, excel, jobs }: Checking) =>
  async (): Promise<void> => {
    await jobs.start('checkExcel', {
      canCancel: true,
      work: async (watch) => {
        const { checkExcel } = await import('../../jobs/checkExcel');
        const check = await checkExcel(run, { ...watch, host: excel.host });
        dispatch({ type: 'excelChecked', check });
        return { count: check.results.filter(({ outcome }) => outcome === 'differs').length };
      },
    });
  };
