import * as fc from 'fast-check';
import { cellKey } from '../../../src/model/cellKey';
import { functionCalls } from '../../../src/model/functionCalls';
import { formatAt, formulaAt, valueAt } from '../../../src/model/readCells';
import { rememberSpill } from '../../../src/model/spills';
import type { Sheet } from '../../../src/model/workbook';
import { setComputed, setError, setFormat, setFormula, setValue } from '../../../src/model/writeCells';
import { cellXml } from '../../../src/file/save/sheet/cellXml';
import { bookWithSheet, emptySheet, FORMATS, reopened, writingOf } from './sheetFile';

const { context } = writingOf();

/** The cell AB7 of a new sheet. */
const written = (fill: (sheet: Sheet) => void): string => {
  const sheet = emptySheet();
  fill(sheet);
  return cellXml(sheet, 6, 27, context);
};

const withValue = (value: string | number | boolean): string => written(({ grid }) => setValue(grid, 6, 27, value));

describe('a cell as ECMA-376 part 1, 18.3.1.4 has it', () => {
  it('is left out where it is blank and nobody has formatted it', () => {
    expect(written(() => undefined)).toBe('');
  });

  it('is there without a value where it is blank and formatted', () => {
    expect(written(({ grid }) => setFormat(grid, 6, 27, FORMATS[1]!))).toBe('<c r="AB7" s="2"/>');
  });

  // 17 digits tell every number of 64 bits apart (IEEE 754).
  it.each([
    [1, '1'],
    [0.1, '0.1'],
    [0.1 + 0.2, '0.30000000000000004'],
    [-0, '0'],
    [1e21, '1e+21'],
    [5e-324, '5e-324'],
    [1.7976931348623157e308, '1.7976931348623157e+308'],
  ])('holds the number %p as %s', (number, text) => {
    expect(withValue(number)).toBe(`<c r="AB7"><v>${text}</v></c>`);
  });

  it.each([NaN, Infinity, -Infinity])('never holds %p', (number) => {
    expect(() => withValue(number)).toThrow(`cell AB7 of the sheet "Sheet1" should hold a number and has ${number}`);
  });

  it('holds truth as 1 and 0', () => {
    expect(withValue(true)).toBe('<c r="AB7" t="b"><v>1</v></c>');
    expect(withValue(false)).toBe('<c r="AB7" t="b"><v>0</v></c>');
  });

  // The escapes are those of 22.9.2.19 (ST_Xstring).
  it.each([
    ['Needs', '<t>Needs</t>'],
    ['=A1', '<t>=A1</t>'],
    ['#N/A', '<t>#N/A</t>'],
    ['a < b & c > "d"', '<t>a &lt; b &amp; c &gt; "d"</t>'],
    [' a', '<t xml:space="preserve"> a</t>'],
    ['a ', '<t xml:space="preserve">a </t>'],
    ['a\nb', '<t xml:space="preserve">a\nb</t>'],
    ['a\rb', '<t>a_x000D_b</t>'],
    ['\u0000\u001F', '<t>_x0000__x001F_</t>'],
    ['_x0041_', '<t>_x005F_x0041_</t>'],
    ['_x00e9_', '<t>_x005F_x00e9_</t>'],
    ['_x0041', '<t>_x0041</t>'],
    ['_x005F\u0001', '<t>_x005F_x005F_x0001_</t>'],
    ['\uD83C\uDF0D', '<t>\uD83C\uDF0D</t>'],
    ['\uD83C', '<t>_xD83C_</t>'],
    ['\uDF0D\uD83C', '<t>_xDF0D__xD83C_</t>'],
    ['\uFFFE\uFFFF', '<t>_xFFFE__xFFFF_</t>'],
  ])('holds the text %j in itself', (text, element) => {
    expect(withValue(text)).toBe(`<c r="AB7" t="inlineStr"><is>${element}</is></c>`);
  });

  // Microsoft, "Excel specifications and limits": 32,767 characters.
  it('holds no text that is longer than a cell takes', () => {
    expect(withValue('a'.repeat(32_767))).toHaveLength('<c r="AB7" t="inlineStr"><is><t></t></is></c>'.length + 32_767);
    expect(() => withValue('a'.repeat(32_768))).toThrow('has a text of 32768 characters, and takes at most 32767');
  });

  // 18.17.3 lists the errors of files.
  it.each([
    ['#DIV/0!', '#DIV/0!'],
    ['#N/A', '#N/A'],
    ['#GETTING_DATA', '#GETTING_DATA'],
    ['#BUSY!', '#N/A'],
    ['#SPILL!', '#VALUE!'],
    ['#CALC!', '#VALUE!'],
  ])('holds the error %s as %s', (error, stored) => {
    expect(written(({ grid }) => setError(grid, 6, 27, error))).toBe(`<c r="AB7" t="e"><v>${stored}</v></c>`);
  });
});

