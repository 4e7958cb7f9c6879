import { enter, formOf, inputBeside, mainSheet, row, written, type Cell } from './build';
import type { Form, FormRow } from '../../../src/forms/form';
import { formWords } from '../../../src/words/formWords';

const { headers: h, checks, totals, answers } = formWords('en');

/** A row that is filled in: 2,000 euro. */
const CASH: FormRow['cells'] = {
  pledgedOn: '2026-06-30',
  status: 'pledged',
  kind: 'cash',
  currency: 'EUR',
  amount: 2000,
};
const IN_KIND: FormRow['cells'] = {
  pledgedOn: '2026-06-30',
  status: 'pledged',
  kind: 'in kind',
  category: 'training place',
  quantity: 3,
};

/** What part B of a pledge form shows for rows. */
async function shownFor(rows: readonly FormRow['cells'][], header: string, more: Partial<Form> = {}): Promise<Cell[]> {
  const form = formOf('pledges', { entered: rows.map((cells) => row(cells)), ...more });
  const sheet = await mainSheet(await written(form), form);
  return rows.map((_, index) => sheet.shown(index, header)!);
}

describe('the value of a pledge in base currency', () => {
  it('is the amount at the rate of its currency', async () => {
    // 2,000 euro at 1.25
    expect(await shownFor([CASH], h.value)).toEqual([2500]);
  });

  it('is, in kind, quantity by unit value at the rate of the currency of the category', async () => {
    // 3 places at 400 euro at 1.25; 40 manuals at 10 dollars
    expect(await shownFor([IN_KIND, { ...IN_KIND, category: 'manual', quantity: 40 }], h.value)).toEqual([1500, 400]);
  });

  it('is the amount where a pledge in kind has one', async () => {
    expect(await shownFor([{ ...IN_KIND, currency: 'USD', amount: 999 }], h.value)).toEqual([999]);
  });

  it('is blank without a rate, without a number, and in rows that nobody filled in', async () => {
    const rows = [{ ...CASH, currency: 'JPY' }, { ...IN_KIND, category: 'expert' }, { ...CASH, amount: 'two' }, {}];
    expect(await shownFor(rows, h.value)).toEqual(['', '', '', '']);
  });

  it('comes with the unit of the category and the title of the need', async () => {
    expect(await shownFor([IN_KIND, CASH], h.unit)).toEqual(['place', '']);
    expect(
      await shownFor(
        [
          { ...CASH, needs: 'N-2' },
          { ...CASH, needs: 'N-2; N-3' },
        ],
        h.needTitle,
      ),
    ).toEqual(['Title of N-2', '']);
  });
});

describe('the check of a row', () => {
  it('is blank for a blank row, and says that a row is complete', async () => {
    expect(await shownFor([{}, CASH, IN_KIND], h.check)).toEqual(['', checks.rowComplete, checks.rowComplete]);
  });

  it('names the headers of what is missing', async () => {
    const missing = (...names: string[]): string => checks.missing + names.join(', ');
    const rows = [
      { notes: 'x' },
      { ...CASH, currency: null, status: null },
      { ...CASH, amount: 'about 2000' },
      { pledgedOn: '2026-06-30', status: 'paid', kind: 'in kind' },
      { ...IN_KIND, category: 'something else' },
    ];
    expect(await shownFor(rows, h.check)).toEqual([
      missing(h.pledgedOn, h.status, h.currency, h.amount),
      missing(h.status, h.currency),
      missing(h.amount),
      missing(h.category, h.quantity),
      missing(h.category),
    ]);
  });

  it('says when years are turned, the State is another than the need’s, or a currency has no rate', async () => {
    const rows = [
      { ...CASH, firstYear: 2028, lastYear: 2027 },
      { ...CASH, firstYear: 2028, lastYear: 2028 },
      { ...CASH, needs: 'N-2', places: 'Albania' },
      { ...CASH, needs: 'N-2', places: 'Benin', themes: 'Corruption' },
      { ...CASH, needs: 'N-2', places: 'Benin', themes: 'Prisons' },
      { ...CASH, needs: 'N-1; N-2', places: 'Chad' },
      { ...CASH, currency: 'JPY' },
    ];
    expect(await shownFor(rows, h.check, { newRows: 7 })).toEqual([
      checks.yearsTurned,
      checks.rowComplete,
      checks.needWithOther,
      checks.needWithOther,
      checks.rowComplete,
      checks.rowComplete,
      checks.noRate,
    ]);
  });

  it('of a need names title, theme, currency and requirement', async () => {
    const whole = { title: 'A survey', theme: 'Prisons', currency: 'EUR', requirement: 100 };
    const form = formOf('needs', { entered: [row(whole), row({ priority: 1 })] });
    const sheet = await mainSheet(await written(form), form);
    expect([sheet.shown(0, h.check), sheet.shown(0, h.value)]).toEqual([checks.rowComplete, 125]);
    expect(sheet.shown(1, h.check)).toBe(checks.missing + [h.title, h.theme, h.currency, h.requirement].join(', '));
  });
});

