import { codeOf, onSheet } from './embedForTest';

/** What is shown, and where it leads, after a link was set in A1. */
const linked = (link: Excel.RangeHyperlink, before: unknown = ''): Promise<unknown> =>
  onSheet(async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.values = [[before]];
    cell.hyperlink = link;
    cell.load('values,hyperlink');
    await context.sync();
    return [cell.values[0]![0], cell.hyperlink];
  });

describe('a hyperlink of a cell', () => {
  it('leads to an address, and shows it where nothing else is given', async () => {
    expect(await linked({ address: 'https://example.org/' })).toEqual([
      'https://example.org/',
      { address: 'https://example.org/', textToDisplay: 'https://example.org/' },
    ]);
  });

  it('leads to a place of the workbook, with a text and a tip', async () => {
    const link = { documentReference: 'Sheet1!B9', textToDisplay: '12', screenTip: 'Below' };
    expect(await linked(link)).toEqual(['12', link]);
  });

  it('leaves what the cell holds where no text is given', async () => {
    expect(await linked({ documentReference: 'Sheet1!B9' }, 5)).toEqual([
      5,
      { documentReference: 'Sheet1!B9', textToDisplay: '5' },
    ]);
  });

  it('looks like one', async () => {
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.hyperlink = { address: 'https://example.org/' };
      cell.format.font.load('underline,color');
      await context.sync();
      expect([cell.format.font.underline, cell.format.font.color]).toEqual(['Single', '#0563C1']);
    });
  });

  it('is none where none was set, and goes when cleared', async () => {
    await onSheet(async (sheet, context) => {
      const [cell, other] = [sheet.getRange('A1'), sheet.getRange('B1')];
      cell.hyperlink = { address: 'https://example.org/' };
      other.hyperlink = { address: 'https://example.org/' };
      // Microsoft: "Clears all hyperlinks, but leaves all content and formatting intact."
      cell.clear('Hyperlinks');
      // Microsoft: "Removes hyperlinks and formatting for the cell but leaves content [...] intact."
      other.clear('RemoveHyperlinks');
      for (const one of [cell, other]) one.load('values,hyperlink,format/font/underline');
      await context.sync();
      expect(
        [cell, other].map(({ values, hyperlink, format }) => [values[0]![0], hyperlink, format.font.underline]),
      ).toEqual([
        ['https://example.org/', null, 'Single'],
        ['https://example.org/', null, 'None'],
      ]);
    });
  });

  it('follows a sheet that is renamed', async () => {
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.hyperlink = { documentReference: 'Sheet1!B9', textToDisplay: 'below' };
      sheet.name = 'The gap';
      cell.load('hyperlink');
      await context.sync();
      expect(cell.hyperlink.documentReference).toBe("'The gap'!B9");
    });
  });

  it('needs somewhere to lead', async () => {
    expect(await codeOf((sheet) => void (sheet.getRange('A1').hyperlink = { textToDisplay: 'x' }))).toBe(
      'InvalidArgument',
    );
  });
});
