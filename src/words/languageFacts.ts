/** What is to be known of a language beside its words. */
export interface LanguageFacts {
  /** ISO 639-1: the Settings table names languages by it. */
  readonly code: string;
  /** Its own name for itself. */
  readonly name: string;
  readonly englishName: string;
  readonly rightToLeft: boolean;
  /** The BCP 47 tag by which numbers are written, with European digits. */
  readonly locale: string;
  /** The tag by which days and moments are written, as the United Nations writes them. */
  readonly dayLocale: string;
  /** Whether the day comes before the month wherever the language is official (Unicode CLDR). */
  readonly dayFirst: boolean;
  /** The decimal sign where the language has one only; null where both are in use (Unicode CLDR). */
  readonly decimalSign: '.' | ',' | null;
  /** The months as days in words name them, from January on; null: as the locale has them. */
  readonly months: readonly string[] | null;
  /** Locales by which months have further names, as people write them. */
  readonly monthLocales: readonly string[];
  /**
   * Of an em: the height of a line where Excel takes the letters from fonts with higher lines than the standard font
   * has; null: as that has it.
   */
  readonly lineHeight: number | null;
  /** Between labels in a row. */
  readonly listSign: string;
  /** Between sentences. */
  readonly betweenSentences: string;
}
