import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const DEPENDENCY_CRUISER = path.resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

/** A file that must not be, by its path, and the rule that says so. */
interface Forbidden {
  readonly file: string;
  readonly imports: string;
  readonly rule: string;
}

const FORBIDDEN: readonly Forbidden[] = [
  {
    file: 'src/report/forbidden.ts',
    imports: 'embedded-excel/node',
    rule: 'few-know-the-embedded-excel',
  },
  {
    file: 'src/workbench/forbidden.ts',
    imports: '../../packages/embedded-excel/src/file/open/openWorkbook',
    rule: 'embedded-excel-is-known-by-its-faces',
  },
  {
    file: 'src/workers/files/forbidden.ts',
    imports: 'embedded-excel/client',
    rule: 'office-js-is-bound-in-workers-only',
  },
  {
    file: 'src/analysis/forbidden.ts',
    imports: '../report/report',
    rule: 'analysis-knows-only-register',
  },
  {
    file: 'src/words/forbidden.ts',
    imports: '../register/schema',
    rule: 'words-knows-types-only',
  },
  {
    file: 'packages/embedded-excel/src/forbidden.ts',
    imports: '../../../src/addIn',
    rule: 'embedded-excel-knows-nothing-of-us',
  },
];

/** What is allowed, so that a rule which forbids everything is noticed. */
const ALLOWED = { file: 'src/cli/allowed.ts', imports: 'embedded-excel/node' };
/** What the package does not show. */
const HIDDEN = { file: 'src/cli/hidden.ts', imports: 'embedded-excel/src/file/open/openWorkbook' };

/** What the files lead to: stubs with the names of ours. */
const STUBS = [
  'src/addIn.ts',
  'src/report/report.ts',
  'src/register/schema.ts',
  'packages/embedded-excel/node.ts',
  'packages/embedded-excel/client.ts',
  'packages/embedded-excel/src/file/open/openWorkbook.ts',
];

/** Node tells of a path that `exports` does not name by this code. */
const NOT_EXPORTED = 'ERR_PACKAGE_PATH_NOT_EXPORTED';

interface Told {
  readonly modules: readonly {
    readonly source: string;
    readonly dependencies: readonly { readonly module: string; readonly couldNotResolve: boolean }[];
  }[];
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
  };
}

let folder: string;
let told: Told;

/** Writes a file of the tree, with its folders. */
async function place(name: string, text: string): Promise<void> {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}

const IMPORTS = [...FORBIDDEN, ALLOWED, HIDDEN];

beforeAll(async () => {
  await mkdir('artefacts', { recursive: true });
  folder = await mkdtemp(path.resolve('artefacts/layers-'));
  for (const name of [
    '.dependency-cruiser.cjs',
    'tsconfig.json',
    'package.json',
    'packages/embedded-excel/package.json',
  ])
    await place(name, await readFile(name, 'utf8'));
  for (const name of STUBS) await place(name, 'export const stub = 1;\n');
  for (const { file, imports } of IMPORTS)
    await place(file, `import { stub } from '${imports}';\nexport const used = stub;\n`);
  await mkdir(path.join(folder, 'node_modules'));
  await symlink(
    path.join(folder, 'packages/embedded-excel'),
    path.join(folder, 'node_modules/embedded-excel'),
    'junction',
  );
  const words = ['src', 'packages', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  // It ends with the number of errors; what it tells is there all the same.
  const { stdout } = await run(process.execPath, [DEPENDENCY_CRUISER, ...words], { cwd: folder }).catch(
    (error: { stdout: string }) => error,
  );
  told = JSON.parse(stdout) as Told;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const rulesBrokenBy = (file: string): string[] =>
  told.summary.violations.filter(({ from }) => from === file).map(({ rule }) => rule.name);

it.each(FORBIDDEN)('$file may not import $imports', ({ file, rule }) => {
  expect(rulesBrokenBy(file)).toContain(rule);
});

it('the command line may import a face of the embedded Excel', () => {
  expect(rulesBrokenBy(ALLOWED.file)).toEqual([]);
  const [dependency] = told.modules.find(({ source }) => source === ALLOWED.file)!.dependencies;
  expect(dependency).toMatchObject({ module: ALLOWED.imports, couldNotResolve: false });
});

it('what is behind the faces does not resolve through the name of the package', async () => {
  const [dependency] = told.modules.find(({ source }) => source === HIDDEN.file)!.dependencies;
  expect(dependency).toMatchObject({ module: HIDDEN.imports, couldNotResolve: true });
  const resolve = (name: string): Promise<unknown> => run(process.execPath, ['-p', `require.resolve('${name}')`]);
  await expect(resolve('embedded-excel/src/embedded.ts')).rejects.toThrow(NOT_EXPORTED);
  await expect(resolve('embedded-excel/model')).resolves.toBeDefined();
});
