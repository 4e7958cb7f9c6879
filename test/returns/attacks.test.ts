import { told } from '../register/told';
import { partyFinder } from '../../src/forms/parties';
import { pledgeForm } from '../../src/forms/pledgeForm';
import { returnedCopy } from '../../src/returns/returnedCopy';
import { groundOf } from '../forms/grounds';
import { readReturn } from '../../src/returns/readReturn';
import { compareReturns } from '../../src/returns/compareReturns';
import type { ReturnedCell } from '../../src/returns/returnedFile';
import { changesOf, codesOf, compare, formOf, NEW, P1, rowOf, rowsOf, sideOf, TABLES, type Values } from './comparing';
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
    expect(reading).toMatchObject({ form: { issues: [{ code: 'written-outside' }] } });
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
  expect(file!.rows.map(({ outcome }) => outcome)).toEqual(['decision', 'decision']);
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

  const onMain = (file: ReturnType<typeof formFile>, more: (last: number) => ReturnedCell[]) =>
    fileOf(
      ...file.sheets.map((sheet) =>
        sheet.name === 'Pledges'
          ? { ...sheet, cells: [...sheet.cells, ...more(Math.max(...sheet.cells.map(({ row }) => row)))] }
          : sheet,
      ),
    );

  it("a column of the sender's own, under a header or under none", () => {
    const file = formFile({ earlier: [{ id: 'P-001', ...PLEDGE }], entered: [PLEDGE, PLEDGE] });
    // Column 22 is V. Part A has its header in row 6, part B in row 11 and its rows in 12 and 13.
    const cell = (row: number, column: number, value: string | number) => ({ row, column, value });
    const remarks = [cell(11, 22, 'Our\nremarks'), cell(12, 22, 'call us'), cell(13, 22, 9), cell(13, 24, 'x')];
    expect(told(read(onMain(file, () => remarks)).issues)).toMatchObject([
      {
        code: 'written-outside',
        severity: 'warning',
        found: 'Pledges!V11: Our\nremarks; Pledges!V12: call us; Pledges!V13: 9; Pledges!X13: x',
      },
    ]);
    expect(told(read(onMain(file, () => [cell(6, 22, 'Our remarks')])).issues)).toMatchObject([
      { code: 'written-outside', found: 'Pledges!V6: Our remarks' },
    ]);
    const many = Array.from({ length: 40 }, (_, at) => ({ ...PLEDGE, amount: at + 1 }));
    const numbered = onMain(formFile({ entered: many }), () => many.map((_, at) => cell(12 + at, 22, at + 1)));
    const firstTen = Array.from({ length: 10 }, (_, at) => `Pledges!V${12 + at}: ${at + 1}`).join('; ');
    expect(told(read(numbered).issues).map(({ found }) => found)).toEqual([`${firstTen} and 30 more`]);
  });

  it('what stands below a table and is none of the form\u2019s own', () => {
    const file = formFile({ entered: [PLEDGE] });
    const below = (...cells: [number, string | number][]) => {
      const { rows, issues } = read(
        onMain(file, (last) => cells.map(([column, value]) => ({ row: last + 2, column, value }))),
      );
      return [rows.length, told(issues).map(({ code, found }) => [code, found])];
    };
    // The form ends in row 22.
    expect(below([3, 46173], [4, 'pledged'], [7, 5000])).toEqual([
      1,
      [['written-outside', 'Pledges!C24: 46173; Pledges!D24: pledged; Pledges!G24: 5000']],
    ]);
    expect(below([1, 'We shall pledge more in May.'])).toEqual([
      1,
      [['written-outside', 'Pledges!A24: We shall pledge more in May.']],
    ]);
    expect(below([1, 'Signature'], [3, 'Jane Doe'])).toEqual([1, []]);
    expect(below([6, 'USD'], [7, 5000])).toEqual([1, [['row-outside-table', 'USD | 5000']]]);
  });

  it('a formula of a program that does not compute: it is no blank cell, which would empty that of the register', () => {
    const earlier = { id: 'P-001', ...PLEDGE, lastYear: 2027 };
    const file = formFile({ earlier: [{ ...earlier, lastYear: '#CALC!' }], sent: [earlier] });
    const [row] = read(file).rows;
    expect([codesOf(row!), row!.values.has('lastYear')]).toEqual([['error-value'], false]);
  });
});

it('copies what the register says by now for a cell that stands as it was sent and that nobody can read any more', async () => {
  const side = sideOf();
  const ground = await groundOf(side);
  const values: Values = Object.fromEntries(Object.entries(P1).filter(([key]) => key !== 'places'));
  const given = formOf({ sent: { 'P-001': values }, rows: [{ id: 'P-001', values: { ...values, notes: 'x' } }] });
  const [row] = given.form!.rows;
  const form = { ...given.form!, rows: [{ ...row!, found: new Map([['places' as const, 'Old Kenya']]) }] };
  const [file] = compareReturns(side, [{ ...given, form }]).files;
  const fresh = pledgeForm(ground, partyFinder('pledges', side)('Norway'), { reference: 'PB' });
  const copy = returnedCopy(fresh, form, file!, ground.shown);
  expect(file!.rows[0]!.outcome).toBe('changed');
  expect(copy.earlier[0]!.cells).toMatchObject({ places: 'Kenya', notes: 'x' });
});
