import { openWorkbook } from '../../src/file/open/openWorkbook';
import { columnOfKey, rowOfKey } from '../../src/model/cellKey';
import { formulaAt, valueAt } from '../../src/model/readCells';
import { parseArea } from '../../src/model/address';
import type { Sheet } from '../../src/model/workbook';
import { xlsxWritten, type WrittenWorkbook } from '../fixtures/xlsxParts';

/** The one sheet of a workbook with these rows. */
const sheetWith = (rows: string, more: Partial<WrittenWorkbook> = {}): Sheet =>
  openWorkbook(xlsxWritten({ sheets: { Data: `<sheetData>${rows}</sheetData>` }, ...more })).sheets[0]!;

const value = (sheet: Sheet, address: string) => {
  const { row, column } = parseArea(address)!;
  return valueAt(sheet.grid, row, column);
};
const formula = (sheet: Sheet, address: string) => {
  const { row, column } = parseArea(address)!;
  return formulaAt(sheet.grid, row, column);
};
const staleCells = (sheet: Sheet) => [...sheet.grid.stale].map((key) => [rowOfKey(key), columnOfKey(key)]);

describe('values of cells', () => {
  it('reads numbers, booleans, errors, dates and texts of every type', () => {
    const sheet = sheetWith(
      '<row r="1"><c r="A1"><v>1.5E3</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#N/A</v></c>' +
        '<c r="D1" t="d"><v>2020-01-31T12:00:00</v></c><c r="E1" t="str"><v> x </v></c><c r="F1" t="s"><v>1</v></c>' +
        '<c r="G1" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r><rPh><t>no</t></rPh></is></c></row>',
      {
        strings:
          '<si><t>zero</t></si><si><r><t>o</t></r><r><rPr><b/></rPr><t>ne</t></r><rPh sb="0" eb="1"><t>ワン</t></rPh></si>',
      },
    );
    // 31 January 2020 is day 43861 of Excel's calendar, noon half a day more.
    expect(['A1', 'B1', 'C1', 'D1', 'E1', 'F1', 'G1'].map((cell) => value(sheet, cell))).toEqual([
      1500,
      true,
      '#N/A',
      43861.5,
      ' x ',
      'one',
      'inline',
    ]);
    expect(sheet.grid.errors.size).toBe(1);
  });

  it('takes the text of an error for text', () => {
    const sheet = sheetWith('<row r="1"><c r="A1" t="str"><v>#N/A</v></c></row>');
    expect(value(sheet, 'A1')).toBe('#N/A');
    expect(sheet.grid.errors.size).toBe(0);
  });

  it('resolves the escapes of characters that XML cannot hold', () => {
    const strings = '<si><t>a_x000D_b _x005F_x000D_ _x0041_ &amp;&lt;</t></si>';
    expect(value(sheetWith('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', { strings }), 'A1')).toBe(
      'a\rb _x000D_ A &<',
    );
  });

  it('puts rows and cells without an address behind the one before', () => {
    const sheet = sheetWith(
      '<row><c><v>1</v></c><c><v>2</v></c><c r="E1"><v>5</v></c><c><v>6</v></c></row><row r="4"><c><v>7</v></c></row><row><c><v>8</v></c></row>',
    );
    expect(['A1', 'B1', 'E1', 'F1', 'A4', 'A5'].map((cell) => value(sheet, cell))).toEqual([1, 2, 5, 6, 7, 8]);
  });

  it('keeps a lone cell in the last column without filling the row', () => {
    const sheet = sheetWith('<row r="1048576"><c r="XFD1048576"><v>9</v></c></row>');
    expect(value(sheet, 'XFD1048576')).toBe(9);
    expect(Object.keys(sheet.grid.values.get(1_048_575)!)).toEqual(['16383']);
  });

  it('counts dates from 1904 where the workbook does', () => {
    const file = xlsxWritten({
      before: '<workbookPr date1904="true"/>',
      sheets: { Data: '<sheetData><row r="1"><c r="A1" t="d"><v>1904-01-03</v></c></row></sheetData>' },
    });
    const workbook = openWorkbook(file);
    expect(workbook.date1904).toBe(true);
    expect(value(workbook.sheets[0]!, 'A1')).toBe(2);
  });

  it('counts nothing as changed', () => {
    const { grid, changed } = sheetWith('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row>');
    expect([grid.stale.size, grid.dirtyValues.size, grid.dirtyFormats.size, changed.size]).toEqual([0, 0, 0, 0]);
  });
});

