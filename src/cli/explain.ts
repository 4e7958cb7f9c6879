import { explain as explainExcel } from '../excel/explainError';
import { foundAndWantedOf, inOneLine } from '../words/foundAndWanted';
import { EXIT, type ExitCode } from './exitCodes';
import { printable } from './printable';
import type { SafeTerminal } from './terminal';

/**
 * Errors that say what was found and what is wanted, by their names: so what reads and writes workbooks is not loaded
 * for a message.
 */
const BY_NAME: Readonly<Record<string, ExitCode>> = {
  FileError: EXIT.badFile,
  WorkbookFileError: EXIT.badFile,
  MissingTableError: EXIT.badFile,
  NoIdentityError: EXIT.badFile,
  TableTakenError: EXIT.badFile,
  TableFilteredError: EXIT.badFile,
  TableChangedError: EXIT.badFile,
  UsageError: EXIT.wrongUsage,
  UnknownPartyError: EXIT.wrongUsage,
  NothingToUndoError: EXIT.wrongUsage,
};

/**
 * What Excel refuses because of how the workbook is, and not because of what we ask. Source: Microsoft,
 * Excel.ErrorCodes.
 */
const BY_WORKBOOK = new Set(['AccessDenied', 'FilteredRangeConflict', 'MergedRangeConflict', 'NonBlankCellOffSheet']);

/** Says in one line what went wrong, and gives the exit code for it. */
export function explain(error: unknown, { stderr }: Pick<SafeTerminal, 'stderr'>): ExitCode {
  const { name, code } = partsOf(error);
  const exit = BY_NAME[name];
  if (exit !== undefined) {
    const { found, wanted } = foundAndWantedOf(error) ?? { found: '', wanted: '' };
    stderr.write(`pledgebook: ${oneLine(inOneLine(found, wanted))}\n`);
    return exit;
  }
  if (name === 'AbortError') {
    stderr.write('pledgebook: cancelled; nothing was written\n');
    return EXIT.cancelled;
  }
  if (BY_WORKBOOK.has(code)) {
    const { title, next } = explainExcel(error);
    stderr.write(`pledgebook: ${oneLine(`${title} ${next}`)}\n`);
    return EXIT.badFile;
  }
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  stderr.write(`pledgebook: a fault of the program: ${told}\n`);
  return EXIT.fault;
}

type Parts = Readonly<Record<'name' | 'code', string>>;

function partsOf(error: unknown): Parts {
  const { name, code } = (error ?? {}) as Partial<Record<keyof Parts, unknown>>;
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  return { name: text(name), code: text(code) };
}

const oneLine = (text: string): string => printable(text).replace(/\s+/g, ' ').trim();
