import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Turns a workbook's sheets into pictures, by LibreOffice and poppler, to be looked at.
 * Usage: tsx scripts/pictures.ts WORKBOOK.xlsx FOLDER
 */
const [workbook, folder] = process.argv.slice(2);
if (workbook === undefined || folder === undefined)
  throw new Error('Usage: tsx scripts/pictures.ts WORKBOOK.xlsx FOLDER');

const working = mkdtempSync(join(tmpdir(), 'pledgebook-pictures-'));
try {
  mkdirSync(folder, { recursive: true });
  const profile = `-env:UserInstallation=file://${join(working, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', working, workbook]);
  const pdf = readdirSync(working).find((name) => name.endsWith('.pdf'));
  if (pdf === undefined) throw new Error(`LibreOffice made no PDF of ${workbook}`);
  execFileSync('pdftoppm', ['-r', '96', '-png', join(working, pdf), join(folder, 'page')]);
  renameSync(join(working, pdf), join(folder, 'sheets.pdf'));
} finally {
  rmSync(working, { recursive: true, force: true });
}
