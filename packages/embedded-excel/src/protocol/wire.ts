/**
 * What office.js sends to its host and expects back, as far as the embedded Excel answers it. See docs of the project:
 * excel-host.
 */

export const PathType = { Global: 1, New: 2, Method: 3, Property: 4, Indexer: 5, Reference: 6, Null: 7 } as const;
export const ActionType = { Instantiate: 1, Query: 2, Method: 3, SetProperty: 4, Trace: 5 } as const;

/** Path ids at the places of arguments that are objects; 0, or nothing, at those of plain values. */
export type ReferencedIds = readonly (number | ReferencedIds | null)[];

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  readonly ReferencedObjectPathIds?: ReferencedIds | null;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface Request {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Result {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface Failure {
  readonly Code: string;
  readonly Message: string;
  /** The action that failed, counted from 0; -1 where it was none of them. */
  readonly ActionIndex: number;
  readonly Location: string;
}

/**
 * `TraceIds` are the trace actions that were reached: office.js takes handlers of `workbook.onSelectionChanged` for
 * registered when theirs is among them.
 */
export type Response = ({ readonly Results: readonly Result[] } | { readonly Error: Failure }) & {
  readonly TraceIds?: readonly number[];
};
