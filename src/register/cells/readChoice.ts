import { error, warning } from '../issue';
import type { CellValue } from '../rawTable';
import { foldName } from '../../values/names';
import { OFFERED } from '../../words/languages';
import { cellText } from './cellText';
import { readAs, readWith, unread, type CellReading } from './reading';

/** What may be wrong with a word that is chosen, or that has one spelling. */
export const choiceIssues = { unknown: error('unknown-choice'), nearWord: warning('near-word') };

/** Other words for those that a choice offers, where they can mean nothing else. */
const NEAR_WORDS: Readonly<Record<string, readonly string[]>> = {
  pledged: ['pledge'],
  committed: ['commitment'],
  paid: ['paid contribution', 'paid in full'],
  withdrawn: ['cancelled', 'canceled'],
  cash: ['in cash', 'cash contribution', 'financial'],
  'in kind': ['kind', 'in-kind contribution', 'contribution in kind', 'goods and services'],
  'under way': ['ongoing', 'in progress'],
  completed: ['complete'],
  'non-governmental': ['NGO', 'non-governmental organization', 'non-governmental organisation'],
  'United Nations': ['UN'],
  'regional organization': ['regional organisation'],
  'least developed': ['LDC', 'least developed country'],
  developing: ['developing country'],
  developed: ['developed country'],
  'in transition': ['economy in transition'],
  ...Object.fromEntries(OFFERED.map(({ code, name, englishName }) => [code, [englishName, name]])),
};

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Reads a word that the column offers, in any letter case; another spelling or a synonym of one of them, with a
 * warning.
 */
export function readChoice(cell: CellValue, allowed: readonly string[]): CellReading<string> {
  const folded = foldName(cellText(cell));
  const exact = allowed.find((word) => foldName(word) === folded);
  if (exact !== undefined) return readAs(exact);
  const wanted = { kind: 'oneOf', words: allowed } as const;
  const spelled = letters(folded);
  const near = allowed.filter((word) =>
    [word, ...(NEAR_WORDS[word] ?? [])].some((other) => letters(other) === spelled),
  );
  const [only, second] = near;
  return only !== undefined && second === undefined
    ? readWith(only, choiceIssues.nearWord, wanted)
    : unread(choiceIssues.unknown, wanted);
}
