import fc from 'fast-check';
import { openStyleBook } from '../../../src/file/save/styleBook/styleBook';
import { lineWord } from '../../../src/file/save/styleBook/words';
import { OFFICE_THEME } from '../../../src/file/open/theme';
import { DEFAULT_FORMAT } from '../../../src/model/defaults';
import type { Border, CellFormat } from '../../../src/model/formats';
import { differencesIn, looksIn, stylesPart } from './stylesForTest';

const open = (text: string | null) => openStyleBook(text, OFFICE_THEME);

const color = fc.integer({ min: 0, max: 0xffffff }).map((one) => `#${one.toString(16).toUpperCase().padStart(6, '0')}`);
/** The lines that a file can hold: ECMA-376 part 1, 18.18.3, as Excel's API names them. */
const line: fc.Arbitrary<Border> = fc
  .tuple(
    fc.constantFrom(
      ['Continuous', 'Hairline'],
      ['Continuous', 'Thin'],
      ['Continuous', 'Medium'],
      ['Continuous', 'Thick'],
      ['Dash', 'Thin'],
      ['Dash', 'Medium'],
      ['Dot', 'Thin'],
      ['Double', 'Thick'],
      ['DashDot', 'Thin'],
      ['DashDot', 'Medium'],
      ['DashDotDot', 'Thin'],
      ['DashDotDot', 'Medium'],
      ['SlantDashDot', 'Medium'],
    ),
    color,
  )
  .map(([[style, weight], of]) => ({ style: style, weight: weight, color: of }));

/** Both diagonals are one line in a file. */
const borders = fc
  .record({ EdgeTop: line, EdgeBottom: line, EdgeLeft: line, EdgeRight: line, diagonal: line }, { requiredKeys: [] })
  .chain(({ diagonal, ...edges }) =>
    fc
      .constantFrom<('DiagonalDown' | 'DiagonalUp')[]>(['DiagonalDown'], ['DiagonalUp'], ['DiagonalDown', 'DiagonalUp'])
      .map((sides): CellFormat['borders'] => ({
        ...edges,
        ...(diagonal && Object.fromEntries(sides.map((side) => [side, diagonal]))),
      })),
  );

const text = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }).filter((one) => one.trim() !== '');

const format: fc.Arbitrary<CellFormat> = fc.record({
  numberFormat: fc.oneof(fc.constantFrom('General', '0%', 'm/d/yyyy', '$#,##0_);($#,##0)', '@', '0.0 "<&>"'), text),
  fill: fc.oneof(fc.constant(''), color),
  font: fc.record({
    name: fc.oneof(fc.constantFrom('Calibri', 'Arial'), text),
    size: fc.oneof(
      fc.constant(11),
      fc.integer({ min: 2, max: 818 }).map((half) => half / 2),
    ),
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.constantFrom('None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'),
    strikethrough: fc.boolean(),
    color: fc.oneof(fc.constant('#000000'), color),
  }),
  horizontalAlignment: fc.constantFrom(
    'General',
    'Left',
    'Center',
    'Right',
    'Fill',
    'Justify',
    'CenterAcrossSelection',
    'Distributed',
  ),
  verticalAlignment: fc.constantFrom('Top', 'Center', 'Bottom', 'Justify', 'Distributed'),
  wrapText: fc.boolean(),
  indentLevel: fc.integer({ min: 0, max: 250 }),
  textOrientation: fc.oneof(fc.constant(0), fc.constant(180), fc.integer({ min: -90, max: 90 })),
  shrinkToFit: fc.boolean(),
  readingOrder: fc.constantFrom('Context', 'LeftToRight', 'RightToLeft'),
  locked: fc.boolean(),
  formulaHidden: fc.boolean(),
  quotePrefix: fc.boolean(),
  borders,
});

/** How a format looks, without the number that it was made from. */
const look = ({ xf: _, ...rest }: CellFormat): unknown => rest;

