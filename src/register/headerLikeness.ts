import { isCurrency } from './currencies';
import { foldWords } from './foldWords';
import type { Column } from './schema/columns';

/** How well a workbook's header fits a column: its own header, a synonym, the same but for units and word order, a spelling near it. */
export const LIKENESS = { same: 4, synonym: 3, alike: 2, near: 1, none: 0 } as const;

const NO_MEANING = new Set(['of', 'the', 'a', 'in']);

/** The words that tell: without what stands in brackets, currencies, plural endings and order. "Budget (USD)" is "budget"; "Amounts of pledge" is "amount pledge". */
function tellingWords(header: string): string {
  const words = foldWords(header.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !NO_MEANING.has(word));
  const kept = words.filter((word) => !isCurrency(word.toUpperCase()));
  return (kept.length > 0 ? kept : words)
    .map((word) => (word.length > 3 ? word.replace(/(?<!s)s$/, '') : word))
    .sort()
    .join(' ');
}

/** Shorter words are other words when a letter differs. */
const SHORTEST_NEAR = 5;
const SECOND_LETTER = 9;

const isNear = (one: string, other: string): boolean => {
  const length = Math.min(one.length, other.length);
  if (length < SHORTEST_NEAR) return false;
  return editDistance(one, other) <= (length >= SECOND_LETTER ? 2 : 1);
};

/** V. I. Levenshtein's distance: letters to insert, delete or replace. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const replaced = row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[other.length]!;
}

/** How well a header of the workbook fits a column of the schema. */
export function headerLikeness(found: string, { header, synonyms }: Column<unknown>): number {
  const folded = foldWords(found);
  if (folded === '') return LIKENESS.none;
  if (folded === foldWords(header)) return LIKENESS.same;
  if (synonyms.some((synonym) => foldWords(synonym) === folded)) return LIKENESS.synonym;
  const telling = tellingWords(found);
  const names = [header, ...synonyms].map(tellingWords);
  if (names.includes(telling)) return LIKENESS.alike;
  return names.some((name) => isNear(name, telling)) ? LIKENESS.near : LIKENESS.none;
}
