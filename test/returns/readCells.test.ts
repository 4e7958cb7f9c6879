import { inStates } from '../fixtures/inStates';
import { formWords } from '../../src/words/formWords';
import { LANGUAGES } from '../../src/words/languages';
import type { Language } from '../../src/words/languages';
import { codesOf, CONTEXT, readOne, type Entry } from './returnedForm';

type Case = readonly [language: Language, written: string, value: unknown, ...codes: string[]];

const check = (key: string, cases: readonly Case[], others: Entry = {}, kind: 'pledges' | 'needs' = 'pledges') => {
  for (const [language, written, value, ...codes] of cases) {
    it(
      `${key} in ${language}: ${JSON.stringify(written.slice(0, 50))} is ${JSON.stringify(value)}`.slice(0, 150),
      () => {
        const row = readOne({ ...others, [key]: written }, { language, kind });
        expect(row.values.get(key as never)).toEqual(value);
        expect(codesOf(row)).toEqual(codes);
      },
    );
  }
};

describe('amounts typed as text', () => {
  // U+00A0 and U+202F are the spaces between groups in French and Russian.
  check('amount', [
    ['fr', '1\u202f200\u00a0000,50', 1200000.5, 'number-as-text'],
    ['ru', '1 200 000,5', 1200000.5, 'number-as-text'],
    ['es', '1.200.000,50', 1200000.5, 'number-as-text'],
    ['en', '1,200,000.50', 1200000.5, 'number-as-text'],
    ['zh', '１，２００，０００', 1200000, 'number-as-text'],
    ['ar', '١٬٢٠٠٬٠٠٠٫٥٠', 1200000.5, 'number-as-text'],
    ['ar', '٥٠٠٠', 5000, 'number-as-text'],
    ['fr', 'USD 1.200', 1200, 'number-as-text'],
    ['fr', '1.200', 1200, 'number-as-text'],
    ['es', '1.200', 1200, 'number-as-text'],
    ['ru', '1.200', 1200, 'number-as-text'],
    ['en', '1,200', 1200, 'number-as-text'],
    ['zh', '1,200', 1200, 'number-as-text'],
    ['ar', '1,200', undefined, 'ambiguous-number'],
    ['ar', '1.200', undefined, 'ambiguous-number'],
    // Dollars have no thousandth part: Mexico means 1200 by it, and Spain could only mean 1.2.
    ['es', '1,200', undefined, 'ambiguous-number'],
    ['en', '1.200', undefined, 'ambiguous-number'],
    ['en', 'about 500', undefined, 'not-a-number'],
  ]);
  check('amount', [['fr', '1,200', 1.2, 'number-as-text']], { currency: 'KWD' });
});

describe('quantities and shares typed as text', () => {
  const inKind = { kind: 'in kind', category: 'Manual', amount: '' };
  check(
    'quantity',
    [
      ['fr', '1,200', 1.2, 'number-as-text'],
      ['fr', '2.500', 2500, 'number-as-text'],
      ['zh', '1.200', 1.2, 'number-as-text'],
      ['zh', '2,500', 2500, 'number-as-text'],
      ['ar', '2.500', undefined, 'ambiguous-number'],
    ],
    inKind,
  );
  check(
    'inKindShare',
    [
      ['en', '45%', 0.45, 'number-as-text'],
      ['fr', '45 %', 0.45, 'number-as-text'],
      ['ar', '٤٥٪', 0.45, 'number-as-text'],
      ['ru', '12,5%', 0.125, 'number-as-text'],
      ['en', '145%', undefined, 'out-of-range'],
    ],
    {},
    'needs',
  );
});

describe('years typed as text', () => {
  check('firstYear', [
    ['en', '2026', 2026, 'number-as-text'],
    ['zh', '2026年', 2026, 'number-as-text'],
    ['ru', '2026 г.', 2026, 'number-as-text'],
    ['ar', '٢٠٢٦', 2026, 'number-as-text'],
    ['en', '26', undefined, 'out-of-range'],
  ]);
});

