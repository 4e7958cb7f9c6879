import type { CellValue } from '../rawTable';
import type { Column } from '../schema/columns';
import type { Table } from '../schema/table';

const NUMBERS = new Set(['amount', 'number', 'share', 'year']);

const cell = (text: string, { kind }: Column<unknown>): CellValue =>
  NUMBERS.has(kind) && text !== '' ? Number(text) : text;

/**
 * Reads rows that are written as text: a line of headers, then a line a row, cells apart by " | ". Behind the cells of
 * the headers, a row names further columns: "Need ID=N-001".
 * @returns cells in the order of the table's columns, '' for the blank ones
 * @throws RangeError for a column that the table does not have
 */
export function parseRows(table: Table, text: string): CellValue[][] {
  const columns = Object.values(table.columns);
  const place = (header: string): number => {
    const at = columns.findIndex((column) => column.header === header);
    if (at < 0) throw new RangeError(`${table.name} has no column ${header}`);
    return at;
  };
  const [head, ...lines] = text.trim().split('\n').map(partsOf);
  const places = head!.map(place);
  return lines.map((parts) => {
    const row: CellValue[] = columns.map(() => '');
    parts.forEach((part, index) => {
      const [at, value] = index < places.length ? [places[index]!, part] : named(part, place);
      row[at] = cell(value, columns[at]!);
    });
    return row;
  });
}

const partsOf = (line: string): string[] => line.split('|').map((part) => part.trim());

function named(part: string, place: (header: string) => number): [number, string] {
  const [header = '', ...value] = part.split('=');
  return [place(header), value.join('=')];
}
