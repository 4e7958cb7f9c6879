import type { LanguageFacts } from '../languageFacts';

export const russian = {
  code: 'ru',
  name: 'Русский',
  englishName: 'Russian',
  rightToLeft: false,
  locale: 'ru',
  dayLocale: 'ru',
  dayFirst: true,
  decimalSign: ',',
  months: null,
  monthLocales: ['ru'],
  lineHeight: null,
  listSign: ', ',
  betweenSentences: ' ',
} as const satisfies LanguageFacts;
