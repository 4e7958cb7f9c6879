import { AS_SENT } from '../forms/asSent';
import { MONEY_COLUMN } from '../forms/columns';
import type { FormKind } from '../forms/form';
import { isOwnColumn } from '../forms/ownColumns';
import { cellText } from '../register/cells/cellText';
import { readCurrency } from '../register/cells/readCurrency';
import type { CellValue } from '../register/rawTable';
import type { Language } from '../words/languages';
import { cleanText, inOneLine } from './cells/cleanText';
import { rowKeyOf } from './cells/rowKeyIn';
import { headerRow, isHeaderOfValues, type HeaderKey, type Headers } from './headerRow';
import type { ReturnedFile, ReturnedSheet } from './returnedFile';
import { sheetRows, type SheetRow } from './sheetRows';
import { endsTable } from './tableEnd';

/** A table of a returned form: what stands below a row of its headers. */
export interface ReturnedTable {
  readonly sheet: string;
  readonly headerRow: number;
  /** The column of each header, 1 for A. */
  readonly columns: ReadonlyMap<HeaderKey, number>;
  /** Headers that stand above two columns that both hold something: nothing says which is meant. */
  readonly doubled: readonly HeaderKey[];
  readonly rows: readonly SheetRow[];
  /** Rows below its end that look as if they were meant for it. */
  readonly outside: readonly SheetRow[];
  /** Columns that no form has, with what stands in its rows there. */
  readonly unread: readonly UnreadColumn[];
}

export interface UnreadColumn {
  /** 1 for A. */
  readonly column: number;
  /** '' where it has none. */
  readonly header: string;
  /** By row; at least one. */
  readonly cells: readonly (readonly [row: number, value: CellValue])[];
}

interface OpenTable {
  readonly headerRow: SheetRow;
  readonly headers: Headers;
  readonly filledIn: ReadonlySet<number>;
  readonly rows: SheetRow[];
  readonly outside: SheetRow[];
  ended: boolean;
}

/** The tables of a form on sheets that are not hidden, in the order of sheets and rows, wherever they stand there. */
export const returnedTables = (file: ReturnedFile, kind: FormKind, language: Language): ReturnedTable[] =>
  file.sheets.filter(({ hidden }) => !hidden).flatMap((sheet) => tablesOf(sheet, kind, language));

function tablesOf(sheet: ReturnedSheet, kind: FormKind, language: Language): ReturnedTable[] {
  const found: OpenTable[] = [];
  let table: OpenTable | null = null;
  let belowMarker = 0;
  for (const row of sheetRows(sheet)) {
    if ([...row.cells.values()].includes(AS_SENT)) {
      table = null;
      belowMarker = row.row + 1;
      continue;
    }
    const headers = row.row === belowMarker ? null : headerRow(row, kind, language);
    if (headers) {
      const filledIn = new Set([...headers].flatMap(([key, columns]) => (isOwnColumn(key) ? [] : columns)));
      table = { headerRow: row, headers, filledIn, rows: [], outside: [], ended: false };
      found.push(table);
    } else if (table && endsTable(row, table.filledIn)) end(table, row);
    else if (table && !table.ended) table.rows.push(row);
    else if (table && isLikeRow(row, table.headers, kind)) table.outside.push(row);
  }
  return found.map((one) => closed(sheet.name, one));
}

/**
 * Ends a table at a row. Directly above it a form has a blank row: a text that stands alone there is none of the rows
 * that are filled in.
 */
function end(table: OpenTable, { row }: SheetRow): void {
  if (!table.ended && isLoneText(table.rows.at(-1), row - 1)) table.rows.pop();
  table.ended = true;
}

function isLoneText(last: SheetRow | undefined, above: number): boolean {
  const [only] = last?.row === above && last.cells.size === 1 ? last.cells.values() : [];
  return typeof only === 'string' && /\s/.test(only.trim());
}

/** A currency and an amount stand where the table has them, or a category and a quantity of it. */
function isLikeRow({ cells }: SheetRow, headers: Headers, kind: FormKind): boolean {
  const has = (key: HeaderKey, isIt: (cell: CellValue) => boolean): boolean =>
    headers.get(key)?.some((column) => cells.has(column) && isIt(cells.get(column)!)) ?? false;
  return (
    (has('currency', (cell) => readCurrency(cell).value !== undefined) && has(MONEY_COLUMN[kind], hasDigits)) ||
    (has('category', (cell) => typeof cell === 'string') && has('quantity', hasDigits))
  );
}

const hasDigits = (cell: CellValue): boolean => /\p{Nd}/u.test(String(cell));

/** Of two columns of one header the one that holds something is meant. */
function closed(sheet: string, { headerRow: header, headers, rows, outside }: OpenTable): ReturnedTable {
  const doubled: HeaderKey[] = [];
  const columns = new Map<HeaderKey, number>();
  for (const [key, places] of headers) {
    const filled =
      places.length === 1 ? places : places.filter((column) => rows.some(({ cells }) => cells.has(column)));
    if (filled.length > 1) doubled.push(key);
    columns.set(key, filled[0] ?? places[0]!);
  }
  return {
    sheet,
    headerRow: header.row,
    columns,
    doubled,
    rows,
    outside,
    unread: unreadIn(rows, header, headers),
  };
}

function unreadIn(rows: readonly SheetRow[], header: SheetRow, headers: Headers): UnreadColumn[] {
  const known = new Set([...headers.values()].flat());
  const unread = new Map<number, [number, CellValue][]>();
  for (const { row, cells } of rows)
    for (const [column, value] of cells) {
      if (known.has(column) || rowKeyOf(value) !== undefined) continue;
      const there = unread.get(column);
      if (there) there.push([row, value]);
      else unread.set(column, [[row, value]]);
    }
  const headerAbove = (column: number): string => inOneLine(cleanText(cellText(header.cells.get(column) ?? '')).text);
  return [...unread]
    .sort(([one], [other]) => one - other)
    .map(([column, cells]) => ({ column, header: headerAbove(column), cells }))
    .filter(({ header: above }) => !isHeaderOfValues(above));
}
