import type { CellValue } from '../../register/rawTable';
import { TableChangedError, type TableRead } from './tableBody';

/** Neighbouring rows of a table's body, from 0. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/**
 * Asks, in the request that writes and before it does, what stands in rows that are about to be written: between
 * reading and writing a person may sort the table, or delete one row and add another. Rows are told apart by their
 * identifiers, or where the table has none by all that they hold.
 * @returns to be called after that request: throws TableChangedError where they are not the rows that were read
 */
export function askForRows(body: Excel.Range, read: TableRead, spans: readonly RowSpan[]): () => void {
  const checks = spans.map((span) => askForSpan(body, read, span));
  return () => {
    if (checks.every((areThose) => areThose())) return;
    throw new TableChangedError({ kind: 'otherRows', table: read.name }, { kind: 'sameRows' });
  };
}

function askForSpan(body: Excel.Range, { identifiers, content }: TableRead, { first, last }: RowSpan): () => boolean {
  if (!content) return () => true;
  const rows = content.slice(first, last + 1);
  const width = identifiers === null || identifiers === undefined ? (rows[0]?.length ?? 1) : 1;
  const range = body
    .getCell(first, identifiers ?? 0)
    .getResizedRange(last - first, width - 1)
    .load('values');
  const wanted = rows.map((row) => row.slice(identifiers ?? 0, (identifiers ?? 0) + width));
  return () => sameRows(range.values as CellValue[][], wanted);
}

const sameRows = (found: readonly (readonly CellValue[])[], wanted: readonly (readonly CellValue[])[]): boolean =>
  found.length === wanted.length &&
  found.every((row, down) => row.every((value, right) => String(value) === String(wanted[down]![right] ?? '')));
