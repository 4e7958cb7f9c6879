import { glossaryIn, type GlossaryEntry } from '../../words/allGlossaries';

/** An entry with its English word, by which the pane and the register's tables name it. */
export interface EntryFound extends GlossaryEntry {
  readonly english: string;
}

const ENGLISH = new Map(glossaryIn('en').map(({ term, word }) => [term, word]));

/** Letters alone: case, accents and the vowel signs of Arabic make no difference. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * The entries that have every word of the text somewhere: in their word, its meaning, or the English word. Those whose
 * word has the text come first.
 */
export function entriesFound(entries: readonly GlossaryEntry[], text: string): readonly EntryFound[] {
  const wanted = plain(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  const has = (place: string): boolean => wanted.every((word) => plain(place).includes(word));
  const found = entries
    .map((entry) => ({ ...entry, english: ENGLISH.get(entry.term)! }))
    .filter(({ word, english, meaning }) => has(`${word} ${english} ${meaning}`));
  const isNamed = ({ word, english }: EntryFound): boolean => has(`${word} ${english}`);
  return [...found.filter(isNamed), ...found.filter((entry) => !isNamed(entry))];
}
