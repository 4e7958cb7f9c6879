import { cellAddress } from '../../src/register/cellAddress';

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
  expect(cellAddress(sheet, row, column)).toBe(address);
});
