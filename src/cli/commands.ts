import { OURS } from '../addIn';
import { analyseHere } from '../jobs/analyseHere';
import { assessHere } from '../jobs/assessHere';
import { check } from '../jobs/check';
import { summarize } from '../jobs/summarize';
import { createRegister } from '../jobs/createRegister';
import { blankTables } from '../register/blankTables';
import { sampleRegister } from '../register/sample/sampleRegister';
import type { AllocationPolicy } from '../register/schema/settings';
import type { Issue } from '../register/issue';
import { loadSolver } from '../analysis/programme/loadSolver';
import { fixedFigures } from '../functions/figureSource';
import { overSource } from '../functions/overSource';
import { newEmbeddedExcel, openEmbeddedExcel } from 'embedded-excel/node';
import { summaryJson } from '../report/toJson';
import { EXIT, type ExitCode } from './exitCodes';
import { readInput, writeJson, writeOutput } from './files';
import { headline } from './headline';
import { issueCount, issueLines } from './issueLines';
import { progressBar } from './progressBar';
import type { Terminal } from './terminal';

const exitFor = (issues: readonly Issue[], strict: boolean | undefined): ExitCode =>
  strict && issues.some(({ severity }) => severity === 'error') ? EXIT.rowsLeftOut : EXIT.done;

export interface SummarizeArguments {
  readonly out: string;
  readonly json?: string;
  readonly policy?: AllocationPolicy;
  readonly strict?: boolean;
}

/** Reads a register, writes the session sheets into a copy of its workbook, and tells the headline figures. */
export async function summarizeCommand(
  input: string,
  options: SummarizeArguments,
  terminal: Terminal,
): Promise<ExitCode> {
  const { stdout, stderr, signal } = terminal;
  const excel = await openEmbeddedExcel(await readInput(input), OURS);
  const bar = progressBar(terminal);
  const summary = await summarize(excel.run, {
    policy: options.policy,
    analyse: analyseHere(loadSolver),
    assess: assessHere(loadSolver),
    signal,
    onProgress: bar.onProgress,
  }).finally(bar.stop);
  const { register, analysis, effectiveness, issues, sheets, date1904 } = summary;
  await excel.hosted.setCustomFunctions(overSource(fixedFigures({ register, analysis, date1904 })));
  await writeOutput(options.out, await excel.save());
  if (options.json !== undefined)
    await writeJson(options.json, summaryJson(register, analysis, effectiveness, issues, sheets), stdout);
  if (options.json !== '-') stdout.write(headline(analysis));
  stderr.write(issues.length === 0 ? '' : `${issueCount(issues)} See the sheet of data issues.\n`);
  return exitFor(issues, options.strict);
}

export interface CheckArguments {
  readonly json?: string;
  readonly strict?: boolean;
}

/** Reads a register and lists what is wrong with it. */
export async function checkCommand(input: string, options: CheckArguments, terminal: Terminal): Promise<ExitCode> {
  const { stdout, signal } = terminal;
  const excel = await openEmbeddedExcel(await readInput(input), OURS);
  const { register, issues } = await check(excel.run, { signal });
  if (options.json !== undefined) await writeJson(options.json, { tables: register.tables, issues }, stdout);
  if (options.json !== '-') stdout.write(`${issueLines(issues)}${issueCount(issues)}\n`);
  return exitFor(issues, options.strict);
}

export interface SampleArguments {
  readonly pledges?: number;
  readonly needs?: number;
  readonly seed?: number;
}

/** Writes an illustrative register. */
export async function sampleCommand(output: string, options: SampleArguments, terminal: Terminal): Promise<ExitCode> {
  const excel = await newEmbeddedExcel(OURS);
  const bar = progressBar(terminal);
  await createRegister(excel.run, sampleRegister(options), {
    signal: terminal.signal,
    onProgress: bar.onProgress,
  }).finally(bar.stop);
  await writeOutput(output, await excel.save());
  terminal.stderr.write(`An illustrative register: ${output}\n`);
  return EXIT.done;
}

/** Writes a blank register with drop-downs. */
export async function newCommand(output: string, terminal: Terminal): Promise<ExitCode> {
  const excel = await newEmbeddedExcel(OURS);
  await createRegister(excel.run, blankTables(), { signal: terminal.signal });
  await writeOutput(output, await excel.save());
  terminal.stderr.write(`A blank register: ${output}\n`);
  return EXIT.done;
}
