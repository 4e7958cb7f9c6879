import { changeMark, type FoundSheet } from './marks';
import type { Swap } from './swapIn';

/** Excel would not let the unfinished sheets be removed; the next run removes them. */
export class LeftoverError extends AggregateError {
  constructor(cause: unknown, undoing: unknown, sheets: readonly string[]) {
    super(
      [cause, undoing],
      `Writing failed, and Excel would not let the unfinished sheets be removed (${sheets.join(', ')}). ` +
        'The register is untouched; run again, and they are cleared away.',
    );
    this.name = 'LeftoverError';
  }
}

/** The new sheets stand, but Excel would not let some of the old ones be removed; the next run removes them. */
export class OldSheetsLeftError extends Error {
  constructor(cause: unknown) {
    super(
      'The new sheets are written, but Excel would not let some of the old ones be removed; run again, and they are cleared away.',
      {
        cause,
      },
    );
    this.name = 'OldSheetsLeftError';
  }
}

/** Takes back whatever was written: new sheets go, old ones get their names, places and visibility again. */
export async function withdraw(
  context: Excel.RequestContext,
  swaps: readonly Swap[],
  activeSheet: string,
  cause: unknown,
  leftovers: readonly FoundSheet[] = [],
): Promise<void> {
  const { worksheets } = context.workbook;
  try {
    const made = swaps.flatMap(({ temporaryName, newId }) =>
      [temporaryName, newId].filter((key) => key !== null).map((key) => worksheets.getItemOrNullObject(key).load('id')),
    );
    await context.sync();
    const present = made.filter(({ isNullObject }) => !isNullObject);
    for (const id of new Set(present.map((sheet) => sheet.id))) worksheets.getItem(id).delete();
    for (const { old } of swaps) {
      if (!old) continue;
      const sheet = worksheets.getItem(old.id);
      sheet.name = old.name;
      sheet.visibility = old.visibility;
      if (old.mark) changeMark(sheet, old.mark);
    }
    for (const { id, visibility } of leftovers) worksheets.getItem(id).visibility = visibility;
    worksheets.getItem(activeSheet).activate();
    await context.sync();
  } catch (undoing) {
    throw new LeftoverError(
      cause,
      undoing,
      swaps.map(({ temporaryName }) => temporaryName),
    );
  }
}
