import { ExcelRefusal, type EmbeddedExcel } from '../src/embeddedExcel';
import type { Quirks } from '../src/quirks';
import { embedForTest, onSheet, refusalOf } from './embedForTest';

/** A workbook with a table of two columns and three rows, and then these quirks. */
async function withTable(
  quirks: Quirks,
  amounts: readonly unknown[] = [1, 2, 3],
): Promise<ReturnType<typeof embedForTest>> {
  const embedded = embedForTest();
  await onSheet((sheet) => {
    sheet.getRange('A1:B4').formulas = [['Key', 'Amount'], ...amounts.map((amount, at) => [`k${at}`, amount])];
    sheet.tables.add('A1:B4', true).name = 'Sums';
  }, embedded);
  embedded.excel.hosted.setQuirks(quirks);
  return embedded;
}

const formulas = (excel: EmbeddedExcel, address: string): Promise<unknown[]> =>
  excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(address).load('formulas');
    await context.sync();
    return range.formulas.flat() as unknown[];
  });

const write = (excel: EmbeddedExcel, address: string, given: unknown[][]): Promise<void> =>
  excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange(address).formulas = given;
    await context.sync();
  });

describe('a formula fills its column of a table', () => {
  const filling = (amounts: readonly unknown[]) => withTable({ fillsColumns: true }, amounts);

  it('where the other cells are blank, and moves from row to row', async () => {
    const { excel } = await filling(['', '', '']);
    await write(excel, 'B3', [['=LEN(A3)']]);
    expect(await formulas(excel, 'B2:B4')).toEqual(['=LEN(A2)', '=LEN(A3)', '=LEN(A4)']);
  });

  it('where the other cells have one formula throughout', async () => {
    const { excel } = await filling(['=LEN(A2)', '=LEN(A3)', '=LEN(A4)']);
    await write(excel, 'B2', [['=LEN(A2)*2']]);
    expect(await formulas(excel, 'B2:B4')).toEqual(['=LEN(A2)*2', '=LEN(A3)*2', '=LEN(A4)*2']);
  });

  it('so that of several in one request the last stands everywhere (office-js 6745)', async () => {
    const { excel } = await filling(['', '', '']);
    await write(excel, 'B2:B4', [['=1+1'], ['=1+2'], ['=1+3']]);
    expect(await formulas(excel, 'B2:B4')).toEqual(['=1+3', '=1+3', '=1+3']);
  });

  it('but not over data', async () => {
    const { excel } = await filling([1, '', '']);
    await write(excel, 'B3', [['=2+2']]);
    expect(await formulas(excel, 'B2:B4')).toEqual([1, '=2+2', '']);
  });

  it('and does not where Excel is as documented', async () => {
    const { excel } = await withTable({}, ['', '', '']);
    await write(excel, 'B3', [['=2+2']]);
    expect(await formulas(excel, 'B2:B4')).toEqual(['', '=2+2', '']);
  });
});

describe('while another workbook is in front', () => {
  it.each<[string, (context: Excel.RequestContext) => unknown]>([
    [
      'names of a sheet (office-js 6365)',
      ({ workbook }) => workbook.worksheets.getItem('Sheet1').names.load('items/name'),
    ],
    ['the active cell (office-js 5319)', ({ workbook }) => workbook.getActiveCell().load('address')],
    ['the selected range (office-js 561)', ({ workbook }) => workbook.getSelectedRange().load('address')],
  ])('%s are refused', async (_, ask) => {
    const { excel } = await withTable({ isBehindAnother: true });
    const asking = excel.run(async (context) => {
      ask(context);
      await context.sync();
    });
    expect(await refusalOf(asking)).toMatchObject({ code: 'InvalidSelection' });
  });

  it('names of the workbook are answered', async () => {
    const { excel } = await withTable({ isBehindAnother: true });
    const found = await excel.run(async (context) => {
      context.workbook.names.add('Kept', '="text"');
      const names = context.workbook.names.load('items/formula');
      await context.sync();
      return names.items.map(({ formula }) => formula as unknown);
    });
    expect(found).toEqual(['="text"']);
  });
});

