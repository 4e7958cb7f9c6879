import { join } from 'node:path';
import type { Watch } from '../excel/runExcel';
import { readCells } from 'embedded-excel/node';
import { acceptReturns } from '../jobs/acceptReturns';
import { analyse } from '../analysis/analyse';
import { effectsOn } from '../jobs/effectOfRows';
import { drawIn } from '../jobs/drawForm';
import { collectReturns, type Collected } from '../jobs/collectReturns';
import type { ReadFile } from '../jobs/filePorts';
import { markedCopies, type CopiesMade } from '../jobs/markedCopies';
import { part } from '../jobs/progress';
import { readForForms, type RegisterRead } from '../jobs/readForForms';
import { today } from '../jobs/today';
import { withFormulas } from '../jobs/withFormulas';
import type { Collection, FileStatus, Outcome } from '../returns/collection';
import { accountName } from './accountName';
import { collectJson, type WrittenCopy } from './collectJson';
import { acceptedLine, collectLines, copiesLines, totalLine } from './collectLines';
import { effectLines } from './effectLines';
import { EXIT, type ExitCode } from './exitCodes';
import { explain } from './explain';
import { writeOutputs } from './files';
import { givenFiles } from './givenFiles';
import { jsonFile, mustBeJsonPlace, printJson } from './json';
import { mustBeNoneOf, otherFiles, type OtherFiles } from './mayWrite';
import { makeFolder, newBook, writeNew } from './newFiles';
import { printable } from './printable';
import { progressBar } from './progressBar';
import { addingSheets, openRegister, registerAfter, signatureLine } from './registerFile';
import { rowsToAccept, type Acceptable } from './rowsToAccept';
import type { SafeTerminal } from './terminal';
import { withSenders } from './withSenders';
import { mustSuit } from './workbookNames';

