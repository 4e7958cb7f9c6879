import type { LanguageFacts } from '../languageFacts';

export const spanish = {
  code: 'es',
  name: 'Español',
  rightToLeft: false,
  locale: 'es',
  dayFirst: true,
  decimalSign: ',',
  months: null,
  monthLocales: ['es'],
  listSign: ', ',
  betweenSentences: ' ',
} as const satisfies LanguageFacts;
