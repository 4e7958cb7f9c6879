import { invalidArgument, itemNotFound } from '../model/refusals';
import { HostObject, NULL_OBJECT, type ObjectOrNull } from '../protocol/hostObject';
import type { Kind, Targets } from './targets';

/** Reads what a caller gave, as the type that it must have. @throws ExcelRefusal InvalidArgument */
export function text(value: unknown, what: string): string {
  if (typeof value === 'string') return value;
  throw invalidArgument(`${what} must be a text`);
}

export function number(value: unknown, what: string, least = -Infinity, most = Infinity): number {
  if (typeof value === 'number' && value >= least && value <= most) return value;
  throw invalidArgument(`${what} must be a number${least > -Infinity ? ` from ${least} to ${most}` : ''}`);
}

export function whole(value: unknown, what: string, least = 0, most = Number.MAX_SAFE_INTEGER): number {
  if (Number.isInteger(value)) return number(value, what, least, most);
  throw invalidArgument(`${what} must be a whole number from ${least}`);
}

export function truth(value: unknown, what: string): boolean {
  if (typeof value === 'boolean') return value;
  throw invalidArgument(`${what} must be true or false`);
}

export function oneOf<T extends string>(value: unknown, allowed: readonly T[], what: string): T {
  const found = allowed.find((one) => one === value);
  if (found !== undefined) return found;
  throw invalidArgument(`${what} must be one of ${allowed.join(', ')}`);
}

export function record(value: unknown, what: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof HostObject))
    return value as Record<string, unknown>;
  throw invalidArgument(`${what} must be an object`);
}

/** The object of a kind that a caller gave, or null where it gave something else. */
export function given<K extends Kind>(value: unknown, kind: K): Targets[K] | null {
  return value instanceof HostObject && value.kind === kind ? (value.target as Targets[K]) : null;
}

/** What a method without "OrNullObject" gives. @throws ExcelRefusal ItemNotFound where there is nothing */
export function existing(object: ObjectOrNull, what: string): HostObject {
  if (object === NULL_OBJECT) throw itemNotFound(what);
  return object;
}
