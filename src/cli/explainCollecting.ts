import { TableFilteredError } from '../excel/write/tableFilter';
import { TableTakenError } from '../excel/write/writeTables';
import { NothingToUndoError } from '../jobs/undoCollection';
import { EXIT, type ExitCode } from './exitCodes';
import { explain } from './explain';
import { printable } from './printable';
import type { Terminal } from './terminal';
import { UsageError } from './usageError';

/** As `explain`, for what can go wrong with collections besides. */
export function explainCollecting(error: unknown, terminal: Terminal): ExitCode {
  const isUsage = error instanceof UsageError || error instanceof NothingToUndoError;
  if (!isUsage && !(error instanceof TableTakenError || error instanceof TableFilteredError))
    return explain(error, terminal);
  terminal.stderr.write(`pledgebook: found ${printable(error.found)}; wanted: ${printable(error.wanted)}\n`);
  return isUsage ? EXIT.wrongUsage : EXIT.badFile;
}
