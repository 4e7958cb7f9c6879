import { inStates } from '../fixtures/inStates';
import { told } from './told';
import fc from 'fast-check';
import type { CellValue } from '../../src/register/rawTable';
import { MissingTableError, readRegister } from '../../src/register/readRegister';
import { tables } from '../../src/register/schema';
import { issuesOf, NEEDS, PLEDGES, rawTable, registerOf, withCells, workbookOf, type Rows } from './rawWorkbook';

describe('a register', () => {
  it('becomes records, with defaults for what is blank or not there', () => {
    const register = registerOf();
    expect(told(register.issues)).toEqual([]);
    expect(register.needs).toEqual([
      {
        id: 'N1',
        places: inStates('KEN'),
        title: 'Court management',
        theme: 'Urban crime',
        modality: null,
        priority: 3,
        currency: 'USD',
        requirement: 1000,
        firstYear: null,
        lastYear: null,
        years: [],
        inKindShare: 1,
        requestedOn: null,
        source: null,
        status: 'requested',
        notes: null,
        at: { table: 'Needs', row: 1, sheet: 'Needs', sheetRow: 2, sheetColumn: 1 },
      },
    ]);
    // Serial 44000 is 18 June 2020: 44196 is 31 December 2020, 196 days later.
    expect(register.pledges).toMatchObject([
      { id: 'P1', pledgedOn: '2020-06-18', kind: 'cash', amount: 300, received: null, needs: [], regions: [] },
    ]);
    expect([...register.states.keys()]).toEqual(['KEN']);
    expect(register.tables).toMatchObject([
      { table: 'Needs', named: 'Needs', sheet: 'Needs', rows: 1, counted: 1 },
      { table: 'Pledges', named: 'Pledges', sheet: 'Pledges', rows: 1, counted: 1 },
    ]);
  });

  it('counts days from 1904 where the workbook does', () => {
    // The two systems are 1,462 days apart (Microsoft): 44000 - 1462 = 42538.
    const pledges = withCells(PLEDGES, { 'Pledged on': 42538 });
    expect(registerOf({ Pledges: pledges }, true).pledges[0]!.pledgedOn).toBe('2020-06-18');
  });

  it('is none without Needs and Pledges, and says what is there and what is missing', () => {
    const read =
      (names: readonly string[], rows: Rows = [['A']]) =>
      () =>
        readRegister({ date1904: false, tables: names.map((name) => rawTable(name, rows)) });
    expect(read([])).toThrow(MissingTableError);
    expect(read(['Other'])).toThrow(/tables Other.*Needs.*Pledges/);
    expect(read(['Needs'])).toThrow(/needed: a table named Pledges\.$/);
    expect(read(['Pledges', 'Requests'], NEEDS)).toThrow(/Needs \(Requests has the columns of Needs\)/);
  });

  it('keeps the names of tables and sheets as the workbook has them, and issues in the spelling of the schema', () => {
    const { date1904, tables: raw } = workbookOf();
    const register = readRegister({
      date1904,
      tables: [
        raw[0]!,
        {
          ...raw[1]!,
          name: 'CONTRIBUTIONS',
          sheet: 'Sheet 2',
          headerRow: 5,
          firstColumn: 3,
          rows: [['P1', 'Donor A', 44000, '', 'USD', 1]],
        },
      ],
    });
    expect(register.tables[1]).toMatchObject({
      table: 'Pledges',
      named: 'CONTRIBUTIONS',
      sheet: 'Sheet 2',
      rows: 1,
      counted: 0,
    });
    expect(told(register.issues)).toMatchObject([
      { table: 'Pledges', row: 1, column: 'Status', cell: "'Sheet 2'!F6", code: 'blank-cell' },
    ]);
  });
});

