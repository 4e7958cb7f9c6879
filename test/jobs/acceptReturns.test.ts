import { inStates } from '../fixtures/inStates';
import {
  type EmbeddedExcel,
  ExcelRefusal,
  type HostRequest,
  newEmbeddedExcel,
  openEmbeddedExcel,
} from 'embedded-excel/node';
import {
  acceptReturns,
  RowsRefusedError,
  StaleCollectionError,
  UnfinishedAcceptanceError,
} from '../../src/jobs/acceptReturns';
import { createRegister } from '../../src/jobs/createRegister';
import { readForForms } from '../../src/jobs/readForForms';
import { withFormulas } from '../../src/jobs/withFormulas';
import { undoCollection } from '../../src/jobs/undoCollection';
import { blankTables } from '../../src/register/blankTables';
import {
  ACCEPTANCE,
  allRows,
  collectionOf,
  DONOR_A,
  DONOR_B,
  NEW,
  rowsOfTable,
  sampleWorkbook,
  withoutLog,
} from './returned';
import { SMALL, workbookOf } from './smallRegister';

const accept = (excel: EmbeddedExcel, collection: Parameters<typeof acceptReturns>[1], rows = allRows(collection)) =>
  acceptReturns(excel.run, collection, { ...ACCEPTANCE, rows });

const setCell = (
  excel: EmbeddedExcel,
  table: string,
  [row, column]: [number, number],
  content: unknown,
): Promise<void> =>
  excel.run(async (context) => {
    context.workbook.tables.getItem(table).getDataBodyRange().getCell(row, column).formulas = [[content]];
    await context.sync();
  });

