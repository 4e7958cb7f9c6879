import { newEmbeddedExcel, type EmbeddedExcel } from '../../node';

type Cell = string | number | boolean;

/** Writes cells from A1 on, and reads what a range shows. */
async function computed(
  cells: readonly (readonly Cell[])[],
  address: string,
  excel?: EmbeddedExcel,
): Promise<Cell[][]> {
  const used = excel ?? (await newEmbeddedExcel());
  return used.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRangeByIndexes(0, 0, cells.length, cells[0]!.length).formulas = cells.map((row) => [...row]);
    const range = sheet.getRange(address).load('values');
    await context.sync();
    return range.values as Cell[][];
  });
}

const one = async (formula: string, beside: readonly Cell[] = ['']): Promise<Cell> =>
  (await computed([[formula, ...beside]], 'A1'))[0]![0]!;

describe('values of formulas', () => {
  it.each<[string, Cell]>([
    ['=1+2*3', 7],
    ['=SUM(1,2,3)/4', 1.5],
    ['=ROUND(2.345,2)', 2.35],
    ['="a"&"b"', 'ab'],
    ['="12"', '12'],
    ['="1"&"2"', '12'],
    ['=1=1', true],
    ['="TRUE"', 'TRUE'],
    ['=1/0', '#DIV/0!'],
    ['=NA()', '#N/A'],
    ['="#N/A"', '#N/A'],
    ['=IF(FALSE,1,"")', ''],
    ['=HYPERLINK("#Sheet1!A1","go there")', 'go there'],
    ['=IFERROR(1/0,"none")', 'none'],
    ['=LET(x,20,x*2+2)', 42],
    ['="x"+1', '#VALUE!'],
    ['=1/3', 1 / 3],
    ['=HYPERLINK("#Sheet1!A1")&"!"', '#Sheet1!A1!'],
    ['=DATE(2020,12,31)', 44196],
  ])('%s is %p', async (formula, value) => {
    expect(await one(formula)).toBe(value);
  });

  it('tells an error from the text of one', async () => {
    const excel = await newEmbeddedExcel();
    const types = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:C1');
      range.formulas = [['=NA()', '="#N/A"', '=1=1']];
      range.load('valueTypes');
      await context.sync();
      return range.valueTypes;
    });
    expect(types).toEqual([['Error', 'String', 'Boolean']]);
  });

  it('takes a blank cell for zero, and leaves it out of sums', async () => {
    expect(await one('=B1+1')).toBe(1);
    expect(await one('=B1')).toBe(0);
    expect(await one('=SUM(B1:D1)', [5, '', 'text'])).toBe(5);
  });

  it('follow each other, whatever their order', async () => {
    const cells: Cell[][] = [['=B1*2', '=C1+1', '=D1+1', 5]];
    expect(await computed(cells, 'A1:D1')).toEqual([[14, 7, 6, 5]]);
  });

  it('are computed anew after a cell that they read was changed, and only then', async () => {
    const excel = await newEmbeddedExcel();
    await computed([[1, '=A1+1', '=B1*10']], 'A1:C1', excel);
    const values = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [[4]];
      const range = sheet.getRange('A1:C1').load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[4, 5, 50]]);
  });

  it('read other sheets, whatever they are called', async () => {
    const excel = await newEmbeddedExcel();
    await excel.run(async (context) => {
      const other = context.workbook.worksheets.add("Donor's pledges (2)");
      other.getRange('B2').values = [[21]];
      await context.sync();
    });
    expect(await computed([["='Donor''s pledges (2)'!B2*2"]], 'A1', excel)).toEqual([[42]]);
  });

  it('read names and columns of tables', async () => {
    const excel = await newEmbeddedExcel();
    const values = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const range = sheet.getRange('A1:B3');
      range.values = [
        ['Donor', 'Amount due'],
        ['A', 10],
        ['B', 32],
      ];
      const table = sheet.tables.add(range, true);
      table.name = 'Pledges';
      context.workbook.names.add('Rate', '=0.5');
      sheet.getRange('D1:D4').formulas = [
        ['=SUM(Pledges[Amount due])'],
        ['=D1*Rate'],
        ['=COUNTA(Pledges[#Headers])'],
        ['=ROWS(Pledges)'],
      ];
      const read = sheet.getRange('D1:D4').load('values');
      await context.sync();
      return read.values;
    });
    expect(values).toEqual([[42], [21], [2], [2]]);
  });

  it('that cannot be computed here are the error #CALC!, and so are those that read them', async () => {
    expect(await computed([['=CUBEMEMBER(1,2)', '=IFERROR(A1,0)']], 'A1:B1')).toEqual([['#CALC!', '#CALC!']]);
  });
});
