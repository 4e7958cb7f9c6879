import fc from 'fast-check';
import { changeFormats, enterCells, formatAt, newSheet, valueAt } from 'embedded-excel/model';
import { editText } from '../../../src/workbench/grid/editor/editText';

const CELL = { row: 0, column: 0, rows: 1, columns: 1 };

function sheetWith(entered: string | number | boolean, numberFormat = 'General') {
  const sheet = newSheet('one', 'Sheet1');
  changeFormats(sheet.grid, CELL, (format) => ({ ...format, numberFormat }));
  enterCells(sheet, CELL, () => entered, false);
  return sheet;
}

describe('what is edited in a cell', () => {
  it.each([
    [12.5, 'General', '12.5'],
    [0.125, '0.0%', '12.5%'],
    [45720, 'd mmm yyyy', '2025-03-04'],
    ['=A2*2', 'General', '=A2*2'],
    [true, 'General', 'TRUE'],
    ["'007", 'General', "'007"],
    ['007', '@', '007'],
    ["'=1+1", 'General', "'=1+1"],
    ['plain', 'General', 'plain'],
  ])('of %j in the format %j is %j', (entered, numberFormat, wanted) => {
    expect(editText(sheetWith(entered, numberFormat), 0, 0, false)).toBe(wanted);
  });

  it('changes nothing when it is entered again, but that a power of ten is shown as one', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.constantFrom('1/2', '5%', 'TRUE', '#N/A text', "'x", '1e5', '12:30', '-', '='),
    );
    const numbers = fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0);
    const formats = fc.constantFrom('General', '0.00', '0%', 'yyyy-mm-dd', 'h:mm', '@');
    fc.assert(
      fc.property(fc.oneof(texts, numbers), formats, (value, numberFormat) => {
        const sheet = sheetWith(typeof value === 'string' && numberFormat !== '@' ? `'${value}` : value, numberFormat);
        const before = { value: valueAt(sheet.grid, 0, 0), format: formatAt(sheet.grid, 0, 0).numberFormat };
        const text = editText(sheet, 0, 0, false);
        enterCells(sheet, CELL, () => text, false);
        expect(valueAt(sheet.grid, 0, 0)).toBe(before.value);
        const isPower = typeof before.value === 'number' && text.includes('e');
        if (!isPower) expect(formatAt(sheet.grid, 0, 0).numberFormat).toBe(before.format);
      }),
    );
  });
});
