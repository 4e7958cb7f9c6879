import { readFileSync } from 'node:fs';
import { fileInPackage } from './client/fileInPackage';
import { embed } from './embedded';
import type { EmbeddedExcel } from './embeddedExcel';
import { calculate } from './file/calculate/calculate';
import { engineIsAt } from './file/calculate/engine';
import { excelizeIsAt } from './file/excelize';
import { openWorkbook } from './file/open/openWorkbook';
import { saveWorkbook } from './file/save/saveWorkbook';
import type { FileHalf } from './hostWorkbook';
import { newWorkbook } from './model/newWorkbook';

export { ExcelRefusal, WorkbookFileError, type EmbeddedExcel, type HostRequest } from './embeddedExcel';
export { readCells, type FileCell, type FileCells, type FileSheet } from './file/open/readCells';
export type { HostedExcel, WorkbookChange } from './hostedExcel';

const file: FileHalf = { calculate, saveFile: saveWorkbook };

excelizeIsAt(fileInPackage('excelize-wasm/excelize.wasm.gz'));
engineIsAt(() => readFileSync(fileInPackage('@ironcalc/wasm/wasm_bg.wasm')));

/** Opens an .xlsx file in the embedded Excel. @throws WorkbookFileError */
export const openEmbeddedExcel = async (bytes: Uint8Array): Promise<EmbeddedExcel> => embed(openWorkbook(bytes), file);

/** A new workbook with one empty sheet. */
export const newEmbeddedExcel = (): Promise<EmbeddedExcel> => Promise.resolve(embed(newWorkbook(), file));
