import { quoteCell } from '../../../src/register/cells/cellText';
import { isErrorValue } from '../../../src/register/cells/errorValue';
import { readCurrency } from '../../../src/register/cells/readCurrency';
import { readList } from '../../../src/register/cells/readList';
import { readState } from '../../../src/register/cells/readState';
import { readYesNo } from '../../../src/register/cells/readYesNo';
import { builtInStates } from '../../../src/register/states/builtInStates';

describe('yes or no', () => {
  it.each([
    ['yes', true],
    [' No ', false],
    [true, true],
    [false, false],
  ])('%p is read', (cell, value) => {
    expect(readYesNo(cell)).toEqual({ value, finding: null });
  });

  it.each([
    ['oui', true],
    ['нет', false],
    ['نعم', true],
    ['否', false],
    ['y', true],
    [1, true],
    [0, false],
  ])('%p is read with a warning', (cell, value) => {
    expect(readYesNo(cell)).toMatchObject({ value, finding: { code: 'near-word' } });
  });

  it.each(['maybe', 2, 'yes and no'])('%p is neither', (cell) => {
    expect(readYesNo(cell)).toMatchObject({ value: undefined, finding: { code: 'not-yes-or-no' } });
  });
});

describe('a currency', () => {
  it('is a code in any letter case', () => {
    for (const cell of ['USD', 'usd', ' Usd ']) expect(readCurrency(cell)).toEqual({ value: 'USD', finding: null });
  });

  it('may be a sign that means one currency only', () => {
    expect(readCurrency('€')).toMatchObject({ value: 'EUR', finding: { code: 'near-word' } });
    expect(readCurrency('US$')).toMatchObject({ value: 'USD', finding: { code: 'near-word' } });
  });

  it.each(['$', '¥', 'ZZZ', 'XXX', 'dollars', 840])('%p is none', (cell) => {
    expect(readCurrency(cell)).toMatchObject({ value: undefined, finding: { code: 'unknown-currency' } });
  });
});

describe('a list', () => {
  it.each<[string | number, string[]]>([
    ['N1', ['N1']],
    ['N1; N2 ;N1;', ['N1', 'N2']],
    ['N1；N2', ['N1', 'N2']],
    ['N1؛ N2', ['N1', 'N2']],
    [101, ['101']],
  ])('%p has its values apart by semicolons', (cell, values) => {
    expect(readList(cell)).toEqual({ value: values, finding: null });
  });

  it('is an error where nothing stands between semicolons: it must not come to restrict nothing', () => {
    expect(readList(' ; ')).toMatchObject({ value: undefined, finding: { code: 'empty-list' } });
  });
});

describe('Member States', () => {
  const { find } = builtInStates();

  it('are read by name or code', () => {
    expect(readState('Kenya', find)).toEqual({ value: 'KEN', finding: null });
  });

  it('are an error where they are unknown', () => {
    expect(readState('Atlantis', find)).toMatchObject({ value: undefined, finding: { code: 'unknown-state' } });
  });
});

it('knows the error values of Excel, and leaves other text with a number sign alone', () => {
  for (const cell of ['#N/A', '#REF!', '#DIV/0!', '#SPILL!']) expect(isErrorValue(cell)).toBe(true);
  for (const cell of ['#1', 'N/A', '#', 5]) expect(isErrorValue(cell)).toBe(false);
});

it('quotes a long cell by its first hundred characters, and cuts none in two', () => {
  expect(quoteCell('x'.repeat(100))).toBe('x'.repeat(100));
  expect(quoteCell('x'.repeat(32_767))).toBe(`${'x'.repeat(100)}…`);
  expect(quoteCell('🌍'.repeat(101))).toBe(`${'🌍'.repeat(100)}…`);
  expect(quoteCell('🌍'.repeat(60))).toBe('🌍'.repeat(60));
});
