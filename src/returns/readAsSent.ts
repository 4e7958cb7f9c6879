import { AS_SENT } from '../forms/asSent';
import type { FormColumnKey } from '../forms/columns';
import { columnsOfForm, type ColumnOfForm } from '../forms/columnOfForm';
import type { FormKind } from '../forms/form';
import { cellText } from '../register/cells/cellText';
import type { CellValue } from '../register/rawTable';
import { readFormCell } from './cells/readFormCell';
import type { ReturnedCells } from './cells/returnedCells';
import { cleanText, inOneLine } from './cells/cleanText';
import { foldedTexts, readHeaders, type Headers } from './headerRow';
import type { ReadValue } from './readForm';
import type { ReturnedFile } from './returnedFile';
import { sheetRows, type SheetRow } from './sheetRows';

export interface AsSent {
  /** By identifier. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<FormColumnKey, ReadValue>>;
  /** What stood in the cells of the rows, by identifier. */
  readonly found: ReadonlyMap<string, ReadonlyMap<FormColumnKey, CellValue>>;
  /** The columns that the form was sent with. */
  readonly columns: ReadonlySet<FormColumnKey>;
}

/**
 * The earlier rows as the form was sent, from any sheet; null where no sheet has them. A cell that cannot be read is
 * left out.
 */
export function readAsSent(file: ReturnedFile, kind: FormKind, cells: ReturnedCells): AsSent | null {
  for (const sheet of file.sheets) {
    const marker = sheet.cells.find(({ value }) => value === AS_SENT);
    if (!marker) continue;
    const read = readBlock(sheetRows(sheet), marker, kind, cells);
    if (read) return read;
  }
  return null;
}

interface Marker {
  readonly row: number;
  readonly column: number;
}

function readBlock(rows: readonly SheetRow[], marker: Marker, kind: FormKind, cells: ReturnedCells): AsSent | null {
  const header = rows.find(({ row }) => row === marker.row + 1);
  if (!header) return null;
  const beside = new Map<number, string>();
  const texts = foldedTexts(header);
  for (let column = marker.column; header.cells.has(column); column += 1) beside.set(column, texts.get(column) ?? '');
  const headers = readHeaders(beside, kind, cells.language);
  const idColumn = headers.get('id')?.[0];
  if (idColumn === undefined) return null;
  const columns = columnsOfForm(kind).filter(({ key }) => headers.has(key));
  const keys = columns.map(({ key }) => key);
  const read = new Map<string, ReadonlyMap<FormColumnKey, ReadValue>>();
  const found = new Map<string, ReadonlyMap<FormColumnKey, CellValue>>();
  const byNumber = new Map(rows.map((row) => [row.row, row]));
  for (let at = header.row + 1; byNumber.has(at); at += 1) {
    const row = byNumber.get(at)!;
    const id = row.cells.get(idColumn);
    if (id === undefined) break;
    const name = inOneLine(cleanText(cellText(id)).text);
    read.set(name, readValues(row, columns, headers, cells));
    found.set(name, cellsIn(row, keys, headers));
  }
  return { rows: read, found, columns: new Set(keys) };
}

const cellsIn = (
  { cells }: SheetRow,
  keys: readonly FormColumnKey[],
  headers: Headers,
): ReadonlyMap<FormColumnKey, CellValue> =>
  new Map(
    keys.flatMap((key) => {
      const cell = cells.get(headers.get(key)![0]!);
      return cell === undefined ? [] : [[key, cell] as const];
    }),
  );

function readValues(
  row: SheetRow,
  columns: readonly ColumnOfForm[],
  headers: Headers,
  cells: ReturnedCells,
): ReadonlyMap<FormColumnKey, ReadValue> {
  const read = (column: ColumnOfForm, currency: string | null): ReadValue | undefined => {
    const cell = row.cells.get(headers.get(column.key)![0]!);
    if (cell === undefined) return (column.schema.fallback ?? null) as ReadValue;
    return readFormCell(cell, column, cells, currency).value;
  };
  const ofCurrency = columns.find(({ key }) => key === 'currency');
  const currency = ofCurrency ? read(ofCurrency, null) : null;
  const values = new Map<FormColumnKey, ReadValue>();
  for (const column of columns) {
    const value = read(column, typeof currency === 'string' ? currency : null);
    if (value !== undefined) values.set(column.key, value);
  }
  return values;
}
