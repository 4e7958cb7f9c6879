import { inSentences, type Found } from '../../words/foundAndWanted';
import type { Watch } from '../runExcel';
import { untilAnswered } from '../untilAnswered';
import { deleteSheet } from './deleteSheet';
import { findSheets, type FoundSheet } from './findSheets';
import { addMark, askForMarks, removeMark, unfinishedKeys, type KeptMark } from './marks';

/**
 * Excel would not let sheets be removed that were made for tables. Those that are unfinished are hidden; whatever makes
 * a sheet next removes them.
 */
export class UnfinishedTablesError extends AggregateError {
  readonly found: Found;
  readonly wanted = { kind: 'noLeftovers' } as const;

  constructor(cause: unknown, undoing: unknown, sheets: readonly string[]) {
    const found = { kind: 'tableSheets', sheets } as const;
    super([cause, undoing], inSentences({ found, wanted: { kind: 'noLeftovers' } }));
    this.name = 'UnfinishedTablesError';
    this.found = found;
  }
}

/** What the mark of a sheet says that is being made for a table. */
const TABLE_SHEET = 'table';

/** A sheet for a table that is being made. */
export interface UnfinishedSheet {
  readonly sheet: Excel.Worksheet;
  /** Shows it, when it is complete. */
  readonly finish: () => void;
}

/**
 * Adds sheets for tables: hidden until they are finished, and marked, so that they are known for unfinished whatever
 * happens. @param marks that the workbook has
 */
export function addingSheets(
  { workbook }: Excel.RequestContext,
  marks: readonly KeptMark[],
): (name: string) => UnfinishedSheet {
  const nextKey = unfinishedKeys(marks);
  return (name) => {
    const key = nextKey();
    const sheet = workbook.worksheets.add(name);
    sheet.visibility = 'Hidden';
    addMark(workbook, key, name, { id: TABLE_SHEET, name, named: false, unfinished: true });
    return {
      sheet,
      finish: () => {
        removeMark(workbook, key);
        sheet.visibility = 'Visible';
      },
    };
  };
}

/** The workbook once nothing is left in it of earlier failures. */
export interface Cleared {
  readonly sheets: readonly FoundSheet[];
  readonly marks: readonly KeptMark[];
}

/**
 * Removes the sheets of tables that an earlier failure left unfinished, and their marks.
 * @returns what is there besides
 * @throws OfficeExtension.Error as Excel gives it
 */
export async function clearUnfinished(context: Excel.RequestContext): Promise<Cleared> {
  const { workbook } = context;
  const { sheets, marks } = await findSheets(context);
  const isLeft = ({ mark }: Pick<FoundSheet, 'mark'>): boolean => mark?.unfinished === true && mark.id === TABLE_SHEET;
  const [left, leftMarks] = [sheets.filter(isLeft), marks.filter(isLeft)];
  for (const { id, visibility } of left) deleteSheet(workbook.worksheets.getItem(id), visibility);
  for (const { key } of leftMarks) removeMark(workbook, key);
  if (left.length > 0 || leftMarks.length > 0) await context.sync();
  return { sheets: sheets.filter((sheet) => !isLeft(sheet)), marks: marks.filter((mark) => !isLeft(mark)) };
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
      const marks = askForMarks(context.workbook);
      await context.sync();
      const ours = sheets.items.filter(({ id, name }) => !known.has(id) && names.includes(name));
      left = ours.map(({ name }) => name);
      if (sheets.items.some(({ id }) => id === active)) worksheets.getItem(active!).activate();
      for (const sheet of ours) sheet.delete();
      const isOurs = ({ sheet, mark }: KeptMark): boolean =>
        mark.unfinished && mark.id === TABLE_SHEET && (sheet === null || ours.some(({ name }) => name === sheet));
      for (const { key } of marks().filter(isOurs)) removeMark(context.workbook, key);
      await context.sync();
    }, watch);
  } catch (undoing) {
    throw new UnfinishedTablesError(cause, undoing, left);
  }
}
