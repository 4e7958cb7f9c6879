import { glossaryIn } from '../../src/words/allGlossaries';
import { OFFERED } from '../../src/words/languages';
import { glossarySources } from './glossarySources';
import { markdownTable } from './markdownTable';

const WORDS = OFFERED.map(({ code, name }) => ({ name, entries: glossaryIn(code) }));

const wordsInAll = (): string =>
  markdownTable(
    [...WORDS.map(({ name }) => name), 'source'],
    glossaryIn('en').map(({ term }, row) => [...WORDS.map(({ entries }) => entries[row]!.word), glossarySources[term]]),
  );

const section = ({ code, name, rightToLeft }: (typeof OFFERED)[number]): string[] => {
  const list = glossaryIn(code).map(({ word, meaning }) => `- **${word}**: ${meaning}`);
  return [`## ${name}`, ...(rightToLeft ? ['<div dir="rtl">', list.join('\n'), '</div>'] : [list.join('\n')])];
};

/** docs/glossary.md, from the glossaries in src/words. */
export const glossaryPage = (): string =>
  [
    '# The words of Pledgebook',
    'Written by `npm run docs` from `src/words/*/glossary.ts` and `terms.ts`; do not edit.',
    'What the words on sheets, forms and pane mean, in the six official languages of the United Nations. The pane shows the same list: **Words explained**, at its head.',
    ...OFFERED.flatMap(section),
    '## The same word in each language',
    'The source is where the field uses the term, or where its words in other languages come from. "Ours": no outside source was found, or none was needed. The meanings are in our own words.',
    wordsInAll(),
  ].join('\n\n');
