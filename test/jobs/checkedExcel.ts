import type { EmbeddedExcel } from 'embedded-excel/node';
import type { ExcelHost } from '../../src/excel/probes/probe';
import { figuresOfWorkbook } from '../../src/functions/figureSource';
import { overSource } from '../../src/functions/overSource';
import { analyse } from '../../src/analysis/analyse';
import { SMALL, workbookOf } from './smallRegister';

/** A workbook with a register, and with the add-in's custom functions. */
export async function registerWithFunctions(): Promise<EmbeddedExcel> {
  const excel = await workbookOf(SMALL);
  await excel.hosted.setCustomFunctions(overSource(figuresOfWorkbook(excel.run, analyse)));
  return excel;
}

/** An Excel that has everything; what is waited for comes at once. */
export const hostOf = (excel: EmbeddedExcel, other: Partial<ExcelHost> = {}): ExcelHost => ({
  isSetSupported: () => true,
  canCreateWorkbook: true,
  wait: async () => {
    await excel.hosted.compute();
    await new Promise((resolve) => setTimeout(resolve, 5));
  },
  ...other,
});
