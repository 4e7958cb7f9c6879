import { wantedOf } from '../register/cells/wantedOf';
import { formKeys, type FormColumnKey } from '../forms/columns';
import { columnOfForm, columnsOfForm } from '../forms/columnOfForm';
import type { Answer, FormKind } from '../forms/form';
import { cellText, foundCell, quoteCell } from '../register/cells/cellText';
import { isErrorValue } from '../register/cells/errorValue';
import { foldName } from '../values/names';
import { cellIssues } from '../register/cells/reading';
import { error, warning, type Issue } from '../register/issue';
import { instalmentsOff, yearsOff } from '../register/schedules';
import type { Pledge } from '../register/schema/pledges';
import { wholeTableIssues } from '../register/tableIssues';
import { ROW_RULES, type RowRule } from '../register/rowRules';
import type { CellValue } from '../register/rawTable';
import { issueOf, type IssueAt, type TableSource } from '../register/tableSource';
import { cleanText, inOneLine } from './cells/cleanText';
import { readFormCell } from './cells/readFormCell';
import { rowKeyIn } from './cells/rowKeyIn';
import type { ReturnedCells } from './cells/returnedCells';
import { ANSWER_COLUMN } from './formSchema';
import type { HeaderKey } from './headerRow';
import type { MergedEntry, ReadRow, ReadValue } from './readForm';
import type { ReturnedTable } from './returnedTables';
import { cellIn, type MergedCell, type SheetRow } from './sheetRows';

/** What may be wrong with by what a returned row is known. */
export const returnedRowIssues = { identifierMissing: error('identifier-missing') };

/** A row that is struck through is taken over only where somebody says so. */
export const struckRowIssues = { struckThrough: warning('row-struck-through') };

/** The earlier rows as they were sent, by their folded identifiers; null where the file does not say them. */
export type SentRows = ReadonlyMap<string, ReadonlyMap<FormColumnKey, ReadValue>> | null;

/** What stood in the cells of the earlier rows as they were sent, likewise. */
export type SentCells = ReadonlyMap<string, ReadonlyMap<FormColumnKey, CellValue>> | null;

/** What the rows of one table have in common. */
export interface RowsOf {
  readonly kind: FormKind;
  readonly table: ReturnedTable;
  readonly source: TableSource;
  readonly cells: ReturnedCells;
  readonly sent: SentRows;
  readonly sentCells: SentCells;
}

const ROW_NUMBER = /^\d{1,4}[.)]?$/;

/**
 * @returns null for a row that is blank: nothing is filled in or answered but with a confirmation, and it is none of
 * the earlier rows
 */
export function readRow(row: SheetRow, of: RowsOf): ReadRow | null {
  const { kind, table, source, sent } = of;
  const cellAt = (key: HeaderKey) => {
    const column = table.columns.get(key);
    return column === undefined ? undefined : cellIn(row, column);
  };
  const found = new Map(
    formKeys(kind).flatMap((key) => {
      const cell = cellAt(key);
      return cell === undefined ? [] : [[key, cell] as const];
    }),
  );
  const id = identifier(cellAt('id'), sent);
  const isEarlier = id !== null && (sent ? sent.has(foldName(id)) : !ROW_NUMBER.test(id));
  const issues: Issue[] = [];
  const add = (at: Omit<IssueAt, 'row'>) => void issues.push(issueOf(source, { ...at, row: row.row }));
  const answer = readAnswer(cellAt('answer'), of, add);
  const saysNothing = cellAt('answer') === undefined || answer === 'confirmed';
  if (found.size === 0 && !isEarlier && saysNothing) return null;
  addStruck(row, of, issues);
  addIdentifierIssues(id, cellAt('id'), cellAt('answer'), of, add);
  for (const key of table.doubled) {
    if (source.schema.columns[key] === undefined) continue;
    const header = source.schema.columns[key].header;
    add({
      column: key,
      ...wholeTableIssues.ambiguousColumn,
      found: { kind: 'twoColumns', header },
      wanted: { kind: 'oneColumn' },
    });
  }
  const values = readValues(found, id, answer, of, add);
  if ([...found.keys()].every((key) => values.has(key))) applyRule(values, id, of, add, issues);
  const foundAnswer = answer === null ? cellAt('answer') : undefined;
  const said = foundAnswer === undefined ? { answer } : { answer, foundAnswer };
  const key = id === null ? rowKeyIn(row) : undefined;
  const merged = mergedEntries(row, of);
  return {
    ...{ sheet: table.sheet, row: row.row, id, ...(key !== undefined && { key }), ...said, values, found },
    ...(merged.length > 0 && { merged }),
    issues,
  };
}

