import { inStates } from '../fixtures/inStates';
import { told } from '../register/told';
import { AS_SENT } from '../../src/forms/asSent';
import { formWords } from '../../src/words/formWords';
import { LANGUAGES } from '../../src/words/languages';
import { readReturn } from '../../src/returns/readReturn';
import {
  cellsOf,
  codesOf,
  CONTEXT,
  fileOf,
  formFile,
  headersIn,
  listsSheet,
  mainSheet,
  NEED,
  PLEDGE,
  read,
  referenceOf,
  sheetOf,
  valuesOf,
  type Cells,
  type Entry,
} from './returnedForm';

const EARLIER: Entry = {
  ...PLEDGE,
  id: 'P-001',
  answer: 'amended',
  places: 'Kenya; Uganda',
  needs: 'N-001',
  notes: 'First part',
};
const BOTH = { earlier: [EARLIER], entered: [{ ...PLEDGE, currency: 'EUR', amount: 70 }] };

const places = (file: Parameters<typeof read>[0]) => read(file).rows.map(({ sheet, row, id }) => [sheet, row, id]);
/** What rows say, whatever their places. */
const content = (file: Parameters<typeof read>[0]) =>
  read(file).rows.map((row) => ({ id: row.id, answer: row.answer, values: valuesOf(row), codes: codesOf(row) }));

describe('a form that came back as it was sent', () => {
  it('has its earlier and its new rows, with their places and what they mean', () => {
    const form = read(formFile(BOTH));
    expect(form.rows.map(({ sheet, row, id, answer }) => [sheet, row, id, answer])).toEqual([
      ['Pledges', 7, 'P-001', 'amended'],
      ['Pledges', 12, null, null],
    ]);
    expect(valuesOf(form.rows[0]!)).toEqual({
      pledgedOn: '2026-05-31',
      status: 'pledged',
      kind: 'cash',
      currency: 'USD',
      amount: 5000,
      category: null,
      quantity: null,
      needs: ['N-001'],
      places: inStates('KEN', 'UGA'),
      regions: [],
      themes: [],
      firstYear: null,
      lastYear: null,
      condition: null,
      notes: 'First part',
    });
    expect(form.rows[0]!.found.get('places')).toBe('Kenya; Uganda');
    expect(form.rows[0]!.found.has('condition')).toBe(false);
    expect(form.rows.flatMap(codesOf)).toEqual([]);
    expect(form.issues).toEqual([]);
    expect(form.reference).toMatchObject({ kind: 'pledges', language: 'en', party: '9TR3DD0C', madeOn: '2026-11-24' });
    expect(form.referenceText).toBe(referenceOf('pledges', 'en'));
    expect(form.party).toBe('Government of Norway');
  });

  it('says how its earlier rows were sent', () => {
    const sent = [{ ...EARLIER, amount: 4000 }];
    expect(
      read(formFile({ ...BOTH, sent }))
        .asSent?.get('P-001')
        ?.get('amount'),
    ).toBe(4000);
    expect([...read(formFile(BOTH)).asSent!.keys()]).toEqual(['P-001']);
    expect(read(formFile({ ...BOTH, earlier: [], sent: [] })).asSent?.size).toBe(0);
    expect(read(formFile({ ...BOTH, sent: null })).asSent).toBeNull();
  });

  it('is read for needs as well', () => {
    const file = formFile({
      kind: 'needs',
      entered: [{ ...NEED, priority: 2, inKindShare: 0.25, requestedOn: 46173 }],
    });
    const [row] = read(file).rows;
    expect(valuesOf(row!)).toEqual({
      title: 'Training of judges',
      theme: 'Urban crime',
      modality: null,
      priority: 2,
      currency: 'USD',
      requirement: 90000,
      firstYear: null,
      lastYear: null,
      inKindShare: 0.25,
      requestedOn: '2026-05-31',
      notes: null,
    });
    expect(read(file).party).toBe('Kenya');
  });

  it('counts its days from 1904 where the file does', () => {
    // 1 January 1904 is day 1462 of 1900 (Microsoft, "Date systems in Excel").
    const file = { ...formFile({ entered: [{ ...PLEDGE, pledgedOn: 46173 - 1462 }] }), date1904: true };
    expect(read(file).rows[0]!.values.get('pledgedOn')).toBe('2026-05-31');
  });
});

