import { areaAddress, cellAddress, columnLetters, fixedAddress, sheetCellAddress } from '../../src/values/cellAddress';

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

it.each<[string, number, number, string]>([
  ['Pledges', 12, 7, 'Pledges!G12'],
  ['Sheet 2', 2, 6, "'Sheet 2'!F2"],
  ["Donor's list", 2, 1, "'Donor''s list'!A2"],
  ['2020', 2, 1, "'2020'!A2"],
  ['A1', 2, 1, "'A1'!A2"],
  ['RC', 2, 1, "'RC'!A2"],
  ['Données', 1048576, 16384, 'Données!XFD1048576'],
  ['Needs', 1, 28, 'Needs!AB1'],
  ['Needs-2020', 1, 26, "'Needs-2020'!Z1"],
])('of sheet %s, row %d, column %d is %s, as Excel writes it', (sheet, row, column, address) => {
  expect(sheetCellAddress(sheet, row, column)).toBe(address);
});
