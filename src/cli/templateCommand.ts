import { join } from 'node:path';
import type { Analysis } from '../analysis/analysis';
import type { FormKind } from '../forms/form';
import { partiesOf, UnknownPartyError } from '../forms/parties';
import { analyseHere } from '../jobs/analyseHere';
import { drawIn } from '../jobs/drawForm';
import { makeForms, type FormsMade, type PartyWanted } from '../jobs/makeForms';
import { part } from '../jobs/progress';
import { readForForms, type RegisterRead } from '../jobs/readForForms';
import { today } from '../jobs/today';
import type { Language } from '../words/languages';
import { EXIT, type ExitCode } from './exitCodes';
import { explain } from './explain';
import { FileError } from './fileError';
import { issueCount } from './issueLines';
import { otherFiles } from './mayWrite';
import { holdsForm } from './holdsForm';
import { makeFolder, newBook, writeNew } from './newFiles';
import { printable } from './printable';
import { progressBar } from './progressBar';
import { openRegister } from './registerFile';
import type { SafeTerminal } from './terminal';
import { UsageError } from './usageError';

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
}

/** Makes a form for each donor or Member State from a register, a file each; the register stays as it is. */
export async function templateCommand(options: TemplateArguments, terminal: SafeTerminal): Promise<ExitCode> {
  const { stdout, stderr, signal } = terminal;
  const { kind, language, out, force, rows: newRows } = options;
  const files: string[] = [];
  const bar = progressBar(terminal);
  try {
    const { excel } = await openRegister(options.register);
    const read = await readForForms(excel.run, { signal });
    const analysis: Analysis = await analyseHere(read.register, {
      signal,
      onProgress: part(bar.onProgress, 0, 0.2),
    });
    await makeFolder(out, 'the forms');
    const stay = otherFiles([{ is: 'the register', path: options.register }]);
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
    bar.stop();
    stdout.write(files.map((file) => `${printable(file)}\n`).join(''));
    stderr.write(leftOut(read));
    return sayWhatWasMade(outcome, terminal);
  } catch (error) {
    bar.stop();
    stdout.write(files.map((file) => `${printable(file)}\n`).join(''));
    return explained(error, files.length, terminal);
  }
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
