import { TableTakenError, writeTables } from '../../src/excel/write/writeTables';
import { UnfinishedTablesError } from '../../src/excel/write/unfinishedSheets';
import { readTables } from '../../src/excel/read/readTables';
import { ExcelRefusal, newEmbeddedExcel, type EmbeddedExcel, type HostRequest } from 'embedded-excel/node';
import { someOf } from '../../packages/embedded-excel/test/fixtures/runs';
import { blankTables } from '../../src/register/blankTables';
import type { NewTable } from '../../src/register/newTable';
import { sampleRegister } from '../../src/register/sample/sampleRegister';

const SHEETS = [
  'About this register',
  'Settings',
  'Needs',
  'NeedYears',
  'Projects',
  'Outcome units',
  'Pledges',
  'Instalments',
  'Receipts',
  'Allotments',
  'Exchange rates',
  'In-kind rates',
  'Themes',
  'States',
  'Donors',
  'Arrangements',
  'Missions',
  'Recommendations',
  'Budget',
];

const sheetNames = (excel: EmbeddedExcel): Promise<string[]> =>
  excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });

const validationAt = (excel: EmbeddedExcel, sheet: string, address: string) =>
  excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem(sheet).getRange(address);
    dataValidation.load('rule,type,errorAlert,prompt,ignoreBlanks');
    await context.sync();
    return dataValidation.toJSON();
  });

async function written(tables: readonly NewTable[]): Promise<EmbeddedExcel> {
  const excel = await newEmbeddedExcel();
  await writeTables(excel.run, tables);
  return excel;
}

/** What another person does in the workbook once the writing is half done. */
function beside(excel: EmbeddedExcel, work: (workbook: Excel.Workbook) => void) {
  let doing: Promise<void> | null = null;
  return {
    begin: (done: number): void => {
      if (done < 0.5) return;
      doing ??= excel.run(async (context) => {
        work(context.workbook);
        await context.sync();
      });
    },
    done: (): Promise<void> => doing ?? Promise.reject(new Error('nothing was done beside the writing')),
  };
}

const withRows = (name: string, rows: NewTable['rows']): NewTable[] =>
  blankTables().map((table) => (table.table === name ? { ...table, rows } : table));

describe('a new register', () => {
  it('takes the place of the one empty sheet, a sheet for each table, behind one that explains them', async () => {
    const excel = await written(blankTables());
    expect(await sheetNames(excel)).toEqual(SHEETS);
    const active = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return sheet.name;
    });
    expect(active).toBe('About this register');
  });

  it('explains each table in a line, and says first that the sample is illustrative', async () => {
    const excel = await written(sampleRegister());
    const about = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('About this register').getUsedRange().load('values');
      await context.sync();
      return range.values as string[][];
    });
    expect(about.slice(0, 2).map(([first]) => first)).toEqual([
      'About this register',
      'Illustrative register: no figure is real',
    ]);
    expect(about.slice(-SHEETS.length).map(([first]) => first)).toEqual(['Sheet', ...SHEETS.slice(1)]);
    expect(about.at(-1)![1]).toMatch(/^The lines of the programme budget/);
  });

  it('keeps a sheet that is not empty, and gives way to its name', async () => {
    const excel = await newEmbeddedExcel();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.name = 'needs';
      sheet.getRange('B2').values = [['mine']];
      await context.sync();
    });
    await writeTables(excel.run, blankTables());
    const names = await sheetNames(excel);
    expect(names[0]).toBe('needs');
    expect(names).toContain('Needs (2)');
  });

  it('keeps the empty sheet that somebody has used while the tables were written', async () => {
    const excel = await newEmbeddedExcel();
    const [first] = await sheetNames(excel);
    const used = beside(excel, (workbook) => {
      workbook.worksheets.getItem(first!).getRange('B2').values = [['mine']];
    });
    await writeTables(excel.run, blankTables(), { onProgress: used.begin });
    await used.done();
    expect(await sheetNames(excel)).toEqual([first, ...SHEETS]);
  });

  it('leaves a sheet that somebody has added meanwhile where it is cancelled', async () => {
    const excel = await newEmbeddedExcel();
    const before = await sheetNames(excel);
    const cancel = new AbortController();
    const added = beside(excel, (workbook) => workbook.worksheets.add('Mine'));
    const onProgress = (done: number): void => {
      added.begin(done);
      if (done > 0.9) cancel.abort();
    };
    await expect(writeTables(excel.run, blankTables(), { onProgress, signal: cancel.signal })).rejects.toThrow(/abort/);
    await added.done();
    expect(await sheetNames(excel)).toEqual([...before, 'Mine']);
  });

  it('is read back as it was given', async () => {
    const tables = sampleRegister();
    const read = await readTables((await written(tables)).run);
    expect(read.tables.map(({ name }) => name)).toEqual(tables.map(({ table }) => table));
    const pledges = read.tables.find(({ name }) => name === 'Pledges')!;
    const given = tables.find(({ table }) => table === 'Pledges')!;
    expect(pledges.headers).toEqual(given.columns.map(({ header }) => header));
    expect(pledges.rows).toHaveLength(60);
    // 3 February 2025 is day 45691 (Excel: =DATE(2025,2,3)).
    expect(pledges.rows[0]!.slice(0, 7)).toEqual([
      'P-001',
      'Government of Country A',
      45691,
      'paid',
      'cash',
      'USD',
      280000,
    ]);
  });

  it.each([['=1+1'], ['1-2'], ['00123'], ["'quoted"], ['TRUE'], ['3 May'], ['#N/A'], ['حكومة مثال']])(
    'keeps the text %s as it is, in every kind of column',
    async (text) => {
      const row = [text, text, text, text];
      const excel = await written(withRows('States', [row]));
      const { tables } = await readTables(excel.run);
      expect(tables.find(({ name }) => name === 'States')!.rows).toEqual([row]);
    },
  );

  it('shows dates as dates, money with cents, shares in percent, and keeps identifiers as text', async () => {
    const excel = await written(sampleRegister());
    const formats = await excel.run(async (context) => {
      const needs = context.workbook.worksheets.getItem('Needs');
      const ranges = ['A2', 'H2', 'I2', 'L2', 'M2', 'M100'].map((at) => needs.getRange(at).load('numberFormat'));
      const rate = context.workbook.worksheets.getItem('Settings').getRange('B7').load('numberFormat,text');
      await context.sync();
      return [...ranges.map(({ numberFormat }) => numberFormat[0]![0]), rate.text[0]![0]];
    });
    expect(formats).toEqual(['@', '#,##0.00', '0', '0.0%', 'd mmm yyyy', 'd mmm yyyy', '13.0%']);
  });
});