describe('accepted rows', () => {
  it('are added at the end of the table, and change cells of it, and stand in the Log cell by cell', async () => {
    const excel = await sampleWorkbook();
    const collection = await collectionOf(excel, [
      {
        file: 'a.xlsx',
        party: DONOR_A,
        rows: [
          {
            id: 'P-001',
            answer: 'amended',
            values: { amount: 290000, pledgedOn: '2025-02-04', places: inStates('KEN', 'PER') },
          },
          { values: { ...NEW, themes: ['Urban crime', 'Corruption'] } },
        ],
      },
      {
        file: 'kenya.xlsx',
        kind: 'needs',
        party: 'KEN',
        rows: [{ values: { title: 'Prisons', theme: 'Prison reform', currency: 'USD', requirement: 5, priority: 3 } }],
      },
    ]);
    expect(await accept(excel, collection)).toEqual({
      collectionId: 'C-001',
      added: 2,
      changed: 1,
      confirmed: 0,
      logRows: 18,
      overwrittenFormulas: [],
    });

    const pledges = await rowsOfTable(excel, 'Pledges');
    expect(pledges).toHaveLength(61);
    // Days of Excel: 4 February 2025 is 45692, 30 June 2026 is 46203 (=DATE(2025,2,4), =DATE(2026,6,30)).
    expect(pledges[0]).toMatchObject({
      'Pledged on': 45692,
      Amount: 290000,
      'Member State': 'Kenya; Peru',
      Donor: DONOR_A,
    });
    expect(pledges[60]).toMatchObject({
      'Pledge ID': 'P-061',
      Donor: DONOR_A,
      'Pledged on': 46203,
      Status: 'committed',
      Amount: 700,
      Theme: 'Urban crime; Corruption',
      Received: '',
      Reference: '',
    });
    expect((await rowsOfTable(excel, 'Needs')).at(-1)).toMatchObject({
      'Need ID': 'N-031',
      'Member State': 'Kenya',
      Title: 'Prisons',
    });

    const log = await rowsOfTable(excel, 'Log');
    // Three changed cells; a pledge of its identifier, donor, day, status, kind, currency, amount and themes; a need of
    // seven cells.
    expect(log).toHaveLength(3 + 8 + 7);
    expect(log[1]).toEqual({
      Collection: 'C-001',
      'Accepted at': '2026-11-24T10:00:00.000Z',
      'Accepted by': 'A. Officer',
      File: 'a.xlsx',
      'SHA-256': 'sha of a.xlsx',
      'Form reference': collection.files[0]!.reference,
      Sheet: 'Form',
      Row: 12,
      'Row key': '',
      // 23 November 2026 is day 46349.
      'Received on': 46349,
      Table: 'Pledges',
      ID: 'P-001',
      Outcome: 'changed',
      Column: 'Pledged on',
      Cell: 'Pledges!C2',
      // 3 February 2025
      Before: 45691,
      After: 45692,
      'Formula before': 'no',
      'Format before': '',
      'Undone at': '',
    });
    expect(log[3]).toMatchObject({
      ID: 'P-061',
      Outcome: 'new',
      Column: 'Pledge ID',
      Cell: 'Pledges!A62',
      After: 'P-061',
    });
  });

  it('look like the rows above them, and days look like days', async () => {
    const excel = await sampleWorkbook();
    const collection = await collectionOf(excel, [{ file: 'a', party: DONOR_A, rows: [{ values: NEW }] }]);
    await accept(excel, collection);
    const formats = await excel.run(async (context) => {
      const body = context.workbook.tables.getItem('Pledges').getDataBodyRange().load('numberFormat,text');
      const log = context.workbook.tables.getItem('Log').columns.getItem('After').getDataBodyRange().load('text');
      await context.sync();
      return { rows: body.numberFormat.slice(-2) as string[][], text: body.text.at(-1)!, log: log.text.flat() };
    });
    expect(formats.rows[1]).toEqual(formats.rows[0]);
    expect(formats.text.slice(0, 3)).toEqual(['P-061', DONOR_A, '30 Jun 2026']);
    expect(formats.log).toContain('2026-06-30');
  });

  it('get the formulas of the row above in columns that returns do not fill', async () => {
    const excel = await workbookOf({
      Needs: [['Need ID', 'Member State', 'Title', 'Theme', 'Currency', 'Requirement']],
      Pledges: [
        ['Pledge ID', 'Donor', 'Pledged on', 'Status', 'Currency', 'Amount', 'Half', 'Own', 'Name'],
        ['P1', 'Donor A', 44000, 'paid', 'USD', 300, '=F2/2', '=[@Amount]+F$2', '=LOG10(F2)&"F2"'],
        ['P2', 'Donor A', 44000, 'paid', 'USD', 500, '=F3/2', '=[@Amount]+F$2', '=LOG10(F3)&"F2"'],
      ],
    });
    const rows = [{ values: NEW }, { values: { ...NEW, amount: 900 } }];
    await accept(excel, await collectionOf(excel, [{ file: 'a', party: 'Donor A', rows }]));
    const pledges = await rowsOfTable(excel, 'Pledges');
    expect(pledges.slice(2).map(({ Half, Own, Name }) => [Half, Own, Name])).toEqual([
      ['=F4/2', '=[@Amount]+F$2', '=LOG10(F4)&"F2"'],
      ['=F5/2', '=[@Amount]+F$2', '=LOG10(F5)&"F2"'],
    ]);
    // A column of no format shows days as days: 30 June 2026.
    const text = await excel.run(async (context) => {
      const body = context.workbook.tables.getItem('Pledges').getDataBodyRange().load('text');
      await context.sync();
      return body.text;
    });
    expect(text[3]!.slice(0, 7)).toEqual(['P4', 'Donor A', '2026-06-30', 'committed', 'EUR', '900', '450']);
  });

  it('that overwrite a formula say which, and undoing brings it back', async () => {
    const excel = await workbookOf(SMALL);
    await setCell(excel, 'Pledges', [1, 5], '=600+100');
    const collection = await collectionOf(excel, [
      { file: 'a', party: 'Donor B', rows: [{ id: 'P2', values: { amount: 701, pledgedOn: '2020-06-29' } }] },
      { file: 'b', party: 'Donor C', rows: [{ id: 'P3', values: { amount: 101 } }, { values: NEW }] },
    ]);
    const told = await withFormulas(excel.run, await readForForms(excel.run), collection);
    const changes = told.files.flatMap(({ rows }) => rows.flatMap((row) => row.changes));
    expect(changes.filter(({ formula }) => formula !== undefined)).toMatchObject([
      { key: 'amount', before: 700, after: 701, formula: '=600+100' },
    ]);
    const accepted = await accept(excel, told);
    expect(accepted.overwrittenFormulas).toEqual([
      { table: 'Pledges', id: 'P2', column: 'Amount', cell: 'Pledges!F3', formula: '=600+100' },
    ]);
    expect((await rowsOfTable(excel, 'Pledges'))[1]!.Amount).toBe(701);
    await undoCollection(excel.run, { at: ACCEPTANCE.at });
    expect((await rowsOfTable(excel, 'Pledges'))[1]!.Amount).toBe('=600+100');
  });

  it('take the place of the blank row of a new register', async () => {
    const excel = await newEmbeddedExcel();
    await createRegister(excel.run, blankTables());
    const before = withoutLog(excel);
    const rows = [{ values: NEW }, { values: { ...NEW, amount: 1 } }];
    await accept(excel, await collectionOf(excel, [{ file: 'a', party: 'Denmark', rows }]));
    expect((await rowsOfTable(excel, 'Pledges')).map((row) => [row['Pledge ID'], row.Donor, row.Amount])).toEqual([
      ['P-001', 'Denmark', 700],
      ['P-002', 'Denmark', 1],
    ]);
    await undoCollection(excel.run, { at: ACCEPTANCE.at });
    expect(withoutLog(excel)).toEqual(before);
  });

  it('that begin like a formula stay text, in the register and the Log, after saving and opening too', async () => {
    const risky = [
      '=HYPERLINK("http://x","y")',
      '+1',
      '-x',
      '@SUM(A1)',
      "'=1+1",
      '=1+1',
      '\t=1+1',
      '1/2',
      'TRUE',
      '12',
    ];
    const excel = await sampleWorkbook();
    const forms = [
      {
        file: '=1+1.xlsx',
        party: DONOR_A,
        rows: [
          ...risky.map((text, index) => ({ values: { ...NEW, amount: index, notes: text, condition: text } })),
          { id: 'P-001', values: { notes: '=1+2' } },
        ],
      },
    ];
    await accept(excel, await collectionOf(excel, forms));
    const check = async (one: EmbeddedExcel): Promise<void> => {
      const cells = await one.run(async (context) => {
        const load = (table: string, column: string) =>
          context.workbook.tables.getItem(table).columns.getItem(column).getDataBodyRange().load('values,valueTypes');
        const [notes, after, file] = [load('Pledges', 'Notes'), load('Log', 'After'), load('Log', 'File')];
        await context.sync();
        return {
          notes: notes.values.flat() as unknown[],
          after: after.values.flat() as unknown[],
          file: file.values[0],
        };
      });
      expect(cells.notes.slice(-risky.length)).toEqual(risky);
      expect(cells.notes[0]).toBe('=1+2');
      for (const text of risky) expect(cells.after.filter((value) => value === text)).toHaveLength(2);
      expect(cells.file).toEqual(['=1+1.xlsx']);
      const formulas = (one.snapshot() as { sheets: { name: string; formulas: unknown[] }[] }).sheets;
      for (const name of ['Pledges', 'Log'])
        expect(formulas.find((sheet) => sheet.name === name)!.formulas).toEqual([]);
    };
    await check(excel);
    await check(await openEmbeddedExcel(await excel.save()));
  });

  it('are numbered on: another collection, another number', async () => {
    const excel = await sampleWorkbook();
    const one = await collectionOf(excel, [{ file: 'a', party: DONOR_A, rows: [{ values: NEW }] }]);
    expect((await accept(excel, one)).collectionId).toBe('C-001');
    const two = await collectionOf(excel, [{ file: 'b', party: DONOR_B, rows: [{ values: NEW }] }]);
    expect(two.files[0]!.rows[0]!.id).toBe('P-062');
    expect((await accept(excel, two)).collectionId).toBe('C-002');
    expect((await rowsOfTable(excel, 'Log')).map(({ Collection }) => Collection)).toEqual([
      ...Array.from({ length: 7 }, () => 'C-001'),
      ...Array.from({ length: 7 }, () => 'C-002'),
    ]);
  });

  it('that change nothing are not written, and need no Log', async () => {
    const excel = await sampleWorkbook();
    const before = excel.snapshot();
    const collection = await collectionOf(excel, [{ file: 'a', party: DONOR_A, rows: [{ id: 'P-001' }] }]);
    expect(await accept(excel, collection)).toEqual({
      collectionId: null,
      added: 0,
      changed: 0,
      confirmed: 0,
      logRows: 0,
      overwrittenFormulas: [],
    });
    expect(excel.snapshot()).toEqual(before);
  });
});

