import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { program } from '../../packages/embedded-excel/test/libreoffice/libreOffice';

/** A cell, and what is entered: a text as text, a number as a number. */
export interface Entry {
  readonly sheet: string;
  readonly cell: string;
  readonly value: string | number;
}

export interface ToFill {
  readonly workbook: Uint8Array;
  readonly cells: readonly Entry[];
}

/** Debian's Python, which has LibreOffice's bridge; others bring their own. */
const PYTHONS = ['/usr/bin/python3', 'python3'];

const python = PYTHONS.find((one) => {
  try {
    execFileSync(one, ['-c', 'import uno'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});

/** `describe` where LibreOffice can be driven through UNO; elsewhere the tests are skipped, and their name says why. */
export const describeWithUno = (name: string, tests: () => void): void => {
  if (program && python) describe(name, tests);
  else
    describe.skip(
      `${name} (skipped: LibreOffice or its Python bridge is not installed; on Debian: apt-get install libreoffice-calc python3-uno)`,
      tests,
    );
};

/**
 * Fills workbooks in one running LibreOffice, through UNO, and saves them there as .xlsx, in their order. One that dies
 * as it starts is started once more.
 */
export async function fillInLibreOffice(workbooks: readonly ToFill[]): Promise<Uint8Array[]> {
  try {
    return await fillOnce(workbooks);
  } catch (error) {
    console.warn(error);
    return fillOnce(workbooks);
  }
}

async function fillOnce(workbooks: readonly ToFill[]): Promise<Uint8Array[]> {
  if (!program || !python) throw new Error('LibreOffice or its Python bridge is not installed');
  const folder = await mkdtemp(join(tmpdir(), 'pledgebook-uno-'));
  const pipe = `pledgebook${process.pid}x${Date.now()}`;
  const office = spawn(program, [
    `-env:UserInstallation=file://${join(folder, 'profile')}`,
    '--headless',
    '--norestore',
    '--nologo',
    `--accept=pipe,name=${pipe};urp;`,
  ]);
  try {
    const files = workbooks.map(({ cells }, index) => ({
      open: join(folder, `${index}.xlsx`),
      save: join(folder, `${index}-filled.xlsx`),
      cells,
    }));
    await Promise.all(files.map(({ open }, index) => writeFile(open, workbooks[index]!.workbook)));
    const { status, stderr } = spawnSync(python, [join(__dirname, 'fill.py')], {
      input: JSON.stringify({ pipe, workbooks: files }),
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`LibreOffice could not be filled in: ${stderr}`);
    return await Promise.all(files.map(({ save }) => readFile(save)));
  } finally {
    office.kill();
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