describe('the reference', () => {
  const without = mainSheet(BOTH).filter((_, row) => row !== 2);
  const placed = (cell: string, hidden = false) =>
    readReturn(fileOf(sheetOf('Pledges', without), sheetOf('Other', [[], [null, cell]], hidden)), CONTEXT).kind;
  const text = referenceOf('pledges', 'en');

  it('is found in any cell of any sheet, hidden ones too', () => {
    expect(placed(`Form reference: ${text} (please keep)`)).toBe('form');
    expect(placed(text, true)).toBe('form');
  });

  it('is found in small letters, split by spaces and line breaks, or with other dashes', () => {
    expect(placed(text.toLowerCase())).toBe('form');
    expect(placed(text.replace('-EN-', '-EN-\n  ').replace('7KQ4', '7K Q4'))).toBe('form');
    expect(placed(text.replaceAll('-', '\u2013'))).toBe('form');
    expect(placed(`\u200f${text}`)).toBe('form');
  });

  it('is none where a character of it is wrong', () => {
    expect(placed(text.replace('7KQ4M2XA', '7KQ4M2XB'))).toBe('not a form');
  });

  it('of another form in the same file is an error', () => {
    const file = formFile(BOTH);
    const two = fileOf(...file.sheets, sheetOf('Other', [[referenceOf('pledges', 'fr')]]));
    expect(told(read(two).issues)).toMatchObject([
      { code: 'two-references', severity: 'error', found: `${text} and ${referenceOf('pledges', 'fr')}` },
    ]);
    expect(read(fileOf(...file.sheets, sheetOf('Other', [[text]]))).issues).toEqual([]);
  });
});

describe('a workbook that is no form', () => {
  it('is told with its sheets', () => {
    expect(readReturn(fileOf(sheetOf('Budget', [['Amount', 5]]), sheetOf('Notes', [])), CONTEXT)).toEqual({
      kind: 'not a form',
      found: { kind: 'noReference', sheets: ['Budget', 'Notes'], moreSheets: 0 },
      wanted: { kind: 'formWithReference' },
      reference: null,
    });
  });

  it('has a reference where only the table is gone, or stands on a hidden sheet', () => {
    const reference = expect.objectContaining({ kind: 'pledges' });
    const gone = fileOf(sheetOf('Pledges', mainSheet(BOTH).slice(0, 4)));
    expect(readReturn(gone, CONTEXT)).toMatchObject({ kind: 'not a form', reference });
    const hidden = fileOf(sheetOf('Pledges', mainSheet(BOTH), true));
    expect(readReturn(hidden, CONTEXT)).toMatchObject({ kind: 'not a form', reference });
  });
});

