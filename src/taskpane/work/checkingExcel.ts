import type { ExcelHost } from '../../excel/probes/probe';
import type { RunExcel } from '../../excel/runExcel';
import type { PaneState } from '../state/paneState';
import type { PaneEvent } from '../state/reduce';
import type { Store } from '../state/store';
import type { OneJob } from './oneJob';

/** The Excel in which the pane is open. */
export interface PaneExcel {
  readonly host: ExcelHost;
  /** Which Excel it is: a line each of its version, its languages and its requirement sets. */
  readonly about: () => readonly string[];
  /**
   * Whether a link with `download` saves a file: in Excel for Mac and for iPad nothing happens, and nothing is said
   * (OfficeDev/office-js, issues 2700, 3385, 4681, 6468).
   */
  readonly savesFiles: () => boolean;
  /**
   * Opens a workbook, as Base64, in a window of its own, and saves it nowhere (Excel.createWorkbook). @throws
   * OfficeExtension.Error as Excel gives it
   */
  readonly openWorkbook: (base64: string) => Promise<void>;
  /** In which Excel speaks: a BCP 47 tag. */
  readonly language: () => string;
}

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
