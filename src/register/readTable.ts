import { wantedOf } from './cells/wantedOf';
import { cellText, foundCell, isBlank } from './cells/cellText';
import { isErrorValue } from './cells/errorValue';
import { readCell, type CellContext } from './cells/readCell';
import { remembering } from './cells/remembering';
import { cellIssues, type CellReading } from './cells/reading';
import { blankRecord } from '../values/blankRecord';
import { foldName } from '../values/names';
import { error, type Issue } from './issue';
import type { CellValue } from './rawTable';
import type { RowRule } from './rowRules';
import type { Column, ColumnKind } from './schema/columns';
import type { Place } from './schema/table';
import { tableIssues } from './tableIssues';
import { issueOf, type TableSource } from './tableSource';

/** What may be wrong with a row because of the rows before it. */
export const rowIssues = { duplicate: error('duplicate-identifier') };

/** What a table's rows became. */
export interface TableReading<R> {
  /** null where the workbook has no such table. */
  readonly source: TableSource | null;
  readonly records: readonly R[];
  readonly issues: readonly Issue[];
  /** Rows that are not blank. */
  readonly rows: number;
  /** The identifiers of all rows, counted or not, by their folded text; null where their column is not there. */
  readonly identifiers: ReadonlyMap<string, string> | null;
}

export const ABSENT: TableReading<never> = {
  source: null,
  records: [],
  issues: [],
  rows: 0,
  identifiers: new Map(),
};

interface PlannedColumn {
  readonly key: string;
  readonly column: Column<unknown>;
  /** From 0; -1 where the table does not have the column. */
  readonly place: number;
  readonly blank: unknown;
  readonly blankIsError: boolean;
  readonly read: (cell: CellValue, currency: string | null) => CellReading<unknown>;
}

/** Kinds whose cells repeat from row to row. */
const REPEATING: ReadonlySet<ColumnKind> = new Set([
  'choice',
  'currency',
  'date',
  'list',
  'memberState',
  'places',
  'yesNo',
]);

function planColumns({ schema, found }: TableSource, context: CellContext): PlannedColumn[] {
  return Object.entries(schema.columns).map(([key, column]) => {
    const repeated = remembering((cell) => readCell(cell, column, context));
    return {
      key,
      column,
      place: found.places.get(key) ?? -1,
      blank: column.fallback ?? null,
      blankIsError: column.required && !column.blankByRule,
      read: REPEATING.has(column.kind) ? repeated : (cell, currency) => readCell(cell, column, context, currency),
    };
  });
}

/** Takes the rows of a table, some at a time, so that they need not all be there at once. */
export interface TableReader<R> {
  /** The next rows of the table's body. */
  take: (rows: readonly (readonly CellValue[])[]) => void;
  /** What all of them became. */
  end: () => TableReading<R>;
}

/**
 * Makes records of the rows of a table. A row with an error becomes no record; the records and issues are in the order
 * of the rows.
 */
export function tableReader<R extends { readonly at: Place }>(
  source: TableSource,
  context: CellContext,
  rule: RowRule<R> | undefined,
): TableReader<R> {
  const plan = planColumns(source, context);
  const blank = blankRecord([...plan.map(({ key }) => key), 'at']);
  const present = plan.filter(({ place }) => place >= 0);
  const usable = !tableIssues(source, 1).some(({ severity }) => severity === 'error');
  const identifier = present.find(({ column }) => column.kind === 'identifier');
  const identifiers = new Map<string, string>();
  const issues: Issue[] = [];
  const records: R[] = [];
  let taken = 0;
  let filled = 0;

  function takeRow(cells: readonly CellValue[], row: number): void {
    if (present.every(({ place }) => isBlank(cells[place]))) return;
    filled++;
    const cell = identifier ? (cells[identifier.place] ?? '') : '';
    const duplicate = isTaken(identifiers, cell);
    if (!usable) return;
    const found: Issue[] = [];
    const record = readRow(source, plan, { ...blank }, cells, row, found) as R;
    if (duplicate && identifier) {
      found.push(issueOf(source, { row, column: identifier.key, ...duplicateOf(identifier, cell) }));
    }
    if (rule && !hasError(found)) {
      for (const finding of rule(record)) found.push(issueOf(source, { row, ...finding }));
    }
    if (!hasError(found)) records.push(record);
    for (const issue of found) issues.push(issue);
  }

  return {
    take(rows) {
      for (const cells of rows) takeRow(cells, ++taken);
    },
    end() {
      const known = identifier || !hasIdentifier(source) ? identifiers : null;
      const ofTable = tableIssues(source, filled);
      return { source, records, issues: [...ofTable, ...issues], rows: filled, identifiers: known };
    },
  };
}

const hasError = (issues: readonly Issue[]): boolean => issues.some(({ severity }) => severity === 'error');

const hasIdentifier = ({ schema }: TableSource): boolean =>
  Object.values(schema.columns).some(({ kind }) => kind === 'identifier');

/** Whether an earlier row has the identifier; if not, this row takes it. Cells that hold none take nothing. */
function isTaken(identifiers: Map<string, string>, cell: CellValue): boolean {
  if (isBlank(cell) || isErrorValue(cell)) return false;
  const text = cellText(cell);
  const folded = foldName(text);
  if (identifiers.has(folded)) return true;
  identifiers.set(folded, text);
  return false;
}

const duplicateOf = ({ column: { header } }: PlannedColumn, cell: CellValue) => ({
  ...rowIssues.duplicate,
  found: foundCell(cell),
  wanted: { kind: 'newIdentifier', header } as const,
});

/**
 * Reads the cells of a row into a blank record, and adds what is wrong with them to `issues`; a cell with an error is
 * left undefined.
 */
function readRow(
  source: TableSource,
  plan: readonly PlannedColumn[],
  record: Record<string, unknown>,
  cells: readonly CellValue[],
  row: number,
  issues: Issue[],
): Record<string, unknown> {
  const { raw } = source;
  const currency = currencyOf(plan, cells);
  for (const { key, column, place, blank, blankIsError, read } of plan) {
    const cell = place < 0 ? '' : (cells[place] ?? '');
    if (isBlank(cell)) {
      record[key] = blank;
      if (blankIsError) {
        const [found, wanted] = [{ kind: 'blankCell' } as const, wantedOf(column)];
        issues.push(issueOf(source, { row, column: key, ...cellIssues.blank, found, wanted }));
      }
      continue;
    }
    const { value, finding } = read(cell, currency);
    record[key] = value;
    if (finding) issues.push(issueOf(source, { row, column: key, found: foundCell(cell), ...finding }));
  }
  record.at = {
    table: raw.name,
    row,
    sheet: raw.sheet,
    sheetRow: raw.headerRow + row,
    sheetColumn: raw.firstColumn,
  } satisfies Place;
  return record;
}

/** The currency of a row; null where it has none that can be read. */
function currencyOf(plan: readonly PlannedColumn[], cells: readonly CellValue[]): string | null {
  const planned = plan.find(({ column }) => column.kind === 'currency');
  const cell = planned && planned.place >= 0 ? cells[planned.place] : undefined;
  if (!planned || cell === undefined || isBlank(cell)) return null;
  const { value } = planned.read(cell, null);
  return typeof value === 'string' ? value : null;
}