describe('a formula as ECMA-376 part 1, 18.3.1.40 has it', () => {
  const computed = (formula: string, value: string | number | boolean, isError = false): string =>
    written(({ grid }) => {
      setFormula(grid, 6, 27, formula);
      setComputed(grid, 6, 27, value, isError);
    });

  it.each([
    ['=A1+1', 2.5, '<c r="AB7"><f>A1+1</f><v>2.5</v></c>'],
    ['=A1="x"', true, '<c r="AB7" t="b"><f>A1="x"</f><v>1</v></c>'],
    ['=A1&" <"', ' <', '<c r="AB7" t="str"><f>A1&amp;" &lt;"</f><v xml:space="preserve"> &lt;</v></c>'],
    ['=A1&""', '', '<c r="AB7" t="str"><f>A1&amp;""</f><v></v></c>'],
    ['=A1\n+1', 1, '<c r="AB7"><f xml:space="preserve">A1\n+1</f><v>1</v></c>'],
    ['=XLOOKUP(1,A:A,B:B)', 1, '<c r="AB7"><f>_xlfn.XLOOKUP(1,A:A,B:B)</f><v>1</v></c>'],
    [
      '=FILTER(A:A,LET(x,1,x))',
      1,
      '<c r="AB7"><f>_xlfn._xlws.FILTER(A:A,_xlfn.LET(_xlpm.x,1,_xlpm.x))</f><v>1</v></c>',
    ],
  ])('%s stands with its value %p', (formula, value, xml) => {
    expect(computed(formula, value)).toBe(xml);
  });

  it('stands with its error', () => {
    expect(computed('=1/0', '#DIV/0!', true)).toBe('<c r="AB7" t="e"><f>1/0</f><v>#DIV/0!</v></c>');
    expect(computed('=A1:A3', '#SPILL!', true)).toBe('<c r="AB7" t="e"><f>A1:A3</f><v>#VALUE!</v></c>');
  });

  it('that could not be computed stands without a value', () => {
    expect(written(({ grid }) => setFormula(grid, 6, 27, '=ODD(1)'))).toBe('<c r="AB7"><f>ODD(1)</f></c>');
  });

  it('that fills several cells stands as an array formula of all of them', () => {
    const sheet = emptySheet();
    setFormula(sheet.grid, 6, 27, '=SEQUENCE(2)');
    setComputed(sheet.grid, 6, 27, 1);
    setComputed(sheet.grid, 7, 27, 2);
    rememberSpill(sheet.grid, { row: 6, column: 27, rows: 2, columns: 1 });
    expect(cellXml(sheet, 6, 27, context)).toBe(
      '<c r="AB7"><f t="array" ref="AB7:AB8">_xlfn.SEQUENCE(2)</f><v>1</v></c>',
    );
    expect(cellXml(sheet, 7, 27, context)).toBe('<c r="AB8"><v>2</v></c>');
  });

  it('that calls a custom function has it under the prefix of files', () => {
    const functions = [{ id: 'ADD', name: 'ADD', parameters: [] }] as unknown as Parameters<
      typeof functionCalls
    >[0]['functions'];
    const calls = functionCalls({ namespace: 'CONTOSO', functions, call: () => () => undefined }, () => undefined);
    const sheet = emptySheet();
    setFormula(sheet.grid, 6, 27, '=CONTOSO.ADD(1,2)');
    setComputed(sheet.grid, 6, 27, 3);
    expect(cellXml(sheet, 6, 27, { ...context, calls })).toBe('<c r="AB7"><f>_xldudf_CONTOSO_ADD(1,2)</f><v>3</v></c>');
  });
});

describe('cells read back', () => {
  const awkward = fc.constantFrom(
    ...[
      '_',
      'x',
      '0',
      '5',
      'F',
      '\u0000',
      '\u0001',
      '\t',
      '\n',
      '\r',
      '\u001F',
      ' ',
      '&',
      '<',
      '>',
      '"',
      "'",
      '\u007F',
    ],
    ...['\uD83C', '\uDF0D', '\uFFFE', '\uFFFF', '\uFEFF', '\u2028', 'é', '二', '=', '#'],
  );
  const text = fc.oneof(
    fc.string({ unit: awkward, minLength: 1, maxLength: 12 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
    fc.constantFrom('_x0041_', '_x005F', '#N/A', '=1', "'1"),
  );
  const value = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.boolean());
  const error = fc.constantFrom('#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!');
  const formula = text.map((one) => `="${one.replaceAll('"', '""').replace(/[^\t\n\r -~é二]/gu, '')}"`);
  const cell = fc.record({
    row: fc.oneof(fc.nat(20), fc.constantFrom(1_048_575)),
    column: fc.oneof(fc.nat(20), fc.constantFrom(2_000, 16_383)),
    format: fc.option(fc.constantFrom(...FORMATS), { nil: undefined }),
    formula: fc.option(formula, { nil: undefined }),
    holds: fc.oneof(
      value.map((of) => ({ value: of, isError: false })),
      error.map((of) => ({ value: of, isError: true })),
      fc.constant(null),
    ),
  });

  it('are as they were, whatever they hold', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(cell, { selector: ({ row, column }) => cellKey(row, column), maxLength: 12 }),
        (cells) => {
          const { sheet } = bookWithSheet();
          const { grid } = sheet;
          for (const one of cells) {
            if (one.format) setFormat(grid, one.row, one.column, one.format);
            if (one.formula !== undefined) {
              setFormula(grid, one.row, one.column, one.formula);
              if (one.holds) setComputed(grid, one.row, one.column, one.holds.value, one.holds.isError);
            } else if (one.holds?.isError) setError(grid, one.row, one.column, String(one.holds.value));
            else if (one.holds) setValue(grid, one.row, one.column, one.holds.value);
          }
          const again = reopened(sheet).sheets[0]!.grid;
          for (const { row, column } of cells) {
            const held = valueAt(grid, row, column);
            expect(valueAt(again, row, column)).toBe(Object.is(held, -0) ? 0 : held);
            expect(formulaAt(again, row, column)).toBe(formulaAt(grid, row, column));
            expect(formatAt(again, row, column).numberFormat).toBe(formatAt(grid, row, column).numberFormat);
          }
          expect(again.errors).toEqual(grid.errors);
          expect(again.stale).toEqual(grid.stale);
        },
      ),
      { numRuns: 150 },
    );
  });
});
