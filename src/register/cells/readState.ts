import { error } from '../issue';
import type { CellValue } from '../rawTable';
import { cellText } from './cellText';
import { readList } from './readList';
import { readAs, unread, type CellReading } from './reading';

/** Finds the ISO 3166 alpha-3 code of a name or code; undefined where the register knows no such State. */
export type FindState = (nameOrCode: string) => string | undefined;

/** What may be wrong with Member States. */
export const stateIssues = { unknown: error('unknown-state') };

/** Reads one Member State, by name or code, as its ISO 3166 alpha-3 code. */
export function readState(cell: CellValue, find: FindState): CellReading<string> {
  const iso3 = find(cellText(cell));
  return iso3 === undefined ? unread(stateIssues.unknown, { kind: 'state' }) : readAs(iso3);
}

/**
 * Reads several Member States that stand apart with semicolons as their ISO 3166 alpha-3 codes. One that is not known
 * makes the whole cell an error: without it an earmark would mean something else.
 */
export function readStates(cell: CellValue, find: FindState): CellReading<readonly string[]> {
  const list = readList(cell);
  if (list.value === undefined) return list;
  const codes = list.value.map(find);
  const unknown = list.value.filter((_, at) => codes[at] === undefined);
  if (unknown.length > 0) return unread(stateIssues.unknown, { kind: 'statesInstead', unknown });
  return readAs([...new Set(codes.filter((iso3) => iso3 !== undefined))]);
}
