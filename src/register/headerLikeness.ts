import { isCurrency } from './currencies';
import { foldName } from '../values/names';
import { editDistance } from '../values/nearness';
import type { Column } from './schema/columns';

/**
 * How well a workbook's header fits a column: its own header, a synonym, the same but for units and word order, a
 * spelling near it.
 */
const LIKENESS = { same: 4, synonym: 3, alike: 2, near: 1, none: 0 } as const;

const NO_MEANING = new Set(['of', 'the', 'a', 'in']);

/**
 * The words that tell: without what stands in brackets, currencies, plural endings and order. "Budget (USD)" is
 * "budget"; "Amounts of pledge" is "amount pledge".
 */
function tellingWords(header: string): string {
  const words = foldName(header.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '))
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

/** How well a header of the workbook fits a column of the schema. */
export function headerLikeness(found: string, { header, synonyms }: Column<unknown>): number {
  const folded = foldName(found);
  if (folded === '') return LIKENESS.none;
  if (folded === foldName(header)) return LIKENESS.same;
  if (synonyms.some((synonym) => foldName(synonym) === folded)) return LIKENESS.synonym;
  const telling = tellingWords(found);
  const names = [header, ...synonyms].map(tellingWords);
  if (names.includes(telling)) return LIKENESS.alike;
  return names.some((name) => isNear(name, telling)) ? LIKENESS.near : LIKENESS.none;
}
