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

const timed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

describe('speed of styles', () => {
  it('gives 20,000 formats their numbers in a workbook with 2,000 in less than 0.3 s (with room for a slow machine)', () => {
    const book = openStyleBook(manyFormats(2_000), OFFICE_THEME);
    const formats = Array.from({ length: 20_000 }, (_, at): CellFormat => ({
      ...DEFAULT_FORMAT,
      xf: at % 2_000,
      fill: `#${hexadecimal(at)}`,
      font: { ...DEFAULT_FORMAT.font, bold: at % 2 === 0, size: 8 + (at % 7) },
    }));
    const taken = timed(() => formats.forEach((format) => book.numberOf(format)));
    const again = timed(() => formats.forEach((format) => book.numberOf(format)));
    const printing = timed(() => book.text());
    console.log(taken, again, printing);
    expect(taken).toBeLessThan(1_500);
    expect(again).toBeLessThan(taken / 2);
  });

  it('opens a part of 60,000 formats, 5 MB, in less than 2 s (with room for a slow machine)', () => {
    const text = manyFormats(60_000);
    expect(text.length).toBeGreaterThan(5_000_000);
    let number = 0;
    const taken = timed(() => {
      const book = openStyleBook(text, OFFICE_THEME);
      number = book.numberOf({ ...DEFAULT_FORMAT, wrapText: true });
      book.text();
    });
    console.log(taken);
    expect(number).toBe(60_000);
    expect(taken).toBeLessThan(6_000);
  });
});
