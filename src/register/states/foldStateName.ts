const SILENT = new Set(['the', 'of', 'and', 'de', 'du', 'des', 'la', 'le', 'les', 'el', 'los', 'd', 'l', 'et', 'y']);

/** What the World Bank, the OECD and others shorten. */
const IN_FULL: Readonly<Record<string, string>> = {
  st: 'saint',
  rep: 'republic',
  dem: 'democratic',
  fed: 'federated',
  plur: 'plurinational',
  bolivar: 'bolivarian',
  sts: 'states',
  is: 'islands',
};

/**
 * By what two names of a State are the same: letter case, diacritics, punctuation, articles and the order of words make
 * no difference, nor do usual abbreviations, so that "Iran (Islamic Republic of)" and "The Islamic Republic of Iran" are one.
 */
export const foldStateName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<!\p{L})(?:\p{L}\.){2,}/gu, (initials) => initials.replaceAll('.', ''))
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => (Object.hasOwn(IN_FULL, word) ? IN_FULL[word]! : word))
    .filter((word) => !SILENT.has(word))
    .sort()
    .join(' ');