describe('nothing is written', () => {
  const twoConflicting = [
    { file: 'a', party: DONOR_A, rows: [{ id: 'P-001', values: { amount: 1 } }] },
    { file: 'b', party: DONOR_A, rows: [{ id: 'P-001', values: { amount: 2 } }] },
  ];

  it('where a rejected row is accepted, or both rows of a conflict; one of them can be', async () => {
    const excel = await sampleWorkbook();
    const before = excel.snapshot();
    const rejected = await collectionOf(excel, [{ file: 'a', party: DONOR_A, rows: [{ id: 'P-002' }] }]);
    await expect(accept(excel, rejected)).rejects.toThrow(RowsRefusedError);
    const conflict = await collectionOf(excel, twoConflicting);
    await expect(accept(excel, conflict)).rejects.toThrow('a, Form, row 12 and b, Form, row 12, both for P-001');
    await expect(accept(excel, conflict, [{ file: 7, row: 0 }])).rejects.toThrow(RowsRefusedError);
    expect(excel.snapshot()).toEqual(before);
    expect(await accept(excel, conflict, [{ file: 1, row: 0 }])).toMatchObject({ changed: 1 });
    expect((await rowsOfTable(excel, 'Pledges'))[0]!.Amount).toBe(2);
    expect((await rowsOfTable(excel, 'Log'))[0]!.Outcome).toBe('conflict');
  });

  it('where a cell that would be overwritten holds something else by now', async () => {
    const excel = await sampleWorkbook();
    const collection = await collectionOf(excel, twoConflicting.slice(0, 1));
    await setCell(excel, 'Pledges', [0, 6], 123);
    const before = excel.snapshot();
    await expect(accept(excel, collection)).rejects.toThrow(StaleCollectionError);
    await expect(accept(excel, collection)).rejects.toThrow('"123" in Amount of P-001, which held "280000"');
    expect(excel.snapshot()).toEqual(before);
  });

  it('where an identifier is taken meanwhile, or a row or column is gone', async () => {
    const excel = await sampleWorkbook();
    const added = await collectionOf(excel, [{ file: 'a', party: DONOR_A, rows: [{ values: NEW }] }]);
    const changed = await collectionOf(excel, twoConflicting.slice(0, 1));
    await setCell(excel, 'Pledges', [0, 0], 'p-061');
    await expect(accept(excel, added)).rejects.toThrow('the identifier P-061 in the table Pledges already');
    await expect(accept(excel, changed)).rejects.toThrow('no row P-001 in the table Pledges');
  });

  it('where the workbook has a table Log of its own', async () => {
    const excel = await sampleWorkbook();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Own');
      sheet.tables.add(sheet.getRange('A1:B2'), true).name = 'Log';
      await context.sync();
    });
    const before = excel.snapshot();
    const collection = await collectionOf(excel, twoConflicting.slice(0, 1));
    await expect(accept(excel, collection)).rejects.toThrow(
      'a table Log on the sheet Own without the columns Collection',
    );
    expect(excel.snapshot()).toEqual(before);
  });
});

