import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { program } from './libreOffice';

const execute = promisify(execFile);

/**
 * Opens workbooks in one start of LibreOffice and saves them as .xlsx, as a user does with Ctrl+S: stored values stay
 * unless it computes of its own.
 * @returns what it saved, in their order
 */
export async function resave(workbooks: readonly Uint8Array[], from: 'xlsx' | 'fods' = 'xlsx'): Promise<Uint8Array[]> {
  if (!program) throw new Error('LibreOffice is not installed');
  const folder = await mkdtemp(join(tmpdir(), 'embedded-excel-resave-'));
  try {
    const out = join(folder, 'out');
    await mkdir(out);
    const files = workbooks.map((_, at) => join(folder, `${at}.${from}`));
    await Promise.all(files.map((file, at) => writeFile(file, workbooks[at]!)));
    await execute(program, [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      ...['--headless', '--norestore', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', out],
      ...files,
    ]);
    return await Promise.all(workbooks.map((_, at) => readFile(join(out, `${at}.xlsx`))));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
