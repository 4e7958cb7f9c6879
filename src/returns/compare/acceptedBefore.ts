import type { FormKind } from '../../forms/form';
import type { CellValue } from '../../register/rawTable';
import { tables } from '../../register/schema';
import { foldName } from '../../values/names';
import type { CellChange } from '../collection';
import { nameInLog, type LoggedEntry } from '../log/logEntry';
import { foldContent } from '../log/sameContent';
import type { ReadRow } from '../readForm';
import type { RegisterSide } from '../registerSide';
import type { RegisterRows } from './registerRows';
import { grouped } from '../../values/grouped';

const keyOf = (...parts: readonly (string | number)[]): string => JSON.stringify(parts);

/**
 * A new row as it came back, and what it would write into the register, its owner among it and its identifier apart.
 */
export interface NewRowRead {
  readonly sha256: string;
  readonly row: ReadRow;
  readonly changes: readonly CellChange[];
}

/** The row of the register as which a new row was accepted before; null where there is none, or it is gone. */
export type FindAccepted = (rows: RegisterRows, kind: FormKind, row: NewRowRead) => string | null;

/**
 * By what the Log tells: the same row of the very same file, byte for byte, else one of the same sender with the same
 * entries, as a copy that goes back has it. Such a row has come in whatever somebody has corrected in the register
 * since.
 */
export function acceptedBefore({ logged = [] }: RegisterSide): FindAccepted {
  const added = logged.filter(({ outcome, undoneAt }) => outcome === 'new' && undoneAt === '');
  const byPlace = new Map(added.map(({ table, sha256, sheet, row, id }) => [keyOf(table, sha256, sheet, row), id]));
  const byEntries = idsByEntries(added);
  return ({ byId }, kind, { sha256, row: { sheet, row }, changes }) => {
    const { name, columns } = tables[kind];
    const entries = changes.map(({ header, after }): Entry => [header, after]);
    const ids = [
      byPlace.get(keyOf(name, sha256, nameInLog(sheet), row)),
      ...(byEntries.get(entriesKey(name, entries, columns.id.header)) ?? []),
    ];
    return (
      ids.map((id) => (id === undefined ? undefined : byId.get(foldName(id))?.id)).find((id) => id !== undefined) ??
      null
    );
  };
}

type Entry = readonly [header: string, after: CellValue];

function entriesKey(table: string, entries: readonly Entry[], idHeader: string): string {
  const entered = entries.filter(([header, after]) => header !== idHeader && after !== '');
  return JSON.stringify([table, entered.map(([header, after]) => [header, foldContent(after)]).sort(byHeader)]);
}

const byHeader = ([one]: readonly unknown[], [other]: readonly unknown[]): number =>
  String(one) < String(other) ? -1 : 1;

/** The identifiers of the rows that were added with the same entries. */
function idsByEntries(added: readonly LoggedEntry[]): ReadonlyMap<string, readonly string[]> {
  const rows = grouped(added, ({ collection, table, id }) => keyOf(collection, table, foldName(id)));
  const ids = new Map<string, string[]>();
  for (const ofRow of rows.values()) {
    const { table, id } = ofRow[0]!;
    const idHeader = table === tables.needs.name ? tables.needs.columns.id.header : tables.pledges.columns.id.header;
    const key = entriesKey(
      table,
      ofRow.map(({ column, after }): Entry => [column, after]),
      idHeader,
    );
    ids.set(key, [...(ids.get(key) ?? []), id]);
  }
  return ids;
}
