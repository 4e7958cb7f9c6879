import { issuesOf, registerOf, type Rows } from './rawWorkbook';

const settings = (...rows: Rows): Record<string, Rows> => ({ Settings: [['Setting', 'Value'], ...rows] });

const DEFAULTS = {
  sessionTitle: null,
  reportingDate: null,
  baseCurrency: 'USD',
  firstYear: null,
  lastYear: null,
  supportCostRate: 0,
  allocationPolicy: 'priority',
  years: 'by year',
  conditionalMoney: 'apart',
  allotments: 'fixed',
  priorityThemeTarget: 0.5,
  bestBuyBudget: null,
  nextAmounts: [],
  willingnessToPay: null,
  decimals: 0,
  language: 'en',
  registerId: null,
  programme: null,
  returnAddress: null,
  returnBy: null,
};

describe('settings', () => {
  it('have their defaults where there is no table, no row or no value', () => {
    expect(registerOf().settings).toEqual(DEFAULTS);
    expect(registerOf(settings()).settings).toEqual(DEFAULTS);
    expect(registerOf(settings(['Base currency', ''], ['', ''])).settings).toEqual(DEFAULTS);
    expect(issuesOf(settings(['Base currency', ''], ['', '']))).toEqual([]);
  });

  it('are read by name or synonym, each as its kind', () => {
    const register = registerOf(
      settings(
        ['session TITLE', 'Thirtieth session'],
        ['As of', 44196],
        ['Base currency', 'eur'],
        ['First year', 2020],
        ['Last year', 2021],
        ['PSC rate', '7%'],
        ['Allocation policy', 'Even'],
        ['Priority-theme target', 0.6],
        ['Decimals', 2],
        ['Next amounts', '2,500,000.00; 1000000'],
        ['Language', 'French'],
      ),
    );
    expect(register.settings).toEqual({
      sessionTitle: 'Thirtieth session',
      reportingDate: '2020-12-31',
      baseCurrency: 'EUR',
      firstYear: 2020,
      lastYear: 2021,
      supportCostRate: 0.07,
      allocationPolicy: 'even',
      years: 'by year',
      conditionalMoney: 'apart',
      allotments: 'fixed',
      priorityThemeTarget: 0.6,
      decimals: 2,
      language: 'fr',
      bestBuyBudget: null,
      nextAmounts: [2_500_000, 1_000_000],
      willingnessToPay: null,
      registerId: null,
      programme: null,
      returnAddress: null,
      returnBy: null,
    });
    expect(register.issues.map(({ code, cell }) => [code, cell])).toEqual([
      ['number-as-text', 'Settings!B7'],
      ['near-word', 'Settings!B12'],
    ]);
    expect(register.tables[0]).toMatchObject({
      table: 'Settings',
      named: 'Settings',
      sheet: 'Settings',
      rows: 11,
      counted: 11,
    });
  });

  it('warn of a name that is none', () => {
    expect(issuesOf(settings(['Colour', 'blue']))).toMatchObject([
      { severity: 'warning', code: 'unknown-setting', table: 'Settings', row: 1, column: 'Setting', found: 'Colour' },
    ]);
  });

  it('keep the default where a value is bad, with an error', () => {
    const register = registerOf(
      settings(['Base currency', 'ZZZ'], ['Decimals', 1.5], ['Reporting date', '03/04/2020']),
    );
    expect(register.settings).toEqual(DEFAULTS);
    expect(register.issues.map(({ severity, code, row, column }) => [severity, code, row, column])).toEqual([
      ['error', 'unknown-currency', 1, 'Value'],
      ['error', 'out-of-range', 2, 'Value'],
      ['error', 'ambiguous-date', 3, 'Value'],
    ]);
    expect(register.tables[0]).toMatchObject({ rows: 3, counted: 0 });
  });

  it('count once', () => {
    const register = registerOf(settings(['Decimals', 1], ['decimals', 2]));
    expect(register.settings.decimals).toBe(1);
    expect(register.issues).toMatchObject([{ code: 'duplicate-identifier', row: 2, cell: 'Settings!A3' }]);
  });

  it('leave out a last year before the first', () => {
    const register = registerOf(settings(['First year', 2021], ['Last year', 2020]));
    expect([register.settings.firstYear, register.settings.lastYear]).toEqual([2021, null]);
    expect(register.issues).toMatchObject([{ severity: 'error', code: 'years-reversed', row: 2, cell: 'Settings!B3' }]);
  });

  it('are all defaults where the table has no Value column', () => {
    const register = registerOf({ Settings: [['Setting'], ['Decimals']] });
    expect(register.settings).toEqual(DEFAULTS);
    expect(register.issues).toMatchObject([{ severity: 'error', code: 'missing-column', column: 'Value' }]);
  });
});
