import { newWorkbook } from '../src/model/newWorkbook';
import { codeOf, embedForTest, onSheet } from './embedForTest';

describe('the properties of a workbook', () => {
  it('say when it was made, and by what', async () => {
    const earliest = Math.floor(Date.now() / 1000) * 1000;
    const embedded = embedForTest(newWorkbook());
    await onSheet(async (_sheet, context) => {
      const properties = context.workbook.properties.load('creationDate,author,title');
      await context.sync();
      const made = properties.creationDate.getTime();
      expect(made).toBeGreaterThanOrEqual(earliest);
      expect(made).toBeLessThanOrEqual(Date.now());
      expect([properties.author, properties.title]).toEqual(['Embedded Excel', '']);
    }, embedded);
  });

  it('cannot be set here', async () => {
    expect(await codeOf((_sheet, { workbook }) => void (workbook.properties.title = 'Register'))).toBe(
      'NotImplemented',
    );
    expect(await codeOf((_sheet, { workbook }) => void workbook.properties.load('subject'))).toBe('NotImplemented');
  });
});
