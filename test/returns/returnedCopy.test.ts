import type { Form } from '../../src/forms/form';
import { partyFinder } from '../../src/forms/parties';
import { keyOfPlace } from '../../src/forms/rowKey';
import { pledgeForm } from '../../src/forms/pledgeForm';
import { problemWords } from '../../src/words/problemWords';
import type { Issue } from '../../src/register/issue';
import { compareReturns } from '../../src/returns/compareReturns';
import { returnedCopy } from '../../src/returns/returnedCopy';
import type { ReturnGiven } from '../../src/returns/returnGiven';
import { groundOf } from '../forms/grounds';
import { AN_ERROR, formOf, NEW, P1, sideOf, TABLES, type FormGiven, type Values } from './comparing';

/** The copies of returns of Norway in English, each compared with the others. */
async function copiesOf(givens: readonly (FormGiven | ReturnGiven)[], side = sideOf()): Promise<Form[]> {
  const ground = await groundOf(side);
  const returns = givens.map((given) => ('form' in given ? given : formOf(given)));
  const { files } = compareReturns(side, returns);
  const fresh = pledgeForm(ground, partyFinder('pledges', side)('Norway'), { reference: 'PB' });
  return returns.map(({ form }, place) => returnedCopy(fresh, form!, files[place]!, ground.shown));
}
const copyOf = async (given: FormGiven | ReturnGiven, side = sideOf()): Promise<Form> =>
  (await copiesOf([given], side))[0]!;

const { texts, conflict } = problemWords('en');

/** A new row whose amount reads "much". */
const cell = (text: string): Issue['found'] => ({ kind: 'cell', text, isShortened: false });

const withError = (found: [string, string | number][] = [['amount', 'much']]): ReturnGiven => {
  const { pledgedOn, status, kind, currency } = NEW;
  const given = formOf({ rows: [{ values: { pledgedOn, status, kind, currency } as Values, issues: [AN_ERROR] }] });
  const [row] = given.form!.rows;
  return { ...given, form: { ...given.form!, rows: [{ ...row!, found: new Map(found) as never }] } };
};

it('has a new row as it was returned, and says what is wrong with a cell and what is wanted there', async () => {
  const copy = await copyOf(withError());
  expect(copy.entered).toEqual([
    {
      id: null,
      // By which it is known again when the copy comes back.
      key: keyOfPlace(withError().form!.referenceText, 12),
      answer: null,
      cells: {
        ...{ pledgedOn: '2026-06-30', status: 'committed', kind: 'cash', currency: 'EUR', amount: 'much' },
        ...{ places: null, themes: null, notes: null },
      },
      problems: { amount: `${texts['not-a-number']} ${copy.words.prompts.amount}` },
    },
  ]);
  expect(copy.earlier.map(({ id, answer }) => [id, answer])).toEqual([
    ['P-001', null],
    ['P-002', null],
  ]);
  expect(copy.reference).toBe('PB');
  expect(copy.asSent.map(({ cells }) => cells.amount)).toEqual([300, 1000]);
});

it('takes control characters and what is too long for a cell out of what was found', async () => {
  const copy = await copyOf(withError([['amount', `\u0007=much${'!'.repeat(40_000)}`]]));
  expect(copy.entered[0]!.cells.amount).toBe(`=much${'!'.repeat(32_766 - 5)}`);
});

