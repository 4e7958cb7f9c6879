import type { LanguageFacts } from '../languageFacts';

export const french = {
  code: 'fr',
  name: 'Français',
  rightToLeft: false,
  locale: 'fr',
  dayFirst: true,
  decimalSign: ',',
  months: null,
  monthLocales: ['fr', 'fr-CA'],
  listSign: ', ',
  betweenSentences: ' ',
} as const satisfies LanguageFacts;
