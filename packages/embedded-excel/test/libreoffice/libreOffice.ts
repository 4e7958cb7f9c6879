import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

const PLACES = [
  ...(process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'soffice')),
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** Where LibreOffice is; undefined where it is not installed. */
export const program = PLACES.find((place) => existsSync(place));

/** `describe` where LibreOffice is installed; elsewhere the tests are skipped, and their name says why. */
export const describeWithLibreOffice = (name: string, tests: () => void): void => {
  if (program) describe(name, tests);
  else
    describe.skip(
      `${name} (skipped: LibreOffice is not installed; on Debian: apt-get install libreoffice-calc)`,
      tests,
    );
};

/** Makes LibreOffice compute every formula anew when it opens a file, instead of trusting the stored values. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>`;

/**
 * Opens a workbook in LibreOffice, which recalculates it, and saves it in another format.
 * @param to as `soffice --convert-to` takes it: "xlsx", "pdf"
 */
export const convert = async (workbook: Uint8Array, to: string): Promise<Uint8Array> =>
  (await convertAll([workbook], to))[0]!;

/** Converts many workbooks in one start of LibreOffice. @returns what it saved, in their order */
export async function convertAll(workbooks: readonly Uint8Array[], to: string): Promise<Uint8Array[]> {
  if (!program) throw new Error('LibreOffice is not installed');
  const folder = await mkdtemp(join(tmpdir(), 'embedded-excel-libreoffice-'));
  try {
    const profile = join(folder, 'profile');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const inputs = workbooks.map((_, at) => join(folder, `${at}.xlsx`));
    await Promise.all(inputs.map((input, at) => writeFile(input, workbooks[at]!)));
    const out = join(folder, 'out');
    await execute(program, [
      `-env:UserInstallation=file://${profile}`,
      '--headless',
      '--norestore',
      '--convert-to',
      to,
      '--outdir',
      out,
      ...inputs,
    ]);
    const extension = to.split(':')[0];
    return await Promise.all(workbooks.map((_, at) => readFile(join(out, `${at}.${extension}`))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
