import type { LanguageFacts } from '../languageFacts';

export const spanish = {
  code: 'es',
  name: 'Español',
  englishName: 'Spanish',
  rightToLeft: false,
  locale: 'es',
  dayLocale: 'es',
  dayFirst: true,
  decimalSign: ',',
  months: null,
  monthLocales: ['es'],
  lineHeight: null,
  listSign: ', ',
  betweenSentences: ' ',
} as const satisfies LanguageFacts;
