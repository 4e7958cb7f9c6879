import { readFileSync } from 'node:fs';
import { fileInPackage } from './src/client/fileInPackage';
import { embed } from './src/embedded';
import type { EmbeddedExcel } from './src/embeddedExcel';
import { calculate } from './src/file/calculate/calculate';
import { engineIsAt } from './src/file/calculate/engine';
import { openWorkbook } from './src/file/open/openWorkbook';
import { packBy } from './src/file/package/packing';
import { PACKING_IN_NODE } from './src/file/package/packingInNode';
import { saveWorkbook } from './src/file/save/saveWorkbook';
import type { FileHalf } from './src/hostWorkbook';
import { newWorkbook } from './src/model/newWorkbook';
import type { WorkbookOptions } from './src/options';

export { ExcelRefusal, WorkbookFileError, type EmbeddedExcel, type Fault, type HostRequest } from './src/embeddedExcel';
export type { FileCell, FileCells, FileMerge, FileNote, FileSheet } from './src/file/open/fileCells';
export { readCells } from './src/file/open/readCells';
export type { WorkbookOptions } from './src/options';
export type { Quirks } from './src/quirks';
export type { RunInExcel } from './src/client/connection';
export type { HostedExcel, WorkbookChange } from './src/hostedExcel';
export type { CellEdit } from './src/protocol/cellEdit';

const file: FileHalf = { calculate, saveFile: saveWorkbook };

packBy(PACKING_IN_NODE);
engineIsAt(() => readFileSync(fileInPackage('@ironcalc/wasm/wasm_bg.wasm')));

/** Opens an .xlsx file in the embedded Excel. @throws WorkbookFileError */
export const openEmbeddedExcel = async (bytes: Uint8Array, options: WorkbookOptions = {}): Promise<EmbeddedExcel> =>
  embed(openWorkbook(bytes, options), file);

/** A new workbook with one empty sheet. */
export const newEmbeddedExcel = (options: WorkbookOptions = {}): Promise<EmbeddedExcel> =>
  Promise.resolve(embed(newWorkbook(options), file));
