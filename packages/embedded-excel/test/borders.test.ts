import { codeOf, embedForTest, onSheet } from './embedForTest';

/** The sides of the cells of the first sheet that have a line, as "row,column side style weight colour". */
const linesOf = ({ workbook }: ReturnType<typeof embedForTest>): string[] =>
  [...workbook.sheets[0]!.grid.formats].flatMap(([row, formats]) =>
    [...formats].flatMap(([column, { borders }]) =>
      Object.entries(borders).map(
        ([side, { style, weight, color }]) => `${row},${column} ${side} ${style} ${weight} ${color}`,
      ),
    ),
  );

describe('borders of a range', () => {
  it('along an edge are lines of the cells there', async () => {
    const embedded = embedForTest();
    await onSheet((sheet) => {
      const border = sheet.getRange('A1:B2').format.borders.getItem('EdgeBottom');
      border.style = 'Continuous';
      border.weight = 'Medium';
      border.color = '#C9D3DC';
    }, embedded);
    expect(linesOf(embedded)).toEqual([
      '1,0 EdgeBottom Continuous Medium #C9D3DC',
      '1,1 EdgeBottom Continuous Medium #C9D3DC',
    ]);
  });

  it('inside are lines between the cells, of both neighbours', async () => {
    const embedded = embedForTest();
    await onSheet((sheet) => {
      sheet.getRange('A1:A3').format.borders.getItem('InsideHorizontal').style = 'Dash';
    }, embedded);
    expect(linesOf(embedded)).toEqual([
      '0,0 EdgeBottom Dash Thin #000000',
      '1,0 EdgeBottom Dash Thin #000000',
      '1,0 EdgeTop Dash Thin #000000',
      '2,0 EdgeTop Dash Thin #000000',
    ]);
  });

  it('inside of one row are none', async () => {
    const embedded = embedForTest();
    await onSheet((sheet) => {
      sheet.getRange('A1:C1').format.borders.getItem('InsideHorizontal').style = 'Continuous';
    }, embedded);
    expect(linesOf(embedded)).toEqual([]);
  });

  it('are read as they were set, by name and as items', async () => {
    await onSheet(async (sheet, context) => {
      const { borders } = sheet.getRange('B2:C3').format;
      borders.getItem('EdgeTop').set({ style: 'Double', color: '#FF0000' });
      const top = borders.getItem('EdgeTop').load('style,weight,color,sideIndex');
      const left = sheet.getRange('B2').format.borders.getItem('EdgeLeft').load('style');
      borders.load('items/sideIndex,items/style');
      await context.sync();
      expect(top.toJSON()).toMatchObject({ style: 'Double', color: '#FF0000', sideIndex: 'EdgeTop' });
      expect(left.style).toBe('None');
      expect(borders.items).toHaveLength(8);
      expect(borders.items.filter(({ style }) => style !== 'None').map(({ sideIndex }) => sideIndex)).toEqual([
        'EdgeTop',
      ]);
    });
  });

  it('are null where they differ along the edge', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1').format.borders.getItem('EdgeTop').style = 'Continuous';
      const border = sheet.getRange('A1:B1').format.borders.getItem('EdgeTop').load('style');
      await context.sync();
      expect(border.style).toBeNull();
    });
  });

  it('come with a weight or a colour', async () => {
    await onSheet(async (sheet, context) => {
      const border = sheet.getRange('A1').format.borders.getItem('EdgeTop');
      border.weight = 'Thick';
      border.load('style');
      await context.sync();
      expect(border.style).toBe('Continuous');
    });
  });

  it('go with the style "None", from the neighbour too', async () => {
    const embedded = embedForTest();
    await onSheet((sheet) => {
      sheet.getRange('A1').format.borders.getItem('EdgeBottom').style = 'Continuous';
      sheet.getRange('A2').format.borders.getItem('EdgeTop').style = 'None';
    }, embedded);
    expect(linesOf(embedded)).toEqual([]);
  });

  it('at the edge of the sheet have no neighbour', async () => {
    const embedded = embedForTest();
    await onSheet((sheet) => {
      sheet.getRange('XFD1048576').format.borders.getItem('EdgeBottom').style = 'Continuous';
      sheet.getRange('A1').format.borders.getItem('EdgeLeft').style = 'Continuous';
    }, embedded);
    expect(linesOf(embedded)).toHaveLength(2);
  });

  it('are refused where Excel has no such side or style', async () => {
    const borders = (work: (borders: Excel.RangeBorderCollection) => void): Promise<string> =>
      codeOf((sheet) => work(sheet.getRange('A1').format.borders));
    expect(await borders((all) => all.getItem('Top' as 'EdgeTop').load('style'))).toBe('InvalidArgument');
    expect(await borders((all) => (all.getItem('EdgeTop').style = 'Wavy' as 'Dash'))).toBe('InvalidArgument');
  });
});
