import { newEmbeddedExcel } from 'embedded-excel/node';
import { readTables } from '../../src/excel/read/readTables';
import { drawSheet } from '../../src/excel/sheet/drawSheet';
import { emptyPlan, putRow } from '../../src/excel/sheet/sheetPlan';
import { linkTo } from '../../src/excel/report/cell';

it('a table as wide as its sheet is read: Excel gives no values of whole rows (Range.values)', async () => {
  const header = Array.from({ length: 16_384 }, (_, column) => `H${column}`);
  const row = Array.from({ length: 16_384 }, (_, column) => column);
  const { run } = await newEmbeddedExcel();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:XFC2').values = [header.slice(0, -1), row.slice(0, -1)];
    sheet.getRange('XFD1:XFD2').values = [[header.at(-1)!], [row.at(-1)!]];
    sheet.tables.add('A1:XFD2', true).name = 'Wide';
    await context.sync();
  });
  const { tables } = await readTables(run);
  expect(tables[0]!.headers).toEqual(header);
  expect(tables[0]!.rows).toEqual([row]);
});

it('a text longer than a cell holds is cut to 32,767 characters with its apostrophe, one in a link to 255', async () => {
  const { run } = await newEmbeddedExcel();
  const plan = emptyPlan('a', 'A');
  const long = 'x'.repeat(32_767);
  putRow(plan, 1, [{ text: long }, linkTo('A1', long)]);
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    await drawSheet(context, sheet, plan, () => undefined);
    const cell = sheet.getRange('A1').load('values');
    await context.sync();
    expect(cell.values).toEqual([[`${'x'.repeat(32_765)}…`]]);
  });
  expect(linkTo('A1', long)).toEqual({ formula: `=HYPERLINK("#A1","${'x'.repeat(254)}…")` });
});

it('a series whose name begins with "=" is named by it, and by no formula', async () => {
  const { run } = await newEmbeddedExcel();
  const plan = emptyPlan('a', 'A');
  putRow(plan, 1, [{ text: 'label' }, 1]);
  const area = (column: number) => ({ row: 1, column, rows: 1, columns: 1 });
  plan.charts.push({
    ...{
      title: '=1+1',
      kind: 'column',
      valueFormat: 'General',
      valueTitle: '',
      labelTitle: '',
      labelFormat: 'General',
    },
    ...{
      valueMost: null,
      labelLeast: null,
      labelMost: null,
      at: { row: 3, column: 1, rows: 9, columns: 4 },
      width: 200,
    },
    series: [{ labels: area(1), values: area(2), name: '=1+1', color: '#000000', look: 'both' }],
  });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    await drawSheet(context, sheet, plan, () => undefined);
    const series = sheet.charts.getItemAt(0).series.getItemAt(0).load('name');
    await context.sync();
    expect(series.name).toBe(' =1+1');
  });
});
