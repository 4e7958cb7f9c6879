import type { RunExcel, Watch } from '../excel/runExcel';
import type { Form } from '../forms/form';
import type { ReturnedFile } from '../returns/returnedFile';

/** A new workbook with one empty sheet that is not open in Excel: the embedded Excel answers for it. */
export interface NewBook {
  readonly run: RunExcel;
  /** The workbook as an .xlsx file. */
  readonly save: (options?: SaveBookOptions) => Promise<Uint8Array>;
}

export interface SaveBookOptions {
  /**
   * Every sheet runs from right to left: the Excel JavaScript API has no member for it
   * (docs/decisions/0007-languages.md).
   */
  readonly rightToLeft?: boolean;
}

export type MakeBook = () => Promise<NewBook>;

/** A form as an .xlsx file. @throws OfficeExtension.Error as Excel gives it; an AbortError when cancelled */
export type DrawForm = (form: Form, watch: Pick<Watch, 'signal' | 'onProgress'>) => Promise<Uint8Array>;

/**
 * What the cells of a returned workbook hold, within fixed time and memory; nothing of it is computed or run.
 * @throws WorkbookFileError where it is no workbook, is damaged, encrypted or too large
 */
export type ReadFile = (bytes: Uint8Array) => Promise<ReturnedFile>;

/** A file that somebody gave. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
  /** Whose form it is, where a person has said so: a donor's name, or a State's. */
  readonly saidToBeOf?: string;
}