describe('a form is read', () => {
  const expected = content(formFile(BOTH));
  const lists = sheetOf('Lists', listsSheet(BOTH), true);

  it('from sheets with other names, in another order', () => {
    const [instructions, pledges] = formFile(BOTH).sheets;
    const file = fileOf(lists, { ...pledges!, name: 'Sheet 2 (final)' }, { ...instructions!, name: 'x' });
    expect(content(file)).toEqual(expected);
    expect(places(file)).toEqual([
      ['Sheet 2 (final)', 7, 'P-001'],
      ['Sheet 2 (final)', 12, null],
    ]);
  });

  it('with rows and columns inserted anywhere', () => {
    const apart = mainSheet(BOTH).flatMap((cells): Cells[] => [
      [],
      [null, ...cells.flatMap((cell, at) => (at === 4 ? [null, cell] : [cell]))],
    ]);
    expect(content(fileOf(sheetOf('Pledges', apart), lists))).toEqual(expected);
    expect(read(fileOf(sheetOf('Pledges', apart), lists)).rows[0]!.row).toBe(14);
  });

  it('with columns in the reverse order', () => {
    const turned = mainSheet(BOTH).map((cells) =>
      [...Array.from({ length: 21 }, (_, at) => cells[at] ?? null)].reverse(),
    );
    expect(content(fileOf(sheetOf('Pledges', turned), lists))).toEqual(expected);
  });

  it('with a column that its sender added', () => {
    const more = mainSheet(BOTH).map((cells, row) =>
      cells.length > 15
        ? [...cells.slice(0, 3), row === 5 || row === 10 ? 'Our file' : 'F/17', ...cells.slice(3)]
        : cells,
    );
    expect(content(fileOf(sheetOf('Pledges', more), lists))).toEqual(expected);
  });

  it('with headers in other letters, with other spaces and line breaks', () => {
    const other = mainSheet(BOTH).map((cells, row) =>
      row === 5 || row === 10
        ? cells.map((cell) => String(cell).toUpperCase().replaceAll(' ', '\n ').replaceAll('-', '\u2011') + ' *')
        : cells,
    );
    expect(content(fileOf(sheetOf('Pledges', other), lists))).toEqual(expected);
  });

  it('with headers in another language than it was sent in', () => {
    for (const language of LANGUAGES) {
      const other = mainSheet(BOTH).map((cells, row) =>
        row === 5 || row === 10 ? headersIn('pledges', language) : cells,
      );
      expect(content(fileOf(sheetOf('Pledges', other), lists))).toEqual(expected);
    }
  });

  it('with everything pasted into one table', () => {
    const rows = mainSheet({ earlier: [EARLIER, ...BOTH.entered] });
    expect(content(fileOf(sheetOf('Pledges', rows), lists))).toEqual(expected);
  });

  it('with its tables on sheets of their own', () => {
    const rows = mainSheet(BOTH);
    const file = fileOf(sheetOf('A', rows.slice(0, 8)), sheetOf('B', rows.slice(9)), lists);
    expect(content(file)).toEqual(expected);
    expect(places(file)).toEqual([
      ['A', 7, 'P-001'],
      ['B', 3, null],
    ]);
  });

  it('and a sheet of lists that somebody unhid adds nothing', () => {
    const [instructions, pledges] = formFile(BOTH).sheets;
    const shown = { ...lists, hidden: false };
    const file = fileOf(shown, instructions!, pledges!);
    expect(content(file)).toEqual(expected);
    expect(read(file).asSent?.size).toBe(1);
  });
});

describe('what is no row', () => {
  const lists = (columns: Readonly<Record<string, string>>, cells: Cells) =>
    sheetOf('Open needs', [['Open needs'], Object.values(columns), cells]);

  it.each(LANGUAGES)('is not taken from the list of open needs (%s)', (language) => {
    const { columns } = formWords(language).openNeeds;
    const open = lists(columns, [
      'N-001',
      'Judges',
      'Kenya',
      'Eastern Africa',
      'Urban crime',
      'Training',
      1,
      '2026',
      9,
      1,
      8,
    ]);
    for (const kind of ['pledges', 'needs'] as const) {
      const { sheets } = formFile({ kind, language, entered: [] });
      expect(read(fileOf(open, ...sheets)).rows).toEqual([]);
    }
  });

  it('is not taken from the sheet of what to correct', () => {
    const { corrections } = formWords('en');
    const cells: Cells = ['Pledges!G12', 'Amount', '12 and more', 'Enter the number alone.'];
    const sheet = sheetOf(corrections.sheet, [[corrections.title], Object.values(corrections.columns), cells]);
    expect(read(fileOf(sheet, ...formFile(BOTH).sheets)).rows).toHaveLength(2);
  });

  it.each(LANGUAGES)('totals, checks, signature and "none on record" are none (%s)', (language) => {
    expect(read(formFile({ language, entered: [] })).rows).toEqual([]);
    expect(read(formFile({ language, kind: 'needs', entered: [] })).rows).toEqual([]);
  });

  it('a row of computed cells, of a number, of spaces or of an answer alone is blank', () => {
    const blanks: Entry[] = [
      { unit: '', value: 0, needTitle: '', check: 'Missing: Amount' },
      { id: 3, value: 0 },
      { id: '4.' },
      { notes: ' \n\u00a0', currency: '\u202d' },
      { answer: 'confirmed' },
    ];
    expect(read(formFile({ entered: [...blanks, PLEDGE] })).rows.map(({ row }) => row)).toEqual([17]);
  });

  it('but a row that begins with the word Total and holds a pledge is one', () => {
    const form = read(formFile({ kind: 'needs', entered: [{ ...NEED, title: 'Total' }, NEED] }));
    expect(form.rows.map(({ values }) => values.get('title'))).toEqual(['Total', 'Training of judges']);
  });
});

