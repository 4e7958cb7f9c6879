import { codeOf, embedForTest, onSheet } from './embedForTest';

const LIST = { list: { inCellDropDown: true, source: 'A,B,C' } };

describe('a data validation', () => {
  it('keeps its rule, alert and prompt', async () => {
    await onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange('A2:A9');
      dataValidation.rule = LIST;
      dataValidation.ignoreBlanks = false;
      dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: 'No such item', message: 'A, B or C' };
      dataValidation.prompt = { showPrompt: true, title: 'Item', message: 'Choose one' };
      const read = sheet.getRange('A3:A4').dataValidation.load('type,rule,ignoreBlanks,errorAlert,prompt');
      await context.sync();
      expect(read.toJSON()).toMatchObject({
        type: 'List',
        rule: LIST,
        ignoreBlanks: false,
        errorAlert: { showAlert: true, style: 'Warning', title: 'No such item', message: 'A, B or C' },
        prompt: { showPrompt: true, title: 'Item', message: 'Choose one' },
      });
    });
  });

  it.each([
    ['WholeNumber', { wholeNumber: { operator: 'Between', formula1: 1, formula2: 9 } }],
    ['Decimal', { decimal: { operator: 'GreaterThanOrEqualTo', formula1: 0 } }],
    ['Date', { date: { operator: 'GreaterThan', formula1: '2020-01-01' } }],
    ['TextLength', { textLength: { operator: 'LessThan', formula1: 31 } }],
    ['Custom', { custom: { formula: '=ISNUMBER(A1)' } }],
    ['List', { list: { inCellDropDown: false, source: '=Lists!$A$2:$A$99' } }],
  ])('is of the type %s', async (type, rule) => {
    await onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange('A1');
      dataValidation.rule = rule as Excel.DataValidationRule;
      dataValidation.load('type,rule');
      await context.sync();
      expect([dataValidation.type, dataValidation.rule]).toEqual([type, rule]);
    });
  });

  it('is none where none was set, and inconsistent where cells differ', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1').dataValidation.rule = LIST;
      const none = sheet.getRange('B1').dataValidation.load('type,ignoreBlanks');
      const mixed = sheet.getRange('A1:B1').dataValidation.load('type');
      await context.sync();
      expect([none.type, none.ignoreBlanks, mixed.type]).toEqual(['None', true, 'Inconsistent']);
    });
  });

  it('of a part of the cells leaves the others theirs', async () => {
    const embedded = embedForTest();
    await onSheet((sheet) => {
      sheet.getRange('A1:A9').dataValidation.rule = LIST;
      sheet.getRange('A4').dataValidation.rule = { custom: { formula: '=TRUE' } };
      sheet.getRange('A9').dataValidation.clear();
    }, embedded);
    const { validations } = embedded.workbook.sheets[0]!;
    expect(validations.map(({ area, rule }) => [area.row, area.rows, Object.keys(rule)[0]])).toEqual([
      [0, 3, 'list'],
      [4, 4, 'list'],
      [3, 1, 'custom'],
    ]);
  });

  it('follows a sheet that is renamed', async () => {
    await onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange('B1');
      dataValidation.rule = { list: { inCellDropDown: true, source: '=Sheet1!$A$1:$A$3' } };
      sheet.name = 'Lists';
      dataValidation.load('rule');
      await context.sync();
      expect(dataValidation.rule.list!.source).toBe('=Lists!$A$1:$A$3');
    });
  });

  it('is refused where Excel would refuse it', async () => {
    const set = (rule: object): Promise<string> =>
      codeOf((sheet) => void (sheet.getRange('A1').dataValidation.rule = rule));
    expect(await set({})).toBe('InvalidArgument');
    expect(await set({ ...LIST, custom: { formula: '=TRUE' } })).toBe('InvalidArgument');
    expect(await set({ wholeNumber: { operator: 'Between', formula1: 1 } })).toBe('InvalidArgument');
    expect(await set({ wholeNumber: { operator: 'Above', formula1: 1 } })).toBe('InvalidArgument');
    expect(await set({ list: { inCellDropDown: true, source: 'x'.repeat(256) } })).toBe('InvalidArgument');
    expect(await set({ custom: { formula: 'TRUE' } })).toBe('InvalidArgument');
  });

  it('refuses titles and messages that are longer than those of Excel', async () => {
    const alert = (title: string, message: string): Promise<string> =>
      codeOf((sheet) => {
        const { dataValidation } = sheet.getRange('A1');
        dataValidation.rule = LIST;
        dataValidation.errorAlert = { showAlert: true, style: 'Stop', title, message };
      });
    expect(await alert('x'.repeat(33), '')).toBe('InvalidArgument');
    expect(await alert('', 'x'.repeat(226))).toBe('InvalidArgument');
  });
});
