import { areaAddress, cellAddress, columnLetters, fixedAddress } from '../../src/excel/address';

describe('columnLetters', () => {
  // Excel's own columns: Z is 26, AA 27, AZ 52, ZZ 702, AAA 703, XFD 16,384 (the last).
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [16384, 'XFD'],
  ])('names column %i %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });
});

it('writes cells and areas as Excel does', () => {
  expect(cellAddress(12, 7)).toBe('G12');
  expect(areaAddress({ row: 5, column: 2, rows: 5, columns: 3 })).toBe('B5:D9');
  expect(fixedAddress({ row: 5, column: 2, rows: 5, columns: 3 })).toBe('$B$5:$D$9');
});
