import { codeOf, onSheet } from './embedForTest';

describe('horizontal page breaks', () => {
  it('are added before the first row of a range, each once, and read from the top', async () => {
    const rows = await onSheet(async (sheet, context) => {
      const breaks = sheet.horizontalPageBreaks;
      for (const address of ['A40', 'C12:D20', 'A40']) breaks.add(address);
      breaks.load('items/rowIndex');
      await context.sync();
      return breaks.items.map(({ rowIndex }) => rowIndex);
    });
    expect(rows).toEqual([11, 39]);
  });

  it('are deleted one by one and all together', async () => {
    const counts = await onSheet(async (sheet, context) => {
      const breaks = sheet.horizontalPageBreaks;
      breaks.add('A10').delete();
      const none = breaks.getCount();
      breaks.add('A20');
      breaks.add('A30');
      const two = breaks.getCount();
      breaks.removePageBreaks();
      const after = breaks.getCount();
      await context.sync();
      return [none.value, two.value, after.value];
    });
    expect(counts).toEqual([0, 2, 0]);
  });

  it('cannot be set before the first row', async () => {
    expect(await codeOf((sheet) => void sheet.horizontalPageBreaks.add('A1'))).toBe('InvalidArgument');
  });
});