describe('what cells are set up to take', () => {
  let excel: EmbeddedExcel;
  beforeAll(async () => {
    excel = await written(blankTables());
  });

  it.each([
    ['Pledges', 'A2', { custom: { formula: '=COUNTIF($A$2:$A$501,A2)=1' } }],
    ['Pledges', 'D2:D501', { list: { inCellDropDown: true, source: 'pledged,committed,paid,withdrawn' } }],
    ['Pledges', 'C2', { date: { operator: 'GreaterThanOrEqualTo', formula1: '=DATE(1945,1,1)' } }],
    ['Pledges', 'G2', { custom: { formula: '=ISNUMBER(G2)' } }],
    ['Pledges', 'F2', { custom: { formula: '=AND(ISTEXT(F2),LEN(F2)=3,EXACT(F2,UPPER(F2)))' } }],
    ['Pledges', 'K2', { custom: { formula: '=TRUE' } }],
    ['Needs', 'I2', { wholeNumber: { operator: 'Between', formula1: 1945, formula2: 2200 } }],
    ['Needs', 'L2', { decimal: { operator: 'Between', formula1: 0, formula2: 1 } }],
    ['Settings', 'B8', { list: { inCellDropDown: true, source: 'priority,even,cost-effective' } }],
    ['Settings', 'B2', { custom: { formula: '=TRUE' } }],
    [
      'Needs',
      'D2',
      {
        list: {
          inCellDropDown: true,
          source: "=OFFSET('Themes'!$A$2,0,0,MAX(1,COUNTA('Themes'!$A$2:$A$501)),1)",
        },
      },
    ],
    [
      'Needs',
      'B2',
      {
        list: {
          inCellDropDown: true,
          source: "=OFFSET('States'!$B$2,0,0,MAX(1,COUNTA('States'!$B$2:$B$694)),1)",
        },
      },
    ],
  ])('%s %s: %j', async (sheet, address, rule) => {
    expect((await validationAt(excel, sheet, address)).rule).toEqual(rule);
  });

  it('is said while a cell is selected, and when a value is not taken', async () => {
    const { prompt, errorAlert, ignoreBlanks } = await validationAt(excel, 'Pledges', 'D2');
    expect(ignoreBlanks).toBe(true);
    expect(prompt).toEqual({
      showPrompt: true,
      title: 'Status',
      message: 'Committed and paid pledges are firm; only firm money covers needs.',
    });
    expect(errorAlert).toEqual({
      showAlert: true,
      style: 'Stop',
      title: 'Status',
      message: 'One of: pledged, committed, paid, withdrawn.',
    });
  });

  it('lets a value through that another table does not list yet, after asking', async () => {
    const { errorAlert } = await validationAt(excel, 'Needs', 'D2');
    expect(errorAlert).toMatchObject({ style: 'Warning', message: expect.stringMatching(/Themes/) });
  });

  it('covers all rows of a long table and rows below it', async () => {
    const long = await written(sampleRegister({ pledges: 2000 }));
    const { rule } = await validationAt(long, 'Pledges', 'A2:A2501');
    expect(rule).toEqual({ custom: { formula: '=COUNTIF($A$2:$A$2501,A2)=1' } });
  });
});

