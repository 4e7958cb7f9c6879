import { embedForTest, onSheet } from './embedForTest';

/** The snapshot of a new workbook after some work. */
async function after(work: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void): Promise<unknown> {
  const embedded = embedForTest();
  await onSheet((sheet, { workbook }) => work(sheet, workbook), embedded);
  return embedded.excel.snapshot();
}

describe('snapshots of workbooks', () => {
  it('are equal where nothing is left of what was done', async () => {
    const back = await after((sheet, { worksheets }) => {
      worksheets.add('Other').delete();
      sheet.getRange('C9').values = [[1]];
      sheet.getRange('C9').clear();
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1').format.font.bold = false;
      sheet.charts.add('Line', sheet.getRange('A1:A3')).delete();
      sheet.getRange('A1').conditionalFormats.add('DataBar').delete();
      sheet.tables.add('A1:B2', true).delete();
    });
    expect(back).toEqual(embedForTest().excel.snapshot());
  });

  it('are equal where the same was done in another order, and to parts of it', async () => {
    const whole = await after((sheet) => {
      sheet.getRange('A1:C9').format.fill.color = '#FF0000';
      sheet.getRange('A1:C9').format.font.bold = true;
    });
    const parts = await after((sheet) => {
      sheet.getRange('B5:C9').format.font.bold = true;
      sheet.getRange('A1:A9').format.font.bold = true;
      sheet.getRange('A1:C9').format.fill.color = '#FF0000';
      sheet.getRange('B1:C4').format.font.bold = true;
    });
    expect(parts).toEqual(whole);
  });

  it.each<[string, (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void]>([
    ['a value', (sheet) => (sheet.getRange('A1').values = [[1]])],
    ['a formula', (sheet) => (sheet.getRange('A1').formulas = [['=1']])],
    ['an error value', (sheet) => (sheet.getRange('A1').values = [['#N/A']])],
    ['a look', (sheet) => (sheet.getRange('B2').format.font.italic = true)],
    ['a border', (sheet) => (sheet.getRange('B2').format.borders.getItem('EdgeTop').style = 'Dot')],
    ['a width', (sheet) => (sheet.getRange('B2').format.columnWidth = 50)],
    ['a merge', (sheet) => sheet.getRange('B2:C2').merge()],
    ['a sheet', (_sheet, { worksheets }) => worksheets.add('Other')],
    ['the name of a sheet', (sheet) => (sheet.name = 'Other')],
    ['a table', (sheet) => sheet.tables.add('A1:B2', true)],
    ['a name', (_sheet, { names }) => names.add('One', '=1')],
    ['a setting', (_sheet, { settings }) => settings.add('key', 1)],
    ['a chart', (sheet) => sheet.charts.add('Line', sheet.getRange('A1:A3'))],
    ['a conditional format', (sheet) => sheet.getRange('A1').conditionalFormats.add('DataBar')],
    ['frozen rows', (sheet) => sheet.freezePanes.freezeRows(1)],
    ['a page', (sheet) => (sheet.pageLayout.orientation = 'Landscape')],
    ['protection', (sheet) => sheet.protection.protect()],
    ['a link', (sheet) => (sheet.getRange('A1').hyperlink = { address: 'https://example.org/' })],
  ])('tell %s', async (_what, work) => {
    expect(await after(work)).not.toEqual(embedForTest().excel.snapshot());
  });

  it('are JSON', async () => {
    const snapshot = await after((sheet) => (sheet.getRange('A1:B2').format.font.bold = true));
    expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot);
  });
});
