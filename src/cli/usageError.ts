import { inOneLine } from '../words/foundAndWanted';

/** Something on the command line that does not fit what the files hold. */
export class UsageError extends Error {
  constructor(
    readonly found: string,
    readonly wanted: string,
  ) {
    super(inOneLine(found, wanted));
    this.name = 'UsageError';
  }
}
