import { join } from 'node:path';
import type { Analysis } from '../analysis/analysis';
import type { FormKind } from '../forms/form';
import { partiesOf, UnknownPartyError } from '../forms/parties';
import { analyse } from '../analysis/analyse';
import { drawIn } from '../jobs/drawForm';
import { makeForms, type FormsMade, type FormThere, type PartyWanted } from '../jobs/makeForms';
import { part } from '../jobs/progress';
import { readForForms, type RegisterRead } from '../jobs/readForForms';
import { recordForms, type FormMade } from '../jobs/recordForms';
import { moment, today } from '../jobs/today';
import type { Language } from '../words/languages';
import { EXIT, type ExitCode } from './exitCodes';
import { explain } from './explain';
import { accountName } from './accountName';
import { FileError } from './fileError';
import { writeOutputs } from './files';
import { issueCount } from './issueLines';
import { otherFiles } from './mayWrite';
import { holdsForm } from './holdsForm';
import { makeFolder, newBook, writeNew } from './newFiles';
import { printable } from './printable';
import { progressBar } from './progressBar';
import { addingSheets, openRegister, registerAfter, signatureLine, type RegisterFile } from './registerFile';
import type { SafeTerminal } from './terminal';
import { UsageError } from './usageError';
import { mustSuit } from './workbookNames';

export interface TemplateArguments {
  readonly kind: FormKind;
  readonly register: string;
  readonly parties: readonly PartyWanted[];
  /** Whoever else the register gives reason to make a form for. */
  readonly all?: boolean | undefined;
  /** The register's setting where it is not given. */
  readonly language?: Language | undefined;
  readonly rows?: number | undefined;
  /** A folder, made where it is missing. */
  readonly out: string;
  /** Files of the same names are written over. */
  readonly force?: boolean | undefined;
  /** Where the register goes with a Log of the forms; without it the register is written nowhere. */
  readonly log?: string | undefined;
  /** Who makes them, for the Log; the account's user where it is not given. */
  readonly by?: string | undefined;
}

/**
 * Makes a form for each donor or Member State from a register, a file each. The register stays as it is; with
 * `log` a copy of it, or it itself where that is what `log` names, gets a Log of the forms. A form that could not be
 * made does not stand in it.
 */
export async function templateCommand(options: TemplateArguments, terminal: SafeTerminal): Promise<ExitCode> {
  const { stdout, stderr, signal } = terminal;
  const { kind, language, out, force, rows: newRows } = options;
  const files: string[] = [];
  const bar = progressBar(terminal);
  try {
    const opened = await openRegister(options.register);
    const { excel } = opened;
    if (options.log !== undefined) mustSuit('--log', options.log, excel.hosted.workbook.facts);
    const read = await readForForms(excel.run, { signal });
    const analysis: Analysis = await analyse(read.register, {
      signal,
      onProgress: part(bar.onProgress, 0, 0.2),
    });
    await makeFolder(out, 'the forms');
    const stay = otherFiles([
      { is: 'the register', path: options.register },
      ...(options.log === undefined ? [] : [{ is: 'what --log names', path: options.log }]),
    ]);
    const request = {
      kind,
      parties: whom(options, read),
      language: language ?? read.register.settings.language,
      madeOn: today(),
      newRows,
    };
    const outcome = await makeForms(
      read,
      analysis,
      drawIn(newBook),
      request,
      async ({ file, bytes }) => {
        await writeNew(join(out, file), bytes, { force, stay, signal });
        files.push(join(out, file));
      },
      {
        signal,
        onProgress: part(bar.onProgress, 0.2, 1),
        isThere: (file, reference) => Promise.resolve(!force && holdsForm(join(out, file), reference)),
      },
    );
    const entered = await record(opened, options, { there: outcome.there, read }, signal);
    bar.stop();
    stdout.write(files.map((file) => `${printable(file)}\n`).join(''));
    stderr.write(leftOut(read));
    stderr.write(recordLine(options, entered, outcome.there.length));
    if (entered !== null && entered > 0) stderr.write(signatureLine(excel));
    return sayWhatWasMade(outcome, terminal);
  } catch (error) {
    bar.stop();
    stdout.write(files.map((file) => `${printable(file)}\n`).join(''));
    return explained(error, files.length, terminal);
  }
}

/**
 * Writes the register with a Log of the forms where that is asked for; byte for byte as it was where the Log has all of
 * them.
 * @returns how many were entered; null where that was not asked for
 */
async function record(
  opened: RegisterFile,
  { kind, register, log, by }: TemplateArguments,
  { there, read }: { readonly there: readonly FormThere[]; readonly read: RegisterRead },
  signal: AbortSignal,
): Promise<number | null> {
  if (log === undefined) return null;
  const [madeAt, madeBy] = [moment(), by ?? accountName()];
  const { returnBy } = read.register.settings;
  const forms = there.map((form): FormMade => ({ ...form, kind, madeAt, madeBy, returnBy }));
  const entered = await addingSheets(register, opened.excel, () => recordForms(opened.excel.run, forms, { signal }));
  await writeOutputs([{ path: log, content: await registerAfter(opened, entered > 0) }], signal);
  return entered;
}

function recordLine({ log }: TemplateArguments, entered: number | null, there: number): string {
  if (there === 0) return '';
  if (entered === null)
    return 'The register was not written. With --log its Log keeps for whom forms were made, and “forms” lists which are back.\n';
  return `${entered} ${entered === 1 ? 'form' : 'forms'} entered in the Log: ${printable(log!)}\n`;
}

const whom = ({ kind, parties, all }: TemplateArguments, read: RegisterRead): PartyWanted[] => [
  ...(all ? partiesOf(kind, read).map(({ key }) => ({ name: key })) : []),
  ...parties,
];

const leftOut = ({ register: { issues } }: RegisterRead): string =>
  issues.some(({ severity }) => severity === 'error')
    ? `The register has problems: ${issueCount(issues)} Rows that do not count are on no form; “check” lists them.\n`
    : '';

/** Errors that name the file or the party themselves. */
const SAYS_WHOSE = [FileError, UsageError, UnknownPartyError];

/** Says what could not be made, and gives the exit code of the worst of it. */
function sayWhatWasMade({ made, before, failed }: FormsMade, terminal: SafeTerminal): ExitCode {
  const codes = failed.map(({ party, error }) => {
    if (!SAYS_WHOSE.some((kind) => error instanceof kind))
      terminal.stderr.write(`pledgebook: no form for ${printable(party)}:\n`);
    return explained(error, 0, terminal);
  });
  if (before > 0)
    terminal.stderr.write(
      `${before} ${before === 1 ? 'form was' : 'forms were'} there already, made today, and left as ${before === 1 ? 'it is' : 'they are'}; --force makes ${before === 1 ? 'it' : 'them'} anew.\n`,
    );
  terminal.stderr.write(
    `${made} ${made === 1 ? 'form' : 'forms'} made${failed.length > 0 ? `, ${failed.length} not` : ''}.\n`,
  );
  return [EXIT.fault, EXIT.badFile, EXIT.wrongUsage].find((code) => codes.some((other) => other === code)) ?? EXIT.done;
}

function explained(error: unknown, made: number, terminal: SafeTerminal): ExitCode {
  const { stderr } = terminal;
  if ((error as { name?: unknown } | null)?.name === 'AbortError' && made > 0) {
    stderr.write(`pledgebook: cancelled; ${made} ${made === 1 ? 'form was' : 'forms were'} made before\n`);
    return EXIT.cancelled;
  }
  return explain(error, terminal);
}