export interface CollectArguments {
  readonly register: string;
  /** Where the register goes with what was accepted; without it the register is written nowhere. */
  readonly out?: string | undefined;
  readonly json?: string | undefined;
  readonly accept: readonly Acceptable[];
  /** Files, or rows as FILE#SHEET!ROW, that are not accepted. */
  readonly reject: readonly string[];
  /** Rows that are accepted besides, as FILE#SHEET!ROW. */
  readonly also: readonly string[];
  /** Whose form a file is, as FILE=NAME. */
  readonly sender: readonly string[];
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
 * Reads returned forms, compares them with a register, writes what is accepted into a copy of it and marked copies of
 * what is wrong. A file that cannot be read never stops the others; the register itself stays as it is unless it is
 * what `out` names.
 */
export async function collectCommand(
  paths: readonly string[],
  options: CollectArguments,
  terminal: SafeTerminal,
): Promise<ExitCode> {
  const { register, out, json, accept, reject, copies, strict } = options;
  const { stdout, stderr, signal } = terminal;
  const bar = progressBar(terminal);
  const written: WrittenCopy[] = [];
  try {
    const files = withSenders(await givenFiles(paths, [register]), options.sender);
    const stay = filesThatStay(options, files);
    const opened = await openRegister(register);
    const { excel } = opened;
    if (out !== undefined) mustSuit('--out', out, excel.hosted.workbook.facts);
    const read = await readForForms(excel.run, { signal });
    const { forms, collection: compared } = await collectReturns(read, files, readFile, {
      signal,
      onProgress: part(bar.onProgress, 0, 0.6),
    });
    const collection = await withFormulas(excel.run, read, compared);
    const collected = { forms, collection };
    const disk = files.map(({ path }) => path);
    const rows = rowsToAccept(collection, accept, { rejected: reject, also: options.also }, disk);
    const acceptance = {
      rows,
      acceptedBy: out === undefined ? '' : (options.by ?? accountName()),
      at: new Date().toISOString(),
      receivedOn: options.received ?? today(),
    };
    const effect = !rows.some(({ file, row }) => collection.files[file]!.rows[row]!.changes.length > 0)
      ? null
      : await effectsOn(read, collection, analyse)(rows, { signal });
    const watch = { signal, onProgress: part(bar.onProgress, 0.6, 0.8) };
    const accepted =
      out === undefined
        ? null
        : await addingSheets(register, excel, () => acceptReturns(excel.run, collection, acceptance, watch));
    const content = accepted && (await registerAfter(opened, accepted.collectionId !== null));
    const copying = { signal, onProgress: part(bar.onProgress, 0.8, 1) };
    const outcome =
      copies === undefined
        ? null
        : await writeCopies(
            // Copies list what was accepted.
            accepted?.collectionId ? await readForForms(excel.run, { signal }) : read,
            collected,
            options,
            { written, stay },
            copying,
          );
    const found = () =>
      collectJson({ collection, date1904: read.date1904, accepted, acceptance, effect, outcome, written });
    const book = out !== undefined && content !== null ? [{ path: out, content }] : [];
    await writeOutputs([...book, ...jsonFile(json, found)], signal);
    bar.stop();

    if (!printJson(json, found, stdout))
      stdout.write(`${collectLines(collection, read.date1904)}${totalLine(collection)}${effectLines(effect)}`);
    stderr.write(
      acceptedLine(out, accepted, rows, collection) + (outcome ? copiesLines(written, outcome.without) : ''),
    );
    if (accepted?.collectionId) stderr.write(signatureLine(excel));
    return worst(strict && isWanting(collection) ? EXIT.rowsLeftOut : EXIT.done, ...failures(outcome, terminal));
  } catch (error) {
    bar.stop();
    return explained(error, written, terminal);
  }
}

const readFile: ReadFile = (bytes) => Promise.resolve(readCells(bytes));

/**
 * The returned files and the register, which copies may not replace, and what the command is to write.
 * @throws UsageError where --out or --json names one of them that it may not
 */
function filesThatStay(
  { register, out, json }: CollectArguments,
  files: readonly { readonly path: string }[],
): OtherFiles {
  const returned = files.map(({ path }) => ({ is: 'a returned file', path }));
  const book = out === undefined ? [] : [{ is: 'what --out names', path: out }];
  const figures = json === undefined ? [] : [{ is: 'what --json names', path: json }];
  if (out !== undefined) mustBeNoneOf('--out', out, otherFiles(returned));
  const others = [{ is: 'the register', path: register }, ...book, ...returned];
  mustBeJsonPlace(json, others);
  return otherFiles([...others, ...figures]);
}

async function writeCopies(
  read: RegisterRead,
  collected: Collected,
  { copies, force }: CollectArguments,
  { written, stay }: { readonly written: WrittenCopy[]; readonly stay: OtherFiles },
  { signal, onProgress }: Pick<SafeTerminal, 'signal'> & Watch,
): Promise<CopiesMade> {
  const folder = copies!;
  await makeFolder(folder, 'the copies');
  const analysis = await analyse(read.register, { signal, onProgress: part(onProgress, 0, 0.3) });
  return markedCopies(
    read,
    analysis,
    collected,
    drawIn(newBook),
    async ({ file, of, bytes }) => {
      const path = join(folder, file);
      await writeNew(path, bytes, { force, stay, signal });
      written.push({ file: path, of });
    },
    { signal, onProgress: part(onProgress, 0.3, 1) },
  );
}

const COMPARED: ReadonlySet<FileStatus> = new Set(['ready', 'older template', 'duplicate file']);

const WANTING: ReadonlySet<Outcome> = new Set(['rejected', 'conflict', 'decision']);

/** Whether a file could not be compared, has problems, or has rows that cannot be accepted. */
const isWanting = ({ files }: Collection): boolean =>
  files.some(({ status, rows }) => !COMPARED.has(status) || rows.some(({ outcome }) => WANTING.has(outcome)));

/** Says which copies could not be made or written, and gives the exit codes for it. */
const failures = (outcome: CopiesMade | null, terminal: SafeTerminal): ExitCode[] =>
  (outcome?.failed ?? []).map(({ file, error }) => {
    terminal.stderr.write(`pledgebook: no copy of ${printable(file)}:\n`);
    return explain(error, terminal);
  });

const WORST_FIRST = [EXIT.fault, EXIT.wrongUsage, EXIT.badFile, EXIT.rowsLeftOut] as const;

const worst = (...codes: readonly ExitCode[]): ExitCode =>
  WORST_FIRST.find((code) => codes.includes(code)) ?? EXIT.done;

/** Says what went wrong, and which copies were written before it did. */
function explained(error: unknown, written: readonly WrittenCopy[], terminal: SafeTerminal): ExitCode {
  const { stderr } = terminal;
  const count = written.length;
  if ((error as { name?: unknown } | null)?.name !== 'AbortError' || count === 0) {
    const code = explain(error, terminal);
    stderr.write(copiesLines(written, []));
    return code;
  }
  stderr.write(
    `pledgebook: cancelled; the register was not written, ${count === 1 ? '1 copy was' : `${count} copies were`} before\n`,
  );
  return EXIT.cancelled;
}
