import { openEmbeddedExcel } from '../../../node';
import { relationshipsXml, xlsxWritten } from '../../fixtures/xlsxParts';
import { contentsOf } from '../../fixtures/zipEntries';

const CHAIN = 'xl/calcChain.xml';
const sheet = '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><v>1</v></c></row></sheetData>';

/** Three sheets, S to U, with the ids 1 to 3. @param cells of the chain */
const file = (cells: string): Uint8Array =>
  xlsxWritten({
    sheets: { S: sheet, T: sheet, U: sheet },
    parts: {
      'xl/_rels/workbook.xml.rels': relationshipsXml([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
        ['rId3', 'worksheet', 'worksheets/sheet3.xml'],
        ['rId9', 'calcChain', 'calcChain.xml'],
      ]),
      [CHAIN]: `<x:calcChain xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${cells}</x:calcChain>`,
    },
  });

/** Whether the chain, and the link to it, stand in the file after a change. */
async function chainAfter(cells: string, change: (workbook: Excel.Workbook) => void): Promise<[boolean, boolean]> {
  const excel = await openEmbeddedExcel(file(cells));
  await excel.run(async (context) => {
    change(context.workbook);
    await context.sync();
  });
  // By their names in small letters.
  const parts = contentsOf(await excel.save());
  return [parts.has(CHAIN.toLowerCase()), parts.get('xl/_rels/workbook.xml.rels')!.toString().includes('calcChain')];
}

// A cell of the chain without i is of the sheet of the cell before it. Source: ECMA-376 part 1, 18.6.1.
const OF_ALL = '<x:c r="A1" i="1"/><x:c r="A1" i="2"/><x:c r="A1" i="3"/>';
const WITHOUT_T = '<x:c r="A1" i="1"/><x:c r="A1" i="3"/>';

it.each([
  ['stays where a cell without a formula beside it is left alone', OF_ALL, () => undefined, true],
  [
    'goes where a sheet goes whose cells it has',
    OF_ALL,
    (book: Excel.Workbook) => book.worksheets.getItem('T').delete(),
    false,
  ],
  [
    'stays where a sheet goes of which it has no cell',
    WITHOUT_T,
    (book: Excel.Workbook) => book.worksheets.getItem('T').delete(),
    true,
  ],
  [
    'goes where a cell is changed',
    OF_ALL,
    (book: Excel.Workbook) => void (book.worksheets.getItem('S').getRange('A1').values = [[5]]),
    false,
  ],
])('the order in which Excel computed the formulas %s', async (_, cells, change, stays) => {
  expect(await chainAfter(cells, change)).toEqual([stays, stays]);
});
