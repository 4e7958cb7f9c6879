import type { ColumnOfForm } from '../../src/forms/columnOfForm';
import { shownValue } from '../../src/forms/kindsOnForm';
import { shownIn } from '../../src/forms/shown';
import * as c from '../../src/register/schema/columns';
import type { Column, ColumnKind, ValueOfKind } from '../../src/register/schema/columns';
import { readFormCell } from '../../src/returns/cells/readFormCell';
import { returnedCells } from '../../src/returns/cells/returnedCells';
import { contentOf } from '../../src/returns/compare/contentOf';
import { returnContext } from '../../src/returns/returnContext';
import { formWords } from '../../src/words/formWords';
import { sampleSource } from './sources';

type More = Partial<Pick<ColumnOfForm, 'list' | 'words'>>;

interface Example<Value> {
  readonly column: Column<unknown>;
  readonly more?: More;
  readonly value: Value;
  /** In a form in French. */
  readonly shown: string | number;
  /** In the register, which counts its days from 1900. */
  readonly content: string | number | boolean;
}

/** A value of each kind, what a form shows of it, and what the register's cell holds. 30 June 2026 is day 46203. */
const EXAMPLES: { readonly [Kind in ColumnKind]: Example<ValueOfKind[Kind]> } = {
  identifier: { column: c.identifier('H', 'x'), value: 'X-1', shown: 'X-1', content: 'X-1' },
  text: { column: c.text('H', 'x'), value: '=1+1', shown: '=1+1', content: '=1+1' },
  list: {
    column: c.list('H', 'x'),
    more: { list: 'regions' },
    value: ['Western Asia', 'Southern Europe'],
    shown: 'Asie occidentale; Europe méridionale',
    content: 'Western Asia; Southern Europe',
  },
  choice: {
    column: c.choice('H', ['pledged', 'paid'], 'x'),
    more: { words: 'statuses' },
    value: 'paid',
    shown: 'versée',
    content: 'paid',
  },
  memberState: { column: c.memberState('H', 'x'), value: 'PER', shown: 'Pérou', content: 'Peru' },
  places: {
    column: c.places('H', 'x'),
    value: [
      { kind: 'state', name: 'PER', share: 0.6 },
      { kind: 'region', name: 'Western Asia', share: 0.4 },
    ],
    shown: 'Pérou 60%; Asie occidentale 40%',
    content: 'Peru 60%; Western Asia 40%',
  },
  instalments: {
    column: c.instalments('H', 'x'),
    value: [
      { dueOn: '2026-06-30', amount: 1250.5 },
      { dueOn: '2027-06-30', amount: 60000 },
    ],
    shown: '2026-06-30: 1250.5\n2027-06-30: 60000',
    content: '2026-06-30: 1250.5; 2027-06-30: 60000',
  },
  years: {
    column: c.years('H', 'x'),
    value: [
      { year: 2026, requirement: 40000 },
      { year: 2028, requirement: 0.25 },
    ],
    shown: '2026: 40000\n2028: 0.25',
    content: '2026: 40000; 2028: 0.25',
  },
  amounts: { column: c.amounts('H', 'x'), value: [1000, 2500.5], shown: '1000; 2500.5', content: '1000; 2500.5' },
  currency: { column: c.currency('H', 'x'), value: 'EUR', shown: 'EUR', content: 'EUR' },
  amount: { column: c.amount('H', 'x'), value: 1250.5, shown: 1250.5, content: 1250.5 },
  number: { column: c.number('H', 'x'), value: -3, shown: -3, content: -3 },
  share: { column: c.share('H', 'x'), value: 0.25, shown: 0.25, content: 0.25 },
  year: { column: c.year('H', 'x'), value: 2026, shown: 2026, content: 2026 },
  date: { column: c.date('H', 'x'), value: '2026-06-30', shown: '2026-06-30', content: 46203 },
  yesNo: { column: c.yesNo('H', 'x'), value: true, shown: 'oui', content: true },
  any: { column: c.any('H', 'x'), value: 'a', shown: 'a', content: 'a' },
};

describe.each(Object.entries(EXAMPLES))('a column of the kind %s', (_, { column, more, value, shown, content }) => {
  const source = sampleSource();
  const ofForm: ColumnOfForm = { key: 'notes', width: [1, 2], schema: column, ...more };
  const french = shownIn('fr', source.states);

  it('shows what the register has in the form’s language, and nothing where it has nothing', () => {
    expect(shownValue(value, ofForm, french)).toBe(shown);
    expect(shownValue(null, ofForm, french)).toBeNull();
  });

  it('is read back as what it was', () => {
    const cells = returnedCells(returnContext(source), 'fr', false);
    expect(readFormCell(shown, ofForm, cells, null)).toEqual({ value, findings: [] });
  });

  it('goes into the register in its own words', () => {
    expect(contentOf(column, value, { ...source, date1904: false })).toBe(content);
  });
});

it('yes and no are read in each language of forms, and as Excel has them', () => {
  const ofForm: ColumnOfForm = { key: 'notes', width: [1, 2], schema: c.yesNo('H', 'x') };
  const cells = returnedCells(returnContext(sampleSource()), 'ar', false);
  for (const cell of [formWords('ar').checks.no, formWords('zh').checks.no, false])
    expect(readFormCell(cell, ofForm, cells, null)).toEqual({ value: false, findings: [] });
});
