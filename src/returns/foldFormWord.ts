/** Forms have the same words in every file; so many of them are folded once. */
const MOST_KEPT = 5_000;
const LONGEST_KEPT = 500;
const folded = new Map<string, string>();

/**
 * By what two words of forms are the same: letter case, accents, spaces, line breaks, hyphens and other signs make no
 * difference, so that "In-kind\ncategory *" is "in kind category".
 */
export function foldFormWord(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const word = fold(text);
  if (text.length > LONGEST_KEPT) return word;
  if (folded.size >= MOST_KEPT) folded.clear();
  folded.set(text, word);
  return word;
}

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    // Arabic words are drawn out by it, and mean the same.
    .replaceAll('\u0640', '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
