import { embedForTest, refusalOf } from './embedForTest';

const write = async (context: Excel.RequestContext, value: number): Promise<void> => {
  context.workbook.worksheets.getItem('Sheet1').getRange('B2').values = [[value]];
  await context.sync();
};

const B2 = { row: 1, column: 1 };

describe('while the person edits a cell', () => {
  it('a request is refused with the code of cell-edit mode, and nothing of it is carried out', async () => {
    const { excel } = embedForTest();
    const before = excel.snapshot();
    const end = excel.hosted.beginEdit();
    expect(await refusalOf(excel.run((context) => write(context, 1)))).toMatchObject({
      code: 'InvalidOperationInCellEditMode',
    });
    end();
    expect(excel.snapshot()).toEqual(before);
    await excel.run((context) => write(context, 2));
    expect(excel.snapshot()).not.toEqual(before);
  });

  it('a run with delayForCellEdit waits until the edit ends, and the person goes on meanwhile', async () => {
    const { excel, workbook } = embedForTest();
    const end = excel.hosted.beginEdit();
    const order: string[] = [];
    const writing = excel
      .run({ delayForCellEdit: true }, (context) => write(context, 3))
      .then(() => order.push('written'));
    await excel.hosted.enter(workbook.sheets[0]!.id, { ...B2, rows: 1, columns: 1 }, () => 'by hand');
    order.push('entered');
    end();
    await writing;
    expect(order).toEqual(['entered', 'written']);
    expect(workbook.sheets[0]!.grid.values.get(1)?.[1]).toBe(3);
  });

  it('a request that waited is watched and counted once', async () => {
    const { excel } = embedForTest();
    const seen: number[] = [];
    let end = (): void => undefined;
    excel.onRequest = ({ number }) => {
      seen.push(number);
      if (seen.length === 1) end = excel.hosted.beginEdit();
      queueMicrotask(end);
    };
    await excel.run({ delayForCellEdit: true }, (context) => write(context, 3));
    expect(seen).toEqual([...new Set(seen)]);
    expect(excel.traffic.requests).toBe(seen.length);
  });

  it('an Excel that does not know the option refuses such a run too', async () => {
    const { excel } = embedForTest();
    excel.hosted.beginEdit({ delayed: 'refused' });
    expect(await refusalOf(excel.run({ delayForCellEdit: true }, (context) => write(context, 1)))).toMatchObject({
      code: 'InvalidOperationInCellEditMode',
    });
  });

  it('on the web what such a run writes into the edited cell is lost without a word (office-js 1393)', async () => {
    const { excel, workbook } = embedForTest();
    const [sheet] = workbook.sheets;
    await excel.run((context) => write(context, 7));
    const before = excel.snapshot();
    const end = excel.hosted.beginEdit({ delayed: 'lost', cell: { sheet: sheet!.id, ...B2 } });
    const found = await excel.run({ delayForCellEdit: true }, async (context) => {
      await write(context, 8);
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['kept']];
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').load('values');
      await context.sync();
      return structuredClone(range.values);
    });
    end();
    expect(found).toEqual([
      ['kept', ''],
      ['', 7],
    ]);
    expect(excel.snapshot()).not.toEqual(before);
    await excel.run((context) => write(context, 8));
    expect(sheet!.grid.values.get(1)?.[1]).toBe(8);
  });
});
