import { Option, type Command } from 'commander';
import type { FormKind } from '../forms/form';
import { MOST_NEW_ROWS, NEW_ROWS } from '../forms/blankForm';
import type { Language } from '../words/languages';
import { settingDefinitions } from '../register/schema/settings';
import type { ExitCode } from './exitCodes';
import type { SafeTerminal } from './terminal';

interface Given {
  readonly register: string;
  readonly donor?: readonly string[];
  readonly newDonor?: readonly string[];
  readonly state?: readonly string[];
  readonly all?: boolean;
  readonly language?: Language;
  readonly rows?: number;
  readonly out: string;
  readonly force?: boolean;
  readonly log?: string;
  readonly by?: string;
}

/**
 * Declares the commands that make forms: template pledges, template needs.
 * @param wholeNumber reads a number of at most so much
 */
export function declareTemplates(
  program: Command,
  terminal: SafeTerminal,
  wholeNumber: (least: number, most: number) => (text: string) => number,
  finish: (code: ExitCode) => void,
): void {
  const template = program
    .command('template')
    .description('make forms for donors or Member States to fill in, from a register');

  const declare = (kind: FormKind, about: string, whom: readonly Option[], all: string): void => {
    const command = template
      .command(kind)
      .description(about)
      .requiredOption('--register <register.xlsx>', 'the register; it stays as it is unless --log names it')
      .requiredOption('--out <folder>', 'where the forms go; made where it is missing');
    for (const option of whom) command.addOption(option);
    command
      .option('--all', all)
      .addOption(
        new Option('--language <language>', "in place of the register's setting").choices(
          settingDefinitions.language.allowed!,
        ),
      )
      .option('--rows <number>', `how many rows for what is new (${NEW_ROWS})`, wholeNumber(1, MOST_NEW_ROWS))
      .option('--force', 'write over files of the same names')
      .option('--log <file>', 'where the register goes with a Log of the forms made; it may be the register itself')
      .option('--by <name>', "who makes them, for the Log (the account's user)")
      .action(async ({ donor = [], newDonor = [], state = [], ...given }: Given) => {
        const parties = [
          ...[...donor, ...state].map((name) => ({ name })),
          ...newDonor.map((name) => ({ name, isNew: true })),
        ];
        if (parties.length === 0 && !given.all)
          command.error(
            `error: nobody to make a form for; needed: ${whom.map(({ flags }) => `${flags}, `).join('')}or --all`,
          );
        if (parties.some(({ name }) => name.trim() === ''))
          command.error('error: a blank name; needed: whom a form is for');
        const { templateCommand } = await import('./templateCommand');
        finish(await templateCommand({ ...given, kind, parties }, terminal));
      });
  };

  declare(
    'pledges',
    'a form for each donor: its pledges to confirm, and open needs to choose from',
    [
      new Option('--donor <name...>', 'for these donors of the register'),
      new Option('--new-donor <name...>', 'for donors that the register need not have yet'),
    ],
    'for every donor of the register',
  );
  declare(
    'needs',
    'a form for each Member State: its needs to confirm, and rows for new ones',
    [new Option('--state <name...>', 'for these States, by name or ISO 3166 code')],
    'for every State that has stated a need',
  );
}
