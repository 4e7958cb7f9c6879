import type { LanguageFacts } from '../languageFacts';

/**
 * By the names of the Levant and of Egypt, as United Nations documents in Arabic have them: ST/SGB/2013/4 ("1
 * تموز/يوليه 2013"), E/2020/L.18.
 */
const MONTHS = [
  'كانون الثاني/يناير',
  'شباط/فبراير',
  'آذار/مارس',
  'نيسان/أبريل',
  'أيار/مايو',
  'حزيران/يونيه',
  'تموز/يوليه',
  'آب/أغسطس',
  'أيلول/سبتمبر',
  'تشرين الأول/أكتوبر',
  'تشرين الثاني/نوفمبر',
  'كانون الأول/ديسمبر',
] as const;

export const arabic = {
  code: 'ar',
  name: 'العربية',
  englishName: 'Arabic',
  rightToLeft: true,
  locale: 'ar-u-nu-latn',
  dayLocale: 'ar-u-nu-latn',
  dayFirst: true,
  // Both signs are in use: Unicode CLDR, numbering systems of ar-EG and ar-MA.
  decimalSign: null,
  months: MONTHS,
  // Egypt, the Levant and the Maghreb have months of their own.
  monthLocales: ['ar', 'ar-SY', 'ar-MA', 'ar-DZ', 'ar-MR'],
  lineHeight: 1.4,
  listSign: '، ',
  betweenSentences: ' ',
} as const satisfies LanguageFacts;
