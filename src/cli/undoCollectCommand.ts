import { collectionsInLog, undoCollection, type LoggedCollection } from '../jobs/undoCollection';
import { counted } from './collectLines';
import { EXIT, type ExitCode } from './exitCodes';
import { explain } from './explain';
import { writeOutputs } from './files';
import { jsonFile, mustBeJsonPlace, printJson } from './json';
import { printable } from './printable';
import { progressBar } from './progressBar';
import { openRegister, signatureLine } from './registerFile';
import type { SafeTerminal } from './terminal';
import { mustSuit } from './workbookNames';

export interface UndoCollectArguments {
  readonly register: string;
  readonly out: string;
  /** By what the Log knows it; the last one that stands where it is not given. */
  readonly collection?: string | undefined;
}

/**
 * Takes a collection back: writes a copy of the register in which its rows are gone and its cells hold what they held.
 */
export async function undoCollectCommand(
  { register, out, collection }: UndoCollectArguments,
  terminal: SafeTerminal,
): Promise<ExitCode> {
  const { stdout, stderr, signal } = terminal;
  const bar = progressBar(terminal);
  try {
    const { excel } = await openRegister(register);
    mustSuit('--out', out, excel.hosted.workbook.facts);
    const at = new Date().toISOString();
    const undone = await undoCollection(excel.run, {
      collectionId: collection,
      at,
      signal,
      onProgress: bar.onProgress,
    });
    await writeOutputs([{ path: out, content: await excel.save() }], signal);
    bar.stop();
    const { collectionId, removed, restored, unconfirmed, left } = undone;
    stdout.write(
      left.map(({ table, id, column, why }) => `left  ${printable(`${table} ${id}, ${column}: ${why}`)}\n`).join(''),
    );
    stdout.write(
      `Collection ${printable(collectionId)} undone: ${counted(removed, 'row')} removed, ${counted(restored, 'cell')} restored${unconfirmed > 0 ? `, ${counted(unconfirmed, 'confirmation')} taken back` : ''}, ${left.length} left as they are.\n`,
    );
    stderr.write(signatureLine(excel));
    return EXIT.done;
  } catch (error) {
    bar.stop();
    return explain(error, terminal);
  }
}

/** Lists the collections in a register's Log, the oldest first. */
export async function collectionsCommand(
  register: string,
  { json }: { readonly json?: string },
  terminal: SafeTerminal,
): Promise<ExitCode> {
  const { stdout, signal } = terminal;
  try {
    mustBeJsonPlace(json, [{ is: 'the register', path: register }]);
    const { excel } = await openRegister(register);
    const collections = await collectionsInLog(excel.run, { signal });
    const found = () => ({ collections });
    await writeOutputs(jsonFile(json, found), signal);
    if (printJson(json, found, stdout)) return EXIT.done;
    stdout.write(collections.length === 0 ? 'No collections.\n' : collections.map(lineOf).join(''));
    return EXIT.done;
  } catch (error) {
    return explain(error, terminal);
  }
}

function lineOf({ id, acceptedAt, acceptedBy, files, added, changed, confirmed, undoneAt }: LoggedCollection): string {
  const undone = undoneAt === null ? '' : `; undone at ${undoneAt}`;
  const line = `${id}  ${acceptedAt}  ${acceptedBy}  ${added} added, ${changed} changed, ${confirmed} confirmed${undone}  ${named(files)}`;
  return `${printable(line)}\n`;
}

/** How many files a line names; the JSON names all. */
const NAMED = 5;

const named = (files: readonly string[]): string =>
  files.length <= NAMED ? files.join(', ') : `${files.slice(0, NAMED).join(', ')} and ${files.length - NAMED} more`;
