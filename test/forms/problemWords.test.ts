import { OF_FORMS } from '../../scripts/docs/issueKinds';
import { LANGUAGES } from '../../src/words/languages';
import { filledIn, problemWords, type ProblemWords } from '../../src/words/problemWords';

/** What is said of a file of which there is no copy. */
const OF_WHOLE_FILES = ['two-references'];

const given = new Set<string>(OF_FORMS.map(({ code }) => code));
/** Of the rules of rows those that forms can break: the sender is the donor, and a form has no receipts. */
const OF_ROWS = ['years-reversed', 'blank-cell', 'shares-not-whole', 'instalments-not-amount', 'years-not-requirement'];

const placesIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();

const all = ({ texts, other, conflict }: ProblemWords): Record<string, string> => ({ ...texts, other, ...conflict });

describe.each(LANGUAGES)('what is wrong, in %s,', (language) => {
  const words = problemWords(language);

  it('has a text for everything that can be wrong with a cell, a row or a form', () => {
    expect(given.size).toBeGreaterThan(25);
    const wanted = [...given, ...OF_ROWS].filter((code) => !OF_WHOLE_FILES.includes(code));
    expect(wanted.filter((code) => !Object.hasOwn(words.texts, code))).toEqual([]);
    expect(Object.keys(words.texts).filter((code) => !wanted.includes(code))).toEqual([]);
  });

  it('tells of the same things as in English, and ends as a sentence', () => {
    const english = all(problemWords('en'));
    for (const [key, text] of Object.entries(all(words))) {
      expect([key, placesIn(text)]).toEqual([key, placesIn(english[key]!)]);
      expect([key, text]).toEqual([key, text.normalize('NFC').trim()]);
      expect([key, /[.。]$|\{found\}$/.test(text)]).toEqual([key, true]);
    }
  });

  it('differs from the English', () => {
    if (language === 'en') return;
    const english = all(problemWords('en'));
    expect(Object.entries(all(words)).filter(([key, text]) => text === english[key])).toEqual([]);
  });
});

it('puts in what was found as it is, also where it looks like a place to fill in', () => {
  expect(filledIn('{row}: {found} in {column}', { row: '7', found: '$& {row}', column: 'Amount' })).toBe(
    '7: $& {row} in Amount',
  );
});