describe('the sheet that is shown', () => {
  const rename = (excel: EmbeddedExcel): Promise<void> =>
    excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').name = 'Other';
      await context.sync();
    });

  it('is not given while a chart sheet is shown, or sheets are grouped (office-js 2444, 2266)', async () => {
    const { excel } = await withTable({ hasNoActiveSheet: true });
    const asking = excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().load('id');
      await context.sync();
    });
    expect(await refusalOf(asking)).toMatchObject({ code: 'GeneralException' });
  });

  it('keeps its name (office-js 3218) until another is shown', async () => {
    const { excel } = await withTable({ keepsNameOfActiveSheet: true });
    expect(await refusalOf(rename(excel))).toMatchObject({ code: 'InvalidArgument' });
    await excel.run(async (context) => {
      context.workbook.worksheets.add('Front').activate();
      await context.sync();
    });
    await rename(excel);
  });
});

describe('a table whose rows were all deleted', () => {
  async function emptied(quirks: Quirks): Promise<{ counted: number; rows: unknown[] }> {
    const { excel } = await withTable(quirks);
    return excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Sums');
      table.getDataBodyRange().delete('Up' as Excel.DeleteShiftDirection);
      table.rows.load('count');
      await context.sync();
      const counted = table.rows.count;
      table.rows.add(undefined, [
        ['a', 1],
        ['b', 2],
      ]);
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      return { counted, rows: structuredClone(body.values) as unknown[] };
    });
  }

  it('has a row for entry that counts as none and is filled first', async () => {
    expect(await emptied({ keepsInsertRow: true })).toEqual({
      counted: 0,
      rows: [
        ['a', 1],
        ['b', 2],
      ],
    });
  });

  it('has a blank row like others where that is not switched on', async () => {
    expect(await emptied({})).toEqual({
      counted: 1,
      rows: [
        ['', ''],
        ['a', 1],
        ['b', 2],
      ],
    });
  });

  it('has a row like others once something is entered in it', async () => {
    const { excel } = await withTable({ keepsInsertRow: true });
    const counted = await excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Sums');
      table.getDataBodyRange().delete('Up' as Excel.DeleteShiftDirection);
      table.getDataBodyRange().getRow(0).values = [['a', 1]];
      table.rows.load('count');
      await context.sync();
      return table.rows.count;
    });
    expect(counted).toBe(1);
  });
});

describe('Excel.createWorkbook', () => {
  /** What office.js asks for: see `createWorkbook` in excel-web-16.00.debug.js. */
  interface Creating {
    createWorkbook: (base64?: string) => { open: () => void };
  }
  const create = (excel: EmbeddedExcel, base64?: string): Promise<void> =>
    excel.run(async (context) => {
      (context.workbook.application as unknown as Creating).createWorkbook(base64).open();
      await context.sync();
    });
  const ZIP = new Uint8Array([0x50, 0x4b, 3, 4, 255]);
  const AS_BASE64 = 'UEsDBP8=';

  it('gives the file to whoever opens workbooks', async () => {
    const { excel } = embedForTest();
    const opened: (Uint8Array | null)[] = [];
    excel.hosted.onNewWorkbook = (file) => void opened.push(file);
    await create(excel, AS_BASE64);
    await create(excel);
    expect(opened).toEqual([ZIP, null]);
  });

  it('is refused where nobody opens workbooks, and with the code of whoever refuses', async () => {
    const { excel } = embedForTest();
    expect(await refusalOf(create(excel, AS_BASE64))).toMatchObject({ code: 'NotImplemented' });
    excel.hosted.onNewWorkbook = () => {
      throw new ExcelRefusal('AccessDenied', 'not here');
    };
    expect(await refusalOf(create(excel, AS_BASE64))).toMatchObject({ code: 'AccessDenied' });
  });

  it.each(['no Base64!', 'dGV4dA=='])('refuses what is no workbook: %s', async (base64) => {
    const { excel } = embedForTest();
    excel.hosted.onNewWorkbook = () => undefined;
    expect(await refusalOf(create(excel, base64))).toMatchObject({ code: 'InvalidArgument' });
  });
});
