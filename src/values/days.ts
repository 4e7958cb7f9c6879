const MILLISECONDS_A_DAY = 86_400_000;
const dayNumber = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY;

const DAY_0_OF_1904 = dayNumber(1904, 1, 1);
const DAY_0_OF_1900 = dayNumber(1899, 12, 31);
const LAST_DAY = dayNumber(9999, 12, 31);
/**
 * Excel counts a 29 February 1900, which never was (Microsoft: "Excel incorrectly assumes that the year 1900 is a leap
 * year").
 */
const FALSE_LEAP_DAY = 60;

const isoOf = (day: number): string => new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);

/**
 * The ISO day of a serial date of Excel; a time of day is left off.
 * @param date1904 whether days count from 1 January 1904 (day 0), else from 1 January 1900 (day 1)
 * @returns null where the serial is no day
 */
export function serialToIso(serial: number, date1904: boolean): string | null {
  const whole = Math.floor(serial);
  if (!Number.isFinite(whole) || whole < 0) return null;
  if (!date1904 && (whole === 0 || whole === FALSE_LEAP_DAY)) return null;
  const day = date1904 ? DAY_0_OF_1904 + whole : DAY_0_OF_1900 + whole - (whole > FALSE_LEAP_DAY ? 1 : 0);
  return day > LAST_DAY ? null : isoOf(day);
}

/**
 * The serial date of an ISO day.
 * @returns null where the date system does not reach the day
 */
export function isoToSerial(iso: string, date1904: boolean): number | null {
  const day = Date.parse(`${iso}T00:00:00Z`) / MILLISECONDS_A_DAY;
  if (!Number.isInteger(day) || day > LAST_DAY) return null;
  if (date1904) return day < DAY_0_OF_1904 ? null : day - DAY_0_OF_1904;
  const serial = day - DAY_0_OF_1900;
  return serial < 1 ? null : serial >= FALSE_LEAP_DAY ? serial + 1 : serial;
}

/** The ISO day of a year, month and day; null where the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1900) return null;
  const iso = isoOf(dayNumber(year, month, day));
  return Number(iso.slice(8)) === day ? iso : null;
}

/** Whole days from one ISO day to another, below zero where it is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY);
