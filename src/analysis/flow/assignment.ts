/**
 * What is to be covered: a part of a need. Amounts are whole numbers of one unit; all amounts of the cells together,
 * and all of the givers, stay below 2^53.
 */
export interface Cell {
  /** The place of its need, from 0. */
  readonly need: number;
  readonly amount: number;
  /** How much of the amount goods and services may cover. */
  readonly inKindLimit: number;
}

/** Money that is to be assigned. */
export interface Giver {
  readonly amount: number;
  readonly inKind: boolean;
  /** The places of the cells that it may cover, ascending; givers with the same earmark share one list. */
  readonly eligible: readonly number[];
}

/** What is to be assigned, and in which order. */
export interface Problem {
  /** Those of one need stand in the order in which they are to be covered. */
  readonly cells: readonly Cell[];
  /** In the order of use. */
  readonly givers: readonly Giver[];
  /** The rank of each need, 0 for the first; 'even' where no need stands before another. */
  readonly policy: readonly number[] | 'even';
}

/** The best use of the money (R7), in whole units. */
export interface Assignment {
  /** By cell. */
  readonly covered: Float64Array;
  /** By giver. */
  readonly used: Float64Array;
  readonly routes: Routes;
  /** The money that may go to cells with a gap, all of it used, and where it goes (R16). */
  readonly behindGap: (cells: readonly number[]) => BehindGap;
  /** What the total would gain if givers might cover more cells beside their own (R14). */
  readonly whatIf: (more: readonly More[]) => number;
}

/** Givers whose money goes to these cells alone, and all of which is used. */
export interface BehindGap {
  readonly givers: readonly number[];
  readonly cells: readonly number[];
}

/** Cells that a giver might cover beside its own. */
export interface More {
  readonly giver: number;
  readonly cells: readonly number[];
}

/** Money of one giver that covers one cell: a line of three columns. */
export interface Routes {
  readonly giver: Int32Array;
  readonly cell: Int32Array;
  readonly amount: Float64Array;
}
