import { isRunKept } from '../kept';
import { askForMarks, markOfSheet, type KeptMark, type Mark } from './marks';
import { readSheetsOwnMarks } from './sheetScopedMarks';

export interface FoundSheet {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly visibility: Excel.SheetVisibility | 'Visible' | 'Hidden' | 'VeryHidden';
  readonly mark: Mark | null;
  /** The name of the workbook that marks it; null where it has no mark, or bears it itself. */
  readonly key: string | null;
}

export interface FoundSheets {
  /** In tab order. */
  readonly sheets: readonly FoundSheet[];
  /** The marks that the workbook has, those of deleted sheets among them. */
  readonly marks: readonly KeptMark[];
  /** Why Excel does not give the marks that sheets bear themselves; null where it gives them. */
  readonly refusal: unknown;
  /** Whether that may hide a sheet of ours: older versions of Pledgebook have marked sheets in no other way. */
  readonly mayMiss: boolean;
}

/**
 * Lists the sheets of the workbook with their marks. Two round trips. @throws OfficeExtension.Error as Excel gives it
 */
export async function findSheets(context: Excel.RequestContext): Promise<FoundSheets> {
  const { workbook } = context;
  const loaded = workbook.worksheets.load('items/id,items/name,items/position,items/visibility');
  const kept = askForMarks(workbook);
  const isKept = isRunKept(workbook);
  await context.sync();
  const marks = kept();
  const others = loaded.items.filter(({ name }) => markOfSheet(marks, name) === null);
  const own = await readSheetsOwnMarks(context, others);
  const ownMarks = new Map('marks' in own ? others.map(({ id }, index) => [id, own.marks[index]!]) : []);
  const sheets = loaded.items.map(({ id, name, position, visibility }): FoundSheet => {
    const found = markOfSheet(marks, name);
    return { id, name, position, visibility, mark: found?.mark ?? ownMarks.get(id) ?? null, key: found?.key ?? null };
  });
  const refusal = 'refusal' in own ? own.refusal : null;
  return { sheets, marks, refusal, mayMiss: refusal !== null && mayBeOlder(marks, isKept()) };
}

/**
 * Lists the sheets of the workbook where none of ours can be missed. @throws as findSheets; InvalidSelection where one
 * may be, as long as another workbook is in front
 */
export async function findAllSheets(context: Excel.RequestContext): Promise<FoundSheets> {
  const found = await findSheets(context);
  if (found.mayMiss) throw found.refusal;
  return found;
}

/**
 * Whether the workbook may have sheets that only bear their marks themselves: none does where all that was written is
 * marked in the workbook; an older version that has replaced such a sheet has left its mark without one.
 * @param isKept whether the workbook remembers a run
 */
export function mayBeOlder(marks: readonly KeptMark[], isKept: boolean): boolean {
  const finished = marks.filter(({ mark }) => !mark.unfinished);
  return finished.length === 0 ? isKept : finished.some(({ sheet }) => sheet === null);
}

/**
 * The sheet that an earlier run made for a sheet of the report. A copy that a user made may bear the same mark itself:
 * the sheet that the workbook's name refers to is ours, else the one that still has the name under which it was
 * written, else the first.
 */
export function sheetMadeFor(id: string, sheets: readonly FoundSheet[]): FoundSheet | undefined {
  const marked = sheets.filter(({ mark }) => mark?.id === id && !mark.unfinished);
  return marked.find(({ key }) => key !== null) ?? marked.find(({ name, mark }) => mark?.name === name) ?? marked[0];
}
