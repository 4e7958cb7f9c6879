import { ExcelRefusal, type Fault } from '../embeddedExcel';
import { notImplemented } from '../model/refusals';
import { computeStale } from './computeStale';
import { HostObject, NULL_OBJECT, typeOf, type ObjectOrNull } from './hostObject';
import { callMethod, memberOf, setProperty } from './members';
import { pathsOf, type Paths } from './paths';
import { answerQuery, identity, readsFormulas } from './query';
import type { Session } from './session';
import { ActionType, type Action, type Request, type Response, type Result } from './wire';

/**
 * Carries out the actions of a request one after the other, up to the first that fails: a batch is not a transaction.
 */
export async function answer(request: Request, session: Session, fault: Fault | null): Promise<Response> {
  const paths = pathsOf(request, session);
  const references = new Map<number, string>();
  const results: Result[] = [];
  const traces: number[] = [];
  const traced = (): { TraceIds?: number[] } => (traces.length > 0 ? { TraceIds: traces } : {});
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (fault?.failAtAction === index) throw fault.error;
      results.push({ ActionId: action.Id, Value: await carryOut(action, paths, references, session) });
      if (action.ActionType === ActionType.Trace) traces.push(action.Id);
    } catch (error) {
      if (!(error instanceof ExcelRefusal)) throw error;
      const Location = paths.failedAt() ?? locationOf(action, paths);
      return { Error: { Code: error.code, Message: error.message, ActionIndex: index, Location }, ...traced() };
    }
  }
  return { Results: results, ...traced() };
}

async function carryOut(
  action: Action,
  paths: Paths,
  references: Map<number, string>,
  session: Session,
): Promise<unknown> {
  if (action.ActionType === ActionType.Trace) return null;
  if (paths.readsFormulas(action.ObjectPathId)) await computeStale(session);
  const object = paths.find(action.ObjectPathId);
  switch (action.ActionType) {
    case ActionType.Instantiate:
      return instantiated(object, references.get(action.ObjectPathId), session);
    case ActionType.Query:
      if (readsFormulas(object, action.QueryInfo ?? {}, session)) await computeStale(session);
      return answerQuery(object, action.QueryInfo ?? {}, session);
    case ActionType.Method:
      if (object !== NULL_OBJECT && typeOf(object, session).readsFormulas?.includes(action.Name))
        await computeStale(session);
      return invoked(action, object, paths, references, session);
    case ActionType.SetProperty:
      if (object !== NULL_OBJECT) setProperty(object, action.Name, paths.arguments(action.ArgumentInfo)[0], session);
      return null;
    default:
      throw notImplemented(`action type ${action.ActionType}`);
  }
}

function instantiated(object: ObjectOrNull, reference: string | undefined, session: Session): unknown {
  if (object === NULL_OBJECT) return null;
  return { ...identity(object, session), ...(reference !== undefined && { _ReferenceId: reference }) };
}

function invoked(
  action: Action,
  object: ObjectOrNull,
  paths: Paths,
  references: Map<number, string>,
  session: Session,
): unknown {
  if (object === NULL_OBJECT) return null;
  if (action.Name === '_KeepReference') {
    const reference = `kept-${session.nextReference++}`;
    session.kept.set(reference, object);
    references.set(action.ObjectPathId, reference);
    return null;
  }
  const args = paths.arguments(action.ArgumentInfo);
  if (action.Name === '_RemoveReference') {
    session.kept.delete(String(args[0]));
    return null;
  }
  const value = callMethod(object, action.Name, args, session);
  return value instanceof HostObject ? identity(value as HostObject, session) : (value ?? null);
}

function locationOf(action: Action, paths: Paths): string {
  if (action.Name === '') return '';
  try {
    const object = paths.find(action.ObjectPathId);
    return object === NULL_OBJECT ? '' : memberOf(object, action.Name);
  } catch (error) {
    if (error instanceof ExcelRefusal) return '';
    throw error;
  }
}
