import { foldName } from '../../values/names';
import type { Column } from '../../register/schema/columns';
import { kindReturned } from '../kindsReturned';

/** Excel keeps fifteen digits of a number. Source: Microsoft, "Excel specifications and limits". */
const DIGITS = 15;

/**
 * By what two values of a column are the same: a blank one is what the schema says that blank means, the order of a
 * list says nothing, and texts differ by more than spaces at their ends and the way in which their lines end.
 */
export function foldValue(column: Column<unknown>, value: unknown): string {
  const meant = value ?? column.fallback;
  if (isNothing(meant)) return '';
  if (Array.isArray(meant)) return JSON.stringify([...new Set(meant.map(foldOne))].sort());
  if (typeof meant === 'number') return String(Number(meant.toPrecision(DIGITS)));
  const text = String(meant);
  const isWord = kindReturned(column.kind).isWord || column.refersTo !== undefined;
  return isWord ? foldName(text) : text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
}

/** One value of a list; places by their names and shares. */
const foldOne = (one: unknown): string => foldName(typeof one === 'object' ? JSON.stringify(one) : String(one));

export const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** Whether two values of a column mean the same; one that could not be read (undefined) is like no other. */
export const sameValue = (column: Column<unknown>, one: unknown, other: unknown): boolean =>
  one !== undefined && other !== undefined && foldValue(column, one) === foldValue(column, other);
