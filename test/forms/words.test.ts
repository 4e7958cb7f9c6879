import { formKeys } from '../../src/forms/columns';
import { columnsOfForm } from '../../src/forms/columnOfForm';
import { ownKeys } from '../../src/forms/ownColumns';
import { FORM_KINDS } from '../../src/forms/form';
import { choiceWords } from '../../src/words/choiceWords';
import { formWords } from '../../src/words/formWords';
import { LANGUAGES } from '../../src/words/languages';
import { foldName } from '../../src/values/names';
import { builtInStates } from '../../src/register/states/builtInStates';
import { M49_AREAS } from '../../src/register/states/m49Regions';
import { wordsOf } from '../../src/words/reportWords';
import { type Language } from '../../src/words/languages';

const OTHERS = LANGUAGES.filter((language) => language !== 'en');

/** Every text among the words by its path. */
function texts(part: unknown, path = ''): [path: string, text: string][] {
  if (typeof part === 'function') return [[path, (part as (page: string, pages: string) => string)('1', '2')]];
  if (typeof part === 'string') return [[path, part]];
  return Object.entries(part as object).flatMap(([key, of]) => texts(of, path === '' ? key : `${path}.${key}`));
}
/** Words that are only read aside: each language has other ones. */
function textsOf(language: Language): Map<string, string> {
  const { readToo: _, ...words } = formWords(language);
  return new Map(texts(words));
}

const twice = (names: readonly string[]): string[] => {
  const folded = names.map(foldName);
  return folded.filter((name, at) => folded.indexOf(name) !== at);
};
const longer = (of: Readonly<Record<string, string>>, most: number) =>
  Object.entries(of).filter(([, text]) => text.length > most);

