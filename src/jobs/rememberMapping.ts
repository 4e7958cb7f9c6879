import { keep } from '../excel/kept';
import type { RunExcel } from '../excel/runExcel';
import type { Mapping } from '../register/mapping';

/**
 * Remembers in the workbook what its tables and columns mean; null forgets it.
 * @throws OfficeExtension.Error as Excel gives it
 */
export const rememberMapping = (run: RunExcel, mapping: Mapping | null): Promise<void> =>
  keep(run, 'mapping', mapping === null ? null : JSON.stringify(mapping));
