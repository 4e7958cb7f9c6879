import { calculate } from './file/calculate/calculate';
import { openWorkbook } from './file/open/openWorkbook';
import { saveWorkbook } from './file/save/saveWorkbook';
import type { HostedExcel } from './hostedExcel';
import { hostWorkbook, type FileHalf } from './hostWorkbook';
import { newWorkbook } from './model/newWorkbook';

export { ExcelRefusal, WorkbookFileError } from './embeddedExcel';
export type { WorkbookEvent } from './events/workbookEvent';
export { engineIsAt } from './file/calculate/engine';
export { excelizeIsAt } from './file/excelize';
export { readCells, type FileCell, type FileCells, type FileSheet } from './file/open/readCells';
export type { ChangeSource, HostedExcel, WorkbookChange } from './hostedExcel';
export type { Area } from './model/workbook';

const file: FileHalf = { calculate, saveFile: saveWorkbook };

/**
 * Opens an .xlsx file in the embedded Excel, without office.js. The page has said before where the WebAssembly lies (`excelizeIsAt`,
 * `engineIsAt`); it is loaded when something is first saved or computed.
 * @throws WorkbookFileError
 */
export const openInBrowser = async (bytes: Uint8Array): Promise<HostedExcel> =>
  hostWorkbook(openWorkbook(bytes), file).excel;

/** A new workbook with one empty sheet. */
export const newInBrowser = (): Promise<HostedExcel> => Promise.resolve(hostWorkbook(newWorkbook(), file).excel);
