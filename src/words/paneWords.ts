import { english, type Words } from './english/pane';
import type { FillWords } from './fillWords';

/** The languages in which the pane speaks, by the code of the Settings table. */
const WORDS: Readonly<Record<string, Words>> = { en: english };

/** The language in which the pane speaks for a register: its own, or English where the pane has no words for it. */
export const spokenFor = (language: string): string => (Object.hasOwn(WORDS, language) ? language : 'en');

/** The pane's words in a language that it speaks. */
export const wordsOf = (spoken: string): Words => WORDS[spoken] ?? english;

/**
 * The pane's words around a form that is being filled in, which is all that is done there. Whatever else may be told,
 * such as an error of Excel's, is in English.
 */
export const wordsAround = ({ pane }: FillWords): Words => ({
  ...english,
  showMore: pane.showMore,
  cancel: pane.cancel,
  checkExcel: pane.checkExcel,
  glossary: pane.glossary,
  close: pane.close,
  busy: pane.busy,
  jobs: { ...english.jobs, check: pane.checking, checkExcel: pane.checkingExcel },
  done: {
    ...english.done,
    cancelled: pane.cancelled,
    check: pane.checked,
    checkExcel: (_, text) => pane.excelChecked(text),
  },
});
