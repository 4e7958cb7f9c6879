import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { openStyleBook } from '../../../src/file/save/styleBook/styleBook';
import { OFFICE_THEME } from '../../../src/file/open/theme';
import { DEFAULT_FORMAT } from '../../../src/model/defaults';
import type { CellFormat } from '../../../src/model/formats';
import { convert, describeWithLibreOffice } from '../../libreoffice/libreOffice';
import { partsOf, zipOf } from '../../fixtures/xlsxParts';
import { validate } from '../../openXml/validate';
import { looksIn } from './stylesForTest';

const COLUMNS = 8;

/** Formats of all kinds, without a number in a file. */
const WANTED: readonly CellFormat[] = [
  { ...DEFAULT_FORMAT, fill: '#1F4E79', font: { ...DEFAULT_FORMAT.font, bold: true, color: '#FFFFFF' } },
  { ...DEFAULT_FORMAT, numberFormat: '"USD" #,##0;[Red]-#,##0', horizontalAlignment: 'Right', indentLevel: 1 },
  { ...DEFAULT_FORMAT, font: { ...DEFAULT_FORMAT.font, name: 'Georgia', italic: true, underline: 'DoubleAccountant' } },
  { ...DEFAULT_FORMAT, wrapText: true, verticalAlignment: 'Top', readingOrder: 'RightToLeft', shrinkToFit: true },
  { ...DEFAULT_FORMAT, textOrientation: -30, locked: false, formulaHidden: true, quotePrefix: true },
  {
    ...DEFAULT_FORMAT,
    borders: {
      EdgeTop: { style: 'Double', weight: 'Thick', color: '#FF0000' },
      EdgeLeft: { style: 'Dash', weight: 'Medium', color: '#00FF00' },
      EdgeRight: { style: 'SlantDashDot', weight: 'Medium', color: '#0000FF' },
      EdgeBottom: { style: 'Continuous', weight: 'Hairline', color: '#000000' },
      DiagonalUp: { style: 'Dot', weight: 'Thin', color: '#808080' },
    },
  },
  { ...DEFAULT_FORMAT, font: { ...DEFAULT_FORMAT.font, strikethrough: true, size: 9.5 }, textOrientation: 180 },
  DEFAULT_FORMAT,
];

/** A workbook with a cell in each of these formats. */
function workbookWith(styles: string, numbers: readonly number[]): Record<string, string> {
  const cells = numbers.map((number) => `<c s="${number}"><v>1</v></c>`).join('');
  const parts = partsOf({ styles: '', sheets: { Data: `<sheetData><row>${cells}</row></sheetData>` } });
  return {
    ...parts,
    '[Content_Types].xml': parts['[Content_Types].xml']!.replace(
      '</Types>',
      '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>',
    ),
    'xl/styles.xml': styles,
  };
}

const stylesOf = (file: Uint8Array): string => strFromU8(unzipSync(file)['xl/styles.xml']!);

/** Appends all formats twice over, and returns the part with the numbers of the first time. */
function appended(text: string | null): { text: string; numbers: number[] } {
  const book = openStyleBook(text, OFFICE_THEME);
  const numbers = WANTED.map((format) => book.numberOf(format));
  book.differenceOf({ fill: '#FFC7CE', fontColor: '#9C0006', bold: true });
  book.differenceOf({ bold: false });
  const again = openStyleBook(book.text(), OFFICE_THEME);
  expect(WANTED.map((format) => again.numberOf({ ...format }))).toEqual(numbers);
  again.differenceOf({ bold: false });
  expect(again.isChanged()).toBe(false);
  const read = looksIn(book.text());
  for (const [at, number] of numbers.entries()) expect(read[number]).toMatchObject(WANTED[at]!);
  return { text: book.text(), numbers };
}

describe('the Open XML SDK', () => {
  it('finds nothing wrong with the styles of a new workbook and with what is appended to them', async () => {
    const { text, numbers } = appended(null);
    expect(await validate(zipOf(workbookWith(openStyleBook(null, OFFICE_THEME).text(), [0])))).toEqual([]);
    expect(await validate(zipOf(workbookWith(text, numbers)))).toEqual([]);
  });

  it('finds nothing wrong with formats made of those of a file', async () => {
    const first = appended(null);
    const looks = looksIn(first.text);
    const book = openStyleBook(first.text, OFFICE_THEME);
    const numbers = looks.flatMap((look) =>
      WANTED.map(({ xf: _, ...one }) => book.numberOf({ ...one, xf: look.xf ?? 0 })),
    );
    expect(await validate(zipOf(workbookWith(book.text(), numbers)))).toEqual([]);
  });
});

