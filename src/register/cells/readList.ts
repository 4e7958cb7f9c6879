import { error } from '../issue';
import type { CellValue } from '../rawTable';
import { cellText } from './cellText';
import { readAs, unread, type CellReading } from './reading';

/** What may be wrong with several texts. */
export const listIssues = { empty: error('empty-list') };

/** Semicolons of all scripts in which registers are kept. */
const SEMICOLON = /[;\uff1b\u061b]/;

/** Reads several texts that stand apart with semicolons; each is named once. */
export function readList(cell: CellValue): CellReading<readonly string[]> {
  const text = cellText(cell);
  if (!SEMICOLON.test(text)) return readAs([text]);
  const values = text
    .split(SEMICOLON)
    .map((value) => value.trim())
    .filter((value) => value !== '');
  return values.length === 0 ? unread(listIssues.empty, { kind: 'values' }) : readAs([...new Set(values)]);
}
