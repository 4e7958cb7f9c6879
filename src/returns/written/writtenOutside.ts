import type { WrittenThing } from '../../words/english/phrases/ofReturns';
import { formWords } from '../../words/formWords';
import { LANGUAGES, type Language } from '../../words/languages';
import { AS_SENT } from '../../forms/asSent';
import { isErrorValue } from '../../register/cells/errorValue';
import { quoteCell } from '../../register/cells/cellText';
import { sheetCellAddress } from '../../values/cellAddress';
import { cleanText } from '../cells/cleanText';
import { findParty } from '../findParty';
import { isHeader } from '../headerRow';
import type { ReturnedFile, ReturnedSheet } from '../returnedFile';
import type { ReturnedTable } from '../returnedTables';
import { sheetRows, type SheetRow } from '../sheetRows';
import { freeCells, type FreeCell } from './freeCells';
import { isFormsText } from './formsOwnTexts';
import { overFormulas } from './overFormulas';
import { piecesPrinted, printedByHand } from './printedByHand';
import { openNeedsSent, type OpenNeedsSent } from './openNeedsSent';

/** Of a sheet that no form has, so many cells are listed. */
const MOST_OF_SHEET = 10;

export interface WrittenOutside {
  readonly things: readonly WrittenThing[];
  /** How many cells of added sheets are not among them. */
  readonly more: number;
}

const NAMES_OF_LISTS: ReadonlySet<string> = new Set(LANGUAGES.map((language) => formWords(language).sheets.lists));

/** Whether a sheet is the one on which a form keeps its lists and how it was sent. */
const isOfLists = ({ name, hidden, cells }: ReturnedSheet): boolean =>
  (hidden && NAMES_OF_LISTS.has(name)) || cells.some(({ value }) => value === AS_SENT);

/**
 * Everything that somebody wrote where nothing is read: in cells above, beside and below the tables and on other sheets
 * of the form, over computed cells, on sheets that were added, as comments and in drawings, above and below pages, and what
 * was struck through; and tabs that are no worksheets. By sheets and rows.
 */
export function writtenOutside(
  file: ReturnedFile,
  tables: readonly ReturnedTable[],
  language: Language,
): WrittenOutside {
  const needs = openNeedsSent(file);
  const names = [
    ...file.sheets.filter(isOfLists).flatMap(({ printed = [] }) => piecesPrinted(printed)),
    ...(['pledges', 'needs'] as const).flatMap((kind) => findParty(file, kind) ?? []),
  ];
  let more = 0;
  const things = file.sheets.flatMap((sheet): WrittenThing[] => {
    if (isOfLists(sheet)) return [];
    const rows = sheetRows(sheet);
    const pages = printedByHand(sheet.printed ?? [], names).map((text) => aboutSheet(sheet.name, 'page', text));
    const own = tables.filter((table) => table.sheet === sheet.name);
    const notes = (sheet.notes ?? []).map(({ kind, row, column, text }): WrittenThing =>
      thing(sheet, kind, { row, column, value: cleanText(text).text }),
    );
    if (own.length === 0 && !rows.some((row) => isOfForm(row, language))) {
      const all = rows.flatMap(({ row, cells }) => [...cells].map(([column, value]) => ({ row, column, value })));
      more += Math.max(0, all.length - MOST_OF_SHEET);
      return [...all.slice(0, MOST_OF_SHEET).map((cell) => thing(sheet, 'sheet', cell)), ...notes, ...pages];
    }
    const cells = cellsOutside(rows, own, { language, needs });
    const typed = overFormulas(rows, own);
    const listed = new Set([...cells, ...typed].map(({ row, column }) => `${row} ${column}`));
    const struck = rows.flatMap((row) => struckIn(row, listed));
    return [
      ...cells.map((cell) => thing(sheet, 'cell', cell)),
      ...typed.map((cell) => thing(sheet, 'computed', cell)),
      ...struck.map((cell) => thing(sheet, 'struck', cell)),
      ...notes,
      ...pages,
    ];
  });
  const tabs = (file.otherTabs ?? []).map((name) => aboutSheet(name, 'tab', ''));
  return { things: [...things, ...tabs], more };
}

const aboutSheet = (sheet: string, is: WrittenThing['is'], text: string): WrittenThing => ({
  ...{ is, sheet, cell: sheet },
  text: text === '' ? '' : quoteCell(text),
});

const thing = ({ name }: ReturnedSheet, kind: WrittenThing['is'], { row, column, value }: FreeCell): WrittenThing => ({
  is: kind,
  sheet: name,
  cell: sheetCellAddress(name, row, column),
  text: quoteCell(value),
});

const isOfForm = ({ cells }: SheetRow, language: Language): boolean =>
  [...cells.values()].some((value) => typeof value === 'string' && isFormsText(value, language));

/** In the order of rows and columns. */
function cellsOutside(
  rows: readonly SheetRow[],
  tables: readonly ReturnedTable[],
  { language, needs }: { readonly language: Language; readonly needs: OpenNeedsSent },
): FreeCell[] {
  const headers = new Map(tables.map((table) => [table.headerRow, table]));
  const inTables = new Set(tables.flatMap((table) => [...table.rows, ...table.outside].map(({ row }) => row)));
  const free = rows.filter(({ row }) => !inTables.has(row) && !headers.has(row));
  const beside = tables.flatMap(({ unread }) =>
    unread.flatMap(({ column, cells }) => cells.map(([row, value]) => ({ row, column, value }))),
  );
  const above = rows.flatMap(({ row, cells }) => {
    const table = headers.get(row);
    if (!table) return [];
    const known = new Set(table.columns.values());
    return [...cells].flatMap(([column, value]) =>
      known.has(column) || isHeader(String(value)) ? [] : [{ row, column, value }],
    );
  });
  const ground = { language, hasTable: tables.length > 0, needs };
  return [...freeCells(free, ground), ...beside, ...above].sort(
    (one, other) => one.row - other.row || one.column - other.column,
  );
}

/** What is struck through in a row and not listed yet, as one text at the first of its cells. */
function struckIn({ row, cells, struck }: SheetRow, listed: ReadonlySet<string>): FreeCell[] {
  const those = [...(struck ?? [])].filter(
    (column) => !listed.has(`${row} ${column}`) && !isErrorValue(cells.get(column)!),
  );
  const [first] = those;
  if (first === undefined) return [];
  return [{ row, column: first, value: those.map((column) => String(cells.get(column)!)).join(', ') }];
}
