import { NO_NUMBER, NotCertain, type CellError } from './values';

const DAY = 86_400_000;
/**
 * The day with the number 0, for days from March 1900 on: before that Excel counts a 29 February 1900 that never was.
 */
const START = Date.UTC(1899, 11, 30);
const FIRST_CERTAIN = 61;
/** 31 December 9999, the last day that Excel has. */
const LAST = 2_958_465;

/**
 * The day that a serial number stands for. @throws NotCertain for days before March 1900, which programs count in
 * different ways
 */
export function dateOfSerial(serial: number): { year: number; month: number; day: number } {
  const day = Math.floor(serial);
  if (day < FIRST_CERTAIN || day > LAST) throw new NotCertain();
  const date = new Date(START + day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/**
 * The serial number of a day; months and days may lie outside their year and month. @throws NotCertain for days before
 * March 1900
 */
export function serialOfDate(year: number, month: number, day: number): number | CellError {
  if (year < 1900 || year > 9999 || Math.abs(month) > 32_767 || Math.abs(day) > 32_767) throw new NotCertain();
  const serial = Math.round((Date.UTC(year, month - 1, day) - START) / DAY);
  if (serial > LAST) return NO_NUMBER;
  if (serial < FIRST_CERTAIN) throw new NotCertain();
  return serial;
}
