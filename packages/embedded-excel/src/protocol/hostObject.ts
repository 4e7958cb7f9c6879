import type { Kind, Targets } from '../objects/targets';
import type { Session } from './session';

/** An object of Excel's object model: its kind, and what it stands for in the workbook. */
export class HostObject<K extends Kind = Kind> {
  constructor(
    readonly kind: K,
    readonly target: Targets[K],
  ) {}
}

/** The answer of an "OrNullObject" method that finds nothing. Whatever is done with it does nothing, as in Excel. */
export const NULL_OBJECT = Symbol('null object');

export type ObjectOrNull = HostObject | typeof NULL_OBJECT;

export interface Property<Target> {
  readonly get: (target: Target, session: Session) => unknown;
  readonly set?: (target: Target, value: unknown, session: Session) => void;
  /** Reads values of formulas, so that these must be computed before. */
  readonly readsFormulas?: boolean;
}

/** A method's arguments: plain values, and host objects where the caller gave objects. */
export type Arguments = readonly unknown[];

/**
 * A kind of object: its members by their names on the wire (PascalCase). A method gives another object, or a plain
 * value, or nothing.
 */
export interface ObjectType<Target> {
  /** What the object is known by, and the name under which the client wants it. */
  readonly id?: { readonly name: 'Id' | '_Id'; readonly of: (target: Target, session: Session) => string | number };
  /** Whether the object is still in the workbook. A kept range of a deleted sheet is not. */
  readonly isAlive?: (target: Target, session: Session) => boolean;
  readonly properties?: Readonly<Record<string, Property<Target>>>;
  readonly navigation?: Readonly<Record<string, (target: Target, session: Session) => ObjectOrNull>>;
  readonly methods?: Readonly<Record<string, (target: Target, args: Arguments, session: Session) => unknown>>;
  /** Methods that read values of formulas, so that these must be computed before. */
  readonly readsFormulas?: readonly string[];
  /** For a collection: its items, and the one of a key. */
  readonly items?: (target: Target, session: Session) => HostObject[];
  readonly indexer?: (target: Target, key: string | number, session: Session) => HostObject;
}

export type ObjectTypes = { readonly [K in Kind]: ObjectType<Targets[K]> };

/** Declares the members of a kind of object. */
export const objectType = <K extends Kind>(_kind: K, type: ObjectType<Targets[K]>): ObjectType<Targets[K]> => type;

/** The members of an object. */
export const typeOf = (object: HostObject, session: Session): ObjectType<unknown> =>
  session.types[object.kind] as ObjectType<unknown>;
