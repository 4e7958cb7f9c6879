/**
 * The solver found no optimum, though every programme of R9 has one (to buy nothing is allowed): its fault or ours,
 * never the register's.
 */
export class NoOptimumError extends Error {
  constructor(readonly modelStatus: number) {
    super(`The solver of programmes ended without an optimum (HiGHS model status ${modelStatus}).`);
    this.name = 'NoOptimumError';
  }
}
