import type { CellValue } from '../rawTable';
import { foldName } from '../../values/names';
import { cellText } from './cellText';
import { readAs, readWith, unread, type CellReading } from './reading';

/** Yes and no in the other official languages, and what forms and formulas leave behind. */
const NEAR_YES = new Set(['y', 'true', '1', 'x', 'oui', 'sí', 'si', 'да', 'نعم', '是']);
const NEAR_NO = new Set(['n', 'false', '0', 'non', 'нет', 'لا', '否']);

/**
 * Reads yes or no; a TRUE or FALSE of Excel too. Words of other languages, y, n, 1, 0 and x are read with a warning.
 */
export function readYesNo(cell: CellValue): CellReading<boolean> {
  if (typeof cell === 'boolean') return readAs(cell);
  const word = foldName(cellText(cell));
  if (word === 'yes' || word === 'no') return readAs(word === 'yes');
  if (NEAR_YES.has(word)) return readWith(true, 'near-word', 'yes or no; it is read as yes');
  if (NEAR_NO.has(word)) return readWith(false, 'near-word', 'yes or no; it is read as no');
  return unread('not-yes-or-no', 'yes or no');
}
