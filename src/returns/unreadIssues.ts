import type { FormKind } from '../forms/form';
import { sheetCellAddress } from '../values/cellAddress';
import { quoteCell } from '../register/cells/cellText';
import { warning, type Issue, type IssueKind } from '../register/issue';
import { FORM_SCHEMAS } from './formSchema';
import type { ReturnedTable } from './returnedTables';

/** What may stand where nobody reads it. */
export const unreadKinds = { column: warning('unknown-column'), below: warning('text-below-table') };

/** What was entered beside and below a table, where nothing is read: so that it is not lost without a word. */
export const unreadIssues = (kind: FormKind, table: ReturnedTable): Issue[] => [
  ...besideIssues(kind, table),
  ...belowIssues(kind, table),
];

const MOST_TOLD = 5;

/** The first of what there is, and how many more there are. */
const told = <T>(all: readonly T[]): { readonly cells: readonly T[]; readonly more: number } => ({
  cells: all.slice(0, MOST_TOLD),
  more: Math.max(0, all.length - MOST_TOLD),
});

const besideIssues = (kind: FormKind, { sheet, unread }: ReturnedTable): Issue[] =>
  unread.map(({ column, header, cells }) => {
    const row = cells[0]![0];
    return {
      ...inTable(kind, unreadKinds.column),
      row,
      cell: sheetCellAddress(sheet, row, column),
      found: {
        kind: 'columnBeside',
        header: header === '' ? null : quoteCell(header),
        ...told(cells.map(([at, value]) => ({ at: String(at), text: quoteCell(value) }))),
      },
      wanted: { kind: 'entriesInColumns' },
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
      ...inTable(kind, unreadKinds.below),
      row: first.row,
      cell: first.cell,
      found: {
        kind: 'cellsBelow',
        ...told(cells.map(({ cell, value }, place) => ({ at: place === 0 ? null : cell, text: quoteCell(value) }))),
      },
      wanted: { kind: 'entriesInRows' },
    },
  ];
}

const inTable = (kind: FormKind, issue: IssueKind) => ({ ...issue, table: FORM_SCHEMAS[kind].name, column: null });