describe('the check of an earlier row that is confirmed', () => {
  const sent = [
    row({ ...CASH, notes: 'as agreed' }, { id: 'P-1' }),
    row(IN_KIND, { id: 'P-2' }),
    row({ ...CASH, amount: null, notes: null }, { id: 'P-3' }),
  ];
  const checked = async (form: Form): Promise<(Cell | undefined)[]> => {
    const { values, headers, column } = await mainSheet(await written(form), form);
    const at = column(h.check).charCodeAt(0) - 65;
    return form.earlier.map((_, index) => values[headers[0]! + index]![at]);
  };

  it('says that another answer is wanted where a cell is not as it was sent', async () => {
    const earlier = [
      row({ ...CASH, notes: 'as agreed' }, { id: 'P-1', answer: 'confirmed' }),
      row({ ...IN_KIND, quantity: 4 }, { id: 'P-2', answer: 'confirmed' }),
      row({ ...CASH, amount: 5 }, { id: 'P-3', answer: 'confirmed' }),
    ];
    expect(await checked(formOf('pledges', { earlier, asSent: sent }))).toEqual([
      checks.rowComplete,
      checks.changed,
      checks.changed,
    ]);
  });

  it('compares with the row of the same identifier, and with none that was not sent', async () => {
    const earlier = [
      row(IN_KIND, { id: 'P-2', answer: 'confirmed' }),
      row({ ...CASH, notes: null }, { id: 'P-1', answer: 'confirmed' }),
      row(CASH, { id: 'P-9', answer: 'confirmed' }),
    ];
    expect(await checked(formOf('pledges', { earlier, asSent: sent }))).toEqual([
      checks.rowComplete,
      checks.changed,
      checks.rowComplete,
    ]);
  });

  it('wants an answer where the text is none, and does not count it', async () => {
    const earlier = [
      row(CASH, { id: 'P-1', foundAnswer: 'perhaps' }),
      row(IN_KIND, { id: 'P-2', answer: 'confirmed' }),
    ];
    const wrong = formOf('pledges', { earlier, asSent: sent });
    const { beside } = await mainSheet(await written(wrong), wrong);
    expect(beside(checks.answered)).toBe(`1 ${checks.of} 2`);
    expect(await checked(wrong)).toEqual([checks.answerMissing, checks.rowComplete]);
  });

  it('leaves changes alone where the row is amended or withdrawn', async () => {
    const earlier = [
      row({ ...CASH, amount: 7 }, { id: 'P-1', answer: 'amended' }),
      row({ ...IN_KIND, quantity: 4 }, { id: 'P-2', answer: 'withdrawn' }),
    ];
    expect(await checked(formOf('pledges', { earlier, asSent: sent }))).toEqual([
      checks.rowComplete,
      checks.rowComplete,
    ]);
  });
});

