import { InvalidArgumentError, Option, type Command } from 'commander';
import { isoDay } from '../values/days';
import type { CollectArguments } from './collectCommand';
import type { ExitCode } from './exitCodes';
import type { FormsArguments } from './formsCommand';
import { ACCEPTABLE, ACCEPTED, type Acceptable } from './rowsToAccept';
import type { SafeTerminal } from './terminal';
import type { UndoCollectArguments } from './undoCollectCommand';

/** Options of several words; absent where they are not given. */
interface Lists {
  readonly reject?: string[];
  readonly also?: string[];
  readonly sender?: string[];
}

/** Declares the commands that take in returned forms: collect, undo-collect, collections, forms. */
export function declareCollect(program: Command, terminal: SafeTerminal, finish: (code: ExitCode) => void): void {
  program
    .command('collect <files...>')
    .description(
      'compare returned forms with the register and enter the accepted rows; a folder stands for the workbooks in it',
    )
    .requiredOption('--register <register.xlsx>', 'the register; it stays as it is unless --out names it')
    .option('--out <file>', 'where the register goes with what is accepted; without it this is a dry run')
    .addOption(new Option('--json <file>', 'also write what was found as JSON; - for the standard output'))
    .addOption(
      new Option(
        '--accept <outcomes>',
        'rows that are accepted: new, changed, confirmed, duplicate, several with commas between them, or none',
      )
        .argParser(outcomes)
        .default([...ACCEPTED], ACCEPTED.join(',')),
    )
    .option('--reject <file...>', 'not these files, or rows of them as FILE#SHEET!ROW')
    .option('--also <row...>', 'also these rows, as FILE#SHEET!ROW: decisions, duplicates, rows in conflict')
    .option('--sender <file=name...>', 'whose form a file is, where another name stands on it: FILE=NAME')
    .option('--by <name>', "who accepts, for the Log (the account's user)", someName)
    .option('--received <day>', 'the day on which the files were received, for the Log (today)', day)
    .option('--copies <folder>', 'where copies go in which problems are marked, to send back')
    .option('--force', 'write over copies of the same names')
    .option(
      '--strict',
      'exit with 1 when a row is rejected or in conflict, or a file has problems or could not be compared',
    )
    .action(
      async (
        files: string[],
        {
          reject = [],
          also = [],
          sender = [],
          ...options
        }: Omit<CollectArguments, 'reject' | 'also' | 'sender'> & Lists,
      ) => {
        const { collectCommand } = await import('./collectCommand');
        finish(await collectCommand(files, { ...options, reject, also, sender }, terminal));
      },
    );

  program
    .command('undo-collect')
    .description('take a collection back: its rows go, and its cells get back what they held')
    .requiredOption('--register <register.xlsx>', 'a register with a Log')
    .requiredOption('--out <file>', 'where the register goes; it may be the register itself')
    .option('--collection <id>', 'as collections lists it (the last one that stands)')
    .action(async (options: UndoCollectArguments) => {
      const { undoCollectCommand } = await import('./undoCollectCommand');
      finish(await undoCollectCommand(options, terminal));
    });

  program
    .command('collections <register.xlsx>')
    .description('list what was collected into the register')
    .addOption(new Option('--json <file>', 'also write it as JSON; - for the standard output'))
    .action(async (register: string, options: { json?: string }) => {
      const { collectionsCommand } = await import('./undoCollectCommand');
      finish(await collectionsCommand(register, options, terminal));
    });

  program
    .command('forms <register.xlsx>')
    .description('list for whom forms were made and which are back, as the Log of the register tells it')
    .option('--missing', 'only those that are not back')
    .option('--reminders', 'also a text that asks for each of them, in the language of the form')
    .addOption(new Option('--json <file>', 'also write it as JSON; - for the standard output'))
    .action(async (register: string, options: FormsArguments) => {
      const { formsCommand } = await import('./formsCommand');
      finish(await formsCommand(register, options, terminal));
    });
}

function outcomes(text: string): Acceptable[] {
  if (text === 'none') return [];
  const words = text.split(',').map((word) => word.trim());
  const known = ACCEPTABLE.filter((outcome) => words.includes(outcome));
  if (words.some((word) => !ACCEPTABLE.some((outcome) => outcome === word)))
    throw new InvalidArgumentError(`${ACCEPTABLE.join(', ')} are known, several with commas between them, or none.`);
  return known;
}

function someName(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('A name is wanted.');
  return text.trim();
}

function day(text: string): string {
  const [, year, month, ofMonth] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const found = year === undefined ? null : isoDay(Number(year), Number(month), Number(ofMonth));
  if (found === null) throw new InvalidArgumentError('A day like 2026-06-30 is wanted.');
  return found;
}
