import { sheetCellAddress } from '../values/cellAddress';
import { findColumns, type FoundColumns } from './findColumns';
import type { FoundAndWanted } from '../words/foundAndWanted';
import type { Issue, IssueKind } from './issue';
import { mappingOf, type Mapping } from './mapping';
import type { RawTable } from './rawTable';
import type { Table } from './schema/table';

/** A table of the workbook that serves a table of the schema. */
export interface TableSource {
  readonly schema: Table;
  readonly raw: RawTable;
  readonly found: FoundColumns;
}

export const tableSource = (schema: Table, raw: RawTable, mapping: Mapping = []): TableSource => ({
  schema,
  raw,
  found: findColumns(raw.headers, schema.columns, mappingOf(mapping, raw.name)?.columns),
});

/** Where an issue stands, and what it is. */
export interface IssueAt extends IssueKind, FoundAndWanted {
  /** Within the table's body, 1 for the first; null: the whole table. */
  readonly row: number | null;
  /** The key of the column; null: the whole row or table. */
  readonly column: string | null;
  readonly readAs?: NonNullable<Issue['readAs']>;
}

/** The issue with its table, header and cell address. */
export function issueOf({ schema, raw, found: columns }: TableSource, at: IssueAt): Issue {
  const { severity, row, column, code, found, wanted, readAs } = at;
  const place = column === null ? undefined : columns.places.get(column);
  const cell =
    row === null || place === undefined
      ? null
      : sheetCellAddress(raw.sheet, raw.headerRow + row, raw.firstColumn + place);
  return {
    severity,
    table: schema.name,
    row,
    column: column === null ? null : (schema.columns[column]?.header ?? column),
    cell,
    code,
    found,
    wanted,
    ...(readAs === undefined ? {} : { readAs }),
  };
}

/**
 * Issues in the order of rows, and within a row in the order of the schema's columns; those of the whole table first.
 */
export function sortIssues({ columns }: Table, issues: readonly Issue[]): Issue[] {
  const places = new Map<string | null, number>(Object.values(columns).map(({ header }, place) => [header, place]));
  const place = ({ column }: Issue): number => places.get(column) ?? -1;
  return [...issues].sort((one, other) => (one.row ?? 0) - (other.row ?? 0) || place(one) - place(other));
}
