const SHOWN = 8;

/** Places in words; of many the first, and how many more. */
export const inShort = (places: readonly string[]): string =>
  places.length <= SHOWN ? places.join(', ') : `${places.slice(0, SHOWN).join(', ')} and ${places.length - SHOWN} more`;

/** Writing failed, and Excel would not let all be put back. */
export class UnfinishedWriteError extends AggregateError {
  readonly found: string;
  readonly wanted: string;

  /** @param places cells or sheets that may hold what was written */
  constructor(
    cause: unknown,
    undoing: unknown,
    readonly places: readonly string[],
  ) {
    const found = `what was written may still stand in ${inShort(places)}`;
    const wanted = 'what stood there before';
    super([cause, undoing], `Found ${found}; wanted: ${wanted}`);
    this.name = 'UnfinishedWriteError';
    this.found = found;
    this.wanted = wanted;
  }
}

/** Cells hold something else than when they were read: somebody has changed them in between. */
export class CellsChangedError extends Error {
  readonly found: string;
  readonly wanted = 'what they held when they were read';

  constructor(places: readonly string[]) {
    const found = `something else in ${inShort(places)} by now`;
    super(`Found ${found}; wanted: what they held when they were read`);
    this.name = 'CellsChangedError';
    this.found = found;
  }
}

/** Excel did not refuse, and yet cells do not hold what was written into them. */
export class WriteLostError extends Error {
  readonly found: string;
  readonly wanted = 'cells that nobody edits while they are written';

  constructor(places: readonly string[]) {
    const found = `that ${inShort(places)} did not take what was written`;
    super(`Found ${found}; wanted: cells that nobody edits while they are written`);
    this.name = 'WriteLostError';
    this.found = found;
  }
}
