/** Something on the command line that does not fit what the files hold. */
export class UsageError extends Error {
  constructor(
    readonly found: string,
    readonly wanted: string,
  ) {
    super(`found ${found}; expected: ${wanted}`);
    this.name = 'UsageError';
  }
}
