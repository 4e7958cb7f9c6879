import type { LanguageFacts } from '../languageFacts';

export const chinese = {
  code: 'zh',
  name: '中文',
  rightToLeft: false,
  locale: 'zh',
  dayFirst: false,
  decimalSign: '.',
  months: null,
  monthLocales: ['zh'],
  listSign: '、',
  betweenSentences: '',
} as const satisfies LanguageFacts;