/** Cells that are computed say nothing of what their row means. */
function addStruck({ row, cells, struck }: SheetRow, { table, kind, source }: RowsOf, issues: Issue[]): void {
  if (!struck) return;
  const entered: readonly HeaderKey[] = ['id', 'answer', ...formKeys(kind)];
  const those = entered.flatMap((key) => {
    const column = table.columns.get(key);
    return column !== undefined && struck.has(column) ? [quoteCell(cells.get(column)!)] : [];
  });
  if (those.length === 0) return;
  const said = { found: { kind: 'struckThrough', cells: those }, wanted: { kind: 'decisionOnRow' } } as const;
  issues.push({ ...issueOf(source, { row, column: 'id', ...struckRowIssues.struckThrough, ...said }), column: null });
}

const ENTERED: readonly HeaderKey[] = ['id', 'answer'];

/** What stands in cells of the row that are merged with others: over several rows, or several columns of the form. */
function mergedEntries({ merged }: SheetRow, { table, kind, source }: RowsOf): MergedEntry[] {
  if (!merged) return [];
  const byCell = new Map<MergedCell, string[]>();
  for (const key of [...ENTERED, ...formKeys(kind)]) {
    const cell = merged.get(table.columns.get(key) ?? 0);
    const { header } = source.schema.columns[key]!;
    if (cell) byCell.set(cell, [...(byCell.get(cell) ?? []), header]);
  }
  return [...byCell].flatMap(([{ value, row: first, lastRow: last }, headers]): MergedEntry[] =>
    last > first || headers.length > 1 ? [{ value: value ?? null, headers, rows: { first, last } }] : [],
  );
}

type Add = (at: Omit<IssueAt, 'row'>) => void;
type Found = ReadRow['found'];
type Cell = ReturnType<SheetRow['cells']['get']>;

/** A number that is no identifier of the form is that of the row: senders count new rows. */
function identifier(cell: Cell, sent: SentRows): string | null {
  if (cell === undefined || isErrorValue(cell)) return null;
  const text = inOneLine(cleanText(cellText(cell)).text);
  return ROW_NUMBER.test(text) && sent !== null && !sent.has(foldName(text)) ? null : text;
}

function readAnswer(cell: Cell, { cells }: RowsOf, add: Add): Answer | null {
  if (cell === undefined) return null;
  const { value, findings } = readFormCell(cell, ANSWER_COLUMN, cells, null);
  for (const finding of findings) add({ column: 'answer', found: foundCell(cell), ...finding });
  return (value as Answer | undefined) ?? null;
}

function addIdentifierIssues(id: string | null, idCell: Cell, answerCell: Cell, of: RowsOf, add: Add): void {
  const { table, sent, source } = of;
  if (id !== null) return;
  if (idCell !== undefined && isErrorValue(idCell)) {
    const wanted = wantedOf(source.schema.columns.id!);
    add({ column: 'id', ...cellIssues.errorValue, found: foundCell(idCell), wanted });
    return;
  }
  const at = { column: 'id', ...returnedRowIssues.identifierMissing };
  if (answerCell !== undefined) {
    const found = { kind: 'answerWithoutIdentifier', answer: quoteCell(answerCell) } as const;
    add({ ...at, found, wanted: { kind: 'identifierOrNoAnswer' } });
  } else if (!table.columns.has('id') && (sent === null || sent.size > 0)) {
    add({ ...at, found: { kind: 'noIdentifiers' }, wanted: { kind: 'identifiersAsSent' } });
  }
}

const same = (one: ReadValue | undefined, other: ReadValue | undefined): boolean =>
  one !== undefined && other !== undefined && JSON.stringify(one) === JSON.stringify(other);

