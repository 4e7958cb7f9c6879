import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { newEmbeddedExcel } from 'embedded-excel/node';

const LONG = 50_000;
const BATCH = 10_000;

/** Names of the sheets, in order. */
export const SHEETS = ['Figures', 'Long', 'أرقام', 'Locked'];

/** Makes the sheet of a name run from right to left, which the Excel API cannot. */
function fromRightToLeft(bytes: Uint8Array, name: string): Uint8Array {
  const parts = unzipSync(bytes);
  const book = strFromU8(parts['xl/workbook.xml']!);
  const relationship = new RegExp(`<sheet [^>]*name="${name}"[^>]*r:id="([^"]+)"`).exec(book)![1]!;
  const links = strFromU8(parts['xl/_rels/workbook.xml.rels']!);
  const link = [...links.matchAll(/<Relationship [^>]*>/g)].find(([one]) => one.includes(`Id="${relationship}"`))![0];
  const target = `xl/${/Target="\/?(?:xl\/)?([^"]+)"/.exec(link)![1]!}`;
  const sheet = strFromU8(parts[target]!);
  const view = '<sheetViews><sheetView rightToLeft="1" workbookViewId="0"/></sheetViews>';
  if (!sheet.includes('<sheetFormatPr ') || sheet.includes('<sheetView'))
    throw new Error('the sheet has a view already');
  parts[target] = strToU8(sheet.replace('<sheetFormatPr ', `${view}<sheetFormatPr `));
  return zipSync(parts);
}

/**
 * A workbook with what a grid must show: a table, formulas, conditional formats, a chart, panes, 50,000 rows, a sheet
 * from right to left, a locked one.
 */
export async function gridWorkbook(): Promise<Uint8Array> {
  const excel = await newEmbeddedExcel();
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const figures = worksheets.getItem('Sheet1');
    figures.name = 'Figures';
    figures.getRange('A1:B4').values = [
      ['Theme', 'Amount'],
      ['Prisons', 10],
      ['Firearms', 20],
      ['Corruption', 30],
    ];
    figures.getRange('B5:C5').formulas = [['=SUM(B2:B4)', `=HYPERLINK("#Long!A40000","far down")`]];
    figures.tables.add('A1:B4', true).style = 'TableStyleMedium2';
    const chart = figures.charts.add('BarClustered', figures.getRange('A1:B4'), 'Columns');
    chart.title.text = 'Amounts by theme';
    chart.setPosition('D2', 'J15');
    const high = figures.getRange('B2:B4').conditionalFormats.add('Custom');
    high.custom.rule.formula = '=B2>25';
    high.custom.format.fill.color = '#C00000';
    const long = worksheets.add('Long');
    long.getRange('A1:C1').values = [['Row', 'Half', 'Text']];
    long.freezePanes.freezeRows(1);
    const right = worksheets.add(SHEETS[2]);
    right.getRange('A1:B2').values = [
      ['المحور', 'المبلغ'],
      ['السجون', 5],
    ];
    const locked = worksheets.add('Locked');
    locked.getRange('A1').values = [['kept']];
    locked.protection.protect();
    await context.sync();
  });
  for (let first = 0; first < LONG; first += BATCH)
    await excel.run(async (context) => {
      const rows = Array.from({ length: BATCH }, (_, at) => [
        first + at + 2,
        (first + at + 2) / 2,
        `row ${first + at + 2}`,
      ]);
      context.workbook.worksheets.getItem('Long').getRange(`A${first + 2}:C${first + BATCH + 1}`).values = rows;
      await context.sync();
    });
  return fromRightToLeft(await excel.save(), SHEETS[2]!);
}
