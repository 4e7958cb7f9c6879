import { linesIn, textWidth } from '../../src/excel/sheet/textWidth';

describe('textWidth', () => {
  it('adds up the advance widths of Calibri', () => {
    // A digit of Calibri is 1,038 of 2,048 units wide: 10 digits at 11 points are 10 x 0.507 x 11.
    expect(textWidth('0123456789', 11)).toBeCloseTo(55.77, 2);
  });

  it('takes a Chinese character for a whole square', () => {
    expect(textWidth('联合国', 10)).toBeCloseTo(30, 5);
  });
});

describe('linesIn', () => {
  // In 60 points there is room for 57.6 (4% less). "aaaaa" at 10 points is 5 x 4.79 = 23.95, a space 2.26.
  it('wraps between words', () => {
    expect(linesIn('aaaaa aaaaa', 60, 10)).toBe(1);
    expect(linesIn('aaaaa aaaaa aaaaa', 60, 10)).toBe(2);
  });

  it('breaks a word that is wider than the cell', () => {
    // 30 x 4.79 = 143.7, in lines of 57.6.
    expect(linesIn('a'.repeat(30), 60, 10)).toBe(3);
    // 12 x 10 = 120.
    expect(linesIn('国'.repeat(12), 60, 10)).toBe(3);
  });

  it('begins a line at every line break', () => {
    expect(linesIn('a\nb\n\nc', 60, 10)).toBe(4);
  });
});
