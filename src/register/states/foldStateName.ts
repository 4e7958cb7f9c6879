const SILENT = new Set(['the', 'of', 'and', 'de', 'du', 'des', 'la', 'le', 'les', 'el', 'los', 'd', 'l', 'et', 'y']);

/**
 * By what two names of a State are the same: letter case, diacritics, punctuation, articles and the order of words make
 * no difference, so that "Iran (Islamic Republic of)" and "The Islamic Republic of Iran" are one.
 */
export const foldStateName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => (word === 'st' ? 'saint' : word))
    .filter((word) => !SILENT.has(word))
    .sort()
    .join(' ');
