import type { LanguageFacts } from '../languageFacts';

export const russian = {
  code: 'ru',
  name: 'Русский',
  rightToLeft: false,
  locale: 'ru',
  dayFirst: true,
  decimalSign: ',',
  months: null,
  monthLocales: ['ru'],
  listSign: ', ',
  betweenSentences: ' ',
} as const satisfies LanguageFacts;
