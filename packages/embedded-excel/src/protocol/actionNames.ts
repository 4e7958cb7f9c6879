import { ActionType, type Action, type Request } from './wire';

/** What an action does, for people who watch: "getRange", "load values", "values =", "clear". */
export function memberName(action: Action, request: Request): string {
  const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
  switch (action.ActionType) {
    case ActionType.Instantiate: {
      const path = request.ObjectPaths[action.ObjectPathId];
      return path && path.Name !== '' ? lower(path.Name) : 'getItem';
    }
    case ActionType.Query:
      return `load ${(action.QueryInfo?.Select ?? []).join(',')}`.trimEnd();
    case ActionType.SetProperty:
      return `${lower(action.Name)} =`;
    default:
      return lower(action.Name);
  }
}
