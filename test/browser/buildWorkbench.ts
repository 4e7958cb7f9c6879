import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

const SHIPPED = 'dist/workbench';
/**
 * Builds of our own, which tests share; they leave dist alone. Each has a folder of its own, for another may be served
 * while one is made.
 */
const OWN = 'artefacts/workbench';
/** Builds that are older than this are taken away, in milliseconds. */
const FORGOTTEN = 3_600_000;
const MARKER = 'built';
const LOCK = 'artefacts/workbench.lock';

/** What the workbench is built from. */
const SOURCES = [
  'src',
  'packages',
  'assets',
  'scripts/webpack',
  'scripts/make-sample-workbook.ts',
  'webpack.config.js',
  'package-lock.json',
];

const WEBPACK = path.resolve('node_modules/webpack/bin/webpack.js');
const TSX = path.resolve('node_modules/tsx/dist/cli.mjs');

const isThere = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EEXIST';
const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

async function filesIn(place: string): Promise<string[]> {
  const found = await stat(place);
  if (!found.isDirectory()) return [place];
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

/** When the newest of files was written, in milliseconds; 0 where there is none. */
async function newest(places: readonly string[]): Promise<number> {
  const files = (await Promise.all(places.map(filesIn))).flat();
  const times = await Promise.all(files.map(async (file) => (await stat(file)).mtimeMs));
  return times.reduce((latest, time) => Math.max(latest, time), 0);
}

const writtenAt = (file: string): Promise<number> =>
  stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    (error: unknown) => {
      if (isMissing(error)) return 0;
      throw error;
    },
  );

/** When `npm run build` was there last: both of its pages must be newer than the sources. */
const shippedAt = async (): Promise<number> =>
  Math.min(
    ...(await Promise.all(
      ['index.html', 'pane/taskpane.html', 'sample.xlsx'].map((file) => writtenAt(path.join(SHIPPED, file))),
    )),
  );

/**
 * The folder of a workbench that is as new as its sources: the one that `npm run build` made, else one of our own,
 * built once and shared by all test files. WORKBENCH_FOLDER names another one, as it is.
 * @param mode how it is built where it must be; development is the faster one
 */
export async function builtWorkbench(mode: 'development' | 'production' = 'development'): Promise<string> {
  const given = process.env.WORKBENCH_FOLDER;
  if (given !== undefined) return given;
  const wanted = await newest(SOURCES);
  if ((await shippedAt()) > wanted) return SHIPPED;
  await mkdir(OWN, { recursive: true });
  const folder = path.join(OWN, `${mode}-${Math.round(wanted)}`);
  await alone(async () => {
    if ((await writtenAt(path.join(folder, MARKER))) > 0) return;
    await forgetOldBuilds();
    await build(mode, folder);
  });
  return folder;
}

async function forgetOldBuilds(): Promise<void> {
  for (const name of await readdir(OWN)) {
    const folder = path.join(OWN, name);
    if (Date.now() - (await writtenAt(folder)) > FORGOTTEN) await rm(folder, { recursive: true, force: true });
  }
}

/** Builds, and leaves a marker when all is there. */
async function build(mode: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const bundle = (name: string, place: string): Promise<unknown> =>
    run(process.execPath, [WEBPACK, ...['--mode', mode, '--config-name', name, '--output-path', path.resolve(place)]]);
  await Promise.all([bundle('workbench', folder), bundle('workbench-pane', path.join(folder, 'pane'))]);
  await run(process.execPath, [TSX, 'scripts/make-sample-workbook.ts', path.join(folder, 'sample.xlsx')]);
  await writeFile(path.join(folder, MARKER), '');
}

const isRunning = (id: number): boolean => {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
};

/** Does something while no other test process does; a lock of a process that is gone counts for nothing. */
async function alone(work: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      await writeFile(LOCK, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (!isThere(error)) throw error;
    }
    const holder = Number(await readFile(LOCK, 'utf8').catch(() => process.pid));
    if (holder !== 0 && holder !== process.pid && !isRunning(holder)) await rm(LOCK, { force: true });
    else await setTimeout(200);
  }
  try {
    await work();
  } finally {
    await rm(LOCK, { force: true });
  }
}
