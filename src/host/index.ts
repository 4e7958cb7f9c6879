import { embed, type FileHalf } from './embedded';
import type { EmbeddedExcel } from './embeddedExcel';
import { newWorkbook } from './model/newWorkbook';

export { ExcelRefusal, WorkbookFileError, type EmbeddedExcel, type HostRequest } from './embeddedExcel';

/** Stands here until src/host/file is there: nothing is opened, computed or saved yet. */
const missing = (): never => {
  throw new Error('src/host/file is not there yet');
};
const file: FileHalf = { calculate: missing, saveFile: missing };

/** Opens an .xlsx file in the embedded Excel. @throws WorkbookFileError */
export const openEmbeddedExcel = (_bytes: Uint8Array): Promise<EmbeddedExcel> => Promise.reject(missing());

/** A new workbook with one empty sheet. */
export const newEmbeddedExcel = (): Promise<EmbeddedExcel> => Promise.resolve(embed(newWorkbook(), file));
