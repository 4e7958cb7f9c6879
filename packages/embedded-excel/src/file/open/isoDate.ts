import { dateSerial } from '../../model/dateSerial';

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/;

/** The number of a date that a cell of type "d" holds: "2020-01-31" or "2020-01-31T12:00:00"; null where it is none. */
export function isoDateSerial(text: string, date1904: boolean): number | null {
  const match = ISO.exec(text);
  if (!match) return null;
  const [year, month, day, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
  const whole = dateSerial(year!, month!, day!, date1904);
  return whole === null ? null : whole + (hours! * 3600 + minutes! * 60 + seconds!) / 86_400;
}
