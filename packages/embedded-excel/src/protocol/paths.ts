import { invalidReference, itemNotFound, notImplemented } from '../model/refusals';
import { HostObject, NULL_OBJECT, typeOf, type ObjectOrNull } from './hostObject';
import { callMethod, itemOf, memberOf, navigate } from './members';
import type { Session } from './session';
import { PathType, type ArgumentInfo, type ObjectPath, type ReferencedIds, type Request } from './wire';

/**
 * Finds the objects that the paths of one request name. A path is followed once, so that what it adds is added once.
 */
export interface Paths {
  find: (pathId: number) => ObjectOrNull;
  arguments: (info: ArgumentInfo | undefined) => unknown[];
  /**
   * Whether a method that has yet to be called to find an object reads values of formulas, so that these must be
   * computed before.
   */
  readsFormulas: (pathId: number) => boolean;
  /** The member at which an object could not be found, as "WorksheetCollection.getItem"; null where none failed. */
  failedAt: () => string | null;
}

export function pathsOf(request: Request, session: Session): Paths {
  const found = new Map<number, ObjectOrNull>();
  let failed: string | null = null;

  const find = (pathId: number): ObjectOrNull => {
    const known = found.get(pathId);
    if (known !== undefined) return alive(known, session);
    const path = request.ObjectPaths[pathId];
    if (!path) throw itemNotFound(`object path ${pathId}`);
    const object = follow(path);
    found.set(pathId, object);
    return object;
  };

  const follow = (path: ObjectPath): ObjectOrNull => {
    switch (path.ObjectPathType) {
      case PathType.Global:
        return new HostObject('Workbook', session.workbook);
      case PathType.Null:
        return NULL_OBJECT;
      case PathType.Reference:
        return kept(path.Name, session);
    }
    if (path.ParentObjectPathId === undefined) throw notImplemented(`object path "${path.Name}"`);
    const parent = find(path.ParentObjectPathId);
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    const member = memberOf(parent, path.ObjectPathType === PathType.Indexer ? 'getItem' : path.Name);
    try {
      return followFrom(parent, path);
    } catch (error) {
      failed ??= member;
      throw error;
    }
  };

  const followFrom = (parent: HostObject, path: ObjectPath): ObjectOrNull => {
    switch (path.ObjectPathType) {
      case PathType.Property:
        return navigate(parent, path.Name, session);
      case PathType.Indexer:
        return itemOf(parent, args(path.ArgumentInfo)[0], session);
      case PathType.Method: {
        const object = callMethod(parent, path.Name, args(path.ArgumentInfo), session);
        if (object !== NULL_OBJECT && !(object instanceof HostObject))
          throw notImplemented(memberOf(parent, path.Name));
        return object;
      }
      default:
        throw notImplemented(`object path type ${path.ObjectPathType}`);
    }
  };

  const readsFormulas = (pathId: number): boolean => {
    const path = request.ObjectPaths[pathId];
    if (found.has(pathId) || path?.ParentObjectPathId === undefined) return false;
    if (readsFormulas(path.ParentObjectPathId)) return true;
    const parent = path.ObjectPathType === PathType.Method ? find(path.ParentObjectPathId) : NULL_OBJECT;
    return parent !== NULL_OBJECT && (typeOf(parent, session).readsFormulas?.includes(path.Name) ?? false);
  };

  const args = (info: ArgumentInfo | undefined): unknown[] =>
    (info?.Arguments ?? []).map((value, index) => resolve(value, info?.ReferencedObjectPathIds?.[index]));

  const resolve = (value: unknown, reference: number | ReferencedIds | null | undefined): unknown => {
    if (typeof reference === 'number' && reference > 0) return find(reference);
    if (Array.isArray(reference) && Array.isArray(value))
      return value.map((item, at) => resolve(item, reference[at] as number | ReferencedIds | null | undefined));
    return value;
  };

  return { find, arguments: args, readsFormulas, failedAt: () => failed };
}

function kept(reference: string, session: Session): ObjectOrNull {
  const object = session.kept.get(reference);
  if (!object) throw invalidReference('the object is no longer kept');
  return alive(object, session);
}

function alive(object: ObjectOrNull, session: Session): ObjectOrNull {
  if (object === NULL_OBJECT || (typeOf(object, session).isAlive?.(object.target, session) ?? true)) return object;
  throw itemNotFound(`the ${object.kind} has been deleted`);
}
