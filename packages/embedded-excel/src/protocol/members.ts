import { invalidArgument, notImplemented } from '../model/refusals';
import { typeOf, type Arguments, type HostObject, type ObjectOrNull, type Property } from './hostObject';
import type { Session } from './session';

/** "values" as the caller wrote it, "Values" as the tables have it. */
export const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The member as a caller knows it: "Range.values". */
export const memberOf = (object: HostObject, name: string): string =>
  `${object.kind}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;

/** @throws ExcelRefusal NotImplemented, with the member's name */
export function propertyOf(object: HostObject, name: string, session: Session): Property<unknown> {
  const property = typeOf(object, session).properties?.[name];
  if (!property) throw notImplemented(memberOf(object, name));
  return property;
}

export function navigate(object: HostObject, name: string, session: Session): ObjectOrNull {
  const next = typeOf(object, session).navigation?.[name];
  if (!next) throw notImplemented(memberOf(object, name));
  return next(object.target, session);
}

export function callMethod(object: HostObject, name: string, args: Arguments, session: Session): unknown {
  const method = typeOf(object, session).methods?.[name];
  if (!method) throw notImplemented(memberOf(object, name));
  return method(object.target, args, session);
}

export function itemOf(object: HostObject, key: unknown, session: Session): HostObject {
  const { indexer } = typeOf(object, session);
  if (!indexer) throw notImplemented(memberOf(object, 'getItem'));
  if (typeof key !== 'string' && typeof key !== 'number') throw invalidArgument('a key must be a text or a number');
  return indexer(object.target, key, session);
}

export function setProperty(object: HostObject, name: string, value: unknown, session: Session): void {
  const { set } = propertyOf(object, name, session);
  if (!set) throw invalidArgument(`${memberOf(object, name)} is read-only`);
  set(object.target, value, session);
}
