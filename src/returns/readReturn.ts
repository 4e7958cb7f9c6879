import type { Found, Wanted } from '../words/foundAndWanted';
import type { FormReference } from '../forms/formReference';
import { foldName } from '../values/names';
import { returnedCells } from './cells/returnedCells';
import { findParty } from './findParty';
import { findReferences } from './findReference';
import { formIssues } from './formIssues';
import { formSource } from './formSchema';
import { readAsSent } from './readAsSent';
import type { ReadForm, ReadRow } from './readForm';
import { readRow } from './readRow';
import type { SentCells, SentRows } from './rowsOf';
import type { ReturnContext } from './returnContext';
import type { ReturnedFile } from './returnedFile';
import { returnedTables } from './returnedTables';
import { unreadIssues } from './unreadIssues';

/** A workbook as a form that came back; where it is none, what it is instead, with the reference where it has one. */
export type ReturnReading =
  | { readonly kind: 'form'; readonly form: ReadForm }
  | {
      readonly kind: 'not a form';
      readonly found: Found;
      readonly wanted: Wanted;
      readonly reference: FormReference | null;
    };

const MOST_NAMED = 10;

/**
 * Reads a returned form: its reference from any cell, its rows from below their headers, wherever on whatever sheet
 * that is not hidden they stand, and how it was sent. Nothing is compared with the register's rows. Nothing that a file
 * may hold makes it fail: every row that is filled in is in the result, with what is wrong with it.
 */
export function readReturn(file: ReturnedFile, context: ReturnContext): ReturnReading {
  const references = findReferences(file);
  const [first, ...others] = references;
  if (!first) {
    const found = { kind: 'noReference', ...sheetsOf(file) } as const;
    return { kind: 'not a form', found, wanted: { kind: 'formWithReference' }, reference: null };
  }
  const { reference, text } = first;
  const { kind, language } = reference;
  const tables = returnedTables(file, kind, language);
  if (tables.length === 0) {
    const found = { kind: 'referenceAlone', ...sheetsOf(file), reference: text, form: kind } as const;
    return { kind: 'not a form', found, wanted: { kind: 'tableInSight', form: kind }, reference };
  }
  const cells = returnedCells(context, language, file.date1904);
  const asSent = readAsSent(file, kind, cells);
  const sent: SentRows = asSent && new Map([...asSent.rows].map(([id, values]) => [foldName(id), values]));
  const sentCells: SentCells = asSent && new Map([...asSent.found].map(([id, found]) => [foldName(id), found]));
  const rows = tables.flatMap((table) => {
    const of = { kind, table, source: formSource(kind, table), cells, sent, sentCells };
    return withOwnKeys(table.rows.flatMap((row) => readRow(row, of) ?? []));
  });
  const issues = [...formIssues(kind, references, tables, asSent), ...unreadIssues(file, tables, reference)];
  const party = findParty(file, kind);
  const form = { reference, referenceText: text, party, rows, asSent: asSent?.rows ?? null, issues };
  return { kind: 'form', form: others.length === 0 ? form : { ...form, others: others.map((one) => one.reference) } };
}

/** A row that was copied within its table has the key of another: it is a row of its own, and has none. */
function withOwnKeys(rows: readonly ReadRow[]): ReadRow[] {
  const taken = new Set<string>();
  return rows.map((row) => {
    const { key, ...others } = row;
    if (key === undefined) return row;
    if (taken.has(key)) return others;
    taken.add(key);
    return row;
  });
}

const sheetsOf = ({ sheets }: ReturnedFile) => ({
  sheets: sheets.slice(0, MOST_NAMED).map(({ name }) => name),
  moreSheets: Math.max(0, sheets.length - MOST_NAMED),
});
