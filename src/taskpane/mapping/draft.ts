import type { TableSeen } from '../../jobs/inspect';
import { findColumns } from '../../register/findColumns';
import type { Mapping } from '../../register/mapping';
import { tables, type TableKey } from '../../register/schema';
import type { Table } from '../../register/schema/table';
import type { SuggestedTable } from '../../register/suggestMapping';

/** A table of the register as its keeper is about to map it; what is null is not in the workbook. */
export interface DraftTable {
  readonly table: string;
  readonly required: boolean;
  readonly named: string | null;
  readonly columns: readonly DraftColumn[];
}

export interface DraftColumn {
  /** In the register's spelling. */
  readonly header: string;
  readonly required: boolean;
  readonly about: string;
  readonly found: string | null;
}

export type Draft = readonly DraftTable[];

const SCHEMAS: readonly Table[] = (Object.keys(tables) as TableKey[]).map((key) => tables[key]);

const unmapped = (schema: Table): DraftTable => ({
  table: schema.name,
  required: schema.required,
  named: null,
  columns: Object.values(schema.columns).map(({ header, required, about }) => ({
    header,
    required,
    about,
    found: null,
  })),
});

/** What is suggested, with every other table of the register left open; the required ones first. */
export function draftOf(suggestion: readonly SuggestedTable[]): Draft {
  const drafts = SCHEMAS.map((schema): DraftTable => {
    const suggested = suggestion.find(({ table }) => table === schema.name);
    const open = unmapped(schema);
    if (!suggested) return open;
    const found = new Map(suggested.columns.map((column) => [column.header, column.found]));
    return {
      ...open,
      named: suggested.named,
      columns: open.columns.map((column) => ({ ...column, found: found.get(column.header) ?? null })),
    };
  });
  return [...drafts.filter(({ required }) => required), ...drafts.filter(({ required }) => !required)];
}

/**
 * The draft with another table of the workbook for one of the register's; its columns are found anew, by header and
 * synonym.
 */
export function chooseTable(draft: Draft, table: string, seen: TableSeen | null): Draft {
  const schema = SCHEMAS.find(({ name }) => name === table)!;
  const places = seen === null ? new Map<string, number>() : findColumns(seen.headers, schema.columns).places;
  const found = new Map(
    Object.entries(schema.columns).map(([key, { header }]) => [header, seen?.headers[places.get(key) ?? -1] ?? null]),
  );
  return draft.map((one) =>
    one.table !== table
      ? one
      : {
          ...one,
          named: seen?.name ?? null,
          columns: one.columns.map((column) => ({ ...column, found: found.get(column.header) ?? null })),
        },
  );
}

export const chooseColumn = (draft: Draft, table: string, header: string, found: string | null): Draft =>
  draft.map((one) =>
    one.table !== table
      ? one
      : { ...one, columns: one.columns.map((column) => (column.header === header ? { ...column, found } : column)) },
  );

export type Hindrance =
  | { readonly kind: 'missingTable'; readonly table: string }
  | { readonly kind: 'missingColumn'; readonly table: string; readonly header: string }
  | { readonly kind: 'tableTwice'; readonly named: string }
  | { readonly kind: 'columnTwice'; readonly table: string; readonly header: string };

/** What stands in the way of using the draft. */
export function hindrances(draft: Draft): Hindrance[] {
  const mapped = draft.filter(({ named }) => named !== null);
  return [
    ...draft
      .filter(({ required, named }) => required && named === null)
      .map(({ table }): Hindrance => ({ kind: 'missingTable', table })),
    ...twice(mapped.map(({ named }) => named!)).map((named): Hindrance => ({ kind: 'tableTwice', named })),
    ...mapped.flatMap(({ table, columns }): Hindrance[] => [
      ...columns
        .filter(({ required, found }) => required && found === null)
        .map(({ header }): Hindrance => ({ kind: 'missingColumn', table, header })),
      ...twice(columns.flatMap(({ found }) => (found === null ? [] : [found]))).map((header): Hindrance => ({
        kind: 'columnTwice',
        table,
        header,
      })),
    ]),
  ];
}

const twice = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, place) => names.indexOf(name) !== place)),
];

/** The draft as the workbook remembers it. */
export const mappingOfDraft = (draft: Draft): Mapping =>
  draft.flatMap(({ table, named, columns }) =>
    named === null
      ? []
      : [
          {
            table,
            named,
            columns: Object.fromEntries(
              columns.flatMap(({ header, found }) => (found === null ? [] : [[header, found]])),
            ),
          },
        ],
  );
