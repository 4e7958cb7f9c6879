import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { richWorkbook } from '../fixtures/richWorkbook';
import { convert, describeWithLibreOffice } from '../../packages/embedded-excel/test/libreoffice/libreOffice';
import { runMain } from './runMain';

let folder: string;
let before: Uint8Array;
let once: Uint8Array;
let twice: Uint8Array;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pledgebook-keeping-'));
  const register = join(folder, 'register.xlsx');
  const session = join(folder, 'session.xlsx');
  before = await richWorkbook();
  await writeFile(register, before);
  expect((await runMain('summarize', register, '--out', session)).code).toBe(0);
  expect(Buffer.from(await readFile(register)).equals(Buffer.from(before))).toBe(true);
  once = await readFile(session);
  expect((await runMain('summarize', session, '--out', session)).code).toBe(0);
  twice = await readFile(session);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const text = (file: Uint8Array, path: string): string => {
  const part = unzipSync(file)[path];
  if (!part) throw new Error(`no part ${path}`);
  return strFromU8(part);
};
const paths = (file: Uint8Array, of: RegExp): string[] =>
  Object.keys(unzipSync(file))
    .filter((path) => of.test(path))
    .sort();
const sheetNames = (file: Uint8Array): string[] =>
  Array.from(text(file, 'xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g), ([, name]) => name!);
/** The part of the sheet of a name. */
function sheet(file: Uint8Array, name: string): string {
  const id = new RegExp(`<sheet name="${name.replace(/[()]/g, '\\$&')}"[^>]*r:id="([^"]*)"`).exec(
    text(file, 'xl/workbook.xml'),
  )![1]!;
  const relation = new RegExp(`<Relationship [^>]*Id="${id}"[^>]*>`).exec(text(file, 'xl/_rels/workbook.xml.rels'))![0];
  return text(file, `xl/${/Target="(?:\/xl\/)?([^"]*)"/.exec(relation)![1]!}`);
}

describe.each([
  ['after the first run', () => once],
  ['after the second run', () => twice],
])('%s', (_, file) => {
  it("keeps the user's own sheet called Overview, and gives ours the next name", () => {
    expect(sheetNames(file())).toEqual([
      'Overview',
      'Pivot',
      'Notes',
      'Needs',
      'Pledges',
      'Overview (2)',
      'Gap by need',
      'Gap by theme and region',
      'Donors',
      'Stranded funds',
      'Data issues',
    ]);
    expect(sheet(file(), 'Overview')).toContain('<f>SUM(C2:C4)</f>');
  });

  it.each([
    ['chart', /xl\/charts\/chart1\.xml/],
    ['pivot table', /xl\/pivotTables\/pivotTable1\.xml/],
    ['comments', /xl\/comments1?\.xml|xl\/comments\/.*xml/],
    ['tables', /xl\/tables\/table[12]\.xml/],
  ])('keeps the %s as it was', (__, of) => {
    const kept = paths(before, of);
    expect(kept.length).toBeGreaterThan(0);
    for (const path of kept) expect([path, text(file(), path)]).toEqual([path, text(before, path)]);
  });

  it('keeps validation, conditional format, link, merged cells, widths, name and hidden sheet', () => {
    const own = sheet(file(), 'Overview');
    for (const of of [
      /<dataValidations.*<\/dataValidations>/s,
      /<conditionalFormatting.*?<\/conditionalFormatting>/s,
      /<mergeCells.*<\/mergeCells>/s,
      /<cols>.*<\/cols>/s,
      /<hyperlinks>.*<\/hyperlinks>/s,
    ])
      expect(of.exec(own)?.[0]).toEqual(of.exec(sheet(before, 'Overview'))![0]);
    const workbook = text(file(), 'xl/workbook.xml');
    expect(workbook).toContain('<definedName name="Spent">Overview!$C$2:$C$4</definedName>');
    expect(/<sheet name="Notes"[^>]*state="hidden"/.test(workbook)).toBe(true);
  });

  it('leaves no part behind that nothing leads to', () => {
    expect(paths(file(), /xl\/charts\//)).toHaveLength(paths(once, /xl\/charts\//).length);
    expect(paths(file(), /xl\/worksheets\/sheet/)).toHaveLength(11);
  });

  it("has the values of the user's formulas that had none", () => {
    expect(/<c r="C5"[^>]*><f>SUM\(C2:C4\)<\/f><v>([^<]*)</.exec(sheet(file(), 'Overview'))?.[1]).toBe('42');
    expect(/<c r="E1"[^>]*><f>SUM\(Needs!F2:F3\)<\/f><v>([^<]*)</.exec(sheet(file(), 'Overview'))?.[1]).toBe('1500');
  });

  it('marks the sheets of ours with a hidden name', () => {
    expect(text(file(), 'xl/workbook.xml')).toMatch(
      /<definedName name="Pledgebook\.Sheet" localSheetId="5" hidden="1">/,
    );
  });
});

describeWithLibreOffice('the file in LibreOffice', () => {
  it('opens with all sheets', async () => {
    expect(sheetNames(await convert(twice, 'xlsx'))).toEqual(sheetNames(twice));
  });
});