describe('rows', () => {
  it('that are blank are passed over, and the others keep their numbers', () => {
    const blank = ['', ' ', '', '', '', ''];
    const register = registerOf({ Pledges: [PLEDGES[0]!, blank, PLEDGES[1]!, blank] });
    expect(told(register.issues)).toEqual([]);
    expect(register.pledges[0]!.at).toMatchObject({ row: 2, sheetRow: 3 });
    expect(register.tables[1]).toMatchObject({ rows: 1, counted: 1 });
  });

  it('with an error do not count, and every cell that is wrong is named, in the order of the columns', () => {
    const pledges = withCells(PLEDGES, { Amount: '1.200', Donor: '#REF!', Status: '' });
    const register = registerOf({ Pledges: pledges });
    expect(register.pledges).toEqual([]);
    expect(told(register.issues).map(({ code, cell, found }) => [code, cell, found])).toEqual([
      ['error-value', 'Pledges!B2', '#REF!'],
      ['blank-cell', 'Pledges!D2', 'a blank cell'],
      ['ambiguous-number', 'Pledges!F2', '1.200'],
    ]);
  });

  it('with a warning count', () => {
    const register = registerOf({ Pledges: withCells(PLEDGES, { Amount: '1 200 000' }) });
    expect(register.pledges[0]!.amount).toBe(1_200_000);
    expect(told(register.issues)).toMatchObject([{ severity: 'warning', code: 'number-as-text', found: '1 200 000' }]);
  });

  it('with an identifier that an earlier row has do not count, whatever its letter case', () => {
    const twice = [...PLEDGES, ['p1 ', ...PLEDGES[1]!.slice(1, 5), 999]];
    const register = registerOf({ Pledges: twice });
    expect(register.pledges.map(({ id, amount }) => [id, amount])).toEqual([['P1', 300]]);
    expect(told(register.issues)).toMatchObject([
      { severity: 'error', code: 'duplicate-identifier', row: 2, cell: 'Pledges!A3' },
    ]);
  });

  it('with numbers as identifiers are known by their digits', () => {
    const register = registerOf({
      Needs: withCells(NEEDS, { 'Need ID': 7 }),
      Pledges: withCells(PLEDGES, { 'Need ID': '7' }),
    });
    expect([register.needs[0]!.id, register.pledges[0]!.needs, register.issues]).toEqual(['7', ['7'], []]);
  });

  it('make the same register in any order', () => {
    const rows: Rows = [
      ['P1', 'Donor A', 44000, 'paid', 'USD', 300],
      ['P2', 'Donor B', 44001, 'Commitment', 'EUR', '1 200'],
      ['P3', 'Donor C', 44002, 'pledged', 'USD', '1.200'],
      ['P4', 'Donor D', '2020-01-31', 'withdrawn', 'KES', 5],
    ];
    const contents = (order: Rows) => {
      const { pledges, issues, states, tables: counts } = registerOf({ Pledges: [PLEDGES[0]!, ...order] });
      const ordered = pledges.map(({ at: _, ...pledge }) => pledge).sort((one, other) => (one.id < other.id ? -1 : 1));
      return { ordered, codes: issues.map(({ code }) => code).sort(), states, counts };
    };
    fc.assert(
      fc.property(fc.shuffledSubarray([...rows], { minLength: rows.length }), (order) => {
        expect(contents(order)).toEqual(contents(rows));
      }),
    );
  });
});

