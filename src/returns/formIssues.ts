import type { FormColumnKey } from '../forms/columns';
import type { FormKind } from '../forms/form';
import { quoteCell } from '../register/cells/cellText';
import type { Issue } from '../register/issue';
import { ISSUE_CODES } from '../register/issueCodes';
import { issueOf } from '../register/tableSource';
import type { FoundReference } from './findReference';
import { FORM_SCHEMAS, formSource } from './formSchema';
import { requiredColumns } from './headerRow';
import type { AsSent } from './readAsSent';
import type { ReturnedTable } from './returnedTables';
import { unreadIssues } from './unreadIssues';

/** What is wrong with a returned form as a whole. */
export const formIssues = (
  kind: FormKind,
  references: readonly FoundReference[],
  tables: readonly ReturnedTable[],
  sent: AsSent | null,
): Issue[] => [
  ...referenceIssues(kind, references),
  ...tables.flatMap((table) => [
    ...columnIssues(kind, table, sent),
    ...outsideIssues(kind, table),
    ...unreadIssues(kind, table),
  ]),
];

function referenceIssues(kind: FormKind, references: readonly FoundReference[]): Issue[] {
  if (references.length < 2) return [];
  const code = 'two-references';
  return [
    {
      severity: ISSUE_CODES[code].severity,
      table: FORM_SCHEMAS[kind].name,
      row: null,
      column: null,
      cell: null,
      code,
      found: references.map(({ text }) => text).join(' and '),
      wanted: 'the reference of one form',
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
  const where = `the table below row ${table.headerRow} of the sheet ${quoteCell(table.sheet)}`;
  const missing = (['id', ...wanted] as const).filter((key) => !table.columns.has(key));
  const doubled = table.doubled.filter((key) => source.schema.columns[key] !== undefined);
  return [
    ...missing.map((key) =>
      issueOf(source, {
        row: null,
        column: key,
        code: 'column-not-returned',
        found: `no column ${source.schema.columns[key]!.header} in ${where}`,
        wanted: 'the columns with which the form was sent',
      }),
    ),
    ...doubled.map((key) =>
      issueOf(source, {
        row: null,
        column: key,
        code: 'ambiguous-column',
        found: `two columns ${source.schema.columns[key]!.header} in ${where}`,
        wanted: 'one column of this header',
      }),
    ),
  ];
}

const outsideIssues = (kind: FormKind, table: ReturnedTable): Issue[] =>
  table.outside.map(({ row, cells }) => ({
    ...issueOf(formSource(kind, table), {
      row,
      column: 'currency',
      code: 'row-outside-table',
      found: quoteCell([...cells.values()].map(String).join(' | ')),
      wanted: 'a row of the table',
    }),
    column: null,
  }));
