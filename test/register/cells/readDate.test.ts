import { readDate } from '../../../src/register/cells/readDate';

describe('a day', () => {
  it.each<[string | number, string]>([
    [44196, '2020-12-31'],
    [44196.5, '2020-12-31'],
    ['2020-12-31', '2020-12-31'],
    [' 2020-12-31 ', '2020-12-31'],
    ['2020-12-31T10:30:00Z', '2020-12-31'],
    ['2020-12-31 10:30', '2020-12-31'],
    ['٢٠٢٠-١٢-٣١', '2020-12-31'],
  ])('%p is read as %s', (cell, day) => {
    expect(readDate(cell, false)).toEqual({ value: day, finding: null });
  });

  it('counts from 1904 where the workbook does', () => {
    // 44196 - 1462 = 42734
    expect(readDate(42734, true)).toEqual({ value: '2020-12-31', finding: null });
  });

  it.each<[string, string]>([
    ['2020/12/31', '2020-12-31'],
    ['2020-2-5', '2020-02-05'],
    ['2020.02.05', '2020-02-05'],
    ['20201231', '2020-12-31'],
    ['31/12/2020', '2020-12-31'],
    ['12/31/2020', '2020-12-31'],
    ['31.12.2020', '2020-12-31'],
    ['04/04/2020', '2020-04-04'],
  ])('%s can mean %s only, and is read with a warning', (cell, day) => {
    expect(readDate(cell, false)).toMatchObject({ value: day, finding: { code: 'date-as-text' } });
  });

  it.each(['03/04/2020', '3.4.2020', '03-04-2020', '03/04/20', '31/12/20'])('%s has more than one meaning', (cell) => {
    expect(readDate(cell, false)).toMatchObject({ value: undefined, finding: { code: 'ambiguous-date' } });
  });

  it('names both meanings', () => {
    expect(readDate('03/04/2020', false).finding?.wanted).toEqual({
      kind: 'dateOfOneMeaning',
      days: ['2020-04-03', '2020-03-04'],
    });
  });

  it.each([60, 0, -1, 20201231, 'soon', '2020-02-30', '2020-13-01', '31/02/2020', '2020', '44196', true])(
    '%p is none',
    (cell) => {
      expect(readDate(cell, false)).toMatchObject({ value: undefined, finding: { code: 'not-a-date' } });
    },
  );

  it('is unlikely where a year was typed: serial 2020 is 12 July 1905', () => {
    expect(readDate(2020, false)).toMatchObject({ value: '1905-07-12', finding: { code: 'unlikely-date' } });
  });
});
