import { WorkbookFileError } from '../../embeddedExcel';

const WORKBOOK = 'an .xlsx workbook';
const LONGEST = 300;

/** Keeps what a file says of itself to one line of a message. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').slice(0, LONGEST);

export const notAWorkbook = (found: string): WorkbookFileError =>
  new WorkbookFileError('not-a-workbook', oneLine(found), WORKBOOK);

const WHOLE = 'a workbook that Excel opens without repair';

export const damaged = (what: string): WorkbookFileError =>
  new WorkbookFileError('damaged', oneLine(`a damaged workbook: ${what}`), WHOLE);

/** Whether a file is damaged, and not beyond a limit. */
const isDamage = (error: unknown): boolean => error instanceof WorkbookFileError && error.wanted === WHOLE;

/** Does without what a damaged part of a file does not give, where nothing depends on it. */
export function whereWhole<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch (error) {
    if (isDamage(error)) return otherwise;
    throw error;
  }
}

export const encrypted = (found: string): WorkbookFileError =>
  new WorkbookFileError('encrypted', found, 'a workbook without a password to open it');

export const tooLarge = (found: string, wanted: string): WorkbookFileError =>
  new WorkbookFileError('damaged', oneLine(found), wanted);

/** A workbook that has more of something than is allowed. @param what in the plural */
export const hasMoreThan = (most: number, what: string, place = ''): WorkbookFileError =>
  tooLarge(
    `a workbook with more than ${most.toLocaleString('en')} ${what}${place}`,
    `a workbook with at most ${most.toLocaleString('en')} ${what}`,
  );

export const strictFile = (): WorkbookFileError =>
  new WorkbookFileError(
    'strict',
    'a workbook in the strict form of Open XML, which can be read but not written',
    'the same workbook saved as "Excel Workbook (.xlsx)"',
  );
