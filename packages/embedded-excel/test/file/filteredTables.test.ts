import { unzipSync, strFromU8 } from 'fflate';
import { openEmbeddedExcel, type EmbeddedExcel } from '../../node';
import { FILTER, withFilter, withSheetFilter } from '../fixtures/filteredTable';
import { xlsxOf } from '../fixtures/xlsxOf';
import { refusalOf } from '../embedForTest';

const FILE = xlsxOf([
  {
    name: 'Needs',
    rows: [
      ['Need', 'Amount'],
      ['Water', 10],
      ['Health', 20],
    ],
  },
  {
    name: 'Pledges',
    rows: [
      ['Pledge', 'Amount'],
      ['P-1', 5],
    ],
  },
]);

const filtered = (): Promise<EmbeddedExcel> => openEmbeddedExcel(withFilter(FILE, 'Needs'));

const inTable = <T>(excel: EmbeddedExcel, name: string, work: (table: Excel.Table) => T): Promise<T> =>
  excel.run(async (context) => {
    const result = work(context.workbook.tables.getItem(name));
    await context.sync();
    return result;
  });

const tablesIn = (file: Uint8Array): string[] =>
  Object.entries(unzipSync(file)).flatMap(([path, bytes]) => (path.startsWith('xl/tables/') ? [strFromU8(bytes)] : []));

describe('the filter of a table', () => {
  it('is told from the file: whether there is one, whether it has criteria, and where', async () => {
    const excel = await filtered();
    const told = await excel.run(async (context) => {
      const tables = context.workbook.tables.load(
        'items/name,items/autoFilter/isDataFiltered,items/autoFilter/enabled',
      );
      const range = context.workbook.tables.getItem('Needs').autoFilter.getRange().load('address');
      await context.sync();
      const filters = tables.items.map(({ name, autoFilter }) => [name, autoFilter.enabled, autoFilter.isDataFiltered]);
      return [...filters, range.address];
    });
    expect(told).toEqual([['Needs', true, true], ['Pledges', true, false], "'Sheet 1'!A1:B3"]);
  });

  it('is told apart from that of cells which are no table', async () => {
    const excel = await openEmbeddedExcel(withSheetFilter(FILE, 'sheet1', 'F1:F9'));
    const told = await excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/autoFilter/isDataFiltered,items/autoFilter/enabled');
      const tables = context.workbook.tables.load('items/autoFilter/isDataFiltered');
      await context.sync();
      return [
        ...sheets.items.map(({ autoFilter }) => [autoFilter.enabled, autoFilter.isDataFiltered]),
        ...tables.items.map(({ autoFilter }) => autoFilter.isDataFiltered),
      ];
    });
    expect(told).toEqual([[true, true], [false, false], false, false]);
  });

  it('is none where only rows are hidden', async () => {
    const excel = await openEmbeddedExcel(FILE);
    await inTable(excel, 'Needs', (table) => (table.getDataBodyRange().rowHidden = true));
    const again = await openEmbeddedExcel(await excel.save());
    const filter = await inTable(again, 'Needs', (table) => table.autoFilter.load('isDataFiltered'));
    expect(filter.isDataFiltered).toBe(false);
  });

  it('has no range where its buttons are taken away', async () => {
    const excel = await openEmbeddedExcel(FILE);
    await inTable(excel, 'Needs', (table) => (table.showFilterButton = false));
    const range = await inTable(excel, 'Needs', ({ autoFilter }) => autoFilter.getRangeOrNullObject());
    expect(range.isNullObject).toBe(true);
    const refused = await refusalOf(inTable(excel, 'Needs', ({ autoFilter }) => autoFilter.getRange()));
    expect(refused.code).toBe('ItemNotFound');
  });

  it.each<[string, (table: Excel.Table) => unknown]>([
    ['criteria', ({ autoFilter }) => autoFilter.load('criteria')],
    ['clearCriteria', ({ autoFilter }) => autoFilter.clearCriteria()],
  ])('says that %s is not done yet', async (member, work) => {
    const { code, message } = await refusalOf(inTable(await filtered(), 'Needs', work));
    expect([code, message]).toEqual(['NotImplemented', expect.stringContaining(`AutoFilter.${member}`)]);
  });
});

describe('a filtered table', () => {
  it('stays filtered when its cells, and other tables of the workbook, are changed and saved', async () => {
    const excel = await filtered();
    await excel.run(async (context) => {
      const { tables } = context.workbook;
      tables.getItem('Needs').getDataBodyRange().getCell(1, 1).values = [[25]];
      tables.getItem('Pledges').rows.add(undefined, [['P-2', 7]]);
      const sheet = tables.getItem('Needs').worksheet;
      sheet.getRange('D1:D2').values = [['More'], [1]];
      sheet.tables.add('D1:D2', true);
      await context.sync();
    });
    const saved = await excel.save();
    expect(tablesIn(saved).filter((xml) => xml.includes(FILTER))).toEqual([
      expect.stringContaining('displayName="Needs"'),
    ]);
    const again = await openEmbeddedExcel(saved);
    const [filter, range] = await inTable(again, 'Needs', (table) => [
      table.autoFilter.load('isDataFiltered'),
      table.getDataBodyRange().load('values,rowHidden'),
    ]);
    expect([filter.isDataFiltered, range.values, range.rowHidden]).toEqual([
      true,
      [
        ['Water', 10],
        ['Health', 25],
      ],
      true,
    ]);
  });

  it.each<[string, string, (table: Excel.Table) => unknown]>([
    ['get rows', 'InsertDeleteConflict', (table) => table.rows.add(undefined, [['Food', 1]])],
    ['get a row below', 'InsertDeleteConflict', (table) => table.rows.add(undefined, [['Food', 1]], false)],
    ['lose rows', 'InsertDeleteConflict', (table) => table.rows.getItemAt(0).delete()],
    ['lose cells', 'InsertDeleteConflict', (table) => table.getDataBodyRange().getRow(0).delete('Up')],
    ['get another name', 'NotImplemented', (table) => (table.name = 'Wants')],
    ['get another size', 'NotImplemented', (table) => table.resize('A1:B5')],
    ['get another style', 'NotImplemented', (table) => (table.style = 'TableStyleLight1')],
    ['lose its buttons', 'NotImplemented', (table) => (table.showFilterButton = false)],
  ])('does not %s, so that its filter is not lost', async (_, code, work) => {
    const excel = await filtered();
    const before = excel.snapshot();
    expect((await refusalOf(inTable(excel, 'Needs', work))).code).toBe(code);
    expect(excel.snapshot()).toEqual(before);
  });
});
