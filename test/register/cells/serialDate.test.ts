import fc from 'fast-check';
import { isoDay, isoToSerial, serialToIso } from '../../../src/values/days';

describe('serial dates', () => {
  // Microsoft: "January 1, 2008 is serial number 39448 because it is 39,447 days after January 1, 1900"; day 1 is 1
  // January 1900.
  it.each<[number, string]>([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [39448, '2008-01-01'],
    [44196, '2020-12-31'],
    [44196.75, '2020-12-31'],
    [2958465, '9999-12-31'],
  ])('%d is %s where days count from 1900', (serial, iso) => {
    expect(serialToIso(serial, false)).toBe(iso);
  });

  // Microsoft: the two systems are 1,462 days apart; day 0 of the 1904 system is 1 January 1904.
  it.each<[number, string]>([
    [0, '1904-01-01'],
    [39448 - 1462, '2008-01-01'],
    [2957003, '9999-12-31'],
  ])('%d is %s where days count from 1904', (serial, iso) => {
    expect(serialToIso(serial, true)).toBe(iso);
  });

  it('knows no 29 February 1900, no day 0 of 1900 and nothing outside the calendar', () => {
    for (const serial of [60, 60.5, 0, 0.5, -1, 2958466, 1e300, NaN, Infinity])
      expect(serialToIso(serial, false)).toBeNull();
    for (const serial of [-1, 2957004, NaN]) expect(serialToIso(serial, true)).toBeNull();
  });

  /** Days since 1 March of the year 0 of the proleptic Gregorian calendar, by the usual integer formula. */
  const days = (iso: string): number => {
    const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
    const shifted = month > 2 ? year : year - 1;
    const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
    return 365 * shifted + leaps + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day;
  };

  it('go to a day and back, as far from 1 March 1900 as the calendar says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2958465 }), (serial) => {
        const iso = serialToIso(serial, false)!;
        expect(days(iso) - days('1900-03-01')).toBe(serial - 61);
        expect(isoToSerial(iso, false)).toBe(serial);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2957003 }), (serial) => {
        const iso = serialToIso(serial, true)!;
        expect(days(iso) - days('1904-01-01')).toBe(serial);
        expect(isoToSerial(iso, true)).toBe(serial);
      }),
    );
  });

  it('are not there for days that the date system does not reach', () => {
    expect(isoToSerial('1900-01-01', false)).toBe(1);
    expect(isoToSerial('1899-12-31', false)).toBeNull();
    expect(isoToSerial('1903-12-31', true)).toBeNull();
    expect(isoToSerial('no day', false)).toBeNull();
  });
});

it('knows the days of the calendar', () => {
  expect(isoDay(2020, 2, 29)).toBe('2020-02-29');
  expect(isoDay(2021, 2, 29)).toBeNull();
  expect(isoDay(2020, 13, 1)).toBeNull();
  expect(isoDay(2020, 4, 31)).toBeNull();
});