describe('a failure', () => {
  const forms = [
    {
      file: 'a',
      party: 'Donor A',
      rows: [
        { id: 'P1', values: { amount: 1, themes: ['Corruption'] } },
        { values: NEW },
        { values: { ...NEW, amount: 2 } },
      ],
    },
    {
      file: 'b',
      kind: 'needs' as const,
      party: 'KEN',
      rows: [{ values: { title: 'T', theme: 'Corruption', currency: 'USD', requirement: 1 } }],
    },
  ];
  const refusal = new ExcelRefusal('GeneralException', 'Excel is full.');

  /** What the client sends after a run, to let go of what it kept; it swallows their failures itself. */
  const isTidying = ({ actions }: HostRequest): boolean => actions.at(-1) === '_RemoveReference';

  it.each([
    ['before', 'without'],
    ['before', 'with'],
    ['half way through', 'without'],
    ['half way through', 'with'],
  ])('%s any request is taken back, %s a Log before', async (when, log) => {
    for (let fails = 1; ; fails++) {
      const excel = await workbookOf(SMALL);
      if (log === 'with') {
        const first = await collectionOf(excel, [{ file: 'z', party: 'Donor B', rows: [{ values: NEW }] }]);
        await accept(excel, first);
      }
      const collection = await collectionOf(excel, forms);
      const before = excel.snapshot();
      let seen = 0;
      excel.onRequest = (request) => {
        if (isTidying(request) || ++seen !== fails) return undefined;
        return { failAtAction: when === 'before' ? 0 : Math.floor(request.actions.length / 2), error: refusal };
      };
      const outcome = await accept(excel, collection).then(
        () => 'written',
        (error: unknown) => error,
      );
      if (outcome === 'written') {
        expect(fails).toBeGreaterThan(8);
        break;
      }
      expect(outcome).toMatchObject({ code: 'GeneralException' });
      expect(excel.snapshot()).toEqual(before);
    }
  });

  it('that cannot be taken back is told, and undoCollection ends it', async () => {
    const excel = await workbookOf(SMALL);
    const before = withoutLog(excel);
    const collection = await collectionOf(excel, forms);
    let rowsAdded = 0;
    excel.onRequest = ({ actions }) => {
      // The Log and the new pledges are written; from the new needs on, Excel refuses everything.
      if (actions.includes('add') && actions.includes('formulas =')) rowsAdded++;
      if (rowsAdded > 2) throw refusal;
    };
    await expect(accept(excel, collection)).rejects.toThrow(UnfinishedAcceptanceError);
    excel.onRequest = null;
    expect(await rowsOfTable(excel, 'Pledges')).toHaveLength(5);
    // Two cells changed; two pledges of six cells, a need of six.
    expect(await rowsOfTable(excel, 'Log')).toHaveLength(2 + 6 + 6 + 6);
    expect(await undoCollection(excel.run, { at: ACCEPTANCE.at })).toMatchObject({ collectionId: 'C-001', left: [] });
    expect(withoutLog(excel)).toEqual(before);
  });

  it('or a cancel before anything is written leaves everything as it was', async () => {
    const excel = await workbookOf(SMALL);
    const collection = await collectionOf(excel, forms);
    const before = excel.snapshot();
    const stop = new AbortController();
    const watch = { signal: stop.signal, onProgress: (done: number) => void (done >= 0.4 && stop.abort()) };
    const rows = allRows(collection);
    await expect(acceptReturns(excel.run, collection, { ...ACCEPTANCE, rows }, watch)).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(excel.snapshot()).toEqual(before);
  });
});

