import type { SheetPlan } from '../plan/sheetPlan';
import type { Watch } from '../runExcel';
import { untilAnswered } from '../untilAnswered';
import { changeMark, findSheets, type FoundSheet } from './marks';

/** A sheet that is being written. */
export interface MadeSheet {
  readonly plan: SheetPlan;
  readonly temporaryName: string;
  /** Once Excel has made it. */
  id: string | null;
}

/** An old sheet that has been renamed to make room. */
export interface Parked {
  readonly old: FoundSheet | null;
  /** Its name meanwhile, and that of the sheet in its place. */
  readonly parkedName: string;
  readonly finalName: string;
}

/** Excel would not let the unfinished sheets be removed; the next run removes them. */
export class LeftoverError extends AggregateError {
  readonly found: string;
  readonly wanted = 'to remove them again';

  constructor(cause: unknown, undoing: unknown, sheets: readonly string[]) {
    super(
      [cause, undoing],
      `Writing failed, and Excel would not let the unfinished sheets be removed (${sheets.join(', ')}). ` +
        'The register is untouched; run again, and they are cleared away.',
    );
    this.name = 'LeftoverError';
    this.found = `the sheets ${sheets.join(', ')}`;
  }
}

/** The new sheets stand, but Excel would not let some of the old ones be removed; the next run removes them. */
export class OldSheetsLeftError extends Error {
  readonly found: string;
  readonly wanted = 'to remove them';

  /** @param sheets the old ones, by the names that they have by now */
  constructor(cause: unknown, sheets: readonly string[]) {
    super(
      `The new sheets are written, but Excel would not let some of the old ones be removed (${sheets.join(', ')}); run again, and they are cleared away.`,
      { cause },
    );
    this.name = 'OldSheetsLeftError';
    this.found = `the sheets ${sheets.join(', ')}`;
  }
}

/** Somebody deleted new sheets while the old ones were being removed. */
export class SheetsGoneError extends Error {
  constructor(readonly sheets: readonly string[]) {
    super(
      `The new sheets are written, but somebody deleted some of them meanwhile: ${sheets.join(', ')}. Run again, and they are written anew.`,
    );
    this.name = 'SheetsGoneError';
  }
}

/** What else is put back. */
interface Before {
  /** Sheets that were to be removed. */
  readonly leftovers?: readonly FoundSheet[];
  /** The sheet that was shown; null where Excel did not say. */
  readonly active?: string | null;
  readonly watch?: Watch;
}

/** Takes back whatever was written: new sheets go, old ones get their names and visibility again. What people deleted meanwhile stays deleted. */
export async function withdraw(
  context: Excel.RequestContext,
  made: readonly MadeSheet[],
  parked: readonly Parked[],
  cause: unknown,
  { leftovers = [], active = null, watch = {} }: Before = {},
): Promise<void> {
  const { worksheets } = context.workbook;
  const takeBack = async (): Promise<void> => {
    const present = new Map((await findSheets(context)).map((sheet) => [sheet.id, sheet]));
    const isMade = ({ id, name }: FoundSheet): boolean =>
      made.some((one) => one.id === id || (one.id === null && one.temporaryName === name));
    for (const sheet of present.values()) if (isMade(sheet)) worksheets.getItem(sheet.id).delete();
    for (const { old } of parked) {
      if (!old || !present.has(old.id)) continue;
      const sheet = worksheets.getItem(old.id);
      sheet.name = old.name;
      sheet.visibility = old.visibility;
      if (old.mark) changeMark(sheet, old.mark);
    }
    for (const { id, visibility } of leftovers)
      if (present.get(id)?.visibility !== visibility && present.has(id)) worksheets.getItem(id).visibility = visibility;
    if (active !== null && present.has(active)) worksheets.getItem(active).activate();
    await context.sync();
  };
  try {
    await untilAnswered(takeBack, watch);
  } catch (undoing) {
    const others = parked.flatMap(({ old, parkedName, finalName }) => (old ? [parkedName, finalName] : [finalName]));
    throw new LeftoverError(cause, undoing, [...made.map(({ temporaryName }) => temporaryName), ...others]);
  }
}
