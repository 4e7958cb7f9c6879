import type { TestBench, Probe } from './probe';

/** A table of three rows and two columns, from A1 on. */
async function addTable({ context, sheet }: TestBench): Promise<Excel.Table> {
  sheet.getRange('A1:B4').values = [
    ['Key', 'Amount'],
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ];
  const table = sheet.tables.add('A1:B4', true);
  await context.sync();
  return table;
}

/** How many rows the body of a table has as a range. */
async function rowsOf({ context }: TestBench, table: Excel.Table): Promise<number> {
  const body = table.getDataBodyRange().load('rowCount');
  await context.sync();
  return body.rowCount;
}

/** What the code relies on where it reads and changes tables. */
export const TABLE_PROBES: readonly Probe[] = [
  {
    name: 'Tables and their names',
    reliesOn:
      'A table is found by its name without regard to case, with its headers and its rows; it says whether it is filtered, and its sheet whether other cells are.',
    expects: {
      found: 'Pledgebook_Probe',
      headers: ['Key', 'Amount'],
      rows: 3,
      filtered: false,
      'sheet filtered': false,
    },
    async attempt(bench) {
      const { context, sheet } = bench;
      (await addTable(bench)).name = 'Pledgebook_Probe';
      await context.sync();
      const table = context.workbook.tables.getItemOrNullObject('PLEDGEBOOK_PROBE').load('name');
      const columns = table.columns.load('items/name');
      table.autoFilter.load('isDataFiltered');
      sheet.autoFilter.load('isDataFiltered');
      await context.sync();
      if (table.isNullObject) return { found: null };
      const rows = await rowsOf(bench, table);
      return {
        found: table.name,
        headers: columns.items.map(({ name }) => name),
        rows,
        filtered: table.autoFilter.isDataFiltered,
        'sheet filtered': sheet.autoFilter.isDataFiltered,
      };
    },
  },
  {
    name: 'Adding table rows',
    reliesOn: 'Rows that are added to a table push down what stands below it.',
    expects: { rows: 5, below: 'below' },
    async attempt(bench) {
      const { context, sheet } = bench;
      const table = await addTable(bench);
      sheet.getRange('A6').values = [['below']];
      table.rows.add(undefined, [
        ['', ''],
        ['', ''],
      ]);
      await context.sync();
      const moved = sheet.getRange('A8').load('values');
      return { rows: await rowsOf(bench, table), below: moved.values[0]![0] };
    },
  },
  {
    name: 'Deleting table rows',
    reliesOn: 'Cells of whole rows that are deleted upwards take the rows out of the table.',
    expects: { rows: 2, keys: ['a', 'c'] },
    async attempt(bench) {
      const { context, sheet } = bench;
      const table = await addTable(bench);
      sheet.getRange('A3:B3').delete('Up');
      await context.sync();
      const rows = await rowsOf(bench, table);
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      return { rows, keys: body.values.map(([key]) => key as unknown) };
    },
  },
  {
    name: 'The last table row',
    reliesOn:
      'A table whose rows were all deleted keeps one blank row; what is written there is its first, and the next is its second.',
    expects: { blank: 1, written: 1, added: 2 },
    async attempt(bench) {
      const { context, sheet } = bench;
      const table = await addTable(bench);
      sheet.getRange('A2:B4').delete('Up');
      await context.sync();
      const blank = await rowsOf(bench, table);
      table.rows.load('count');
      await context.sync();
      const counted = table.rows.count;
      table.getDataBodyRange().getRow(0).values = [['d', 4]];
      const written = await rowsOf(bench, table);
      table.rows.add(undefined, [['e', 5]]);
      return { blank, written, added: await rowsOf(bench, table), 'counted while blank': counted };
    },
  },
  {
    name: 'Resizing a table',
    reliesOn: 'A table can be made longer without moving what stands beside it.',
    needs: 'ExcelApi 1.13',
    expects: { rows: 5 },
    async attempt(bench) {
      const table = await addTable(bench);
      table.resize('A1:B6');
      await bench.context.sync();
      return { rows: await rowsOf(bench, table) };
    },
  },
  {
    name: 'A formula in one cell of a table',
    reliesOn: 'A formula that is written into one cell of a column leaves the other cells as they are.',
    expects: { values: [1, 20, 3] },
    async attempt(bench) {
      const { context, sheet } = bench;
      const table = await addTable(bench);
      sheet.getRange('B3').formulas = [['=10*2']];
      await context.sync();
      const body = table.columns.getItem('Amount').getDataBodyRange().load('values');
      await context.sync();
      return { values: body.values.flat() };
    },
  },
  {
    name: 'A formula in a blank column of a table',
    reliesOn: 'A formula that is written into one cell of a blank column does not fill the column.',
    expects: { formulas: ['', '=10*2', ''] },
    async attempt(bench) {
      const { context, sheet } = bench;
      const table = await addTable(bench);
      sheet.getRange('B2:B4').values = [[''], [''], ['']];
      await context.sync();
      sheet.getRange('B3').formulas = [['=10*2']];
      await context.sync();
      const body = table.columns.getItem('Amount').getDataBodyRange().load('formulas');
      await context.sync();
      return { formulas: body.formulas.flat() };
    },
  },
];
