import { codeOf, embedForTest, onSheet } from './embedForTest';

describe('a name', () => {
  it('stands for a range, a text, a number or a formula', async () => {
    await onSheet(async (sheet, { workbook }) => {
      const made = [
        workbook.names.add('Cells', sheet.getRange('A1:B2'), 'Some cells'),
        workbook.names.add('Text', '="a ""b"""'),
        workbook.names.add('Share', '=0.5'),
        workbook.names.add('Yes', '=TRUE'),
      ].map((name) => name.load('name,formula,value,type,comment,visible,scope'));
      const range = workbook.names.getItem('cells').getRange().load('address');
      await workbook.context.sync();
      expect(made.map(({ formula, value, type }) => [formula, value as unknown, type])).toEqual([
        ['=Sheet1!$A$1:$B$2', 'Sheet1!$A$1:$B$2', 'Range'],
        ['="a ""b"""', 'a "b"', 'String'],
        ['=0.5', 0.5, 'Double'],
        ['=TRUE', true, 'Boolean'],
      ]);
      expect(made[0]!.toJSON()).toMatchObject({ comment: 'Some cells', visible: true, scope: 'Workbook' });
      expect(range.address).toBe('Sheet1!A1:B2');
    });
  });

  it('can be hidden and changed, as the mark of a sheet is', async () => {
    await onSheet(async (sheet, context) => {
      sheet.names.add('Marks.Sheet', '="unfinished|gap|Gap"').visible = false;
      sheet.names.getItem('Marks.Sheet').formula = '="made|gap|Gap"';
      const name = sheet.names.getItemOrNullObject('marks.sheet').load('formula,visible,scope');
      const none = sheet.names.getItemOrNullObject('Other').load('formula');
      await context.sync();
      expect([name.formula, name.visible, name.scope, none.isNullObject]).toEqual([
        '="made|gap|Gap"',
        false,
        'Worksheet',
        true,
      ]);
    });
  });

  it('of a sheet stands beside that of the workbook and of other sheets, and goes with its sheet', async () => {
    await onSheet(async (sheet, { workbook }) => {
      const other = workbook.worksheets.add('Other');
      workbook.names.add('Place', '=1');
      sheet.names.add('Place', '=2');
      other.names.add('Place', '=3');
      other.delete();
      workbook.names.load('items/formula');
      sheet.names.load('items/formula');
      await workbook.context.sync();
      expect(
        [workbook.names.items, sheet.names.items].map((all) => all.map(({ formula }) => formula as string)),
      ).toEqual([['=1'], ['=2']]);
    });
  });

  it('is refused where it is none, or taken', async () => {
    const added = (name: string, reference = '=1'): Promise<string> =>
      codeOf(({ context }) => {
        context.workbook.names.add('Taken', '=1');
        context.workbook.names.add(name, reference);
      });
    expect(await added('TAKEN')).toBe('ItemAlreadyExists');
    expect(await added('two words')).toBe('InvalidArgument');
    expect(await added('AB12')).toBe('InvalidArgument');
    expect(await added('x'.repeat(256))).toBe('InvalidArgument');
    expect(await added('Open', '=SUM(A1')).toBe('InvalidArgument');
  });

  it('that is not there is not found, nor the cells of one that has none', async () => {
    expect(await codeOf(({ context }) => context.workbook.names.getItem('None').delete())).toBe('ItemNotFound');
    // Microsoft: "Throws an error if the named item's type is not a range."
    expect(await codeOf(({ context }) => void context.workbook.names.add('One', '=1').getRange().load('address'))).toBe(
      'InvalidOperation',
    );
  });

  it('names cells where an address is wanted', async () => {
    const embedded = embedForTest();
    await onSheet(async (sheet, { workbook }) => {
      workbook.names.add('Place', sheet.getRange('B2:B3'));
      const range = sheet.getRange('Place').load('address');
      await workbook.context.sync();
      expect(range.address).toBe('Sheet1!B2:B3');
      workbook.names.getItem('Place').delete();
    }, embedded);
    expect(embedded.workbook.names).toEqual([]);
    expect(await codeOf((sheet) => void sheet.getRange('Place').load('address'), embedded)).toBe('InvalidArgument');
  });
});
