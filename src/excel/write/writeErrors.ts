/** Cells of one sheet that are named. */
const SHOWN = 5;

/** The sheet of a cell; another place as it is. */
const sheetOf = (place: string): string => place.slice(0, place.lastIndexOf('!') + 1) || place;

/** Places in words: each sheet is named, and of its cells the first, and how many more. */
export function inShort(places: readonly string[]): string {
  const sheets = [...new Set(places.map(sheetOf))];
  return sheets
    .map((sheet) => places.filter((place) => sheetOf(place) === sheet))
    .map((some) =>
      some.length <= SHOWN ? some.join(', ') : `${some.slice(0, SHOWN).join(', ')} and ${some.length - SHOWN} more`,
    )
    .join('; ');
}

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
    super([cause, undoing], `Found ${found}; expected: ${wanted}`);
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
    super(`Found ${found}; expected: what they held when they were read`);
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
    super(`Found ${found}; expected: cells that nobody edits while they are written`);
    this.name = 'WriteLostError';
    this.found = found;
  }
}

/**
 * Excel fills a whole column of a table with the formula that is written into one of its cells, and the other cells
 * have formulas of their own.
 */
export class ColumnFilledError extends Error {
  readonly found: string;
  readonly wanted = 'an Excel that writes a formula into one cell';

  /** @param columns as "column F" */
  constructor(columns: readonly string[]) {
    const found = `that Excel fills ${columns.join(', ')} with the formula of one cell`;
    super(`Found ${found}; expected: an Excel that writes a formula into one cell`);
    this.name = 'ColumnFilledError';
    this.found = found;
  }
}
