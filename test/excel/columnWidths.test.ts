import { columnWidth } from '../../src/excel/report/columnWidth';
import { numberColumn } from '../../src/excel/sheet/columnWidths';

describe('columnWidth', () => {
  it('gives figures the room of their total, decimals and brackets included', () => {
    // "1,234,567,890.00)" in bold: 12 digits of 0.507, 3 commas of 0.25, a point of 0.252 and a bracket of 0.303 are
    // 7.389 em, x 10 points x 1.03 = 76.1; 4% of play makes 79.3, that is 15.1 characters of 5.25 points, and one
    // beside them.
    expect(numberColumn([1_234_567_890], 'Gap', 'money', 2)).toBeCloseTo(16.1, 1);
  });

  it('keeps a text column as narrow as its texts, and no wider than the report allows', () => {
    const column = { key: 'title', header: 'Title', format: 'text', width: 30 } as const;
    // 20 x 4.79 = 95.8 points; / 0.96 / 5.25 + 1 = 20.0.
    expect(columnWidth(column, [{ title: 'a'.repeat(20) }], 0)).toBeCloseTo(20, 1);
    expect(columnWidth(column, [{ title: 'a'.repeat(90) }], 0)).toBe(30);
  });
});