describe('tables that are not as they should be', () => {
  it('have one issue for a missing column, and no row of them counts', () => {
    const register = registerOf({ Pledges: PLEDGES.map((row) => row.slice(0, 5)) });
    expect(register.pledges).toEqual([]);
    expect(told(register.issues)).toMatchObject([
      { severity: 'error', code: 'missing-column', table: 'Pledges', row: null, column: 'Amount', cell: null },
    ]);
    expect(told(register.issues)[0]!.wanted).toBe('a column Amount or Pledge amount or Amount pledged or Contribution');
    expect(register.tables[1]).toMatchObject({ rows: 1, counted: 0 });
  });

  it('do not make what refers to them unknown', () => {
    const register = registerOf({
      Needs: NEEDS.map((row) => row.slice(0, 5)),
      Pledges: withCells(PLEDGES, { 'Need ID': 'N1' }),
    });
    expect(told(register.issues).map(({ code }) => code)).toEqual(['missing-column']);
  });

  it('have an error where two headers are the same, and a warning where two mean the same', () => {
    expect(issuesOf({ Pledges: withCells(PLEDGES, { 'amount ': 500 }) })).toMatchObject([
      { severity: 'error', code: 'ambiguous-column', column: 'Amount', row: null },
    ]);
    const register = registerOf({ Pledges: withCells(PLEDGES, { 'Amount pledged': 500 }) });
    expect(register.pledges[0]!.amount).toBe(300);
    expect(told(register.issues)).toMatchObject([{ severity: 'warning', code: 'second-column', column: 'Amount' }]);
    expect(told(register.issues)[0]!.found).toBe('Amount pledged beside Amount');
  });

  it('without rows are named only where the register needs them', () => {
    expect(
      issuesOf({ Pledges: [PLEDGES[0]!], Projects: [Object.values(tables.projects.columns).map((c) => c.header)] }),
    ).toMatchObject([{ severity: 'warning', code: 'table-without-rows', table: 'Pledges', row: null }]);
  });

  it('without headers lack every required column', () => {
    const register = readRegister({
      date1904: false,
      tables: [rawTable('Needs', NEEDS), { ...rawTable('Pledges', [[]]), rows: [['P1']] }],
    });
    expect(told(register.issues)).toHaveLength(6);
    expect(told(register.issues)[0]).toMatchObject({ code: 'missing-column', found: 'a table without headers' });
  });
});

describe('the States table', () => {
  const STATES: Rows = [
    ['ISO3', 'Member State', 'Region', 'Group'],
    ['KEN', 'Kenya', 'Eastern and Southern Africa', 'developing'],
  ];

  it('gives the regions by which the register reports', () => {
    const { states, issues } = registerOf({ States: STATES });
    expect([states.get('KEN')!.region, issues]).toEqual(['Eastern and Southern Africa', []]);
  });

  it('makes States that it does not list unknown', () => {
    expect(issuesOf({ States: STATES, Needs: withCells(NEEDS, { 'Member State': 'Uganda' }) })).toMatchObject([
      { severity: 'error', code: 'unknown-state', table: 'Needs', column: 'Member State', found: 'Uganda' },
    ]);
  });

  it('wants codes of three letters', () => {
    expect(issuesOf({ States: [...STATES, ['UG', 'Uganda', 'Eastern and Southern Africa', '']] })).toMatchObject([
      { severity: 'error', code: 'not-iso3', table: 'States', row: 2, found: 'UG' },
    ]);
  });

  it('without rows leaves the built-in data in place', () => {
    expect(registerOf({ States: [STATES[0]!] }).states.get('KEN')!.region).toBe('Africa');
  });
});

describe('any cells', () => {
  const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.boolean(),
    fc.constantFrom('', '#N/A', ';', '1.200', 'paid', 'USD', 'Kenya', 'N1', 'P1', 44000, -1),
  );

  it('never make reading fail, and each row of each table counts or has an error', () => {
    const everyTable = Object.values(tables).map(({ name, columns }) => ({
      name,
      headers: Object.values(columns).map(({ header }) => header),
    }));
    const anyTables = fc.tuple(
      ...everyTable.map(({ name, headers }) =>
        fc
          .array(fc.array(anyCell, { minLength: headers.length, maxLength: headers.length }), { maxLength: 4 })
          .map((rows) => rawTable(name, [headers, ...rows])),
      ),
    );
    fc.assert(
      fc.property(anyTables, (raw) => {
        const register = readRegister({ date1904: false, tables: raw });
        for (const { table, rows, counted } of register.tables) {
          const wrong = register.issues.filter((issue) => issue.table === table && issue.severity === 'error');
          expect([table, counted]).toEqual([table, rows - new Set(wrong.map(({ row }) => row)).size]);
        }
        for (const { row, cell } of register.issues) expect(row === null || cell !== null).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
