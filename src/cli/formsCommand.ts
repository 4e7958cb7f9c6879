import { formsInLog, type FormToReturn } from '../jobs/formsInLog';
import { today } from '../jobs/today';
import { EXIT, type ExitCode } from './exitCodes';
import { explain } from './explain';
import { writeOutputs } from './files';
import { jsonFile, mustBeJsonPlace, printJson } from './json';
import { printable } from './printable';
import { openRegister } from './registerFile';
import type { SafeTerminal } from './terminal';

export interface FormsArguments {
  readonly json?: string;
  /** Only those that are not back. */
  readonly missing?: boolean;
  /** Also what can be sent to ask for them. */
  readonly reminders?: boolean;
}

/** Lists for whom forms were made, and which are back, as the register's Log tells it; those that are not come first. */
export async function formsCommand(
  register: string,
  { json, missing, reminders }: FormsArguments,
  terminal: SafeTerminal,
): Promise<ExitCode> {
  const { stdout, stderr, signal } = terminal;
  try {
    mustBeJsonPlace(json, [{ is: 'the register', path: register }]);
    const { excel } = await openRegister(register);
    const all = await formsInLog(excel.run, today(), { signal });
    const forms = missing ? all.filter(({ status }) => status !== 'returned') : all;
    const found = () => ({ forms });
    await writeOutputs(jsonFile(json, found), signal);
    if (!printJson(json, found, stdout)) stdout.write(forms.map((form) => linesOf(form, reminders)).join(''));
    stderr.write(countLine(all));
    return EXIT.done;
  } catch (error) {
    return explain(error, terminal);
  }
}

function linesOf(form: FormToReturn, reminders: boolean | undefined): string {
  const { status, party, kind, language, madeOn, returnBy, returnedOn, collection, acceptedBy, reminder } = form;
  const back =
    returnedOn === null && collection === null
      ? ''
      : `returned ${returnedOn ?? 'on a day that is not known'}, ${collection}, accepted by ${acceptedBy}`;
  const parts = [
    status === 'returned' ? back : status,
    party,
    `${kind}, ${language}`,
    `made ${madeOn}`,
    ...(returnBy === null ? [] : [`return by ${returnBy}`]),
  ];
  const asking = reminders && reminder !== null ? `    ${printable(reminder)}\n` : '';
  return `${printable(parts.join('  '))}\n${asking}`;
}

/** "12 forms: 7 returned, 5 not, 2 of them overdue." */
function countLine(forms: readonly FormToReturn[]): string {
  if (forms.length === 0) return 'The Log has no forms: “template” with --log enters them, and so does the pane.\n';
  const count = (status: FormToReturn['status']): number => forms.filter((form) => form.status === status).length;
  const [overdue, waiting] = [count('overdue'), count('not returned')];
  const late = overdue === 0 ? '' : `, ${overdue} of them overdue`;
  return `${forms.length} ${forms.length === 1 ? 'form' : 'forms'}: ${count('returned')} returned, ${overdue + waiting} not${late}.\n`;
}
