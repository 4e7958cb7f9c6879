import { formKeys } from '../forms/columns';
import type { Answer } from '../forms/form';
import { cellText, foundCell, quoteCell } from '../register/cells/cellText';
import { isErrorValue } from '../register/cells/errorValue';
import { cellIssues } from '../register/cells/reading';
import { wantedOf } from '../register/cells/wantedOf';
import { error, warning, type Issue } from '../register/issue';
import { wholeTableIssues } from '../register/tableIssues';
import { issueOf, type IssueAt } from '../register/tableSource';
import { foldName } from '../values/names';
import { applyRule } from './applyRule';
import { cleanText, inOneLine } from './cells/cleanText';
import { readFormCell } from './cells/readFormCell';
import { rowKeyIn } from './cells/rowKeyIn';
import { ANSWER_COLUMN } from './formSchema';
import type { HeaderKey } from './headerRow';
import type { MergedEntry, ReadRow } from './readForm';
import { readValues } from './readValues';
import type { Add, RowsOf, SentRows } from './rowsOf';
import { cellIn, type MergedCell, type SheetRow } from './sheetRows';

/** What may be wrong with by what a returned row is known. */
export const returnedRowIssues = { identifierMissing: error('identifier-missing') };

/** A row that is struck through is taken over only where somebody says so. */
export const struckRowIssues = { struckThrough: warning('row-struck-through') };

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
