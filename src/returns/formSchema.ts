import { columnsOfForm } from '../forms/columnOfForm';
import { ANSWERS, type FormKind } from '../forms/form';
import { tables } from '../register/schema';
import { choice, type Column } from '../register/schema/columns';
import { table, type Table } from '../register/schema/table';
import { tableSource, type TableSource } from '../register/tableSource';
import type { ReturnedColumn } from './cells/returnedCells';
import type { ReturnedTable } from './returnedTables';

const answer = choice('Answer', ANSWERS, 'What its sender says of a row that the register has.');

/** The column of answers, as its cells are read. */
export const ANSWER_COLUMN: ReturnedColumn = { schema: answer, words: 'answers' };

function schemaOf(kind: FormKind): Table {
  const { name, about } = tables[kind];
  const columns: Readonly<Record<string, Column<unknown>>> = tables[kind].columns;
  const ofForm = Object.fromEntries(columnsOfForm(kind).map(({ key, schema }) => [key, schema]));
  return table({ name, about, columns: { id: columns.id!, answer, ...ofForm } });
}

/** The register's table with those of its columns that a form has, and the answer. */
export const FORM_SCHEMAS: Readonly<Record<FormKind, Table>> = {
  pledges: schemaOf('pledges'),
  needs: schemaOf('needs'),
};

/**
 * A returned table under the schema's headers; its rows count from the top of the sheet, so that issues have the
 * addresses of the returned file.
 */
export function formSource(kind: FormKind, { sheet, columns }: ReturnedTable): TableSource {
  const schema = FORM_SCHEMAS[kind];
  const placed = [...columns].filter(([key]) => schema.columns[key] !== undefined);
  const headers = Array.from({ length: Math.max(0, ...placed.map(([, column]) => column)) }, () => '');
  for (const [key, column] of placed) headers[column - 1] = schema.columns[key]!.header;
  return tableSource(schema, { name: schema.name, sheet, headerRow: 0, firstColumn: 1, headers, rows: [] });
}
