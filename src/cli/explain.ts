import { WorkbookFileError } from 'embedded-excel/node';
import { MissingTableError } from '../register/readRegister';
import { EXIT, type ExitCode } from './exitCodes';
import { FileError } from './files';
import { printable } from './printable';
import type { Terminal } from './terminal';

/** Says in one line what went wrong, and gives the exit code for it. */
export function explain(error: unknown, { stderr }: Terminal): ExitCode {
  if (error instanceof WorkbookFileError || error instanceof MissingTableError || error instanceof FileError) {
    stderr.write(`pledgebook: found ${oneLine(error.found)}; wanted: ${oneLine(error.wanted)}\n`);
    return EXIT.badFile;
  }
  if ((error as { name?: unknown } | null)?.name === 'AbortError') {
    stderr.write('pledgebook: cancelled; nothing was written\n');
    return EXIT.cancelled;
  }
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  stderr.write(`pledgebook: a fault of the program: ${told.split('\n').map(printable).join('\n')}\n`);
  return EXIT.fault;
}

const oneLine = (text: string): string => printable(text).replace(/\s+/g, ' ').trim();
