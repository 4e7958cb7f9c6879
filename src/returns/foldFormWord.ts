/**
 * By what two words of forms are the same: letter case, accents, spaces, line breaks, hyphens and other signs make no
 * difference, so that "In-kind\ncategory *" is "in kind category".
 */
export const foldFormWord = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    // Arabic words are drawn out by it, and mean the same.
    .replaceAll('\u0640', '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
