import { isSameSheet } from './sheetNames';

/**
 * Sheets that Pledgebook made are known whatever they are called: a hidden name of the workbook refers to a cell of the
 * sheet, and so follows where it is renamed and moved. See docs/decisions/0002-marking-sheets.md.
 */
const FINISHED = 'Pledgebook.Sheet.';
const UNFINISHED = 'Pledgebook.Unfinished.';

/** What the mark says: which sheet of the report, and the name under which it was written. */
export interface Mark {
  readonly id: string;
  readonly name: string;
  /** Whether the user gave it that name; then it keeps it in every language. */
  readonly named: boolean;
  /** True until the sheet is complete. */
  readonly unfinished: boolean;
}

/** A mark that the workbook has. */
export interface KeptMark {
  /** The name in the workbook. */
  readonly key: string;
  /** The sheet that it refers to; null where that was deleted. */
  readonly sheet: string | null;
  readonly mark: Mark;
}

const SEPARATOR = '|';

/** "made|overview|Overview". */
export const textOf = ({ id, name, named, unfinished }: Mark): string =>
  [unfinished ? 'unfinished' : named ? 'named' : 'made', id, name].join(SEPARATOR);

/** Reads the text of a mark; null where it is none. */
export function markIn(text: string): Mark | null {
  const [state, id, ...name] = text.split(SEPARATOR);
  if ((state !== 'made' && state !== 'named' && state !== 'unfinished') || id === undefined) return null;
  return { id, name: name.join(SEPARATOR), named: state === 'named', unfinished: state === 'unfinished' };
}

/** The name that says which is the sheet of the report: one for each. A name has no hyphens. */
export const finishedKey = (id: string): string => FINISHED + id.replaceAll('-', '_');

/** Names for sheets that are unfinished, or that have been replaced and are about to go: each another. */
export function unfinishedKeys(present: readonly KeptMark[]): () => string {
  const taken = new Set(present.map(({ key }) => key));
  return () => {
    for (let number = 1; ; number++) {
      const key = `${UNFINISHED}${number}`;
      if (taken.has(key)) continue;
      taken.add(key);
      return key;
    }
  };
}

/** A reference and a text: no function and no comma, which would be written otherwise in other languages. */
const formulaOf = (sheet: string, mark: Mark): string =>
  `='${sheet.replaceAll("'", "''")}'!$A$1&"${textOf(mark).replaceAll('"', '""')}"`;

const FORMULA = /^=(?:'((?:[^']|'')+)'|([^'!#]+))?.*&"((?:[^"]|"")*)"$/s;

function keptIn(key: string, formula: string): KeptMark | null {
  const [, quoted, plain, text] = FORMULA.exec(formula) ?? [];
  const mark = text === undefined ? null : markIn(text.replaceAll('""', '"'));
  return mark && { key, sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, mark };
}

/** Asks for the marks of all sheets; what is returned can be called after the next request. */
export function askForMarks({ names }: Excel.Workbook): () => KeptMark[] {
  names.load('items/name,items/formula');
  return () =>
    names.items.flatMap(({ name, formula }) =>
      name.startsWith(FINISHED) || name.startsWith(UNFINISHED) ? (keptIn(name, String(formula)) ?? []) : [],
    );
}

/** The mark of the sheet of this name among those of the workbook; null where it has none. */
export const markOfSheet = (marks: readonly KeptMark[], sheet: string): KeptMark | null =>
  marks.find((one) => one.sheet !== null && isSameSheet(one.sheet, sheet)) ?? null;

/** Marks a sheet under a name that the workbook does not have yet. @param sheet its name */
export function addMark({ names }: Excel.Workbook, key: string, sheet: string, mark: Mark): void {
  names.add(key, formulaOf(sheet, mark)).visible = false;
}

/** Lets a mark that the workbook has say something else, and of another sheet. */
export function changeMark({ names }: Excel.Workbook, key: string, sheet: string, mark: Mark): void {
  names.getItem(key).formula = formulaOf(sheet, mark);
}

/** Takes a mark away. */
export const removeMark = ({ names }: Excel.Workbook, key: string): void => names.getItem(key).delete();