const FULL = `<numFmts count="1"><numFmt numFmtId="164" formatCode="0.000"/></numFmts><fonts count="2"><font><sz val="10"/><color theme="1"/><name val="Arial"/><family val="2"/><scheme val="minor"/></font><font><b/><u val="double"/><strike val="0"/><color indexed="10"/><name val="Arial"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.4"/></patternFill></fill><fill><gradientFill degree="90"><stop position="0"><color theme="0"/></stop><stop position="1"><color theme="4"/></stop></gradientFill></fill></fills><borders count="2"><border/><border diagonalUp="1" diagonalDown="1"><start style="hair"/><left style="thin"><color auto="1"/></left><right style="dotted"><color theme="5"/></right><diagonal style="thin"/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="164" fontId="1" fillId="2" borderId="1" quotePrefix="1"><alignment horizontal="right" vertical="top" wrapText="1" indent="3" textRotation="255" readingOrder="2"/><protection locked="0" hidden="1"/></xf><xf fillId="3" xfId="0" applyFill="1"><extLst><ext uri="{x}"><a>text</a></ext></extLst></xf></cellXfs>`;

describe('any format', () => {
  it('is read from the saved part as it was, whatever it was made from, and is not appended again', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(null, stylesPart(''), stylesPart(FULL)),
        fc.array(fc.tuple(format, fc.nat(2)), { minLength: 1, maxLength: 8 }),
        (part, wanted) => {
          const isFull = part?.includes('fontId') ?? false;
          const formats = wanted.map(([one, xf]): CellFormat => (isFull ? { ...one, xf } : one));
          const book = open(part);
          const numbers = formats.map((one) => book.numberOf(one));
          const read = looksIn(book.text());
          expect(numbers.map((number) => look(read[number]!))).toEqual(formats.map(look));
          const again = open(book.text());
          expect(formats.map((one) => again.numberOf({ ...one }))).toEqual(numbers);
          expect(numbers.map((number) => again.numberOf({ ...read[number]!, xf: number }))).toEqual(numbers);
          expect(again.isChanged()).toBe(false);
          expect(again.text()).toBe(book.text());
        },
      ),
      { numRuns: 150 },
    );
  });

  it('of a condition is read from the saved part as it was', () => {
    const difference = fc.record({ fill: color, fontColor: color, bold: fc.boolean() }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.array(difference, { minLength: 1, maxLength: 5 }), (wanted) => {
        const book = open(null);
        const numbers = wanted.map((one) => book.differenceOf(one));
        const read = differencesIn(book.text());
        expect(numbers.map((number) => read[number])).toEqual(wanted);
        const again = open(book.text());
        expect(wanted.map((one) => again.differenceOf(one))).toEqual(numbers);
        expect(again.isChanged()).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});

describe('lines that Excel can be asked for', () => {
  const STYLES = ['Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'];
  const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'];

  it('all have one in a file, of the nearest weight that there is', () => {
    const words = STYLES.map((style) => WEIGHTS.map((weight) => lineWord({ style, weight, color: '#000000' })));
    // ST_BorderStyle, ECMA-376 part 1, 18.18.3, by hand.
    expect(words).toEqual([
      ['hair', 'thin', 'medium', 'thick'],
      ['dashed', 'dashed', 'mediumDashed', 'mediumDashed'],
      ['dashDot', 'dashDot', 'mediumDashDot', 'mediumDashDot'],
      ['dashDotDot', 'dashDotDot', 'mediumDashDotDot', 'mediumDashDotDot'],
      ['dotted', 'dotted', 'dotted', 'dotted'],
      ['double', 'double', 'double', 'double'],
      ['slantDashDot', 'slantDashDot', 'slantDashDot', 'slantDashDot'],
    ]);
  });

  it('are none where the style is None, and an error where there is no such line', () => {
    expect(lineWord({ style: 'None', weight: 'Thin', color: '#000000' })).toBe('');
    expect(() => lineWord({ style: 'Wavy', weight: 'Thin', color: '#000000' })).toThrow('"Wavy" is not the style');
    expect(() => lineWord({ style: 'Dot', weight: 'Fat', color: '#000000' })).toThrow('"Fat" is not the weight');
  });

  it('give the changed one of two diagonals, which share a line in a file', () => {
    const red = { style: 'Continuous', weight: 'Thin', color: '#FF0000' };
    const blue = { style: 'Double', weight: 'Thick', color: '#0000FF' };
    const first = open(null);
    const xf = first.numberOf({ ...DEFAULT_FORMAT, borders: { DiagonalDown: red } });
    const book = open(first.text());
    const number = book.numberOf({ ...DEFAULT_FORMAT, xf, borders: { DiagonalDown: red, DiagonalUp: blue } });
    expect(looksIn(book.text())[number]!.borders).toEqual({ DiagonalDown: blue, DiagonalUp: blue });
  });
});
