import { ExcelRefusal, type HostRequest } from '../src/embeddedExcel';
import { embedForTest, refusalOf } from './embedForTest';

describe('a run of the real client', () => {
  it('writes and reads values', async () => {
    const { excel } = embedForTest();
    const read = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:C3');
      range.values = [
        [1, 'two'],
        [true, ''],
      ];
      range.load('values,address,rowIndex,columnIndex,rowCount,columnCount,cellCount');
      await context.sync();
      return range.toJSON();
    });
    expect(read).toMatchObject({
      values: [
        [1, 'two'],
        [true, ''],
      ],
      address: 'Sheet1!B2:C3',
      rowIndex: 1,
      columnIndex: 1,
      rowCount: 2,
      columnCount: 2,
      cellCount: 4,
    });
  });

  it('keeps a range over several syncs', async () => {
    const { excel } = embedForTest();
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      await context.sync();
      range.values = [[5]];
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[5]]);
    });
  });

  it('works for several workbooks at the same time', async () => {
    const one = embedForTest().excel;
    const other = embedForTest().excel;
    const name = (excel: typeof one, wanted: string): Promise<string> =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.name = wanted;
        await context.sync();
        sheet.load('name');
        await context.sync();
        return sheet.name;
      });
    expect(await Promise.all([name(one, 'One'), name(other, 'Other')])).toEqual(['One', 'Other']);
    expect(JSON.stringify(one.snapshot())).toContain('One');
  });

  it('loads items with their properties, and properties of objects behind them', async () => {
    const { excel } = embedForTest();
    await excel.run(async (context) => {
      context.workbook.worksheets.add('Second');
      const sheets = context.workbook.worksheets.load('items/name,items/position');
      const range = context.workbook.worksheets.getItem('Second').getRange('A1').load('worksheet/name, address');
      await context.sync();
      expect(sheets.items.map(({ name, position }) => [name, position])).toEqual([
        ['Sheet1', 0],
        ['Second', 1],
      ]);
      expect([range.worksheet.name, range.address]).toEqual(['Second', 'Second!A1']);
    });
  });

  it("says when something is read that was not loaded, as Microsoft's proxies do", async () => {
    const { excel } = embedForTest();
    const error = await refusalOf(
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        await context.sync();
        return sheet.name;
      }),
    );
    expect(error.code).toBe('PropertyNotLoaded');
  });
});

describe('null objects (Microsoft: "*OrNullObject methods and properties")', () => {
  it('are told by isNullObject, and whatever is done with them does nothing', async () => {
    const { excel } = embedForTest();
    await excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject('None').load('name');
      none.delete();
      none.getRange('A1').values = [[1]];
      const some = context.workbook.worksheets.getItemOrNullObject('sheet1').load('name');
      await context.sync();
      expect([none.isNullObject, some.isNullObject, some.name]).toEqual([true, false, 'Sheet1']);
    });
  });
});

describe('refusals', () => {
  it("are the client's own errors, with Excel's code and the place", async () => {
    const { excel } = embedForTest();
    const error = await refusalOf(
      excel.run(async (context) => {
        context.workbook.worksheets.getItem('None').activate();
        await context.sync();
      }),
    );
    expect(error).toBeInstanceOf(Error);
    expect([error.name, error.code]).toEqual(['RichApi.Error', 'ItemNotFound']);
    expect(error.debugInfo).toMatchObject({ code: 'ItemNotFound', statement: expect.stringContaining('getItem') });
  });

  it('leave what was done before the failing action done: a batch is not a transaction', async () => {
    const { excel } = embedForTest();
    await refusalOf(
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1').values = [[1]];
        sheet.getRange('A2').values = [[1, 2]];
        sheet.getRange('A3').values = [[3]];
        await context.sync();
      }),
    );
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A3').load('values');
      await context.sync();
      expect(range.values).toEqual([[1], [''], ['']]);
    });
  });

  it('name the member that is not served, and never do nothing in silence', async () => {
    const { excel } = embedForTest();
    const error = await refusalOf(
      excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').insert('Down');
        await context.sync();
      }),
    );
    expect([error.code, error.message]).toEqual(['NotImplemented', expect.stringContaining('Range.insert')]);
    const loaded = await refusalOf(
      excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('formulasR1C1');
        await context.sync();
      }),
    );
    expect([loaded.code, loaded.message]).toEqual(['NotImplemented', expect.stringContaining('Range.formulasR1C1')]);
  });
});

describe('watching requests', () => {
  it('counts requests and bytes', async () => {
    const { excel } = embedForTest();
    const seen: HostRequest[] = [];
    excel.onRequest = (request) => void seen.push(request);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').load('name');
      await context.sync();
    });
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({ number: 1, actions: ['getItem', 'worksheets', 'getItem', 'load name'] });
    expect(excel.traffic).toMatchObject({ requests: 1, bytesSent: seen[0]!.bytes });
    expect(excel.traffic.bytesReceived).toBeGreaterThan(20);
  });

  it('lets a request fail before it is carried out', async () => {
    const { excel } = embedForTest();
    excel.onRequest = () => {
      throw new ExcelRefusal('ActivityLimitReached', 'Activity limit has been reached.');
    };
    const error = await refusalOf(
      excel.run(async (context) => {
        context.workbook.worksheets.add('New');
        await context.sync();
      }),
    );
    expect(error.code).toBe('ActivityLimitReached');
    expect(JSON.stringify(excel.snapshot())).not.toContain('"New"');
  });

  it('lets a request fail at one of its actions', async () => {
    const { excel } = embedForTest();
    let at = -1;
    excel.onRequest = ({ actions }) => {
      at = actions.indexOf('add', actions.indexOf('add') + 1);
      return { failAtAction: at, error: new ExcelRefusal('GeneralException', 'Something failed.') };
    };
    const error = await refusalOf(
      excel.run(async (context) => {
        context.workbook.worksheets.add('First');
        context.workbook.worksheets.add('Other');
        await context.sync();
      }),
    );
    expect(error.code).toBe('GeneralException');
    expect(JSON.stringify(excel.snapshot())).toContain('"First"');
    expect(JSON.stringify(excel.snapshot())).not.toContain('"Other"');
  });
});

describe('the limits of a request (Microsoft: "Resource limits and performance optimization for Office Add-ins")', () => {
  const filled = (rows: number, text: string): string[][] => Array.from({ length: rows }, () => [text]);

  it('refuse a request above 5 MB, which changes nothing', async () => {
    const { excel } = embedForTest();
    const error = await refusalOf(
      excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1:A6000').values = filled(6000, 'x'.repeat(1000));
        await context.sync();
      }),
    );
    expect(error.code).toBe('RequestPayloadSizeLimitExceeded');
    expect(JSON.stringify(excel.snapshot())).not.toContain('xxx');
  });

  it('refuse a response above 5 MB', async () => {
    const { excel } = embedForTest();
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:A3000').values = filled(3000, 'x'.repeat(1000));
      await context.sync();
    });
    const error = await refusalOf(
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A3000').load('values');
        const again = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A3000').load('values');
        await context.sync();
        return [range, again];
      }),
    );
    expect(error.code).toBe('ResponsePayloadSizeLimitExceeded');
  });

  it('refuse to read more than five million cells of one range', async () => {
    const { excel } = embedForTest();
    const error = await refusalOf(
      excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1:F1000000').load('values');
        await context.sync();
      }),
    );
    expect(error.code).toBe('RangeExceedsLimit');
  });
});
