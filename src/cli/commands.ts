import { OURS } from '../addIn';
import { analyse } from '../analysis/analyse';
import { assessHere } from '../jobs/assessHere';
import { check } from '../jobs/check';
import { summarize } from '../jobs/summarize';
import { createRegister } from '../jobs/createRegister';
import { blankTables } from '../register/blankTables';
import type { NewTable } from '../register/newTable';
import { sampleRegister } from '../register/sample/sampleRegister';
import type { AllocationPolicy } from '../register/schema/settings';
import type { Issue } from '../register/issue';
import { loadSolver } from '../analysis/programme/loadSolver';
import { fixedFigures } from '../functions/figureSource';
import { overSource } from '../functions/overSource';
import { newEmbeddedExcel } from 'embedded-excel/node';
import { tellIssue } from '../register/tellIssue';
import { summaryJson } from '../report/toJson';
import { EXIT, type ExitCode } from './exitCodes';
import { writeOutputs } from './files';
import { headline } from './headline';
import { issueCount, issueLines } from './issueLines';
import { jsonFile, mustBeJsonPlace, printJson } from './json';
import { mustBeFree } from './mayWrite';
import { progressBar } from './progressBar';
import { mustTakeSheets, openRegister, signatureLine } from './registerFile';
import type { SafeTerminal } from './terminal';
import { mustSuit } from './workbookNames';

const exitFor = (issues: readonly Issue[], strict: boolean | undefined): ExitCode =>
  strict && issues.some(({ severity }) => severity === 'error') ? EXIT.rowsLeftOut : EXIT.done;

export interface SummarizeArguments {
  readonly out: string;
  readonly json?: string;
  readonly policy?: AllocationPolicy;
  readonly strict?: boolean;
}

/** Reads a register, writes the session sheets into a copy of its workbook, and prints the headline figures. */
export async function summarizeCommand(
  input: string,
  options: SummarizeArguments,
  terminal: SafeTerminal,
): Promise<ExitCode> {
  const { stdout, stderr, signal } = terminal;
  const { out, json, policy } = options;
  mustBeJsonPlace(json, [
    { is: 'the register', path: input },
    { is: 'what --out names', path: out },
  ]);
  const { excel } = await openRegister(input);
  mustSuit('--out', out, excel.hosted.workbook.facts);
  mustTakeSheets(input, excel);
  const bar = progressBar(terminal);
  const summary = await summarize(excel.run, {
    policy,
    analyse,
    assess: assessHere(loadSolver),
    signal,
    onProgress: bar.onProgress,
  }).finally(bar.stop);
  const { register, analysis, effectiveness, issues, confirmed, sheets, date1904 } = summary;
  await excel.hosted.setCustomFunctions(overSource(fixedFigures({ register, analysis, date1904 })));
  const figures = () => summaryJson(register, analysis, effectiveness, issues, confirmed, sheets);
  await writeOutputs([{ path: out, content: await excel.save() }, ...jsonFile(json, figures)], signal);
  if (!printJson(json, figures, stdout)) stdout.write(headline(analysis));
  stderr.write(signatureLine(excel));
  stderr.write(issues.length === 0 ? '' : `${issueCount(issues)} See the sheet of data issues.\n`);
  return exitFor(issues, options.strict);
}

export interface CheckArguments {
  readonly json?: string;
  readonly strict?: boolean;
}

/** Reads a register and lists what is wrong with it. */
export async function checkCommand(input: string, options: CheckArguments, terminal: SafeTerminal): Promise<ExitCode> {
  const { stdout, signal } = terminal;
  const { json, strict } = options;
  mustBeJsonPlace(json, [{ is: 'the register', path: input }]);
  const { excel } = await openRegister(input);
  const { register, issues } = await check(excel.run, { signal });
  const tables = register.tables.map(({ table, named, sheet, rows, counted }) => ({
    table,
    named,
    sheet,
    rows,
    counted,
  }));
  const found = () => ({ tables, issues: issues.map(tellIssue) });
  await writeOutputs(jsonFile(json, found), signal);
  if (!printJson(json, found, stdout)) stdout.write(`${issueLines(issues, register.tables)}${issueCount(issues)}\n`);
  return exitFor(issues, strict);
}

export interface SampleArguments {
  readonly pledges?: number;
  readonly needs?: number;
  readonly seed?: number;
  /** A file of this name is written over. */
  readonly force?: boolean;
}

/** Writes an illustrative register. */
export async function sampleCommand(
  output: string,
  options: SampleArguments,
  terminal: SafeTerminal,
): Promise<ExitCode> {
  const { force, ...size } = options;
  await writeRegister(output, sampleRegister(size), force, terminal);
  terminal.stderr.write(`An illustrative register: ${output}\n`);
  return EXIT.done;
}

/** Writes a blank register with drop-downs. */
export async function newCommand(
  output: string,
  { force }: Pick<SampleArguments, 'force'>,
  terminal: SafeTerminal,
): Promise<ExitCode> {
  await writeRegister(output, blankTables(), force, terminal);
  terminal.stderr.write(`A blank register: ${output}\n`);
  return EXIT.done;
}

async function writeRegister(
  path: string,
  tables: readonly NewTable[],
  force: boolean | undefined,
  terminal: SafeTerminal,
): Promise<void> {
  mustSuit('the name', path, null);
  mustBeFree(path, force, 'another name, or --force');
  const excel = await newEmbeddedExcel(OURS);
  const { signal } = terminal;
  const bar = progressBar(terminal);
  await createRegister(excel.run, tables, { signal, onProgress: bar.onProgress }).finally(bar.stop);
  await writeOutputs([{ path, content: await excel.save(), replaces: force === true }], signal);
}