describe('formulas of cells', () => {
  it('keeps the value that the file has, and marks a formula without one', () => {
    const sheet = sheetWith(
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>A1*2</f></c><c r="C1" t="str"><f>""</f><v></v></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
    );
    expect(['A1', 'B1', 'C1', 'D1'].map((cell) => formula(sheet, cell))).toEqual(['=1+1', '=A1*2', '=""', '=1/0']);
    expect(['A1', 'B1', 'C1', 'D1'].map((cell) => value(sheet, cell))).toEqual([2, '', '', '#DIV/0!']);
    expect(staleCells(sheet)).toEqual([[0, 1]]);
  });

  /** What Excel shows in C4 for a formula shared from B2: two rows down, a column right. */
  it.each([
    ['A1+$A1+A$1+$A$1', '=B3+$A3+B$1+$A$1'],
    ['SUM(A1:B2,$A$1:A1)', '=SUM(B3:C4,$A$1:B3)'],
    ['SUM(A:A,1:1,$A:$A,$1:$1)', '=SUM(B:B,3:3,$A:$A,$1:$1)'],
    ['Other!A1&"A1"&\'My A1\'!A1', '=Other!B3&"A1"&\'My A1\'!B3'],
    ['LOG10(A1)+Rate1+Needs[Cost]', '=LOG10(B3)+Rate1+Needs[Cost]'],
    ["[1]Sheet1!A1+'[1]My sheet'!$A1", "=[1]Sheet1!B3+'[1]My sheet'!$A3"],
    ['XFD1+A1048575', '=#REF!+#REF!'],
    ['1+1', '=1+1'],
  ])('moves the shared formula %s', (shared, moved) => {
    const text = shared.replaceAll('&', '&amp;');
    const sheet = sheetWith(
      `<row r="2"><c r="B2"><f t="shared" ref="B2:C4" si="0">${text}</f><v>1</v></c></row><row r="4"><c r="C4"><f t="shared" si="0"/><v>1</v></c></row>`,
    );
    expect(formula(sheet, 'B2')).toBe(`=${shared}`);
    expect(formula(sheet, 'C4')).toBe(moved);
  });

  it('takes the own text of a cell in a shared group, and finds a text that comes later', () => {
    const sheet = sheetWith(
      '<row r="1"><c r="A1"><f t="shared" si="3"/><v>1</v></c><c r="B1"><f t="shared" ref="A1:C1" si="3">B9</f><v>1</v></c><c r="C1"><f t="shared" si="3">Z9</f><v>1</v></c></row>',
    );
    expect(['A1', 'B1', 'C1'].map((cell) => formula(sheet, cell))).toEqual(['=A9', '=B9', '=Z9']);
  });

  it('gives an array formula to its first cell and its values to all', () => {
    const sheet = sheetWith(
      '<row r="1"><c r="A1"><f t="array" ref="A1:B1">C1:D1*2</f><v>2</v></c><c r="B1"><v>4</v></c></row>',
    );
    expect([formula(sheet, 'A1'), formula(sheet, 'B1'), value(sheet, 'B1')]).toEqual(['=C1:D1*2', undefined, 4]);
  });

  it('shows functions without the prefixes that a file gives them', () => {
    const sheet = sheetWith(
      '<row r="1"><c r="A1"><f>_xlfn.XLOOKUP(1,B:B,_xlfn._xlws.SORT(C:C))&amp;"_xlfn."</f><v>1</v></c><c r="B1"><f>_xlfn.LET(_xlpm.x,1,_xlpm.x+my_xlfn.x)</f><v>1</v></c></row>',
    );
    expect(formula(sheet, 'A1')).toBe('=XLOOKUP(1,B:B,SORT(C:C))&"_xlfn."');
    expect(formula(sheet, 'B1')).toBe('=LET(x,1,x+my_xlfn.x)');
  });
});

describe('rows and columns', () => {
  it('reads heights, widths in points and what is hidden', () => {
    const sheet = openWorkbook(
      xlsxWritten({
        sheets: {
          Data:
            '<cols><col min="1" max="1" width="9.140625"/><col min="2" max="3" width="20.7109375" customWidth="1"/><col min="5" max="5" hidden="1" width="0"/></cols>' +
            '<sheetData><row r="2" ht="30" customHeight="1"/><row r="3" hidden="1"/><row r="4" ht="15"/></sheetData>',
        },
      }),
    ).sheets[0]!;
    // Excel shows 20.7109375 as 20 characters: 145 pixels, 108.75 points.
    expect([...sheet.columnWidths]).toEqual([
      [1, 108.75],
      [2, 108.75],
    ]);
    expect([...sheet.hiddenColumns]).toEqual([4]);
    expect([...sheet.rowHeights]).toEqual([[1, 30]]);
    expect([...sheet.hiddenRows]).toEqual([2]);
  });
});