describe('an earlier row', () => {
  const amended = { id: 'P-001', answer: 'amended', values: { ...P1, amount: 350 } } as const;

  it('has the answer and the entries that were returned', async () => {
    const copy = await copyOf({ sent: { 'P-001': P1 }, rows: [amended, { values: NEW, issues: [AN_ERROR] }] });
    expect(copy.earlier[0]).toMatchObject({
      id: 'P-001',
      answer: 'amended',
      cells: { amount: 350, places: 'Kenya', themes: 'Urban crime; Juvenile justice', pledgedOn: '2020-06-18' },
      problems: {},
    });
  });

  it('has what the register says by now where its sender left it as it was, so that the copy undoes nothing', async () => {
    const [headers, first, ...others] = TABLES.Pledges!;
    const now = { ...TABLES, Pledges: [headers!, [...first!.slice(0, -1), 'Revised in May'], ...others] };
    const given: FormGiven = { sent: { 'P-001': P1 }, rows: [amended, { values: NEW, issues: [AN_ERROR] }] };
    const copy = await copyOf(given, sideOf(now));
    expect(copy.earlier[0]!.cells).toMatchObject({ amount: 350, notes: 'Revised in May' });
  });

  it('that the register has changed as well is in conflict with our records', async () => {
    const [headers, first, ...others] = TABLES.Pledges!;
    const now = { ...TABLES, Pledges: [headers!, first!.map((cell) => (cell === 300 ? 400 : cell)), ...others] };
    const copy = await copyOf({ sent: { 'P-001': P1 }, rows: [amended] }, sideOf(now));
    expect(copy.earlier[0]).toMatchObject({ cells: { amount: 350 }, problems: { row: conflict.register } });
    expect(copy.asSent[0]!.cells.amount).toBe(400);
  });

  it('that another return has otherwise is in conflict with that', async () => {
    const sent = { 'P-001': P1 };
    const other = { ...amended, values: { ...P1, amount: 360 } };
    const copies = await copiesOf([
      { sent, rows: [amended] },
      { file: 'b.xlsx', sent, rows: [other] },
    ]);
    expect(copies.map(({ earlier }) => earlier[0]!.problems)).toEqual([
      { row: conflict.returned },
      { row: conflict.returned },
    ]);
  });

  it('of another donor stands among the new ones, without its number, and nothing of the other donor is shown', async () => {
    const copy = await copyOf({ rows: [{ id: 'P-003', answer: 'amended', values: { ...NEW } }] });
    expect(copy.entered).toMatchObject([{ id: null, answer: null, cells: { amount: 700 } }]);
    expect(copy.entered[0]!.problems.row).toBe(texts['identifier-not-theirs'].replace('{found}', 'P-003'));
    expect(JSON.stringify(copy)).not.toContain('SEK');
  });

  it('that is not theirs and is withdrawn pledges nothing anew', async () => {
    const copy = await copyOf({ rows: [{ id: 'P-003', answer: 'withdrawn', values: { ...NEW } }] });
    expect(copy.entered).toMatchObject([{ answer: null, cells: {} }]);
    expect(copy.entered[0]!.problems.row).toContain('P-003');
  });

  it('that the register has withdrawn since is there where it has a problem', async () => {
    const [headers, first, ...others] = TABLES.Pledges!;
    const now = {
      ...TABLES,
      Pledges: [headers!, first!.map((cell) => (cell === 'pledged' ? 'withdrawn' : cell)), ...others],
    };
    const row = { ...amended, values: { ...P1, status: 'paid' } };
    const copy = await copyOf({ sent: { 'P-001': P1 }, rows: [row] }, sideOf(now));
    expect(copy.earlier.map(({ id, problems }) => [id, problems])).toEqual([
      ['P-002', {}],
      ['P-001', { row: conflict.register }],
    ]);
  });
});

it('leaves out a new row that is among the earlier ones by now', async () => {
  const copy = await copyOf({ rows: [{ values: P1 }, { values: { ...NEW, amount: 1 }, issues: [AN_ERROR] }] });
  expect(copy.entered.map(({ cells }) => cells.amount)).toEqual([1]);
});

it('has a free row for each that stood outside the table, and says what it said', async () => {
  const outside: Issue = { ...AN_ERROR, code: 'row-outside-table', row: 48, column: null, found: cell('USD | 90') };
  const copy = await copyOf({ rows: [{ values: NEW }], issues: [outside] });
  expect(copy.entered).toHaveLength(2);
  expect(copy.entered[1]).toEqual({
    id: null,
    answer: null,
    cells: {},
    problems: { row: 'Row 48 of your form stood outside the table. Please enter here what it said: USD | 90' },
  });
});

it('says at its first row what is wrong with the form as a whole', async () => {
  const doubled: Issue = { ...AN_ERROR, code: 'ambiguous-column', row: null, column: 'Amount' };
  const copy = await copyOf({ rows: [{ values: NEW }], issues: [doubled] });
  expect(copy.earlier[0]!.problems).toEqual({ row: texts['ambiguous-column'].replace('{column}', 'Amount') });
});

it('has a sentence for a problem of which no text is known', async () => {
  const copy = await copyOf({ rows: [{ values: NEW, issues: [{ ...AN_ERROR, code: 'unknown-link' }] }] });
  expect(copy.entered[0]!.problems.amount).toBe(`${problemWords('en').other} ${copy.words.prompts.amount}`);
});

it('has as many rows for what is new as were returned', async () => {
  const rows = Array.from({ length: 20 }, (_, at) => ({ values: { ...NEW, amount: at + 1 }, issues: [AN_ERROR] }));
  const copy = await copyOf({ rows });
  expect([copy.entered.length, copy.newRows]).toEqual([20, 20]);
});

/** Of an answer that is none. */
const NO_ANSWER: Issue = {
  ...AN_ERROR,
  column: 'Answer',
  cell: 'Form!B12',
  code: 'unknown-choice',
  found: cell('perhaps'),
};

it('has an answer that is none at its place, as it was found, and says so there and not at the row', async () => {
  const given = formOf({ sent: { 'P-001': P1 }, rows: [{ id: 'P-001', values: P1, issues: [NO_ANSWER] }] });
  const [row] = given.form!.rows;
  const read = { ...given, form: { ...given.form!, rows: [{ ...row!, foundAnswer: 'perhaps\u0007' }] } };
  const { earlier, words } = await copyOf(read);
  expect(earlier[0]).toMatchObject({ id: 'P-001', answer: null, foundAnswer: 'perhaps' });
  expect(earlier[0]!.problems).toEqual({ answer: expect.stringContaining(words.prompts.answer) as string });
});

it('says of a new row, which has no place for an answer, what is wrong with it as a whole', async () => {
  const { entered } = await copyOf({ rows: [{ values: NEW, issues: [NO_ANSWER] }] });
  expect(Object.keys(entered[0]!.problems)).toEqual(['row']);
});
