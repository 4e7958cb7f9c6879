import { codeOf, onSheet } from './embedForTest';

describe('the settings of a workbook', () => {
  it.each([
    ['a text', 'even'],
    ['a number', 1.5],
    ['a boolean', false],
    ['an object', { policy: 'even', years: [2024, 2025], none: null }],
    ['an array', [1, 'two', true]],
    ['a date', new Date('2024-03-01T12:00:00Z')],
  ])('keep %s', async (_what, value) => {
    await onSheet(async (_sheet, context) => {
      const { settings } = context.workbook;
      settings.add('marks', value);
      const setting = settings.getItem('marks').load('key,value');
      await context.sync();
      expect([setting.key, setting.value as unknown]).toEqual(['marks', value]);
    });
  });

  it('are replaced by another of the same key (Microsoft: "Sets or adds the specified setting")', async () => {
    await onSheet(async (_sheet, context) => {
      const { settings } = context.workbook;
      settings.add('key', 1);
      settings.add('key', 2);
      settings.getItem('key').value = 3;
      settings.load('items/key,items/value');
      const count = settings.getCount();
      await context.sync();
      expect([count.value, settings.items.map(({ key, value }) => [key, value as number])]).toEqual([1, [['key', 3]]]);
    });
  });

  it('are null objects where there is none, and gone when deleted', async () => {
    await onSheet(async (_sheet, context) => {
      const { settings } = context.workbook;
      settings.add('key', 1);
      settings.getItem('key').delete();
      const none = settings.getItemOrNullObject('key').load('value');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
    expect(await codeOf((_sheet, { workbook }) => void workbook.settings.getItem('key').load('value'))).toBe(
      'ItemNotFound',
    );
  });
});
