import { execFile, spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inFolder } from './summarized';

const execute = promisify(execFile);

/** Debian's Python, which has its packages; others bring their own. */
const python = ['/usr/bin/python3', 'python3'].find(
  (one) => spawnSync(one, ['-c', 'import openpyxl'], { stdio: 'ignore' }).status === 0,
);

/** `describe` where openpyxl is installed; elsewhere the tests are skipped, and their name says why. */
export const describeWithOpenpyxl = (name: string, tests: () => void): void => {
  if (python) describe(name, tests);
  else
    describe.skip(`${name} (skipped: openpyxl is not installed; on Debian: apt-get install python3-openpyxl)`, tests);
};

const script = (name: string): string => join(__dirname, 'python', name);

/**
 * The register of the cases as openpyxl writes it: absolute part names, shared strings, a chart and a comment of the
 * user's.
 */
export const writtenByOpenpyxl = (): Promise<Uint8Array> =>
  inFolder(async (at) => {
    await execute(python!, [script('write_register.py'), at('register.xlsx')]);
    return readFile(at('register.xlsx'));
  });

/** A workbook as openpyxl saves it after it has read it. */
export const savedByOpenpyxl = (file: Uint8Array): Promise<Uint8Array> =>
  inFolder(async (at) => {
    await writeFile(at('in.xlsx'), file);
    await execute(python!, [script('resave.py'), at('in.xlsx'), at('out.xlsx')]);
    return readFile(at('out.xlsx'));
  });
