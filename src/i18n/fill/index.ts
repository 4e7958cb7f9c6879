import { arabic } from './arabic';
import { chinese } from './chinese';
import { english, type FillWords } from './english';
import { french } from './french';
import { russian } from './russian';
import { spanish } from './spanish';

export type { FillWords };

/** The words of the screen on which a form is filled in, by the language of the form. */
export const FILL_WORDS = {
  ar: arabic,
  en: english,
  es: spanish,
  fr: french,
  ru: russian,
  zh: chinese,
} as const satisfies Readonly<Record<string, FillWords>>;
