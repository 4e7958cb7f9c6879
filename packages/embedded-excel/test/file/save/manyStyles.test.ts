import { openStyleBook } from '../../../src/file/save/styleBook/styleBook';
import { OFFICE_THEME } from '../../../src/file/open/theme';
import { DEFAULT_FORMAT } from '../../../src/model/defaults';
import type { CellFormat } from '../../../src/model/formats';
import { stylesPart } from './stylesForTest';

const SHADES = 200;
const hexadecimal = (number: number): string => number.toString(16).toUpperCase().padStart(6, '0');

/** A styles part with so many formats, each another one of fills, alignments and number formats. */
function manyFormats(count: number): string {
  const fills = Array.from(
    { length: SHADES },
    (_, at) =>
      `<fill><patternFill patternType="solid"><fgColor rgb="FF${hexadecimal(at)}"/><bgColor indexed="64"/></patternFill></fill>`,
  ).join('');
  const xfs = Array.from(
    { length: count },
    (_, at) =>
      `<xf numFmtId="${Math.floor(at / SHADES) % 5}" fontId="0" fillId="${2 + (at % SHADES)}" borderId="0" applyFill="1"><alignment indent="${Math.floor(at / SHADES / 5)}"/></xf>`,
  ).join('');
  return stylesPart(
    `<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="${SHADES + 2}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fills}</fills><borders count="1"><border/></borders><cellXfs count="${count}">${xfs}</cellXfs>`,
  );
}

/** What grows with the square would not end within a test's time. */
describe('many styles', () => {
  it('gives 20,000 new formats their numbers in a workbook with 2,000', () => {
    const book = openStyleBook(manyFormats(2_000), OFFICE_THEME);
    const formats = Array.from({ length: 20_000 }, (_, at): CellFormat => ({
      ...DEFAULT_FORMAT,
      xf: at % 2_000,
      fill: `#${hexadecimal(at)}`,
      font: { ...DEFAULT_FORMAT.font, bold: at % 2 === 0, size: 8 + (at % 7) },
    }));
    const numbers = (): number[] => formats.map((format) => book.numberOf(format));
    const given = numbers();
    expect(new Set(given).size).toBe(20_000);
    expect(numbers()).toEqual(given);
  });

  it('opens a part of 60,000 formats, 5 MB, and appends to it', () => {
    const text = manyFormats(60_000);
    expect(text.length).toBeGreaterThan(5_000_000);
    const book = openStyleBook(text, OFFICE_THEME);
    expect(book.numberOf({ ...DEFAULT_FORMAT, wrapText: true })).toBe(60_000);
    expect(book.text()).toContain('count="60001"');
  });
});
