import { freeName } from '../../src/excel/write/sheetNames';

describe('freeName', () => {
  it('keeps a name that is free', () => {
    expect(freeName('Overview', ['Needs', 'Pledges'])).toBe('Overview');
  });

  it('takes the next number where the name is taken, without regard to case', () => {
    expect(freeName('Overview', ['OVERVIEW', 'overview (2)'])).toBe('Overview (3)');
  });

  it('never passes the 31 characters that Excel allows', () => {
    const long = 'Gap by theme and region and year';
    expect(freeName(long, [])).toBe('Gap by theme and region and yea');
    expect(freeName(long, ['Gap by theme and region and yea'])).toBe('Gap by theme and region and (2)');
  });
});