describeWithLibreOffice('styles as LibreOffice writes them', () => {
  it('are appended to, keep what they have, and are read by LibreOffice as they look', async () => {
    const first = appended(null);
    const saved = await convert(zipOf(workbookWith(first.text, first.numbers)), 'xlsx');
    const theirs = stylesOf(saved);
    const { text, numbers } = appended(theirs);
    const before = await validate(zipOf(workbookWith(theirs, [0])));
    expect(await validate(zipOf(workbookWith(text, numbers)))).toHaveLength(before.length);
    const back = await convert(zipOf(workbookWith(text, numbers)), 'xlsx');
    const cells = strFromU8(unzipSync(back)['xl/worksheets/sheet1.xml']!).match(/<c r="[A-H]1" s="(\d+)"/g)!;
    const looks = looksIn(stylesOf(back));
    expect(cells).toHaveLength(COLUMNS);
    const seen = cells.map((cell) => looks[Number(/s="(\d+)"/.exec(cell)![1])]!);
    expect(seen.map(({ fill }) => fill)).toEqual(WANTED.map(({ fill }) => fill));
    expect(seen.map(({ font }) => font.name)).toEqual(WANTED.map(({ font }) => font.name));
    expect(seen.map(({ font }) => font.bold)).toEqual(WANTED.map(({ font }) => font.bold));
    expect(seen.map(({ font }) => font.size)).toEqual(WANTED.map(({ font }) => font.size));
    expect(seen.map(({ textOrientation }) => textOrientation)).toEqual(
      WANTED.map(({ textOrientation }) => textOrientation),
    );
    expect(seen.map(({ locked }) => locked)).toEqual(WANTED.map(({ locked }) => locked));
    expect(seen[5]!.borders.EdgeTop).toEqual(WANTED[5]!.borders.EdgeTop);
    expect(seen[5]!.borders.EdgeLeft).toEqual(WANTED[5]!.borders.EdgeLeft);
  });
});

const SCRIPT = `
import sys, openpyxl
from openpyxl.styles import Font, PatternFill, NamedStyle, Protection, Border, Side
from openpyxl.formatting.rule import CellIsRule
book = openpyxl.Workbook()
sheet = book.active
sheet["A1"] = 1
sheet["A1"].font = Font(name="Arial", size=10, bold=True, color="00112233")
sheet["A1"].fill = PatternFill("solid", fgColor="00FFEE00")
sheet["B1"] = 2
sheet["B1"].number_format = "0.000"
sheet["B1"].protection = Protection(locked=False)
sheet["C1"] = 3
sheet["C1"].style = NamedStyle(name="Own", font=Font(italic=True), border=Border(top=Side(style="thick", color="00FF0000")))
sheet.conditional_formatting.add("A1:C1", CellIsRule(operator="greaterThan", formula=["2"], font=Font(bold=True)))
book.save(sys.argv[1])
`;

/** The Python that has openpyxl: the first on the path, or that of the system. */
const python = ['python3', '/usr/bin/python3'].find(
  (program) => spawnSync(program, ['-c', 'import openpyxl'], { stdio: 'ignore' }).status === 0,
);

function madeBy(program: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'openpyxl-'));
  try {
    const path = join(folder, 'workbook.xlsx');
    execFileSync(program, ['-c', SCRIPT, path]);
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

(python ? describe : describe.skip)(
  'styles as openpyxl writes them (skipped where python3-openpyxl is not installed)',
  () => {
    it('are appended to, and keep what they have', async () => {
      const theirs = stylesOf(madeBy(python!));
      const { text, numbers } = appended(theirs);
      const before = await validate(zipOf(workbookWith(theirs, [0])));
      expect(await validate(zipOf(workbookWith(text, numbers)))).toHaveLength(before.length);
      for (const part of theirs.split(
        /<(?:fonts|fills|borders|cellXfs|dxfs|numFmts)[^>]*>|<\/(?:fonts|fills|borders|cellXfs|dxfs|numFmts)>/,
      ))
        expect(text).toContain(part);
    });

    it('give a format of a cell its number again', () => {
      const theirs = stylesOf(madeBy(python!));
      const book = openStyleBook(theirs, OFFICE_THEME);
      const looks = looksIn(theirs);
      expect(looks.slice(1).map((look) => book.numberOf({ ...look }))).toEqual(looks.slice(1).map((_, at) => at + 1));
      expect(book.text()).toBe(theirs);
    });
  },
);
