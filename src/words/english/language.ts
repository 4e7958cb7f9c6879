import type { LanguageFacts } from '../languageFacts';

export const english = {
  code: 'en',
  name: 'English',
  englishName: 'English',
  rightToLeft: false,
  locale: 'en',
  // 30 June 2026, and not June 30, 2026.
  dayLocale: 'en-GB',
  dayFirst: false,
  decimalSign: '.',
  months: null,
  monthLocales: ['en', 'en-GB'],
  lineHeight: null,
  listSign: ', ',
  betweenSentences: ' ',
} as const satisfies LanguageFacts;
