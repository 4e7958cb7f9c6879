import type { Place } from '../../words/english/phrases/ofErrors';
import { inSentences, type Found } from '../../words/foundAndWanted';

/** Writing failed, and Excel would not let all be put back. */
export class UnfinishedWriteError extends AggregateError {
  readonly found: Found;
  readonly wanted = { kind: 'contentBefore' } as const;

  /** @param places that may hold what was written */
  constructor(
    cause: unknown,
    undoing: unknown,
    readonly places: readonly Place[],
  ) {
    const found = { kind: 'stillWritten', places } as const;
    super([cause, undoing], inSentences({ found, wanted: { kind: 'contentBefore' } }));
    this.name = 'UnfinishedWriteError';
    this.found = found;
  }
}

/** Cells hold something else than when they were read: somebody has changed them in between. */
export class CellsChangedError extends Error {
  readonly found: Found;
  readonly wanted = { kind: 'contentAsRead' } as const;

  constructor(places: readonly string[]) {
    const found = { kind: 'otherContent', places } as const;
    super(inSentences({ found, wanted: { kind: 'contentAsRead' } }));
    this.name = 'CellsChangedError';
    this.found = found;
  }
}

/** Excel did not refuse, and yet cells do not hold what was written into them. */
export class WriteLostError extends Error {
  readonly found: Found;
  readonly wanted = { kind: 'nobodyEdits' } as const;

  constructor(places: readonly string[]) {
    const found = { kind: 'notTaken', places } as const;
    super(inSentences({ found, wanted: { kind: 'nobodyEdits' } }));
    this.name = 'WriteLostError';
    this.found = found;
  }
}

/**
 * Excel fills a whole column of a table with the formula that is written into one of its cells, and the other cells
 * have formulas of their own.
 */
export class ColumnFilledError extends Error {
  readonly found: Found;
  readonly wanted = { kind: 'formulaInOneCell' } as const;

  /** @param columns by their letters */
  constructor(columns: readonly string[]) {
    const found = { kind: 'columnsFilled', columns } as const;
    super(inSentences({ found, wanted: { kind: 'formulaInOneCell' } }));
    this.name = 'ColumnFilledError';
    this.found = found;
  }
}
