import { formWords } from '../../src/words/formWords';
import { LANGUAGES } from '../../src/words/languages';
import { fillWords, type FillWords } from '../../src/words/fillWords';

/** Every text of one language by its place; texts that are made are given numbers, which are in no language. */
function texts(words: object, place = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]: [string, unknown]): (readonly [string, string])[] => {
      const at = `${place}${key}`;
      if (typeof value === 'string') return [[at, value]];
      if (typeof value === 'function') return [[at, (value as (...given: unknown[]) => string)(...GIVEN)]];
      return [...texts(value as object, `${at}.`)];
    }),
  );
}
/** More than any text takes. */
const GIVEN = [12, '12', '12', '12'];
const ENGLISH = texts(fillWords('en'));
const others = LANGUAGES.filter((language) => language !== 'en');

describe.each(others)('the words in %s', (language) => {
  const words = texts(fillWords(language));

  it('are as many as in English, and none is blank', () => {
    expect([...words.keys()]).toEqual([...ENGLISH.keys()]);
    expect([...words].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('are not the English ones', () => {
    const same = [...words].filter(([place, text]) => text === ENGLISH.get(place) && place !== 'colon');
    expect(same).toEqual([]);
  });

  it('say what they are given as often as English does', () => {
    const given = (text: string): number => text.split('12').length - 1;
    expect([...words].map(([place, text]) => [place, given(text)])).toEqual(
      [...ENGLISH].map(([place, text]) => [place, given(text)]),
    );
  });

  it('leave no sign of a plural to be filled in', () => {
    for (let number = 0; number < 130; number++) {
      const { filled, pane } = fillWords(language);
      expect(`${filled(number, String(number), '')}${pane.checked(number, String(number))}`).not.toContain('#');
    }
  });
});

it.each(['ar', 'ru', 'zh'] as const)('%s has no word in Latin letters but names', (language) => {
  const names = /Excel|\.xlsx|части B|B部分/g;
  const latin = [...texts(fillWords(language))].filter(([, text]) => /[a-z]/i.test(text.replace(names, '')));
  expect(latin).toEqual([]);
});

// The plural forms as grammars of these languages have them.
it.each([
  ['en', 'filled', { 1: '1 row entered, 0 complete', 2: '2 rows entered, 0 complete' }],
  ['fr', 'filled', { 1: '1 ligne remplie, dont complète\u00a0: 0', 2: '2 lignes remplies, dont complètes\u00a0: 0' }],
  ['es', 'filled', { 1: '1 fila rellenada; completas: 0', 5: '5 filas rellenadas; completas: 0' }],
  [
    'ru',
    'filled',
    {
      1: 'Заполнена 1 строка, полностью: 0',
      3: 'Заполнены 3 строки, из них полностью: 0',
      5: 'Заполнено 5 строк, из них полностью: 0',
      11: 'Заполнено 11 строк, из них полностью: 0',
      21: 'Заполнена 21 строка, полностью: 0',
      22: 'Заполнены 22 строки, из них полностью: 0',
    },
  ],
  [
    'ar',
    'filled',
    {
      1: 'صف واحد مملوء؛ المكتمل: 0',
      2: 'صفان مملوءان؛ المكتمل: 0',
      5: '5 صفوف مملوءة؛ المكتمل: 0',
      11: '11 صفا مملوءا؛ المكتمل: 0',
      100: '100 صف مملوء؛ المكتمل: 0',
    },
  ],
  ['zh', 'filled', { 1: '已填写 1 行，其中完整的行：0', 3: '已填写 3 行，其中完整的行：0' }],
] as const)('%s counts rows as its grammar wants it', (language, key, wanted) => {
  for (const [number, text] of Object.entries(wanted))
    expect(fillWords(language)[key](Number(number), number, '0')).toBe(text);
});

describe('the terms of the forms', () => {
  const says = (language: (typeof LANGUAGES)[number], text: (words: FillWords) => string): string =>
    text(fillWords(language));

  it.each(LANGUAGES)('are those of the sheets in %s', (language) => {
    const { parts, head, answers } = formWords(language);
    // "Part B" as the form names it: what stands before its caption.
    const letter = parts.pledges.new.match(/^\S+?(?=[.\s])/u)![0];
    expect(says(language, ({ freshAbout }) => freshAbout)).toContain(letter);
    if (language !== 'en') expect(says(language, ({ madeOn }) => madeOn(''))).toContain(head.madeOn);
    const { confirmed, amended, withdrawn } = answers;
    const about = says(language, ({ earlierAbout }) => earlierAbout(confirmed, amended, withdrawn));
    for (const answer of [confirmed, amended, withdrawn]) expect(about).toContain(answer);
  });
});