describe('days typed as text', () => {
  check('pledgedOn', [
    ['en', '2026-04-03', '2026-04-03'],
    ['fr', '03/04/2026', '2026-04-03', 'date-as-text'],
    ['es', '3/4/2026', '2026-04-03', 'date-as-text'],
    ['ru', '03.04.2026', '2026-04-03', 'date-as-text'],
    ['ru', '03.04.2026 г.', '2026-04-03', 'date-as-text'],
    ['ar', '٠٣/٠٤/٢٠٢٦', '2026-04-03', 'date-as-text'],
    ['en', '03/04/2026', undefined, 'ambiguous-date'],
    ['zh', '03/04/2026', undefined, 'ambiguous-date'],
    ['fr', '03/04/26', undefined, 'ambiguous-date'],
    ['en', '30/04/2026', '2026-04-30', 'date-as-text'],
    ['zh', '2026年4月3日', '2026-04-03', 'date-as-text'],
    ['zh', '２０２６ 年 ４ 月 ３ 日', '2026-04-03', 'date-as-text'],
    ['zh', '2026/4/3', '2026-04-03', 'date-as-text'],
    ['en', '3 April 2026', '2026-04-03', 'date-as-text'],
    ['en', 'April 3rd, 2026', '2026-04-03', 'date-as-text'],
    ['en', '3-Apr-2026', '2026-04-03', 'date-as-text'],
    ['fr', '1er août 2026', '2026-08-01', 'date-as-text'],
    ['fr', '3 AOUT 2026', '2026-08-03', 'date-as-text'],
    ['fr', '3 févr. 2026', '2026-02-03', 'date-as-text'],
    ['es', '3 de abril de 2026', '2026-04-03', 'date-as-text'],
    ['ru', '3 апреля 2026 г.', '2026-04-03', 'date-as-text'],
    ['ru', '3 мая 2026', '2026-05-03', 'date-as-text'],
    ['ar', '٣ أبريل ٢٠٢٦', '2026-04-03', 'date-as-text'],
    ['ar', '3 نيسان 2026', '2026-04-03', 'date-as-text'],
    ['ar', '3 كانون الثاني 2026', '2026-01-03', 'date-as-text'],
    // A French date in an English form.
    ['en', '3 avril 2026', '2026-04-03', 'date-as-text'],
    ['en', '31 April 2026', undefined, 'not-a-date'],
    ['en', '3 Aprilis 2026', undefined, 'not-a-date'],
    ['en', 'spring 2026', undefined, 'not-a-date'],
  ]);
});

describe('words to choose', () => {
  it.each(LANGUAGES)('are read in the language of the form and in any other (%s)', (language) => {
    for (const other of LANGUAGES) {
      const words = formWords(other);
      for (const status of ['pledged', 'committed', 'paid', 'withdrawn'] as const)
        expect(readOne({ status: words.statuses[status] }, { language }).values.get('status')).toBe(status);
      for (const kind of ['cash', 'in kind'] as const)
        expect(readOne({ kind: words.kinds[kind] }, { language }).values.get('kind')).toBe(kind);
      for (const answer of ['confirmed', 'amended', 'withdrawn'] as const) {
        const written = ` ${words.answers[answer].toUpperCase()} `;
        expect(readOne({ id: 'P-001', answer: written }, { language }).answer).toBe(answer);
      }
    }
  });

  it('are kept where an answer is none, and only there', () => {
    expect(readOne({ id: 'P-001', answer: 'perhaps' })).toMatchObject({ answer: null, foundAnswer: 'perhaps' });
    expect(readOne({ id: 'P-001', answer: 'amended' })).not.toHaveProperty('foundAnswer');
    expect(readOne({})).not.toHaveProperty('foundAnswer');
  });

  check('status', [
    ['en', 'Commitment', 'committed', 'near-word'],
    ['fr', 'committed', 'committed'],
    ['fr', 'peut-être', undefined, 'unknown-choice'],
  ]);
  check('kind', [['es', 'In-Kind', 'in kind']], { category: 'Manual', quantity: 5 });
});

describe('Member States', () => {
  check('places', [
    ['fr', 'Kenya ; Côte d’Ivoire', inStates('KEN', 'CIV')],
    ['es', 'España;México', inStates('ESP', 'MEX')],
    ['ru', 'Кения; Уганда', inStates('KEN', 'UGA')],
    ['zh', '肯尼亚；乌干达', inStates('KEN', 'UGA')],
    ['zh', '肯尼亚、乌干达', inStates('KEN', 'UGA')],
    ['ar', 'كينيا؛ أوغندا', inStates('KEN', 'UGA')],
    ['ar', 'كينيا، أوغندا', inStates('KEN', 'UGA')],
    ['ar', 'كينيا، الجميع', undefined, 'unknown-state'],
    ['en', 'Kenya\nUganda', inStates('KEN', 'UGA')],
    ['en', 'ken; KENYA', inStates('KEN')],
    ['en', 'Kenya; Atlantis', undefined, 'unknown-state'],
    ['en', ';', undefined, 'empty-list'],
  ]);
});

