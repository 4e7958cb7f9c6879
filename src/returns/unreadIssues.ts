import type { FormKind } from '../forms/form';
import { sheetCellAddress } from '../values/cellAddress';
import { quoteCell } from '../register/cells/cellText';
import type { Issue } from '../register/issue';
import { ISSUE_CODES } from '../register/issueCodes';
import { FORM_SCHEMAS } from './formSchema';
import type { ReturnedTable } from './returnedTables';

/** What was entered beside and below a table, where nothing is read: so that it is not lost without a word. */
export const unreadIssues = (kind: FormKind, table: ReturnedTable): Issue[] => [
  ...besideIssues(kind, table),
  ...belowIssues(kind, table),
];

const MOST_TOLD = 5;

/** The first of what there is, and how many more there are. */
function told(all: readonly string[]): string {
  const more = all.length > MOST_TOLD ? ` and ${all.length - MOST_TOLD} more` : '';
  return `${all.slice(0, MOST_TOLD).join('; ')}${more}`;
}

const besideIssues = (kind: FormKind, { sheet, unread }: ReturnedTable): Issue[] =>
  unread.map(({ column, header, cells }) => {
    const named = header === '' ? 'a column without a header' : `a column “${quoteCell(header)}”`;
    const row = cells[0]![0];
    return {
      ...warning(kind, 'unknown-column'),
      row,
      cell: sheetCellAddress(sheet, row, column),
      found: `${named} with: ${told(cells.map(([at, value]) => `row ${at}: ${quoteCell(value)}`))}`,
      wanted: 'entries in the columns with which the form was sent',
    };
  });

function belowIssues(kind: FormKind, { sheet, below }: ReturnedTable): Issue[] {
  const cells = below.flatMap((row) =>
    [...row.cells].map(([column, value]) => ({ row: row.row, cell: sheetCellAddress(sheet, row.row, column), value })),
  );
  const [first] = cells;
  if (!first) return [];
  return [
    {
      ...warning(kind, 'text-below-table'),
      row: first.row,
      cell: first.cell,
      found: told(cells.map(({ cell, value }, place) => (place === 0 ? '' : `${cell}: `) + quoteCell(value))),
      wanted: 'entries in the rows of the table only',
    },
  ];
}

const warning = (kind: FormKind, code: 'unknown-column' | 'text-below-table') => ({
  severity: ISSUE_CODES[code].severity,
  table: FORM_SCHEMAS[kind].name,
  column: null,
  code,
});
