import type { Area, Workbook } from '../model/workbook';
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
  /** Computes the formulas of all stale cells. */
  readonly calculate: (workbook: Workbook) => Promise<void>;
}

export const newSession = (workbook: Workbook, types: ObjectTypes, calculate: Session['calculate']): Session => ({
  workbook,
  types,
  kept: new Map(),
  nextReference: 1,
  selections: new Map(),
  calculate,
});
