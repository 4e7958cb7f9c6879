import type { Watch } from '../runExcel';
import { untilAnswered } from '../untilAnswered';
import { addMark, findSheets, removeMark, type FoundSheet } from './marks';
import { inShort } from './writeErrors';

/** Excel would not let sheets be removed that were made for tables. Those that are unfinished are hidden; whatever makes a sheet next removes them. */
export class UnfinishedTablesError extends AggregateError {
  readonly found: string;
  readonly wanted = 'to remove them again';

  constructor(cause: unknown, undoing: unknown, sheets: readonly string[]) {
    const found = `sheets that were made for this: ${inShort(sheets)}`;
    super(
      [cause, undoing],
      `Found ${found}; expected: to remove them again. Repeat what you did, and they are cleared away.`,
    );
    this.name = 'UnfinishedTablesError';
    this.found = found;
  }
}

/** What the mark of a sheet says that is being made for a table. */
const TABLE_SHEET = 'table';

/** Adds a sheet for a table: hidden until finishSheet, and marked, so that it is known for unfinished whatever happens. */
export function addUnfinishedSheet(worksheets: Excel.WorksheetCollection, name: string): Excel.Worksheet {
  const sheet = worksheets.add(name);
  sheet.visibility = 'Hidden';
  addMark(sheet, { id: TABLE_SHEET, name, named: false, unfinished: true });
  return sheet;
}

/** Shows a sheet that is complete. */
export function finishSheet(sheet: Excel.Worksheet): void {
  removeMark(sheet);
  sheet.visibility = 'Visible';
}

/**
 * Removes the sheets of tables that an earlier failure left unfinished.
 * @returns the other sheets
 * @throws OfficeExtension.Error as Excel gives it
 */
export async function clearUnfinished(context: Excel.RequestContext): Promise<FoundSheet[]> {
  const sheets = await findSheets(context);
  const isLeft = ({ mark }: FoundSheet): boolean => mark?.unfinished === true && mark.id === TABLE_SHEET;
  const left = sheets.filter(isLeft);
  for (const { id } of left) context.workbook.worksheets.getItem(id).delete();
  if (left.length > 0) await context.sync();
  return sheets.filter((sheet) => !isLeft(sheet));
}

/** Sheets that were being made, and what the workbook was before. */
export interface Making {
  /** The ids of the sheets that stood there. */
  readonly known: ReadonlySet<string>;
  /** The id of the sheet that was shown; null where that needs no care. */
  readonly active: string | null;
  /** The names of those that were made. */
  readonly names: readonly string[];
}

/**
 * Removes sheets that were made; one that somebody else has added meanwhile stays. Doing it again does no harm.
 * @throws UnfinishedTablesError where Excel would not let them be removed: it names them
 */
export async function removeMade(
  context: Excel.RequestContext,
  { known, active, names }: Making,
  cause: unknown,
  watch: Watch,
): Promise<void> {
  let left = names;
  try {
    await untilAnswered(async () => {
      const { worksheets } = context.workbook;
      const sheets = worksheets.load('items/id,items/name');
      await context.sync();
      const ours = sheets.items.filter(({ id, name }) => !known.has(id) && names.includes(name));
      left = ours.map(({ name }) => name);
      if (sheets.items.some(({ id }) => id === active)) worksheets.getItem(active!).activate();
      for (const sheet of ours) sheet.delete();
      await context.sync();
    }, watch);
  } catch (undoing) {
    throw new UnfinishedTablesError(cause, undoing, left);
  }
}
