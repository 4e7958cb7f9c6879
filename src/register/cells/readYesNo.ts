import { error } from '../issue';
import type { CellValue } from '../rawTable';
import { foldName } from '../../values/names';
import { cellText } from './cellText';
import { choiceIssues } from './readChoice';
import { readAs, readWith, unread, type CellReading } from './reading';

/** What may be wrong with yes or no, beside another spelling. */
export const yesNoIssues = { neither: error('not-yes-or-no') };

const WANTED = { kind: 'yesOrNo' } as const;

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
  if (NEAR_YES.has(word)) return readWith(true, choiceIssues.nearWord, WANTED);
  if (NEAR_NO.has(word)) return readWith(false, choiceIssues.nearWord, WANTED);
  return unread(yesNoIssues.neither, WANTED);
}
