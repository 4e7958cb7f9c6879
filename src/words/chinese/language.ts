import type { LanguageFacts } from '../languageFacts';

export const chinese = {
  code: 'zh',
  name: '中文',
  englishName: 'Chinese',
  rightToLeft: false,
  locale: 'zh',
  dayLocale: 'zh',
  dayFirst: false,
  decimalSign: '.',
  months: null,
  monthLocales: ['zh'],
  lineHeight: 1.4,
  listSign: '、',
  betweenSentences: '',
} as const satisfies LanguageFacts;
