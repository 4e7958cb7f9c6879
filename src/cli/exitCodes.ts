/** What the command line answers with. */
export const EXIT = {
  done: 0,
  /** With --strict: a row does not count. */
  rowsLeftOut: 1,
  /**
   * A file that is no workbook, is damaged, encrypted or has no Needs or Pledges table; or one that cannot be read or
   * written.
   */
  badFile: 2,
  wrongUsage: 3,
  /** Anything else: a fault of ours. */
  fault: 4,
  cancelled: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
