import { currenciesOf, currencyCodes } from '../../src/register/currencies';
import { decimalsOf } from '../../src/values/minorUnits';

it('knows every currency that this runtime knows', () => {
  const known = new Set(currencyCodes());
  const metalsAndTests = new Set(['XAG', 'XAU', 'XPD', 'XPT', 'XTS', 'XXX', 'XBA', 'XBB', 'XBC', 'XBD']);
  const runtime = Intl.supportedValuesOf('currency').filter((code) => !metalsAndTests.has(code));
  expect(runtime.filter((code) => !known.has(code))).toEqual([]);
});

it('is made of codes of three letters', () => {
  expect(currencyCodes().every((code) => /^[A-Z]{3}$/.test(code))).toBe(true);
});

// ISO 4217, minor units
it('knows currencies of three decimals', () => {
  expect(['KWD', 'TND', 'USD', 'JPY'].map(decimalsOf)).toEqual([3, 3, 2, 2]);
});

it('knows what a sign may mean', () => {
  expect(currenciesOf('€')).toEqual(['EUR']);
  expect(currenciesOf('us$')).toEqual(['USD']);
  expect(currenciesOf('$')).toEqual(expect.arrayContaining(['USD', 'CAD', 'AUD']));
  expect(currenciesOf('dollar')).toEqual([]);
});
