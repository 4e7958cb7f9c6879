import { OURS } from '../addIn';
import { openEmbeddedExcel } from 'embedded-excel/node';
import { collectionsInLog, undoCollection, type LoggedCollection } from '../jobs/undoCollection';
import { counted } from './collectLines';
import { EXIT, type ExitCode } from './exitCodes';
import { explainCollecting } from './explainCollecting';
import { readInput, writeJson, writeOutput } from './files';
import { printable } from './printable';
import { progressBar } from './progressBar';
import type { Terminal } from './terminal';

export interface UndoCollectArguments {
  readonly register: string;
  readonly out: string;
  /** By what the Log knows it; the last one that stands where it is not given. */
  readonly collection?: string | undefined;
}

/** Takes a collection back: writes a copy of the register in which its rows are gone and its cells hold what they held. */
export async function undoCollectCommand(
  { register, out, collection }: UndoCollectArguments,
  terminal: Terminal,
): Promise<ExitCode> {
  const { stdout, signal } = terminal;
  const bar = progressBar(terminal);
  try {
    const excel = await openEmbeddedExcel(await readInput(register), OURS);
    const at = new Date().toISOString();
    const undone = await undoCollection(excel.run, {
      collectionId: collection,
      at,
      signal,
      onProgress: bar.onProgress,
    });
    await writeOutput(out, await excel.save());
    bar.stop();
    const { collectionId, removed, restored, left } = undone;
    stdout.write(
      left.map(({ table, id, column, why }) => `left  ${printable(`${table} ${id}, ${column}: ${why}`)}\n`).join(''),
    );
    stdout.write(
      `Collection ${printable(collectionId)} undone: ${counted(removed, 'row')} removed, ${counted(restored, 'cell')} restored, ${left.length} left as they are.\n`,
    );
    return EXIT.done;
  } catch (error) {
    bar.stop();
    return explainCollecting(error, terminal);
  }
}

/** Lists the collections that a register's Log tells of, the oldest first. */
export async function collectionsCommand(
  register: string,
  { json }: { readonly json?: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const { stdout, signal } = terminal;
  try {
    const excel = await openEmbeddedExcel(await readInput(register), OURS);
    const collections = await collectionsInLog(excel.run, { signal });
    if (json !== undefined) await writeJson(json, { collections }, stdout);
    if (json === '-') return EXIT.done;
    stdout.write(collections.length === 0 ? 'No collections.\n' : collections.map(lineOf).join(''));
    return EXIT.done;
  } catch (error) {
    return explainCollecting(error, terminal);
  }
}

function lineOf({ id, acceptedAt, acceptedBy, files, added, changed, undoneAt }: LoggedCollection): string {
  const undone = undoneAt === null ? '' : `; undone at ${undoneAt}`;
  const line = `${id}  ${acceptedAt}  ${acceptedBy}  ${added} added, ${changed} changed${undone}  ${named(files)}`;
  return `${printable(line)}\n`;
}

/** How many files a line names; the JSON names all. */
const NAMED = 5;

const named = (files: readonly string[]): string =>
  files.length <= NAMED ? files.join(', ') : `${files.slice(0, NAMED).join(', ')} and ${files.length - NAMED} more`;
