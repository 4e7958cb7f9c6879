import { ExcelRefusal, WorkbookFileError } from 'embedded-excel/browser';

/** An error in words, with what can be done about it. */
export function inWords(error: unknown): string {
  if (error instanceof WorkbookFileError)
    return `The file cannot be opened. What is there: ${error.found}. What is needed: ${error.wanted}.`;
  if (error instanceof ExcelRefusal && error.code === 'AccessDenied')
    return `Nothing was changed: ${error.message} Unprotect the sheet in Excel first.`;
  if (error instanceof ExcelRefusal) return `Nothing was changed: ${error.message}`;
  return error instanceof Error ? error.message : String(error);
}
