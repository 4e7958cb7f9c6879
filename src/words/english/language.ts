import type { LanguageFacts } from '../languageFacts';

export const english = {
  code: 'en',
  name: 'English',
  rightToLeft: false,
  locale: 'en-GB',
  dayFirst: false,
  decimalSign: '.',
  months: null,
  monthLocales: ['en', 'en-GB'],
  listSign: ', ',
  betweenSentences: ' ',
} as const satisfies LanguageFacts;
