import { dateSerial } from '../../model/dateSerial';

const TIME = String.raw`(\d{2}):(\d{2})(?::(\d{2}(?:[.,]\d+)?))?(?:Z|[+-]\d{2}(?::?\d{2})?)?`;
const MOMENT = new RegExp(String.raw`^(\d{4})-(\d{2})-(\d{2})(?:T${TIME})?$`, 'i');
const ONLY_TIME = new RegExp(`^T?${TIME}$`, 'i');
const DURATION = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?$/i;

const SECONDS_A_DAY = 86_400;
/** The day that Excel counts and that never was. */
const LEAP_DAY_1900 = 60;

const number = (text: string | undefined): number => Number((text ?? '0').replace(',', '.'));

/** Hours, minutes and seconds as a part of a day; null where a clock shows no such time. */
function clock(hours: string | undefined, minutes: string | undefined, seconds: string | undefined): number | null {
  const [hour, minute, second] = [number(hours), number(minutes), number(seconds)];
  if (hour > 24 || minute > 59 || second >= 60 || (hour === 24 && minute + second > 0)) return null;
  return (hour * 3600 + minute * 60 + second) / SECONDS_A_DAY;
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();

/**
 * What a cell of type "d" holds, as Excel's number: a date, a date and time, a time alone (a part of a day), or a
 * duration, as openpyxl writes it ("PT26H30M"). A time zone is passed over: a cell of Excel has none, and shows what
 * the clock of its writer showed. Source: ECMA-376 part 1, 18.17.4.2 and 18.18.11; ISO 8601.
 * @returns undefined where it is none of these; null where it is a day that Excel does not count
 */
export function isoDateSerial(text: string, date1904: boolean): number | null | undefined {
  const alone = ONLY_TIME.exec(text);
  if (alone) return clock(alone[1], alone[2], alone[3]) ?? undefined;
  const lasting = text.length > 2 ? DURATION.exec(text) : null;
  if (lasting) return (number(lasting[1]) * 3600 + number(lasting[2]) * 60 + number(lasting[3])) / SECONDS_A_DAY;
  const match = MOMENT.exec(text);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1, 4).map(Number) as [number, number, number];
  const time = match[4] === undefined ? 0 : clock(match[4], match[5], match[6]);
  const isLeapDay = year === 1900 && month === 2 && day === 29 && !date1904;
  if (time === null || month < 1 || month > 12 || day < 1 || (day > daysIn(year, month) && !isLeapDay))
    return undefined;
  const whole = isLeapDay ? LEAP_DAY_1900 : dateSerial(year, month, day, date1904);
  return whole === null ? null : whole + time;
}
