const DAY = 86_400_000;
/**
 * 1 January 1900 is day 1; the day 60 that Excel counts, 29 February 1900, never was, so later days count from the day
 * before.
 */
const START_1900 = Date.UTC(1899, 11, 31);
const START_1904 = Date.UTC(1904, 0, 1);
const FIRST_OF_MARCH_1900 = Date.UTC(1900, 2, 1);
const LAST_SERIAL = 2_958_465;

/**
 * The number by which Excel knows a day.
 * @param month counted from 1; months and days outside their range run on, as in Excel's DATE
 * @returns null where Excel knows no such day (before 1900 or 1904, after 9999)
 */
export function dateSerial(year: number, month: number, day: number, date1904: boolean): number | null {
  const exact = exactTime(year, month, day);
  if (date1904) {
    const serial = Math.round((exact - START_1904) / DAY);
    return serial >= 0 && serial <= LAST_SERIAL - 1462 ? serial : null;
  }
  const serial = Math.round((exact - START_1900) / DAY) + (exact >= FIRST_OF_MARCH_1900 ? 1 : 0);
  return serial >= 0 && serial <= LAST_SERIAL ? serial : null;
}

/** `Date.UTC` takes the years 0 to 99 for 1900 to 1999; this does not. */
function exactTime(year: number, month: number, day: number): number {
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
}
