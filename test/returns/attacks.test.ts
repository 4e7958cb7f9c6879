import { readReturn } from '../../src/returns/readReturn';
import { compareReturns } from '../../src/returns/compareReturns';
import { changesOf, codesOf, compare, formOf, NEW, P1, rowOf, rowsOf, sideOf, TABLES } from './comparing';
import { CONTEXT, fileOf, formFile, PLEDGE, read, referenceOf, sheetOf } from './returnedForm';

describe('an identifier twice in one file', () => {
  it('is a conflict where one row is as it was and the other is not: numbers that a sender gave to new rows may be identifiers', () => {
    const sent = { 'P-001': P1 };
    const [, second] = rowsOf({
      sent,
      rows: [
        { id: 'P-001', values: P1 },
        { id: 'P-001', values: { ...P1, ...NEW } },
      ],
    });
    expect([second!.outcome, second!.against]).toEqual(['conflict', 'a.xlsx, Form, row 12']);
    const both = rowsOf({
      sent,
      rows: [
        { id: 'P-001', values: { ...P1, amount: 1 } },
        { id: 'P-001', values: P1 },
      ],
    });
    expect(both.map(({ outcome }) => outcome)).toEqual(['conflict', 'unchanged']);
  });

  it('is none where both rows say the same, nor where another file confirms what the register has', () => {
    const row = { id: 'P-001', values: { ...P1, amount: 1 } };
    const sent = { 'P-001': P1 };
    expect(rowsOf({ sent, rows: [row, row] }).map(({ outcome }) => outcome)).toEqual(['changed', 'duplicate']);
    const files = compare([
      { file: 'a.xlsx', sent, rows: [row] },
      { file: 'b.xlsx', sent, rows: [{ id: 'P-001', values: P1 }] },
    ]);
    expect(files.map(({ rows }) => rows[0]!.outcome)).toEqual(['changed', 'unchanged']);
  });
});

describe('a workbook with the references of two forms', () => {
  const file = formFile({ entered: [PLEDGE] });
  const other = (text: string) => sheetOf('Other', [[text]]);

  it('is rejected row by row where they are of two senders: nothing says whose a row is', () => {
    const text = referenceOf('pledges', 'en');
    const reading = readReturn(fileOf(...file.sheets, other(text.replace('9TR3DD0C', '0TR3DD0C'))), CONTEXT);
    // The check digits no longer fit, so that it is none.
    expect(reading).toMatchObject({ form: { issues: [] } });
    const form = formOf({ rows: [{ values: NEW }] });
    const sweden = formOf({ party: 'Sweden' }).reference!;
    const mixed = { ...form, form: { ...form.form!, others: [sweden] } };
    const [found] = compareReturns(sideOf(), [mixed]).files;
    expect([found!.status, found!.rows.map(({ outcome }) => outcome)]).toEqual(['problems', ['rejected']]);
  });

  it('is compared where both are of one sender', () => {
    const form = formOf({ rows: [{ values: NEW }] });
    const again = { ...form.reference!, language: 'fr', madeOn: '2026-01-01' } as const;
    const [found] = compareReturns(sideOf(), [{ ...form, form: { ...form.form!, others: [again] } }]).files;
    expect(found!.rows.map(({ outcome }) => outcome)).toEqual(['new']);
    const kept = read(fileOf(...file.sheets, other(referenceOf('pledges', 'fr'))));
    expect(kept.others).toEqual([{ ...kept.reference, language: 'fr' }]);
  });
});

it('gives no identifier that another table refers to: receipts of a pledge that is gone are not those of a new one', () => {
  const side = sideOf({
    ...TABLES,
    Receipts: [
      ['Receipt ID', 'Pledge ID', 'Received on', 'Currency', 'Amount'],
      ['R-1', 'P-005', 44000, 'USD', 10],
    ],
  });
  expect(rowOf({ rows: [{ values: NEW }] }, side).id).toBe('P-006');
  const Pledges = [
    [...TABLES.Pledges![0]!, 'Need ID'],
    ['P-001', 'Norway', 44000, 'pledged', 'cash', 'USD', 300, '', '', '', 'N-11; n-12'],
  ];
  const values = { title: 'Prisons', theme: 'Urban crime', currency: 'USD', requirement: 5 };
  expect(rowOf({ kind: 'needs', rows: [{ values }] }, sideOf({ ...TABLES, Pledges })).id).toBe('N-13');
});

it('knows no donor any more whom the register had when the form was made and has under another name by now', () => {
  const Pledges = TABLES.Pledges!.map((cells) => cells.map((cell) => (cell === 'Norway' ? 'Kingdom of Norway' : cell)));
  const form = { name: 'Norway', sent: { 'P-001': P1 }, rows: [{ id: 'P-001', values: P1 }, { values: NEW }] };
  const [file] = compare([form], sideOf({ ...TABLES, Pledges }));
  expect([file!.status, file!.sender, codesOf(file!)]).toEqual(['unknown sender', null, ['unknown-sender']]);
  expect(file!.rows.map(({ outcome }) => outcome)).toEqual(['rejected', 'rejected']);
  // One that the register never had comes with its first pledges.
  const [fresh] = compare([{ party: 'Chad', name: 'Chad', rows: [{ values: NEW }] }]);
  expect(changesOf(fresh!.rows[0]!)[1]).toBe('Donor: "" -> "Chad"');
});

describe('nothing that was entered goes without a word', () => {
  it('an answer in a row without a number and without entries', () => {
    const [row] = read(formFile({ entered: [{ answer: 'withdrawn' }] })).rows;
    expect(row && codesOf(row)).toEqual(['identifier-missing']);
  });

  it('a row in kind below the end of the table', () => {
    const below = ['', '', 46173, 'pledged', 'in kind', '', '', 'Manual', 12];
    const file = formFile({ entered: [PLEDGE] });
    const sheets = file.sheets.map((sheet) => {
      const last = Math.max(...sheet.cells.map(({ row }) => row));
      const cells = below.flatMap((value, at) => (value === '' ? [] : [{ row: last + 2, column: at + 1, value }]));
      return sheet.hidden || sheet.cells.length < 40 ? sheet : { ...sheet, cells: [...sheet.cells, ...cells] };
    });
    expect(codesOf(read(fileOf(...sheets)))).toEqual(['row-outside-table']);
  });

  it('a formula of a program that does not compute: it is no blank cell, which would empty that of the register', () => {
    const earlier = { id: 'P-001', ...PLEDGE, lastYear: 2027 };
    const file = formFile({ earlier: [{ ...earlier, lastYear: '#CALC!' }], sent: [earlier] });
    const [row] = read(file).rows;
    expect([codesOf(row!), row!.values.has('lastYear')]).toEqual([['error-value'], false]);
  });
});