describe('totals and completeness', () => {
  const form = formOf('pledges', {
    earlier: [
      row({ ...CASH, amount: 800 }, { id: 'P-1', answer: 'confirmed' }),
      row({ ...CASH, amount: 4000 }, { id: 'P-2', answer: 'withdrawn' }),
      row({ ...IN_KIND, category: 'manual', quantity: 10 }, { id: 'P-3' }),
    ],
    entered: [row(CASH), row(IN_KIND)],
  });

  it('add the values of both parts, those withdrawn not among them', async () => {
    const { beside } = await mainSheet(await written(form), form);
    // A: 800 x 1.25 + 10 x 10 = 1,100. B: 2,000 x 1.25 + 3 x 400 x 1.25 = 4,000. In kind: 100 + 1,500.
    expect([totals.earlier, totals.new, totals.all, totals.cash, totals.inKind].map(beside)).toEqual([
      1100, 4000, 5100, 3500, 1600,
    ]);
  });

  it('say what is still to do, and that the form is complete when it is done', async () => {
    const excel = await written(form);
    const before = await mainSheet(excel, form);
    expect([checks.rows, checks.complete, checks.answered, checks.signed].map(before.beside)).toEqual([
      2,
      2,
      `2 ${checks.of} 3`,
      checks.no,
    ]);
    expect(before.values.flat()).toContain(checks.formIncomplete);
    const { signature } = form.words;
    const answer = `${before.column(h.answer)}${before.headers[0]! + 3}`;
    await enter(excel, before.name, {
      [answer]: answers.confirmed,
      [await inputBeside(excel, before, signature.name)]: 'A. Person',
      [await inputBeside(excel, before, signature.date)]: 46_000,
    });
    const after = await mainSheet(excel, form);
    expect([checks.answered, checks.signed].map(after.beside)).toEqual([`3 ${checks.of} 3`, checks.yes]);
    expect(after.values.flat()).toContain(checks.formComplete);
  });

  it('of part A say that an earlier row is not answered', async () => {
    const sheet = await mainSheet(await written(form), form);
    const check = sheet.column(h.check).charCodeAt(0) - 65;
    expect([1, 2, 3].map((index) => sheet.values[sheet.headers[0]! - 1 + index]![check])).toEqual([
      checks.rowComplete,
      checks.rowComplete,
      checks.answerMissing,
    ]);
  });

  it('of a form without earlier rows leave part A out, which says so', async () => {
    const blank = formOf('pledges');
    const sheet = await mainSheet(await written(blank), blank);
    const texts = sheet.values.flat();
    expect(texts).toContain(blank.words.parts.noneEarlier);
    expect(texts).not.toContain(totals.earlier);
    expect(texts).toContain(checks.formIncomplete);
    expect(sheet.beside(totals.all)).toBe(0);
  });
});

/** The formula of a column is the same in each of its rows, but for the row. */
it('has one formula for each column', async () => {
  const form = formOf('pledges', { earlier: [row(CASH, { id: 'P-1' }), row(CASH, { id: 'P-2' })] });
  const excel = await written(form);
  const sheet = await mainSheet(excel, form);
  const formulas = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet.name).getUsedRange().load('formulas');
    await context.sync();
    return range.formulas as Cell[][];
  });
  const [, ofB] = sheet.headers as [number, number];
  const inRow = (header: string, at: number): string =>
    String(formulas[at]![sheet.column(header).charCodeAt(0) - 65]).replaceAll(
      new RegExp(`(?<=[A-Z])${at + 1}\\b`, 'g'),
      '#',
    );
  for (const header of [h.unit, h.value, h.needTitle, h.check]) {
    expect(inRow(header, ofB)).toMatch(/^=IF/);
    expect(new Set(Array.from({ length: 6 }, (_, index) => inRow(header, ofB + index))).size).toBe(1);
  }
});

it('works with the columns that the register has', async () => {
  const few = ['pledgedOn', 'currency', 'amount', 'notes'];
  const whole = formOf('pledges');
  const form = { ...whole, columns: whole.columns.filter(({ key }) => few.includes(key)) };
  const entered = [row({ ...CASH, notes: 'x' }), row({ notes: 'x' })];
  const sheet = await mainSheet(await written({ ...form, entered }), form);
  expect([sheet.shown(0, h.value), sheet.shown(0, h.check)]).toEqual([2500, checks.rowComplete]);
  expect(sheet.shown(1, h.check)).toBe(checks.missing + [h.pledgedOn, h.currency, h.amount].join(', '));
  expect(sheet.beside(totals.all)).toBe(2500);
  expect(sheet.values.flat()).not.toContain(totals.inKind);
});

/** Functions of Excel 2010, by Microsoft's list of functions by version. */
const OLD_FUNCTIONS =
  /^(AND|COUNTA|COUNTBLANK|COUNTIF|IF|IFERROR|INDEX|ISERROR|ISNA|ISNUMBER|LEN|MATCH|NOT|OR|REPLACE|ROWS|SEARCH|SUM|SUMIF|SUMIFS)$/;

it.each(['pledges', 'needs'] as const)('uses only functions that Excel 2010 has (%s)', async (kind) => {
  const form = formOf(kind, { earlier: [row({}, { id: 'X-1' })] });
  const excel = await written(form);
  const formulas = await excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const ranges = sheets.items.map((sheet) => sheet.getUsedRange().load('formulas'));
    await context.sync();
    return ranges.flatMap((range) => (range.formulas as Cell[][]).flat()).filter((one) => String(one).startsWith('='));
  });
  const withoutTexts = formulas.map((formula) => String(formula).replaceAll(/"[^"]*"/g, ''));
  const used = new Set(
    withoutTexts.flatMap((formula) => [...formula.matchAll(/([A-Z.0-9]+)\(/g)].map(([, name]) => name!)),
  );
  expect([...used].filter((name) => !OLD_FUNCTIONS.test(name))).toEqual([]);
  expect(used.size).toBeGreaterThan(8);
});
