/**
 * Sheets that Pledgebook made bear a hidden name of their own, so that they are known whatever they are called:
 * it survives renaming, moving and saving, and other programs keep it.
 */
const MARK = 'Pledgebook.Sheet';

/** What the mark says: which sheet of the report, and the name under which it was written. */
export interface Mark {
  readonly id: string;
  readonly name: string;
  /** Whether the user gave it that name; then it keeps it in every language. */
  readonly named: boolean;
  /** True until the sheet is complete. */
  readonly unfinished: boolean;
}

const SEPARATOR = '|';

const formulaOf = ({ id, name, named, unfinished }: Mark): string =>
  `="${[unfinished ? 'unfinished' : named ? 'named' : 'made', id, name.replaceAll('"', '""')].join(SEPARATOR)}"`;

function markOf(formula: string): Mark | null {
  const [state, id, ...name] = formula
    .replace(/^="|"$/g, '')
    .replaceAll('""', '"')
    .split(SEPARATOR);
  if ((state !== 'made' && state !== 'named' && state !== 'unfinished') || id === undefined) return null;
  return { id, name: name.join(SEPARATOR), named: state === 'named', unfinished: state === 'unfinished' };
}

/** Marks a sheet that has no mark yet. */
export function addMark(sheet: Excel.Worksheet, mark: Mark): void {
  sheet.names.add(MARK, formulaOf(mark)).visible = false;
}

/** Marks a sheet as complete. */
export function changeMark(sheet: Excel.Worksheet, mark: Mark): void {
  sheet.names.getItem(MARK).formula = formulaOf(mark);
}

/** Takes the mark of a sheet away. */
export function removeMark(sheet: Excel.Worksheet): void {
  sheet.names.getItem(MARK).delete();
}

/** Asks for the mark of a sheet; what is returned can be called after the next sync. */
export function askForMark(sheet: Excel.Worksheet): () => Mark | null {
  const found = sheet.names.getItemOrNullObject(MARK).load('formula');
  return () => (found.isNullObject ? null : markOf(String(found.formula)));
}

export interface FoundSheet {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly visibility: Excel.SheetVisibility | 'Visible' | 'Hidden' | 'VeryHidden';
  readonly mark: Mark | null;
}

/** Lists the sheets of the workbook in tab order, with their marks. Two round trips. */
export async function findSheets(context: Excel.RequestContext): Promise<FoundSheet[]> {
  const sheets = context.workbook.worksheets.load('items/id,items/name,items/position,items/visibility');
  await context.sync();
  const marks = sheets.items.map(askForMark);
  await context.sync();
  return sheets.items.map(({ id, name, position, visibility }, index) => ({
    id,
    name,
    position,
    visibility,
    mark: marks[index]!(),
  }));
}

/**
 * The sheet that an earlier run made for a sheet of the report. A copy that a user made bears the same mark: the sheet that
 * still has the name under which it was written is ours, else the first.
 */
export function sheetMadeFor(id: string, sheets: readonly FoundSheet[]): FoundSheet | undefined {
  const marked = sheets.filter(({ mark }) => mark?.id === id && !mark.unfinished);
  return marked.find(({ name, mark }) => mark?.name === name) ?? marked[0];
}