it('adds a duplicate of a new row as a row of its own where it is chosen, and undoing takes it away again', async () => {
  const excel = await workbookOf(SMALL);
  const before = withoutLog(excel);
  const collection = await collectionOf(excel, [
    { file: 'a', party: 'Donor A', rows: [{ values: NEW }, { values: NEW }, { id: 'P1', values: { amount: 1 } }] },
    { file: 'b', party: 'Donor A', rows: [{ id: 'P1', values: { amount: 1 } }] },
  ]);
  expect(collection.files.flatMap(({ rows }) => rows.map(({ outcome, id }) => [outcome, id]))).toEqual([
    // The register has no rate of its currency; P1 is paid, and lowered.
    ['decision', 'P4'],
    ['duplicate', 'P5'],
    ['decision', 'P1'],
    ['duplicate', 'P1'],
  ]);
  expect(await accept(excel, collection)).toMatchObject({ added: 2, changed: 1 });
  const pledges = await rowsOfTable(excel, 'Pledges');
  expect(pledges.map((row) => [row['Pledge ID'], row.Amount])).toEqual([
    ['P1', 1],
    ['P2', 700],
    ['P3', 100],
    ['P4', 700],
    ['P5', 700],
  ]);
  expect(await undoCollection(excel.run, { at: ACCEPTANCE.at })).toMatchObject({ removed: 2, restored: 1, left: [] });
  expect(withoutLog(excel)).toEqual(before);
});
