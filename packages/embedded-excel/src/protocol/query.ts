import { invalidArgument } from '../model/refusals';
import { HostObject, NULL_OBJECT, typeOf, type ObjectOrNull } from './hostObject';
import { navigate, propertyOf, wireName } from './members';
import type { Session } from './session';
import type { QueryInfo } from './wire';

/** What is asked of an object: some of its properties (all where `all`), and of objects behind it. */
interface Selection {
  all: boolean;
  readonly members: Map<string, Selection>;
}

const nothing = (): Selection => ({ all: false, members: new Map() });

/**
 * The names that a caller loads ("values", "format/fill/color", "items/name") as a tree. No name means all properties.
 */
function selectionOf({ Select = [], Expand = [] }: QueryInfo): Selection {
  const selection = nothing();
  for (const path of [...Select, ...Expand.map((name) => `${name}/*`)]) {
    const names = path.split(/[/.]/).filter((name) => name !== '');
    let at = selection;
    for (const name of names) {
      if (name === '*') at.all = true;
      else {
        const wire = wireName(name);
        if (!at.members.has(wire)) at.members.set(wire, nothing());
        at = at.members.get(wire)!;
      }
    }
  }
  if (Select.length === 0) selection.all = true;
  return selection;
}

/** "items/name" and "name" ask a collection for the same. */
function selectionOfItems(selection: Selection, collection: HostObject, session: Session): Selection {
  const items = nothing();
  items.all = selection.all;
  for (const [name, inner] of selection.members) {
    if (name === 'Items') {
      items.all ||= inner.all || inner.members.size === 0;
      for (const [member, deeper] of inner.members) items.members.set(member, deeper);
    } else if (!typeOf(collection, session).properties?.[name]) items.members.set(name, inner);
  }
  return items;
}

const isNavigation = (object: HostObject, name: string, session: Session): boolean =>
  typeOf(object, session).navigation?.[name] !== undefined;

/** The identity of an object, as it goes with everything that is said of it. */
export function identity(object: HostObject, session: Session): Record<string, unknown> {
  const { id } = typeOf(object, session);
  return id ? { [id.name]: id.of(object.target, session) } : {};
}

/** Whether a query reads values of formulas. */
export function readsFormulas(object: ObjectOrNull, query: QueryInfo, session: Session): boolean {
  if (object === NULL_OBJECT) return false;
  const asks = (one: HostObject, selection: Selection): boolean => {
    const type = typeOf(one, session);
    if (type.items) {
      const [first] = type.items(one.target, session);
      return first !== undefined && asks(first, selectionOfItems(selection, one, session));
    }
    if (selection.all && Object.values(type.properties ?? {}).some((property) => property.readsFormulas)) return true;
    return [...selection.members].some(([name, inner]) => {
      if (type.properties?.[name]) return type.properties[name].readsFormulas ?? false;
      const next = type.navigation?.[name]?.(one.target, session);
      return next instanceof HostObject && asks(next, leaf(inner));
    });
  };
  return asks(object, selectionOf(query));
}

/** "format" alone asks for all of the format. */
const leaf = (selection: Selection): Selection =>
  selection.members.size === 0 ? { all: true, members: selection.members } : selection;

/** Answers a `load`. */
export function answerQuery(object: ObjectOrNull, query: QueryInfo, session: Session): unknown {
  return describe(object, selectionOf(query), session, query);
}

function describe(object: ObjectOrNull, selection: Selection, session: Session, query: QueryInfo = {}): unknown {
  if (object === NULL_OBJECT) return null;
  const { target } = object;
  const type = typeOf(object, session);
  const answer = identity(object, session);
  if (type.items) {
    const inner = selectionOfItems(selection, object, session);
    const { Skip: skip = 0, Top: top } = query;
    if (skip < 0 || (top ?? 0) < 0) throw invalidArgument('top and skip must not be negative');
    const items = type.items(target, session).slice(skip, top === undefined ? undefined : skip + top);
    answer._Items = items.map((item) => describe(item, inner, session));
    for (const name of selection.members.keys()) {
      if (type.properties?.[name]) answer[name] = type.properties[name].get(target, session);
    }
    return answer;
  }
  if (selection.all) {
    for (const [name, property] of Object.entries(type.properties ?? {})) answer[name] = property.get(target, session);
  }
  for (const [name, inner] of selection.members) {
    if (isNavigation(object, name, session))
      answer[name] = describe(navigate(object, name, session), leaf(inner), session);
    else answer[name] = propertyOf(object, name, session).get(target, session);
  }
  return answer;
}