describe('regions', () => {
  it.each(LANGUAGES)('are read in the language of the form and in any other (%s)', (language) => {
    const { regions } = formWords(language);
    for (const [english, local] of Object.entries(regions)) {
      const row = readOne({ regions: `${local}; Melanesia` }, { language: 'en' });
      expect(row.values.get('regions')).toEqual(english === 'Melanesia' ? ['Melanesia'] : [english, 'Melanesia']);
      expect(codesOf(row)).toEqual([]);
    }
  });

  check('regions', [['en', 'The Moon', ['The Moon'], 'unknown-region']]);
});

describe('needs', () => {
  check('needs', [
    ['en', 'N-001', ['N-001']],
    ['en', 'n-001 ; N-003', ['N-001', 'N-003']],
    ['en', 'N-001 – Judges’ training', ['N-001']],
    ['en', 'N-001 - Judges; N-002: prisons - women', ['N-001', 'N-002']],
    ['zh', 'N-001：法官培训；N-002（监狱）', ['N-001', 'N-002']],
    ['en', 'N\u2013001', ['N-001']],
    ['en', 'N-001-2', ['N-001-2'], 'need-not-listed'],
    ['en', 'N-009', ['N-009'], 'need-not-listed'],
    ['en', 'Judges’ training', ['Judges’ training'], 'need-not-listed'],
  ]);

  it('keep what stands before the title where nobody knows the needs', () => {
    const unknowing = { ...CONTEXT, needs: null, themes: null, categories: null };
    const row = readOne({ needs: 'X-7 – Judges; X-8', themes: 'Any', category: 'Any' }, {}, unknowing);
    expect(row.values.get('needs')).toEqual(['X-7', 'X-8']);
    expect(codesOf(row)).toEqual([]);
  });
});

describe('themes and categories', () => {
  check('themes', [
    ['en', 'urban  CRIME', ['Urban crime']],
    ['en', 'Fraud; Urban crime', ['Fraud', 'Urban crime'], 'unknown-theme'],
  ]);
  check('category', [
    ['en', 'training place', 'Training place'],
    ['en', 'Cars', 'Cars', 'category-not-listed'],
  ]);
  check(
    'theme',
    [
      ['en', 'JUVENILE justice', 'Juvenile justice'],
      ['en', 'Fraud', 'Fraud', 'unknown-theme'],
    ],
    {},
    'needs',
  );
});

describe('texts', () => {
  check('notes', [
    ['en', '=1+1', '=1+1'],
    ['en', '+49 30', '+49 30'],
    ['en', '-', '-'],
    ['en', '@SUM(A1)', '@SUM(A1)'],
    ['en', '  two\tlines\r\nhere ', 'two lines here'],
    ['en', 'a\u0000b\u0007\u202ec', 'abc', 'control-character'],
    ['en', 'half \ud800 of it', 'half  of it', 'control-character'],
    // Marks of one direction belong to Arabic.
    ['ar', 'نص\u200f', 'نص\u200f'],
    ['en', 'x'.repeat(1000), 'x'.repeat(1000)],
    ['en', 'x'.repeat(1001), 'x'.repeat(1001), 'text-too-long'],
  ]);
  check('title', [['en', 'x'.repeat(251), 'x'.repeat(251), 'text-too-long']], {}, 'needs');

  it('are what numbers and truths say', () => {
    expect(readOne({ notes: 12.5 }).values.get('notes')).toBe('12.5');
    expect(readOne({ notes: true }).values.get('notes')).toBe('TRUE');
  });
});

describe('currencies', () => {
  check('currency', [
    ['en', 'usd', 'USD'],
    ['zh', 'ＵＳＤ', 'USD'],
    ['en', '€', 'EUR', 'near-word'],
    ['en', 'dollars', undefined, 'unknown-currency'],
  ]);
});