describe('rows', () => {
  it('that are numbered by their sender are new', () => {
    const { rows } = read(
      formFile({
        entered: [
          { ...PLEDGE, id: 1 },
          { ...PLEDGE, id: '2' },
        ],
      }),
    );
    expect(rows.map(({ id, issues }) => [id, issues.length])).toEqual([
      [null, 0],
      [null, 0],
    ]);
    const known = read(formFile({ earlier: [{ ...EARLIER, id: 7 }] })).rows;
    expect(known.map(({ id }) => id)).toEqual(['7']);
  });

  it('with an answer and without an identifier cannot be told from new ones', () => {
    const [row] = read(formFile({ entered: [{ ...PLEDGE, answer: 'amended' }] })).rows;
    expect(row!.issues).toMatchObject([
      { code: 'identifier-missing', severity: 'error', column: 'Pledge ID', cell: 'Pledges!A12', row: 12 },
    ]);
  });

  it('of a table that came back without identifiers are errors, unless there were none', () => {
    const cut = (filled: typeof BOTH) =>
      fileOf(
        sheetOf(
          'Pledges',
          mainSheet(filled).map((cells) => (cells.length > 15 ? [null, ...cells.slice(1)] : cells)),
        ),
        sheetOf('Lists', listsSheet(filled), true),
      );
    expect(read(cut(BOTH)).rows.map(codesOf)).toEqual([['identifier-missing'], ['identifier-missing']]);
    expect(read(cut({ ...BOTH, earlier: [] })).rows.map(codesOf)).toEqual([[]]);
    expect(read(cut(BOTH)).issues.map(({ code }) => code)).toEqual(['column-not-returned', 'column-not-returned']);
  });

  it('that are withdrawn need nothing else', () => {
    const [row] = read(formFile({ earlier: [{ id: 'P-001', answer: 'withdrawn' }], sent: [EARLIER] })).rows;
    expect(row).toMatchObject({ id: 'P-001', answer: 'withdrawn', issues: [] });
    expect(valuesOf(row!)).toEqual({});
    expect(
      read(formFile({ earlier: [{ id: 'P-001', answer: 'amended' }], sent: [EARLIER] })).rows.map(codesOf),
    ).toEqual([['blank-cell', 'blank-cell', 'blank-cell']]);
  });

  it('that stand as they were sent have no issue, whatever the register lists by now', () => {
    const old = { ...EARLIER, needs: 'N-900', themes: 'Old theme', kind: 'in kind', category: 'Old', quantity: 1 };
    const long = { ...old, notes: 'x'.repeat(1200) };
    expect(read(formFile({ earlier: [long] })).rows.map(codesOf)).toEqual([[]]);
    expect(read(formFile({ earlier: [{ ...long, needs: 'N-901' }], sent: [long] })).rows.map(codesOf)).toEqual([
      ['need-not-listed'],
    ]);
  });

  it('that stand as they were sent have no issue where nothing can be read of a cell', () => {
    const odd = { ...EARLIER, places: 'Old State', currency: 'XYZ', pledgedOn: 'next week', amount: 'much' };
    const [row] = read(formFile({ earlier: [odd] })).rows;
    expect([codesOf(row!), valuesOf(row!)]).toEqual([[], expect.objectContaining({ needs: ['N-001'] })]);
    expect(['places', 'currency', 'pledgedOn', 'amount'].filter((key) => key in valuesOf(row!))).toEqual([]);
    // Another unknown State is the sender's, and another cell of the row says nothing of it.
    const other = read(formFile({ earlier: [{ ...odd, places: 'Other State', notes: 'Second' }], sent: [odd] }));
    expect(other.rows.map(codesOf)).toEqual([['unknown-state']]);
    expect(read(formFile({ earlier: [{ ...odd, notes: 'Second' }], sent: [odd] })).rows.map(codesOf)).toEqual([[]]);
  });

  it('below the totals are not read, and not lost', () => {
    const rows = [...mainSheet(BOTH), [], cellsOf('pledges', PLEDGE)];
    const form = read(fileOf(sheetOf('Pledges', rows)));
    expect(form.rows).toHaveLength(2);
    expect(form.issues).toMatchObject([
      { code: 'row-outside-table', severity: 'error', cell: `Pledges!F${rows.length}` },
    ]);
  });

  it('keep to the rules of the register', () => {
    const codes = (entry: Entry) =>
      read(formFile({ entered: [{ ...PLEDGE, ...entry }] })).rows[0]!.issues.map(({ code, cell }) => [code, cell]);
    expect(codes({ firstYear: 2028, lastYear: 2027 })).toEqual([['years-reversed', 'Pledges!R12']]);
    expect(codes({ amount: '' })).toEqual([['blank-cell', 'Pledges!G12']]);
    expect(codes({ amount: '', kind: 'in kind', category: 'Manual', quantity: 40 })).toEqual([]);
    expect(codes({ amount: -5 })).toEqual([['negative-amount', 'Pledges!G12']]);
    expect(codes({ currency: '' })).toEqual([['blank-cell', 'Pledges!F12']]);
    expect(codes({ currency: 'EUR', amount: 'USD 5,000' })).toEqual([['other-currency', 'Pledges!G12']]);
    expect(codes({ amount: '#REF!', notes: '#N/A' })).toEqual([
      ['error-value', 'Pledges!G12'],
      ['error-value', 'Pledges!T12'],
    ]);
  });

  it('have issues at the columns where these stand in the returned file', () => {
    const moved = mainSheet({ entered: [{ ...PLEDGE, amount: 'much' }] }).map((cells) => [null, null, ...cells]);
    const file = fileOf(sheetOf('Jane\u2019s copy', moved), sheetOf('Lists', listsSheet({}), true));
    expect(told(read(file).rows[0]!.issues)).toEqual([
      {
        severity: 'error',
        table: 'Pledges',
        row: 12,
        column: 'Amount',
        cell: "'Jane\u2019s copy'!I12",
        code: 'not-a-number',
        found: 'much',
        wanted: 'an amount, 0 or more',
      },
    ]);
  });
});

