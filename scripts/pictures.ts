import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { main } from '../src/cli/main';

/**
 * Turns workbooks into pictures of their pages, by LibreOffice and poppler, to be looked at beside the texts that tests
 * keep (test/report/expected, test/forms/expected). Usage: npm run pictures [-- WORKBOOK.xlsx FOLDER]; without a
 * workbook, the session sheets of the sample, and its forms in English and Arabic, go to artefacts/pictures.
 */
function draw(workbook: string, folder: string): void {
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
}

async function pledgebook(...words: string[]): Promise<void> {
  const { stdout, stderr } = process;
  const code = await main(words, { stdout, stderr, signal: new AbortController().signal });
  if (code !== 0) throw new Error(`pledgebook ${words.join(' ')} ended with ${code}`);
}

const FORMS = [
  ['pledges', '--donor', 'Government of Country B'],
  ['needs', '--state', 'KEN'],
] as const;

async function drawSample(): Promise<void> {
  const working = mkdtempSync(join(tmpdir(), 'pledgebook-sample-'));
  try {
    const register = join(working, 'register.xlsx');
    await pledgebook('sample', register);
    await pledgebook('summarize', register, '--out', join(working, 'session.xlsx'));
    for (const [kind, ...party] of FORMS)
      for (const language of ['en', 'ar'])
        await pledgebook('template', kind, ...party, '--register', register, '--language', language, '--out', working);
    for (const name of readdirSync(working).filter((one) => one.endsWith('.xlsx') && one !== basename(register)))
      draw(join(working, name), join('artefacts/pictures', basename(name, '.xlsx')));
  } finally {
    rmSync(working, { recursive: true, force: true });
  }
}

const [workbook, folder] = process.argv.slice(2);
if (workbook === undefined) void drawSample();
else if (folder === undefined) throw new Error('Usage: npm run pictures [-- WORKBOOK.xlsx FOLDER]');
else draw(workbook, folder);
