import { readInstalments, readYears, registerParts } from '../../../src/register/cells/readSchedule';

const parts = registerParts(false, 'USD');

describe('instalments in a cell', () => {
  it.each([
    [
      '2026-06-30: 40000; 2027-06-30: 60000',
      [
        ['2026-06-30', 40000],
        ['2027-06-30', 60000],
      ],
    ],
    [
      '2027-06-30 = 60,000.50\n2026-06-30: 40 000',
      [
        ['2026-06-30', 40000],
        ['2027-06-30', 60000.5],
      ],
    ],
    ['2026-06-30 40 000', [['2026-06-30', 40000]]],
    ['2026-06-30 – USD 40,000', [['2026-06-30', 40000]]],
    [
      '2026-06-30：40000；2027-06-30：60000',
      [
        ['2026-06-30', 40000],
        ['2027-06-30', 60000],
      ],
    ],
    [
      '2026-06-30: 10; 2026-06-30: 20;',
      [
        ['2026-06-30', 10],
        ['2026-06-30', 20],
      ],
    ],
  ])('are read in the order of their days: %j', (cell, wanted) => {
    const { value, finding } = readInstalments(cell, parts);
    expect(value!.map(({ dueOn, amount }) => [dueOn, amount])).toEqual(wanted);
    expect(finding).toBeNull();
  });

  it.each([
    ['in two equal parts', 'in two equal parts'],
    ['2026-06-30', '2026-06-30'],
    ['2026-06-30: 40000; soon: 60000', 'soon: 60000'],
    ['2026-06-30: -5', '2026-06-30: -5'],
    ['2026-06-30: EUR 5', '2026-06-30: EUR 5'],
    ['03/04/2026: 5', '03/04/2026: 5'],
    [';', ';'],
    [46203, '46203'],
    ['x '.repeat(5000), 'x '.repeat(5000).trim()],
  ])('that are none are told: %j', (cell, part) => {
    expect(readInstalments(cell, parts)).toEqual({
      value: undefined,
      finding: { code: 'not-instalments', severity: 'error', wanted: { kind: 'instalmentsWritten', part } },
    });
  });
});

describe('requirements by year in a cell', () => {
  it.each([
    [
      '2026: 40000; 2027: 60000',
      [
        [2026, 40000],
        [2027, 60000],
      ],
    ],
    [
      '2027 60 000; 2026: 1; 2026: 0.5',
      [
        [2026, 1.5],
        [2027, 60000],
      ],
    ],
  ])('are read in the order of the years, and those of one year add up: %j', (cell, wanted) => {
    const { value, finding } = readYears(cell, parts);
    expect(value!.map(({ year, requirement }) => [year, requirement])).toEqual(wanted);
    expect(finding).toBeNull();
  });

  it.each([
    ['2026', '2026'],
    ['26: 5', '26: 5'],
    [2026, '2026'],
    ['2026: 5; 2027', '2027'],
  ])('that are none are told: %j', (cell, part) => {
    expect(readYears(cell, parts)).toEqual({
      value: undefined,
      finding: { code: 'not-years', severity: 'error', wanted: { kind: 'yearsWritten', part } },
    });
  });
});
