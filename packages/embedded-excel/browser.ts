import { calculate } from './src/file/calculate/calculate';
import { openWorkbook } from './src/file/open/openWorkbook';
import { saveWorkbook } from './src/file/save/saveWorkbook';
import type { HostedExcel } from './src/hostedExcel';
import { hostWorkbook, type FileHalf } from './src/hostWorkbook';
import { newWorkbook } from './src/model/newWorkbook';
import type { WorkbookOptions } from './src/options';

export { ExcelRefusal, WorkbookFileError } from './src/embeddedExcel';
export { engineIsAt } from './src/file/calculate/engine';
export type { FileCell, FileCells, FileMerge, FileNote, FileSheet } from './src/file/open/fileCells';
export { readCells } from './src/file/open/readCells';
export type { ChangeSource, HostedExcel, WorkbookChange } from './src/hostedExcel';
export type { WorkbookOptions } from './src/options';
export type { Quirks } from './src/quirks';

/** Brings the stale formulas of a workbook up to date, also of one that is only looked at. */
export { calculate };

const file: FileHalf = { calculate, saveFile: saveWorkbook };

/**
 * Opens an .xlsx file in the embedded Excel, without office.js. The page has said before where the WebAssembly lies
 * (`engineIsAt`); it is loaded when something is first computed.
 * @throws WorkbookFileError
 */
export const openInBrowser = async (bytes: Uint8Array, options: WorkbookOptions = {}): Promise<HostedExcel> =>
  hostWorkbook(openWorkbook(bytes, options), file).excel;

/** A new workbook with one empty sheet. */
export const newInBrowser = (options: WorkbookOptions = {}): Promise<HostedExcel> =>
  Promise.resolve(hostWorkbook(newWorkbook(options), file).excel);