const saysSame = (one: CellValue, other: CellValue | undefined): boolean =>
  other !== undefined && cleanText(cellText(one)).text === cleanText(cellText(other)).text;

/**
 * Reads the cells of the columns that came back. What stands as it was sent has no issue, for its sender cannot correct
 * it. Of a row that is withdrawn nothing must be filled in, and blank cells say nothing.
 */
function readValues(
  found: Found,
  id: string | null,
  answer: Answer | null,
  { kind, table, cells, sent, sentCells }: RowsOf,
  add: Add,
): ReadonlyMap<FormColumnKey, ReadValue> {
  const before = id === null ? undefined : sent?.get(foldName(id));
  const cellsBefore = id === null ? undefined : sentCells?.get(foldName(id));
  const currencyCell = found.get('currency');
  const currency =
    currencyCell === undefined ? null : readFormCell(currencyCell, columnOfForm(kind, 'currency'), cells, null).value;
  const values = new Map<FormColumnKey, ReadValue>();
  for (const column of columnsOfForm(kind)) {
    const { key, schema } = column;
    const cell = found.get(key);
    if (cell === undefined) {
      if (answer === 'withdrawn') continue;
      const isThere = table.columns.has(key);
      const implied =
        column.impliedBy === 'category' && (isThere || id === null) ? currencyOfCategory(found, cells) : undefined;
      if (implied !== undefined) {
        values.set(key, implied);
        continue;
      }
      const blank = (schema.fallback ?? null) as ReadValue;
      const isWanted =
        schema.required && !schema.blankByRule && (isThere || id === null) && !same(blank, before?.get(key));
      if (isWanted) add({ column: key, ...cellIssues.blank, found: { kind: 'blankCell' }, wanted: wantedOf(schema) });
      else if (isThere) values.set(key, blank);
      continue;
    }
    const { value, findings } = readFormCell(cell, column, cells, typeof currency === 'string' ? currency : null);
    if (value !== undefined) values.set(key, value);
    if (same(value, before?.get(key))) continue;
    if (value === undefined && !before?.has(key) && saysSame(cell, cellsBefore?.get(key))) continue;
    for (const finding of findings) add({ column: key, found: foundCell(cell), ...finding });
  }
  return values;
}

/**
 * The currency in which the category of a row in kind without an amount is priced (R4): the form asks for category and
 * quantity only.
 * @returns undefined for any other row, and for a category without a rate
 */
function currencyOfCategory(found: Found, cells: ReturnedCells): string | undefined {
  const [kind, category] = [found.get('kind'), found.get('category')];
  if (kind === undefined || category === undefined || found.has('amount')) return undefined;
  if (readFormCell(kind, columnOfForm('pledges', 'kind'), cells, null).value !== 'in kind') return undefined;
  const { value } = readFormCell(category, columnOfForm('pledges', 'category'), cells, null);
  return cells.context.categoryCurrencies?.get(foldName(String(value)));
}

/**
 * The register's rule of the table, where every cell could be read. What an earlier row came back without is not held
 * against it.
 */
function applyRule(
  values: ReadRow['values'],
  id: string | null,
  { kind, table, source, sent }: RowsOf,
  add: Add,
  issues: readonly Issue[],
): void {
  if (issues.some(({ severity }) => severity === 'error')) return;
  const blanks = Object.entries(source.schema.columns).map(([key, { fallback }]) => [key, fallback ?? null]);
  const before = id === null ? undefined : sent?.get(foldName(id));
  // The sender is the donor, and receipts are the register's own.
  const beside = { donor: 'the sender', received: null };
  const record = {
    ...Object.fromEntries(blanks),
    ...beside,
    ...Object.fromEntries(before ?? []),
    ...Object.fromEntries(values),
  } as never;
  const scheduled = kind === 'pledges' ? instalmentsOff(record, (record as Pledge).amount ?? 0) : yearsOff(record);
  for (const finding of [...(ROW_RULES[kind] as RowRule<never>)(record), ...(scheduled ? [scheduled] : [])]) {
    const key = finding.column as FormColumnKey;
    if (id === null || table.columns.has(key)) add(finding);
  }
}
