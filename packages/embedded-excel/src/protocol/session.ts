import { newEventDesk, type EventDesk } from '../events/eventDesk';
import type { ChangeSource, WorkbookChange } from '../hostedExcel';
import { takeLog } from '../model/changeLog';
import type { Area, Table, Workbook } from '../model/workbook';
import type { Quirks } from '../quirks';
import type { HostObject, ObjectTypes } from './hostObject';

/** An opened workbook and what its clients keep between requests. */
export interface Session {
  readonly workbook: Workbook;
  /** The members of every kind of object that is served. */
  readonly types: ObjectTypes;
  /** Objects that a client keeps, by reference id. */
  readonly kept: Map<string, HostObject>;
  nextReference: number;
  /** What is selected on each sheet, by the sheet's id. */
  readonly selections: Map<string, Area>;
  /** The events that clients have asked for. */
  readonly events: EventDesk;
  /** Those who are told of every change. */
  readonly watchers: Set<(changes: readonly WorkbookChange[], source: ChangeSource) => void>;
  /** In what this Excel is worse than documented. */
  quirks: Quirks;
  /** Tables whose rows were all deleted while `keepsInsertRow`: their one row is not counted as long as it is blank. */
  readonly emptied: Set<Table>;
  /** Opens a workbook that an add-in has made; null where nobody does. */
  openNew: ((file: Uint8Array | null) => void) | null;
  /** Computes the formulas of all stale cells. */
  readonly calculate: (workbook: Workbook) => Promise<void>;
}

/** A session over a workbook. What was done to the workbook before is not reported. */
export function newSession(workbook: Workbook, types: ObjectTypes, calculate: Session['calculate']): Session {
  takeLog(workbook);
  return {
    workbook,
    types,
    kept: new Map(),
    nextReference: 1,
    selections: new Map(),
    events: newEventDesk(),
    watchers: new Set(),
    quirks: {},
    emptied: new Set(),
    openNew: null,
    calculate,
  };
}
