import { error } from '../issue';
import type { CellValue } from '../rawTable';
import { cellText } from './cellText';
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