describe('columns', () => {
  const without = (header: string, filled = BOTH) => {
    const at = headersIn('pledges', 'en').indexOf(header);
    const rows = mainSheet(filled).map((cells) =>
      cells.length > 15 ? cells.filter((_, column) => column !== at) : cells,
    );
    return fileOf(sheetOf('Pledges', rows), sheetOf('Lists', listsSheet(filled), true));
  };

  it('that are gone are told; earlier rows keep what they had, new rows lack it', () => {
    const notes = read(without('Notes'));
    expect(notes.rows.map(({ values }) => values.has('notes'))).toEqual([false, false]);
    expect(notes.rows.map(codesOf)).toEqual([[], []]);
    expect(notes.issues.map(({ code, column }) => [code, column])).toEqual([
      ['column-not-returned', 'Notes'],
      ['column-not-returned', 'Notes'],
    ]);
    expect(read(without('Currency')).rows.map(codesOf)).toEqual([[], ['blank-cell']]);
    expect(read(without('Amount')).rows.map(codesOf)).toEqual([[], ['blank-cell']]);
  });

  it('of one header count where one of them is blank, and are errors where both hold something', () => {
    const twice = (cell: string | null) => {
      const rows = mainSheet({ entered: [PLEDGE] }).map((cells, row) =>
        cells.length > 15 ? [...cells, row === 5 || row === 10 ? 'Amount' : cell] : cells,
      );
      return read(fileOf(sheetOf('Pledges', rows), sheetOf('Lists', listsSheet({}), true)));
    };
    expect(twice(null).rows.map(codesOf)).toEqual([[]]);
    expect(twice('9').rows.map(codesOf)).toEqual([['ambiguous-column']]);
    expect(twice('9').issues.map(({ code }) => code)).toEqual(['ambiguous-column']);
  });

  it('that the form was sent without are not missed', () => {
    const rows = mainSheet({ entered: [PLEDGE] }).map((cells) => (cells.length > 15 ? cells.slice(0, 11) : cells));
    const sent: Cells[] = [[AS_SENT], headersIn('pledges', 'en').slice(0, 11)];
    const form = read(fileOf(sheetOf('Pledges', rows), sheetOf('Lists', sent, true)));
    expect(form.issues).toEqual([]);
    expect([...form.rows[0]!.values.keys()]).toEqual([
      'pledgedOn',
      'status',
      'kind',
      'currency',
      'amount',
      'category',
      'quantity',
    ]);
  });
});
