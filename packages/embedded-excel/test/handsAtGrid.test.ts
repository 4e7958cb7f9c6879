import { embedForTest, onSheet } from './embedForTest';
import { pledges } from './pledgesTable';

describe('a person who sorts', () => {
  it('takes it back to exactly what it was, formulas that had lost their cells too', async () => {
    const embedded = embedForTest();
    const { excel, workbook } = embedded;
    await onSheet((one) => {
      pledges(one);
      one.getRange('C5').formulas = [['=A1']];
      one.getRange('A3').format.font.bold = true;
      one.getRange('A2').hyperlink = { address: 'https://example.org/', textToDisplay: 'Chad' };
    }, embedded);
    const [sheet] = workbook.sheets;
    const before = excel.snapshot();
    const takeBack = await excel.hosted.sortTable(sheet!.id, sheet!.tables[0]!.id, { column: 1, ascending: false });
    expect(sheet!.grid.values.get(1)?.[0]).toBe('Chad');
    expect(sheet!.grid.values.get(4)?.[0]).toBe('Benin');
    expect(sheet!.grid.formulas.get(3)?.get(2)).toBe('=#REF!');
    expect(excel.snapshot()).not.toEqual(before);
    await takeBack();
    expect(excel.snapshot()).toEqual(before);
  });

  it('is told where there is no such table', async () => {
    const { excel, workbook } = embedForTest();
    await expect(
      excel.hosted.sortTable(workbook.sheets[0]!.id, 99, { column: 0, ascending: true }),
    ).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});

describe('a person who deletes a sheet', () => {
  it('waits for the requests before, and is refused the last one and a protected structure', async () => {
    const embedded = embedForTest();
    const { excel, workbook } = embedded;
    const [first] = workbook.sheets;
    await expect(excel.hosted.deleteSheet(first!.id)).rejects.toMatchObject({ code: 'InvalidOperation' });
    await onSheet((_, context) => void context.workbook.worksheets.add('Other'), embedded);
    workbook.structureProtected = true;
    await expect(excel.hosted.deleteSheet(first!.id)).rejects.toMatchObject({ code: 'AccessDenied' });
    workbook.structureProtected = false;
    const order: string[] = [];
    const writing = onSheet(async (sheet, context) => {
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      order.push('written');
    }, embedded).catch(() => order.push('refused'));
    await Promise.all([writing, excel.hosted.deleteSheet(first!.id).then(() => order.push('deleted'))]);
    expect(order).toContain('deleted');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Other']);
  });
});