describe.each(LANGUAGES)('the words of the forms in %s', (language) => {
  const words = formWords(language);
  const all = textsOf(language);

  it('are there, every one, and say something', () => {
    expect([...all.keys()].sort()).toEqual([...textsOf('en').keys()].sort());
    for (const [path, text] of all) {
      expect([path, text.trim()]).not.toEqual([path, '']);
      expect([path, text]).toEqual([path, text.normalize('NFC')]);
      expect([path, /undefined|null|NaN|\[object|\s\s/.test(text)]).toEqual([path, false]);
      // Only what missing headers follow ends with a space.
      if (path !== 'checks.missing') expect([path, text]).toEqual([path, text.trim()]);
    }
  });

  it('have one place for the number of characters', () => {
    expect(words.alerts.text.split('#')).toHaveLength(2);
    expect([...all].filter(([, text]) => text.includes('#')).map(([path]) => path)).toEqual(['alerts.text']);
  });

  // Microsoft Support, "Rename a worksheet"; Excel specifications and limits.
  it('name sheets as Excel allows: 1 to 31 characters, none of \\ / ? * [ ] :, no apostrophe at an end, all different', () => {
    const names = [...Object.values(words.sheets), words.corrections.sheet];
    for (const name of names) {
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$/);
    }
    expect(twice(names)).toEqual([]);
  });

  // Office JavaScript API, DataValidationPrompt and DataValidationErrorAlert: prompts have at most 255 characters,
  // alerts 225, titles 32.
  it('keep to the lengths of prompts and alerts', () => {
    const { title, ...messages } = words.alerts;
    expect(longer(words.prompts, 255)).toEqual([]);
    expect(longer(words.headers, 32)).toEqual([]);
    expect(longer(messages, 225)).toEqual([]);
    expect(title.length).toBeLessThanOrEqual(32);
  });

  // Excel specifications and limits: a text in a formula has at most 255 characters.
  it('can stand as texts in formulas', () => {
    const inFormulas = { ...words.checks, ...words.totals, ...words.headers };
    expect(longer(inFormulas, 255)).toEqual([]);
    expect(Object.values(inFormulas).filter((text) => text.includes('"'))).toEqual([]);
  });

  it('tell the columns of a form apart by their headers', () => {
    for (const kind of FORM_KINDS) {
      const keys = [...formKeys(kind), ...ownKeys(kind)];
      expect([kind, twice(keys.map((key) => words.headers[key]))]).toEqual([kind, []]);
    }
    expect(twice(Object.values(words.openNeeds.columns))).toEqual([]);
    expect(twice(Object.values(words.corrections.columns))).toEqual([]);
  });

  it('give each column of both kinds of form one header only, themes and theme the same', () => {
    const { themes, ...others } = words.headers;
    expect(themes).toBe(words.headers.theme);
    expect(twice(Object.values(others))).toEqual([]);
  });

  it('have a word for each that a choice of the register allows', () => {
    const choices = FORM_KINDS.flatMap(columnsOfForm).filter(({ schema }) => schema.kind === 'choice');
    expect(choices).not.toEqual([]);
    for (const { words: list, schema } of choices)
      expect(Object.keys(choiceWords(words, list!)).sort()).toEqual([...schema.allowed!].sort());
  });

  it('tell choices apart', () => {
    for (const choices of [words.answers, words.statuses, words.needStatuses, words.kinds]) {
      expect(twice(Object.values(choices))).toEqual([]);
    }
    const { yes, no } = words.checks;
    expect(yes).not.toBe(no);
  });

  it('name sheets and the column of checks by their names', () => {
    const quoted = (name: string) => new RegExp(`[“«”]\u00a0?${name}\u00a0?[”»“]`);
    for (const kind of FORM_KINDS) {
      const lines = words.instructions[kind].join('\n');
      expect(lines).toMatch(quoted(words.sheets[kind]));
      expect(lines).toMatch(quoted(words.headers.check));
    }
    expect(words.instructions.pledges.join('\n')).toMatch(quoted(words.sheets.openNeeds));
    expect(words.checks.formIncomplete).toMatch(quoted(words.headers.check));
    expect(words.titles.openNeeds).toBe(words.sheets.openNeeds);
  });

  it('explain words as the choices have them', () => {
    const offered = [words.answers, words.statuses, words.kinds].flatMap((of) => Object.values(of));
    for (const kind of FORM_KINDS) {
      const explained = words.instructions.meanings[kind].map(([word]) => word);
      expect(explained.filter((word) => !offered.includes(word))).toEqual([]);
      for (const answer of Object.values(words.answers)) {
        expect(words.instructions[kind].join('\n')).toContain(answer);
      }
    }
    // Confirming a pledge must not read as making it firm.
    expect(Object.values(words.statuses)).not.toContain(words.answers.confirmed);
  });

  it('say what the session sheets say for the same things', () => {
    const { columns, kinds, header } = wordsOf(language);
    const { headers, head, openNeeds } = words;
    expect([headers.places, headers.regions, headers.themes]).toEqual([columns.state, columns.region, columns.theme]);
    expect([headers.modality, headers.priority, headers.title]).toEqual([
      columns.modality,
      columns.priority,
      columns.title,
    ]);
    expect([headers.currency, headers.amount, headers.kind]).toEqual([header.currency, columns.amount, columns.kind]);
    // In English "requirement" would be read as a condition by the Member State that fills it in.
    expect(headers.requirement).toBe(language === 'en' ? 'Estimated cost' : columns.requirement);
    expect([head.donor, head.state, head.asOf]).toEqual([columns.donor, columns.state, header.asOf]);
    expect([openNeeds.columns.covered, openNeeds.columns.requirement]).toEqual([columns.covered, columns.requirement]);
    expect(Object.values(words.kinds)).toEqual(Object.values(kinds).map(foldName));
  });
});

