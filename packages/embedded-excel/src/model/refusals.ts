import { ExcelRefusal } from '../embeddedExcel';

/**
 * What Excel says when it refuses. Codes and words from Microsoft, "Error handling with the application-specific
 * JavaScript APIs".
 */
export const itemNotFound = (what: string): ExcelRefusal =>
  new ExcelRefusal('ItemNotFound', `The requested resource doesn't exist: ${what}.`);

export const itemAlreadyExists = (what: string): ExcelRefusal =>
  new ExcelRefusal('ItemAlreadyExists', `The resource being created already exists: ${what}.`);

export const invalidArgument = (why: string): ExcelRefusal =>
  new ExcelRefusal('InvalidArgument', `The argument is invalid or missing or has an incorrect format: ${why}.`);

export const invalidOperation = (why: string): ExcelRefusal =>
  new ExcelRefusal('InvalidOperation', `The operation attempted is invalid on the object: ${why}.`);

export const invalidReference = (what: string): ExcelRefusal =>
  new ExcelRefusal('InvalidReference', `This reference is not valid for the current operation: ${what}.`);

export const accessDenied = (why: string): ExcelRefusal =>
  new ExcelRefusal('AccessDenied', `You cannot perform the requested operation: ${why}.`);

export const insertDeleteConflict = (why: string): ExcelRefusal =>
  new ExcelRefusal('InsertDeleteConflict', `The insert or delete operation attempted resulted in a conflict: ${why}.`);

export const invalidSelection = (): ExcelRefusal =>
  new ExcelRefusal('InvalidSelection', 'The current selection is invalid for this operation.');

export const generalException = (): ExcelRefusal =>
  new ExcelRefusal('GeneralException', 'There was an internal error while processing the request.');

export const mergedRangeConflict = (why: string): ExcelRefusal =>
  new ExcelRefusal('MergedRangeConflict', `The operation cannot be completed with merged cells: ${why}.`);

export const nonBlankCellOffSheet = (sheet: string): ExcelRefusal =>
  new ExcelRefusal(
    'NonBlankCellOffSheet',
    `Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet "${sheet}".`,
  );

export const notImplemented = (member: string): ExcelRefusal =>
  new ExcelRefusal('NotImplemented', `The embedded Excel does not know ${member}.`);
