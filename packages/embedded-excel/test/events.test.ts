import type { Area } from '../src/model/workbook';
import { embedForTest, refusalOf } from './embedForTest';

const cell = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

/** Events come after the answers to requests. */
const delivered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

/** A workbook, its first sheet's id, and what handlers have noted. */
function listening() {
  const { excel, workbook } = embedForTest();
  const heard: unknown[] = [];
  const hear = async (args: object): Promise<void> => {
    heard.push(JSON.parse(JSON.stringify(args)));
  };
  return { excel, person: excel.hosted, sheetId: workbook.sheets[0]!.id, heard, hear };
}

describe('events of the real client', () => {
  it('tell of cells that the person has edited, with the arguments that Microsoft documents', async () => {
    const { excel, person, sheetId, heard, hear } = listening();
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').onChanged.add(hear);
      await context.sync();
    });
    await person.enter(sheetId, cell(1, 2), () => '12');
    await delivered();
    // Excel.WorksheetChangedEventArgs; details where a single cell was changed.
    expect(heard).toEqual([
      {
        type: 'WorksheetChanged',
        changeType: 'RangeEdited',
        source: 'Local',
        triggerSource: 'Unknown',
        worksheetId: sheetId,
        address: 'C2',
        details: { valueBefore: '', valueAfter: 12, valueTypeBefore: 'Empty', valueTypeAfter: 'Double' },
      },
    ]);
  });

  it('tell an add-in of its own writing too, as its own', async () => {
    const { excel, heard, hear } = listening();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.onChanged.add(hear);
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    });
    await delivered();
    expect(heard).toEqual([expect.objectContaining({ address: 'A1:B2', triggerSource: 'ThisLocalAddin' })]);
    expect(heard[0]).not.toHaveProperty('details');
  });

  it('reach handlers of one sheet, of all sheets, and of the tables that were changed', async () => {
    const { excel, person, sheetId, heard } = listening();
    const from = (whom: string) => async (args: { address: string }) => void heard.push([whom, args.address]);
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const second = context.workbook.worksheets.add('Second');
      const table = sheet.tables.add('A1:B3', true);
      await context.sync();
      sheet.onChanged.add(from('sheet'));
      second.onChanged.add(from('other sheet'));
      context.workbook.worksheets.onChanged.add(from('sheets'));
      context.workbook.tables.onChanged.add(from('tables'));
      sheet.tables.onChanged.add(from('tables of the sheet'));
      table.onChanged.add(from('table'));
      await context.sync();
    });
    await person.enter(sheetId, cell(1, 0), () => 'Water');
    await delivered();
    expect(heard.sort()).toEqual([
      ['sheet', 'A2'],
      ['sheets', 'A2'],
      ['table', 'A2'],
      ['tables of the sheet', 'A2'],
      ['tables', 'A2'],
    ]);
    heard.length = 0;
    await person.enter(sheetId, cell(20, 5), () => 1);
    await delivered();
    expect(heard.sort()).toEqual([
      ['sheet', 'F21'],
      ['sheets', 'F21'],
    ]);
  });

  it('give the range that was changed', async () => {
    const { excel, person, sheetId } = listening();
    const values: unknown[] = [];
    const read = async (args: Excel.WorksheetChangedEventArgs): Promise<void> =>
      excel.run(async (context) => {
        const range = args.getRange(context).load('values,address');
        const same = args.getRangeOrNullObject(context).load('address');
        await context.sync();
        values.push(range.values, range.address, same.address);
      });
    await excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(read);
      await context.sync();
    });
    await person.enter(sheetId, { row: 0, column: 0, rows: 1, columns: 2 }, (_row, column) => column);
    await delivered();
    await delivered();
    expect(values).toEqual([[[0, 1]], 'Sheet1!A1:B1', 'Sheet1!A1:B1']);
  });

  it('tell of sheets that are added, renamed, shown and deleted', async () => {
    const { excel, sheetId, heard, hear } = listening();
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(hear);
      worksheets.onDeleted.add(hear);
      worksheets.onActivated.add(hear);
      worksheets.onDeactivated.add(hear);
      worksheets.onNameChanged.add(hear);
      await context.sync();
      const sheet = worksheets.add('New');
      sheet.load('id');
      await context.sync();
      sheet.activate();
      sheet.name = 'Newer';
      await context.sync();
      sheet.delete();
      await context.sync();
      await delivered();
      const added = sheet.id;
      expect(heard).toEqual([
        { type: 'WorksheetAdded', source: 'Local', worksheetId: added },
        { type: 'WorksheetDeactivated', worksheetId: sheetId },
        { type: 'WorksheetActivated', worksheetId: added },
        { type: 'WorksheetNameChanged', source: 'Local', worksheetId: added, nameBefore: 'New', nameAfter: 'Newer' },
        { type: 'WorksheetDeleted', source: 'Local', worksheetId: added },
        { type: 'WorksheetDeactivated', worksheetId: added },
        { type: 'WorksheetActivated', worksheetId: sheetId },
      ]);
    });
  });

  it('tell what the person selects, of a sheet and of the workbook', async () => {
    const { excel, person, sheetId, heard, hear } = listening();
    let told = 0;
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').onSelectionChanged.add(hear);
      context.workbook.onSelectionChanged.add(async () => void told++);
      await context.sync();
    });
    person.select(sheetId, { row: 1, column: 0, rows: 3, columns: 2 });
    await delivered();
    expect(heard).toEqual([{ type: 'WorksheetSelectionChanged', worksheetId: sheetId, address: 'A2:B4' }]);
    expect(told).toBe(1);
    const selected = await excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return range.address;
    });
    expect(selected).toBe('Sheet1!A2:B4');
  });

  it('tell of formulas that were computed', async () => {
    const { excel, person, sheetId, heard, hear } = listening();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B1').formulas = [['=A1*2']];
      sheet.onCalculated.add(hear);
      await context.sync();
    });
    await person.enter(sheetId, cell(0, 0), () => 3);
    await person.compute();
    await delivered();
    expect(heard).toEqual([{ type: 'WorksheetCalculated', worksheetId: sheetId, address: 'B1' }]);
  });

  it('stop when the handler is removed', async () => {
    const { excel, person, sheetId, heard, hear } = listening();
    const handler = await excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(hear);
      await context.sync();
      return added;
    });
    await excel.run(async () => {
      handler.remove();
      await handler.context.sync();
    });
    await person.enter(sheetId, cell(0, 0), () => 1);
    await delivered();
    expect(heard).toEqual([]);
  });

  it('are held back while an add-in has turned them off, and those of that time never come', async () => {
    const { excel, heard, hear } = listening();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.onChanged.add(hear);
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      context.runtime.enableEvents = false;
      sheet.getRange('A2').values = [[2]];
      context.runtime.enableEvents = true;
      sheet.getRange('A3').values = [[3]];
      await context.sync();
    });
    await delivered();
    expect(heard).toEqual([expect.objectContaining({ address: 'A1' }), expect.objectContaining({ address: 'A3' })]);
  });

  it('of one workbook do not reach handlers of another', async () => {
    const one = listening();
    const other = listening();
    for (const { excel, hear } of [one, other])
      await excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(hear);
        context.workbook.onSelectionChanged.add(async () => hear({}));
        await context.sync();
      });
    await one.person.enter(one.sheetId, cell(0, 0), () => 1);
    one.person.select(one.sheetId, cell(0, 0));
    await delivered();
    expect(one.heard).toHaveLength(2);
    expect(other.heard).toEqual([]);
  });

  it('go on after a handler has failed', async () => {
    const { excel, person, sheetId, heard, hear } = listening();
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(() => {
        throw new Error('the handler is broken');
      });
      worksheets.onChanged.add(() => Promise.reject(new Error('and so is this one')));
      worksheets.onChanged.add(hear);
      await context.sync();
    });
    await person.enter(sheetId, cell(0, 0), () => 1);
    await person.enter(sheetId, cell(1, 0), () => 2);
    await delivered();
    expect(heard).toHaveLength(2);
    const count = await excel.run(async (context) => {
      const all = context.workbook.worksheets.getCount();
      await context.sync();
      return all.value;
    });
    expect(count).toBe(1);
  });
});

describe('an error of the host', () => {
  it('says at which member an object could not be found', async () => {
    const { excel } = embedForTest();
    const error = await refusalOf(
      excel.run(async (context) => {
        context.workbook.worksheets.getItem('None').getRange('A1').load('values');
        await context.sync();
      }),
    );
    expect(error.code).toBe('ItemNotFound');
    expect(error.debugInfo.errorLocation).toBe('WorksheetCollection.getItem');
  });
});
