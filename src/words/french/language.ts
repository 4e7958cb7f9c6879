import type { LanguageFacts } from '../languageFacts';

export const french = {
  code: 'fr',
  name: 'Français',
  englishName: 'French',
  rightToLeft: false,
  locale: 'fr',
  dayLocale: 'fr',
  dayFirst: true,
  decimalSign: ',',
  months: null,
  monthLocales: ['fr', 'fr-CA'],
  lineHeight: null,
  listSign: ', ',
  betweenSentences: ' ',
} as const satisfies LanguageFacts;
