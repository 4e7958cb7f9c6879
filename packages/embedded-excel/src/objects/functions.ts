import { dateSerial } from '../model/dateSerial';
import type { Workbook } from '../model/workbook';
import { HostObject, objectType, type ObjectType } from '../protocol/hostObject';
import type { Targets } from './targets';
import { number } from './arguments';

/** Excel's DATE: years below 1900 (1904) count from 1900 (1904); parts of numbers are cut off. */
function date(workbook: Workbook, args: readonly unknown[]): HostObject {
  const [year, month, day] = args.map((value) => Math.trunc(number(value, 'an argument of DATE'))) as [
    number,
    number,
    number,
  ];
  const start = workbook.date1904 ? 1904 : 1900;
  const from = year >= 0 && year < start ? year + 1900 : year;
  return new HostObject('FunctionResult', { value: dateSerial(from, month, day, workbook.date1904) ?? '#NUM!' });
}

export const functions: ObjectType<Workbook> = objectType('Functions', { methods: { Date: date } });

const isError = (value: unknown): boolean => typeof value === 'string' && value.startsWith('#');

export const functionResult: ObjectType<Targets['FunctionResult']> = objectType('FunctionResult', {
  properties: {
    Value: { get: ({ value }) => (isError(value) ? null : value) },
    Error: { get: ({ value }) => (isError(value) ? value : null) },
  },
});
