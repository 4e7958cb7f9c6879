import type { CellValue } from '../../src/register/rawTable';
import { registerOf } from './rawWorkbook';

it('reads 100,000 pledges', () => {
  const headers = [
    'Pledge ID',
    'Donor',
    'Pledged on',
    'Status',
    'Currency',
    'Amount',
    'Need ID',
    'Region',
    'Theme',
    'First year',
  ];
  const rows = Array.from({ length: 100_000 }, (_, row): CellValue[] => {
    const need = row % 2 === 0 ? 'N1' : '';
    return [
      `P${row}`,
      `Donor ${row % 50}`,
      44000 + (row % 300),
      'paid',
      'USD',
      row,
      need,
      'Africa',
      'Urban crime',
      2020,
    ];
  });
  const { pledges, issues } = registerOf({ Pledges: [headers, ...rows] });
  expect([pledges.length, issues.length]).toEqual([100_000, 0]);
});
