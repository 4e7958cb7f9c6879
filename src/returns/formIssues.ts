import type { FormColumnKey } from '../forms/columns';
import type { FormKind } from '../forms/form';
import { foundCell, quoteCell } from '../register/cells/cellText';
import { error, warning, type Issue } from '../register/issue';
import { wholeTableIssues } from '../register/tableIssues';
import { issueOf } from '../register/tableSource';
import type { FoundReference } from './findReference';
import { FORM_SCHEMAS, formSource } from './formSchema';
import { requiredColumns } from './headerRow';
import type { AsSent } from './readAsSent';
import type { ReturnedTable } from './returnedTables';

/** What may be wrong with a returned form as a whole, beside what stands where nobody reads it. */
export const wholeFormIssues = {
  twoReferences: error('two-references'),
  columnNotReturned: warning('column-not-returned'),
  rowOutside: error('row-outside-table'),
};

/** What is wrong with a returned form as a whole. */
export const formIssues = (
  kind: FormKind,
  references: readonly FoundReference[],
  tables: readonly ReturnedTable[],
  sent: AsSent | null,
): Issue[] => [
  ...referenceIssues(kind, references),
  ...tables.flatMap((table) => [...columnIssues(kind, table, sent), ...outsideIssues(kind, table)]),
];

function referenceIssues(kind: FormKind, references: readonly FoundReference[]): Issue[] {
  if (references.length < 2) return [];
  return [
    {
      ...wholeFormIssues.twoReferences,
      table: FORM_SCHEMAS[kind].name,
      row: null,
      column: null,
      cell: null,
      found: { kind: 'references', references: references.map(({ text }) => text) },
      wanted: { kind: 'oneReference' },
    },
  ];
}

/**
 * Columns that were sent and did not come back; where the file no longer says what was sent, those that every row must
 * fill.
 */
function columnIssues(kind: FormKind, table: ReturnedTable, sent: AsSent | null): Issue[] {
  const source = formSource(kind, table);
  const wanted: readonly FormColumnKey[] = sent ? [...sent.columns] : requiredColumns(kind);
  const where = { sheet: quoteCell(table.sheet), headerRow: table.headerRow };
  const missing = (['id', ...wanted] as const).filter((key) => !table.columns.has(key));
  const doubled = table.doubled.filter((key) => source.schema.columns[key] !== undefined);
  return [
    ...missing.map((key) =>
      issueOf(source, {
        row: null,
        column: key,
        ...wholeFormIssues.columnNotReturned,
        found: { kind: 'noColumnBelow', header: source.schema.columns[key]!.header, ...where },
        wanted: { kind: 'columnsAsSent' },
      }),
    ),
    ...doubled.map((key) =>
      issueOf(source, {
        row: null,
        column: key,
        ...wholeTableIssues.ambiguousColumn,
        found: { kind: 'twoColumnsBelow', header: source.schema.columns[key]!.header, ...where },
        wanted: { kind: 'oneColumn' },
      }),
    ),
  ];
}

const outsideIssues = (kind: FormKind, table: ReturnedTable): Issue[] =>
  table.outside.map(({ row, cells }) => ({
    ...issueOf(formSource(kind, table), {
      row,
      column: 'currency',
      ...wholeFormIssues.rowOutside,
      found: foundCell([...cells.values()].map(String).join(' | ')),
      wanted: { kind: 'rowOfTable' },
    }),
    column: null,
  }));
