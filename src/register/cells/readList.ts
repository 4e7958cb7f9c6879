import type { CellValue } from '../rawTable';
import { cellText } from './cellText';
import { readAs, unread, type CellReading } from './reading';

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
  return values.length === 0
    ? unread('empty-list', 'values separated by semicolons, or a blank cell')
    : readAs([...new Set(values)]);
}
