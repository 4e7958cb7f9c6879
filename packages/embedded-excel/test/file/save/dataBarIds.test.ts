import { openEmbeddedExcel } from '../../../node';
import { xlsxWritten } from '../../fixtures/xlsxParts';
import { contentsOf } from '../../fixtures/zipEntries';

const LINK = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';
const RULES = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';

/** Identifiers as this package makes them. */
const made = (number: number): string => `{00000000-0002-0000-0000-00000000000${number}}`;

const POINTS = '<cfvo type="min"/><cfvo type="max"/>';
const barXml = (column: string, priority: number, id: string): string =>
  `<conditionalFormatting sqref="${column}1:${column}9"><cfRule type="dataBar" priority="${priority}"><dataBar>${POINTS}<color rgb="FF638EC6"/></dataBar>` +
  `<extLst><ext uri="${LINK}"><x14:id>${id}</x14:id></ext></extLst></cfRule></conditionalFormatting>`;
const laterXml = (column: string, id: string): string =>
  `<x14:conditionalFormatting><x14:cfRule type="dataBar" id="${id}"><x14:dataBar gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>${column}1:${column}9</xm:sqref></x14:conditionalFormatting>`;
const sheetXml = (bars: string, later: string): string =>
  `<sheetData/>${bars}<extLst><ext uri="${RULES}"><x14:conditionalFormattings>${later}</x14:conditionalFormattings></ext></extLst>`;

/** The identifiers in the parts of all sheets: those that rules refer to, and those of what Excel 2010 added. */
function identifiersOf(file: Uint8Array): { named: string[]; later: string[] } {
  const sheets = [...contentsOf(file)].filter(([name]) => name.startsWith('xl/worksheets/sheet'));
  const text = sheets.map(([, content]) => content.toString('utf8')).join('');
  return {
    named: Array.from(text.matchAll(/<x14:id>([^<]+)</g), ([, id]) => id!.toUpperCase()),
    later: Array.from(text.matchAll(/<x14:cfRule[^>]* id="([^"]+)"/g), ([, id]) => id!.toUpperCase()),
  };
}

/** Opens a file, gives its first sheets a data bar each, and saves it. */
async function withBars(file: Uint8Array, columns: readonly string[]): Promise<Uint8Array> {
  const excel = await openEmbeddedExcel(file);
  await excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items');
    await context.sync();
    for (const sheet of sheets.items)
      for (const column of columns) sheet.getRange(`${column}1:${column}9`).conditionalFormats.add('DataBar');
    await context.sync();
  });
  return excel.save();
}

describe('identifiers of data bars', () => {
  // [MS-XLSX] 2.6.27 (CT_CfRule, id): a rule and what belongs to it find each other by it, so that no two may share
  // one.
  it('are never those that the file has, however often it is opened and saved', async () => {
    let file = xlsxWritten({
      sheets: {
        S: sheetXml(barXml('A', 1, made(4)) + barXml('B', 2, made(6)), laterXml('A', made(4)) + laterXml('B', made(6))),
        T: sheetXml(barXml('A', 1, made(7)), laterXml('A', made(7))),
      },
    });
    for (const [run, columns] of [['C', 'D'], ['E'], ['F', 'G']].entries()) {
      file = await withBars(file, columns);
      const { named, later } = identifiersOf(file);
      expect([run, new Set(named).size]).toEqual([run, named.length]);
      expect([...later].sort()).toEqual([...named].sort());
    }
    expect(identifiersOf(file).named).toHaveLength(13);
  });

  it('are not those of a rule of which the file has nothing more, and small letters are the same as capital ones', async () => {
    const ids = ['{00000000-0002-0000-0000-00000000000a}', made(5), made(6), made(7), made(8), made(9)];
    const bars = ids.map((id, at) => barXml(String.fromCharCode(65 + at), at + 1, id)).join('');
    const { named } = identifiersOf(await withBars(xlsxWritten({ sheets: { S: sheetXml(bars, '') } }), ['H', 'I']));
    expect(named).toHaveLength(8);
    expect(new Set(named).size).toBe(8);
  });
});