describe('when it cannot be written', () => {
  it('says which tables are there already, and writes nothing', async () => {
    const excel = await written(blankTables());
    const before = excel.snapshot();
    const again = writeTables(excel.run, blankTables().slice(1, 3));
    await expect(again).rejects.toThrow(TableTakenError);
    await expect(again).rejects.toThrow('the tables Needs, NeedYears, which the workbook already has');
    expect(excel.snapshot()).toEqual(before);
  });

  /** While a chart sheet is shown, Excel refuses to say which sheet is, and the tables are written all the same. */
  const asksWhatIsShown = ({ actions }: HostRequest): boolean => actions.includes('getActiveWorksheet');

  /**
   * The requests of a whole run but for that, and without the last one, in which the client lets go of its ranges when
   * all is done.
   */
  let all: number;
  beforeAll(async () => {
    const excel = await newEmbeddedExcel();
    const actions: (readonly string[])[] = [];
    excel.onRequest = (request) => void (asksWhatIsShown(request) || actions.push(request.actions));
    await writeTables(excel.run, sampleRegister());
    expect(new Set(actions.pop())).toEqual(new Set(['getItem', '_RemoveReference']));
    all = actions.length;
    expect(all).toBeGreaterThan(10);
  });

  it.each([undefined, 1])(
    'leaves the workbook as it was, whichever request fails (before action %s)',
    async (action) => {
      for (const n of someOf(all, 2, action)) {
        const excel = await newEmbeddedExcel();
        const before = excel.snapshot();
        let count = 0;
        excel.onRequest = (request) => {
          if (asksWhatIsShown(request) || ++count !== n) return undefined;
          const error = new ExcelRefusal('GeneralException', `request ${n} fails`);
          if (action === undefined) throw error;
          return { failAtAction: action, error };
        };
        await expect(writeTables(excel.run, sampleRegister())).rejects.toMatchObject({ code: 'GeneralException' });
        excel.onRequest = null;
        expect(excel.snapshot()).toEqual(before);
      }
    },
  );

  it('leaves the workbook as it was when cancelled at any time', async () => {
    for (const n of someOf(all - 1, 2)) {
      const excel = await newEmbeddedExcel();
      const before = excel.snapshot();
      const cancelling = new AbortController();
      let count = 0;
      excel.onRequest = () => {
        if (++count === n) cancelling.abort();
      };
      await expect(writeTables(excel.run, sampleRegister(), { signal: cancelling.signal })).rejects.toMatchObject({
        name: 'AbortError',
      });
      excel.onRequest = null;
      expect([n, excel.snapshot()]).toEqual([n, before]);
    }
  });

  it('names the sheets that stay where Excel refuses even the undoing', async () => {
    const excel = await newEmbeddedExcel();
    let count = 0;
    excel.onRequest = ({ actions }) => {
      if (++count > 8 && actions.includes('delete')) throw new ExcelRefusal('AccessDenied', 'no');
      if (count === 8) throw new ExcelRefusal('GeneralException', 'fails');
    };
    const writing = writeTables(excel.run, sampleRegister());
    await expect(writing).rejects.toThrow(UnfinishedTablesError);
    await expect(writing).rejects.toThrow(/sheets that were made for this: About this register; Settings/);
  });

  it('refuses a drop-down whose table is not among those written', async () => {
    const excel = await newEmbeddedExcel();
    const before = excel.snapshot();
    const needs = blankTables().filter(({ table }) => table === 'Needs');
    await expect(writeTables(excel.run, needs)).rejects.toThrow(/names States\[Member State\]|names Themes\[Theme\]/);
    expect(excel.snapshot()).toEqual(before);
  });
});

it('writes 10,000 pledges in requests below 5 MB', async () => {
  const excel = await newEmbeddedExcel();
  let most = 0;
  excel.onRequest = ({ bytes }) => {
    most = Math.max(most, bytes);
  };
  await writeTables(excel.run, sampleRegister({ pledges: 10_000, needs: 1_000 }));
  expect(most).toBeLessThan(5_000_000);
  expect(excel.traffic.requests).toBeLessThan(60);
});

it('tells how far it is, up to the end', async () => {
  const excel = await newEmbeddedExcel();
  const told: number[] = [];
  await writeTables(excel.run, sampleRegister(), { onProgress: (done) => told.push(done) });
  expect(told[0]).toBe(0);
  expect(told.at(-1)).toBe(1);
  expect([...told].sort((one, other) => one - other)).toEqual(told);
});