describe('the regions', () => {
  const built = new Set([...builtInStates().states.values()].flatMap(({ region, regions }) => [region, ...regions]));

  it('are those of M49 and the groups that the built-in States are in', () => {
    const names = Object.keys(formWords('en').regions);
    const areas = new Set(M49_AREAS.flatMap(({ regions }) => [...regions]));
    expect([...areas].filter((name) => !names.includes(name))).toEqual([]);
    expect([...names].sort()).toEqual([...built].filter((name) => name !== null).sort());
  });

  it('are in English as the register has them', () => {
    for (const [name, shown] of Object.entries(formWords('en').regions)) expect(shown).toBe(name);
  });

  it.each(LANGUAGES)('have names in %s by which they can be told apart', (language) => {
    expect(twice(Object.values(formWords(language).regions))).toEqual([]);
  });

  // United Nations, lists of the least developed countries and of the regional groups in the six official languages;
  // UNSD M49.
  it.each([
    ['ar', 'أقل البلدان نموا', 'البلدان النامية غير الساحلية', 'أفريقيا جنوب الصحراء الكبرى'],
    ['es', 'países menos adelantados', 'países en desarrollo sin litoral', 'África subsahariana'],
    ['fr', 'pays les moins avancés', 'pays en développement sans littoral', 'Afrique subsaharienne'],
    ['ru', 'наименее развитые страны', 'развивающиеся страны, не имеющие выхода к морю', 'Африка к югу от Сахары'],
    ['zh', '最不发达国家', '内陆发展中国家', '撒哈拉以南非洲'],
  ] as const)('bear their official names in %s', (language, leastDeveloped, landlocked, subSaharan) => {
    const { regions } = formWords(language);
    expect([regions['least developed'], regions['landlocked developing'], regions['Sub-Saharan Africa']]).toEqual([
      leastDeveloped,
      landlocked,
      subSaharan,
    ]);
  });
});

/** Words that are the same in both languages. */
const SHARED: Readonly<Partial<Record<Language, readonly string[]>>> = {
  es: ['Total', 'no', 'Asia', 'Melanesia', 'Micronesia'],
  fr: ['Instructions', 'Condition', 'Total', 'Signature', 'Date', 'Page 1 / 2', 'Session', 'Europe'],
};
const ENGLISH_WORDS =
  /\b(the|of|and|is|are|with|which|not|by|to|from|need|needs|pledged?|pledges|gap|covered|row|rows|made|earmark|choose|blank|please|form|check|missing|list|sheet|cash|kind)\b/i;

describe.each(OTHERS)('no English is left in %s', (language) => {
  const shared = SHARED[language] ?? [];

  it('as every text differs from the English one', () => {
    const english = textsOf('en');
    const same = [...textsOf(language)].filter(([path, text]) => english.get(path) === text).map(([, text]) => text);
    expect([...new Set(same)].filter((text) => !shared.includes(text))).toEqual([]);
  });

  it('as none has an English word', () => {
    const names = /\bExcel\b|\.xlsx|ISO 4217|(?<![A-Z])[AB](?=\.|部分|,|$| |\u00a0)/g;
    const left = [...textsOf(language)]
      .filter(([, text]) => !shared.includes(text))
      .filter(([, text]) => {
        const own = text.replace(names, '');
        return ['ar', 'ru', 'zh'].includes(language) ? /[A-Za-z]/.test(own) : ENGLISH_WORDS.test(own);
      });
    expect(left).toEqual([]);
  });
});

describe('punctuation', () => {
  const wrong = (language: Language, pattern: RegExp) =>
    [...textsOf(language)].filter(([, text]) => pattern.test(text));

  it('in French has no-break spaces before : ; ? ! » and after «, and typographic apostrophes', () => {
    expect(wrong('fr', /[^\u00a0][:;?!»%]|«[^\u00a0]|['"“”]/)).toEqual([]);
  });

  it('in Spanish has guillemets and opens questions', () => {
    expect(wrong('es', /['"“”]/)).toEqual([]);
    expect([...textsOf('es')].filter(([, text]) => text.includes('?') !== text.includes('¿'))).toEqual([]);
  });

  it('in Russian has guillemets, dashes and no ё', () => {
    expect(wrong('ru', /['"“”ё]| - /i)).toEqual([]);
  });

  it('in Arabic has Arabic commas, semicolons and question marks, and European digits', () => {
    expect(wrong('ar', /[,;?'"٠-٩]/)).toEqual([]);
  });

  it('in Chinese is full-width', () => {
    expect(wrong('zh', /[,;:?!()'"]/)).toEqual([]);
  });
});
