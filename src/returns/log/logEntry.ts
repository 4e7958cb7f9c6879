import type { FoundAndWanted } from '../../words/foundAndWanted';
import { cellText } from '../../register/cells/cellText';
import { isoToSerial } from '../../values/days';
import type { CellValue, RawTable } from '../../register/rawTable';
import { log } from '../../register/schema/log';
import { tableSource, type TableSource } from '../../register/tableSource';
import { foldName } from '../../values/names';
import { cleanText, inOneLine } from '../cells/cleanText';

export type LogOutcome = 'new' | 'changed' | 'conflict' | 'confirmed';

/** A row of the Log: a cell that was filled or changed, or the identifier of a row that was confirmed as it is. */
export interface LogEntry {
  readonly collection: string;
  /** ISO time. */
  readonly acceptedAt: string;
  readonly acceptedBy: string;
  readonly file: string;
  readonly sha256: string;
  readonly reference: string;
  readonly sheet: string;
  readonly row: number;
  /** By what the form knows a row of what is new; '' for an earlier one. */
  readonly key: string;
  /** ISO day. */
  readonly receivedOn: string;
  /** The table's name and the column's header, in the spelling of the schema. */
  readonly table: string;
  readonly id: string;
  readonly outcome: LogOutcome;
  readonly column: string;
  /** Where the cell stood, as in "Pledges!G12". */
  readonly cell: string;
  readonly before: CellValue;
  readonly after: CellValue;
  readonly formulaBefore: boolean;
  /** '' where the number format was not changed. */
  readonly formatBefore: string;
  /** ISO time; '' where it stands. */
  readonly undoneAt: string;
  /** Whether before and after are days. */
  readonly isDate: boolean;
}

/** An entry as it stands in the Log; `at` is its row in the table's body, from 0. */
export interface LoggedEntry extends Omit<LogEntry, 'isDate' | 'receivedOn'> {
  readonly at: number;
  /** As it stands in its cell: a serial number of the workbook's date system, or whatever somebody has made of it. */
  readonly receivedOn: CellValue;
}

/** A cell of the Log. */
export interface LogCell {
  readonly value: CellValue;
  readonly isDate: boolean;
}

/** Whether a table bears the name of the Log. */
export const isLog = (name: string): boolean => foldName(name) === foldName(log.name);

export const logSource = (raw: RawTable): TableSource => tableSource(log, raw);

/** Why a table named Log is none of Pledgebook's. */
export function logFault({ raw, schema, found }: TableSource): FoundAndWanted | null {
  if (found.missing.length === 0) return null;
  const headers = found.missing.map((key) => schema.columns[key]!.header);
  return {
    found: { kind: 'logWithout', sheet: raw.sheet, headers },
    wanted: { kind: 'ownLog' },
  };
}

/**
 * A name of a file or a sheet as the Log has it: names are not ours, and no control character and no mark that turns
 * the direction of writing goes into it.
 */
export const nameInLog = (name: string): string => inOneLine(cleanText(name).text);

/**
 * The cells of an entry, in the order in which the Log of the workbook has its columns; null for columns that are not
 * Pledgebook's.
 */
export function logCells(entry: LogEntry, { raw, found }: TableSource, date1904: boolean): (LogCell | null)[] {
  const cells: (LogCell | null)[] = raw.headers.map(() => null);
  for (const [key, place] of found.places) cells[place] = cellOf(entry, key, date1904);
  return cells;
}

function cellOf(entry: LogEntry, key: string, date1904: boolean): LogCell {
  switch (key) {
    case 'receivedOn':
      return { value: isoToSerial(entry.receivedOn, date1904) ?? entry.receivedOn, isDate: true };
    case 'formulaBefore':
      return { value: entry.formulaBefore ? 'yes' : 'no', isDate: false };
    case 'before':
    case 'after':
      return { value: entry[key], isDate: entry.isDate };
    default:
      return { value: entry[key as keyof LogEntry], isDate: false };
  }
}

/** The entries of a Log; rows without a collection are passed over. */
export function loggedEntries({ raw, found }: TableSource): LoggedEntry[] {
  return raw.rows.flatMap((cells, at): LoggedEntry[] => {
    const cell = (key: string): CellValue => cells[found.places.get(key) ?? -1] ?? '';
    const text = (key: string): string => cellText(cell(key));
    if (text('collection') === '') return [];
    return [
      {
        at,
        collection: text('collection'),
        acceptedAt: text('acceptedAt'),
        acceptedBy: text('acceptedBy'),
        file: text('file'),
        sha256: text('sha256'),
        reference: text('reference'),
        sheet: text('sheet'),
        row: Number(cell('row')),
        key: text('key'),
        receivedOn: cell('receivedOn'),
        table: text('table'),
        id: text('id'),
        outcome: text('outcome') as LogOutcome,
        column: text('column'),
        cell: text('cell'),
        before: cell('before'),
        after: cell('after'),
        formulaBefore: text('formulaBefore').toLowerCase() === 'yes',
        formatBefore: text('formatBefore'),
        undoneAt: text('undoneAt'),
      },
    ];
  });
}
