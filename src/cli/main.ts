import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import about from '../../package.json';
import { ALLOCATION_POLICIES } from '../register/schema/settings';
import { declareCollect } from './collect';
import type { CheckArguments, SampleArguments, SummarizeArguments } from './commands';
import { EXIT, type ExitCode } from './exitCodes';
import { declareTemplates } from './templates';
import { safeTerminal, type SafeTerminal, type Terminal } from './terminal';

/** What reads and writes workbooks is loaded when a command runs, and not to list the commands. */
const commands = () => import('./commands');

/**
 * Runs the command line.
 * @param words what follows the program's name
 * @returns the exit code
 */
export async function main(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  const safe = safeTerminal(terminal);
  const program = describe(safe, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.wrongUsage;
    const { explain } = await import('./explain');
    return explain(error, safe);
  }
}

function describe(terminal: SafeTerminal, finish: (code: ExitCode) => void): Command {
  const program = new Command('pledgebook')
    .description('Needs, pledges and funding gaps: what the Excel add-in does, on files.')
    .version(about.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
    })
    .addHelpText(
      'after',
      '\nExit codes: 0 done; 1 with --strict when a row does not count or is not taken over; 2 for a register that is no workbook,\n' +
        'is damaged, encrypted or has no Needs or Pledges table, and for what cannot be written; 3 for wrong usage;\n' +
        '4 for a fault of the program; 130 when cancelled.',
    );
  const json = (what: string) => new Option('--json <file>', `also write ${what} as JSON; - for the standard output`);
  const force = () => new Option('--force', 'write over a file of the same name');
  const strict = () => new Option('--strict', 'exit with 1 when a row does not count');

  program
    .command('summarize <register.xlsx>')
    .description('compute the funding gaps and write the session sheets into a copy of the workbook')
    .requiredOption(
      '--out <file>',
      'where the workbook with its session sheets goes, .xlsx (.xlsm where it has macros); it may be the register itself',
    )
    .addOption(json('the figures'))
    .addOption(
      new Option('--policy <policy>', "which needs come first, in place of the register's setting").choices(
        ALLOCATION_POLICIES,
      ),
    )
    .addOption(strict())
    .action(async (input: string, options: SummarizeArguments) =>
      finish(await (await commands()).summarizeCommand(input, options, terminal)),
    );

  program
    .command('check <register.xlsx>')
    .description('list what is wrong with the register')
    .addOption(json('the tables and issues'))
    .addOption(strict())
    .action(async (input: string, options: CheckArguments) =>
      finish(await (await commands()).checkCommand(input, options, terminal)),
    );

  program
    .command('sample <out.xlsx>')
    .description('write an illustrative register')
    .option('--pledges <number>', 'how many pledges (60), at most 1,000,000', rows)
    .option('--needs <number>', 'how many needs (30), at most 1,000,000', rows)
    .option('--seed <number>', 'the same seed gives the same register (1)', wholeNumber)
    .addOption(force())
    .action(async (output: string, options: SampleArguments) =>
      finish(await (await commands()).sampleCommand(output, options, terminal)),
    );

  program
    .command('new <out.xlsx>')
    .description('write a blank register with drop-downs')
    .addOption(force())
    .action(async (output: string, options: Pick<SampleArguments, 'force'>) =>
      finish(await (await commands()).newCommand(output, options, terminal)),
    );

  declareTemplates(program, terminal, wholeNumberFrom, finish);
  declareCollect(program, terminal, finish);
  return program;
}

/** A worksheet holds 1,048,576 rows. */
const MOST_ROWS = 1_000_000;

function rows(text: string): number {
  const number = wholeNumber(text);
  if (number > MOST_ROWS) throw new InvalidArgumentError(`At most ${MOST_ROWS.toLocaleString('en')} are made.`);
  return number;
}

const wholeNumberFrom =
  (least: number, most: number) =>
  (text: string): number => {
    const number = wholeNumber(text);
    if (number < least || number > most)
      throw new InvalidArgumentError(`A whole number from ${least} to ${most} is wanted.`);
    return number;
  };

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('A whole number is wanted.');
  return Number(text);
}
