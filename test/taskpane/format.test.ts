import { format } from '../../src/taskpane/format';

describe('how the pane writes numbers and dates', () => {
  const english = format('en', 2, 'UTC');

  it("writes money with the register's decimals", () => {
    expect(english.money(1234567.891)).toBe('1,234,567.89');
    expect(format('en', 0).money(1234567.891)).toBe('1,234,568');
    expect(english.money(-3)).toBe('−3.00');
  });

  it('writes money in few characters with three digits', () => {
    expect(english.shortMoney(1_100_000)).toBe('1.10M');
    expect(english.shortMoney(829_000)).toBe('829K');
  });

  it('writes a change with its sign', () => {
    expect(english.change(5)).toBe('+5.00');
    expect(english.change(-5)).toBe('−5.00');
    expect(english.change(0)).toBe('0.00');
    expect(english.changeOfPoints(-0.0123)).toBe('−1.2');
  });

  it('writes a share that is not there as a dash', () => {
    expect(english.percent(null)).toBe('–');
    expect(english.percent(0.7179)).toBe('71.8%');
  });

  it('does not say that something is all done before it is', () => {
    expect(english.progress(0.999)).toBe('99%');
    expect(english.progress(1)).toBe('100%');
  });

  it('writes a day as the same day everywhere', () => {
    expect(english.day('2026-06-30')).toBe('30 June 2026');
    expect(format('en', 0, 'Pacific/Kiritimati').day('2026-06-30')).toBe('30 June 2026');
  });

  it("writes in the register's language", () => {
    // French has a narrow space between thousands (U+202F) and a comma before decimals: Unicode CLDR.
    expect(format('fr', 2).money(1234.5)).toBe('1\u202f234,50');
    expect(format('es', 0).day('2026-06-30')).toBe('30 de junio de 2026');
  });
});
