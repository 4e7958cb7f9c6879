import { embedForTest, onSheet } from './embedForTest';

/** A table of one column with these cells below its header, sorted; what it then holds. */
const sorted = (cells: readonly unknown[], ascending: boolean): Promise<unknown[]> =>
  onSheet(async (sheet, context) => {
    const last = cells.length + 1;
    sheet.getRange(`A1:A${last}`).formulas = [['Key'], ...cells.map((cell) => [cell])] as string[][];
    sheet.tables.add(`A1:A${last}`, true).sort.apply([{ key: 0, ascending }]);
    const range = sheet.getRange(`A2:A${last}`).load('formulas');
    await context.sync();
    return range.formulas.map(([cell]) => cell as unknown);
  });

describe('the order in which Excel sorts', () => {
  // Microsoft, "Sort data in a range or table", "Default sort orders"; put in order by hand.
  const mixed = ['b', true, 10, '#N/A', '', 'A', -2, false, '10x', 2.5];

  it('is numbers, texts, FALSE, TRUE, errors, and blanks last', async () => {
    expect(await sorted(mixed, true)).toEqual([-2, 2.5, 10, '10x', 'A', 'b', false, true, '#N/A', '']);
  });

  it('is the other way round descending, but for blanks', async () => {
    expect(await sorted(mixed, false)).toEqual(['#N/A', true, false, 'b', 'A', '10x', 10, 2.5, -2, '']);
  });

  it('takes no notice of case, apostrophes and hyphens, but for a text that is else the same', async () => {
    expect(await sorted(['co-op', 'COB', 'coop', "co'a", 'cop'], true)).toEqual([
      "co'a",
      'COB',
      'coop',
      'co-op',
      'cop',
    ]);
  });

  it('leaves cells that are equal as they were, in either direction', async () => {
    expect(await sorted(['b', 'a', 'B', 'A'], true)).toEqual(['a', 'A', 'b', 'B']);
    expect(await sorted(['b', 'a', 'B', 'A'], false)).toEqual(['b', 'B', 'a', 'A']);
  });

  it('takes numbers of formulas as computed', async () => {
    const embedded = embedForTest();
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B4').formulas = [
        ['Key', 'Name'],
        [5, 'x'],
        ['=1', 'y'],
        [-5, 'z'],
      ];
      sheet.tables.add('A1:B4', true).sort.apply([{ key: 0, ascending: true }]);
      const range = sheet.getRange('B2:B4').load('values');
      await context.sync();
      // The formula gets 1, as the first calculation.
      expect(range.values).toEqual([['z'], ['y'], ['x']]);
    }, embedded);
  });
});
