import { OURS } from '../addIn';
import { userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { loadSolver } from '../analysis/programme/loadSolver';
import type { Watch } from '../excel/runExcel';
import { openEmbeddedExcel, readCells } from 'embedded-excel/node';
import { acceptReturns } from '../jobs/acceptReturns';
import { analyseHere } from '../jobs/analyseHere';
import { collectReturns, type Collected } from '../jobs/collectReturns';
import type { ReadFile } from '../jobs/filePorts';
import { markedCopies, type CopiesMade } from '../jobs/markedCopies';
import { part } from '../jobs/progress';
import { readForForms, type RegisterRead } from '../jobs/readForForms';
import { today } from '../jobs/today';
import { withFormulas } from '../jobs/withFormulas';
import type { Collection, FileStatus } from '../returns/collection';
import { collectJson, type WrittenCopy } from './collectJson';
import { acceptedLine, collectLines, copiesLines, totalLine } from './collectLines';
import { EXIT, type ExitCode } from './exitCodes';
import { explain } from './explain';
import { explainCollecting } from './explainCollecting';
import { readInput, writeJson, writeOutput } from './files';
import { givenFiles, type FileOnDisk } from './givenFiles';
import { makeFolder, newBook, writeNew } from './newFiles';
import { printable } from './printable';
import { progressBar } from './progressBar';
import { rowsToAccept, type Acceptable } from './rowsToAccept';
import type { Terminal } from './terminal';
import { UsageError } from './usageError';

export interface CollectArguments {
  readonly register: string;
  /** Where the register goes with what was accepted; without it the register is written nowhere. */
  readonly out?: string | undefined;
  readonly json?: string | undefined;
  readonly accept: readonly Acceptable[];
  /** Files, or rows as FILE#SHEET!ROW, that are not accepted. */
  readonly reject: readonly string[];
  /** Who accepts; the account's user where it is not given. */
  readonly by?: string | undefined;
  /** ISO day; today where it is not given. */
  readonly received?: string | undefined;
  /** A folder for copies that go back; made where it is missing. */
  readonly copies?: string | undefined;
  readonly force?: boolean | undefined;
  readonly strict?: boolean | undefined;
}

/**
 * Reads returned forms, compares them with a register, writes what is accepted into a copy of it and marked copies of what is wrong. A file that cannot be read never stops
 * the others; the register itself stays as it is unless it is what `out` names.
 */
export async function collectCommand(
  paths: readonly string[],
  options: CollectArguments,
  terminal: Terminal,
): Promise<ExitCode> {
  const { register, out, json, accept, reject, copies, strict } = options;
  const { stdout, stderr, signal } = terminal;
  const bar = progressBar(terminal);
  const written: WrittenCopy[] = [];
  try {
    const files = await givenFiles(paths, [register]);
    mustNotBeReturned(out, files);
    const excel = await openEmbeddedExcel(await readInput(register), OURS);
    const read = await readForForms(excel.run, { signal });
    const { forms, collection: compared } = await collectReturns(read, files, readFile, {
      signal,
      onProgress: part(bar.onProgress, 0, 0.6),
    });
    const collection = await withFormulas(excel.run, read, compared);
    const collected = { forms, collection };
    const disk = files.map(({ path }) => path);
    const rows = rowsToAccept(collection, accept, reject, disk);
    const acceptance = {
      rows,
      acceptedBy: out === undefined ? '' : (options.by ?? accountName()),
      at: new Date().toISOString(),
      receivedOn: options.received ?? today(),
    };
    const watch = { signal, onProgress: part(bar.onProgress, 0.6, 0.8) };
    const accepted = out === undefined ? null : await acceptReturns(excel.run, collection, acceptance, watch);
    const copying = { signal, onProgress: part(bar.onProgress, 0.8, 1) };
    const outcome = copies === undefined ? null : await writeCopies(read, collected, options, written, copying);
    if (out !== undefined) await writeOutput(out, await excel.save());
    bar.stop();

    const found = { collection, date1904: read.date1904, accepted, acceptance, outcome, written };
    if (json !== undefined) await writeJson(json, collectJson(found), stdout);
    if (json !== '-') stdout.write(`${collectLines(collection, read.date1904)}${totalLine(collection)}`);
    stderr.write(
      acceptedLine(out, accepted, rows, collection) + (outcome ? copiesLines(written, outcome.without) : ''),
    );
    return worst(strict && isWanting(collection) ? EXIT.rowsLeftOut : EXIT.done, ...failures(outcome, terminal));
  } catch (error) {
    bar.stop();
    return explained(error, written.length, terminal);
  }
}

const readFile: ReadFile = (bytes) => Promise.resolve(readCells(bytes));

function mustNotBeReturned(out: string | undefined, files: readonly FileOnDisk[]): void {
  if (out !== undefined && files.some(({ path }) => resolve(path) === resolve(out)))
    throw new UsageError(
      `--out ${out}, which is a returned file`,
      'a place for the register; returned files stay as they are',
    );
}

function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    throw new UsageError('an account without a name', '--by NAME: who accepts');
  }
}

async function writeCopies(
  read: RegisterRead,
  collected: Collected,
  { copies, force }: CollectArguments,
  written: WrittenCopy[],
  { signal, onProgress }: Watch,
): Promise<CopiesMade> {
  const folder = copies!;
  await makeFolder(folder, 'the copies');
  const analysis = await analyseHere(loadSolver)(read.register, { signal, onProgress: part(onProgress, 0, 0.3) });
  return markedCopies(
    read,
    analysis,
    collected,
    newBook,
    async ({ file, of, bytes }) => {
      const path = join(folder, file);
      await writeNew(path, bytes, force);
      written.push({ file: path, of });
    },
    { signal, onProgress: part(onProgress, 0.3, 1) },
  );
}

const COMPARED: ReadonlySet<FileStatus> = new Set(['ready', 'older template', 'duplicate file']);

/** Whether a file could not be compared, has problems, or has rows that cannot be accepted. */
const isWanting = ({ files }: Collection): boolean =>
  files.some(
    ({ status, rows }) =>
      !COMPARED.has(status) || rows.some(({ outcome }) => outcome === 'rejected' || outcome === 'conflict'),
  );

/** Says which copies could not be made or written, and gives the exit codes for it. */
const failures = (outcome: CopiesMade | null, terminal: Terminal): ExitCode[] =>
  (outcome?.failed ?? []).map(({ file, error }) => {
    terminal.stderr.write(`pledgebook: no copy of ${printable(file)}:\n`);
    return explain(error, terminal);
  });

const WORST_FIRST = [EXIT.fault, EXIT.badFile, EXIT.rowsLeftOut] as const;

const worst = (...codes: readonly ExitCode[]): ExitCode =>
  WORST_FIRST.find((code) => codes.includes(code)) ?? EXIT.done;

function explained(error: unknown, copies: number, terminal: Terminal): ExitCode {
  const { stderr } = terminal;
  if ((error as { name?: unknown } | null)?.name === 'AbortError' && copies > 0) {
    stderr.write(
      `pledgebook: cancelled; the register was not written, ${copies === 1 ? '1 copy was' : `${copies} copies were`} before\n`,
    );
    return EXIT.cancelled;
  }
  return explainCollecting(error, terminal);
}
