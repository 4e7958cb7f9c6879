import { enterByHand } from '../src/model/enterByHand';
import { embedForTest, onSheet } from './embedForTest';

/** A table Tab in A1:C3 with headers that need no escape, and formulas about it on two sheets. */
async function withFormulas(formulas: readonly string[], work: (sheet: Excel.Worksheet) => void): Promise<string[]> {
  const { excel } = embedForTest();
  return onSheet(
    async (sheet, context) => {
      sheet.getRange('A1:C3').values = [
        ['old', 'Other', 'Third'],
        [1, 2, 3],
        [4, 5, 6],
      ];
      sheet.tables.add('A1:C3', true).name = 'Tab';
      const second = context.workbook.worksheets.add('Second');
      second.getRange(`A1:A${formulas.length}`).formulas = formulas.map((one) => [one]);
      await context.sync();
      work(sheet);
      const range = second.getRange(`A1:A${formulas.length}`).load('formulas');
      await context.sync();
      return range.formulas.map(([one]) => one as string);
    },
    { excel } as ReturnType<typeof embedForTest>,
  );
}

const rename =
  (name: string) =>
  (sheet: Excel.Worksheet): void => {
    sheet.tables.getItem('Tab').columns.getItemAt(0).name = name;
  };

describe('formulas that name a column of a table', () => {
  // The forms are those of Microsoft, "Using structured references with Excel tables".
  it.each([
    ['=SUM(Tab[old])', '=SUM(Tab[new])'],
    ['=SUM(tab[OLD])', '=SUM(tab[new])'],
    ['=Tab[[#This Row],[old]]*2', '=Tab[[#This Row],[new]]*2'],
    ['=Tab[@old]+Tab[@[old]]', '=Tab[@new]+Tab[@[new]]'],
    [
      '=SUM(Tab[[old]:[Other]])+SUM(Tab[[#Totals],[Other]:[old]])',
      '=SUM(Tab[[new]:[Other]])+SUM(Tab[[#Totals],[Other]:[new]])',
    ],
    ['=SUM(Tab[@[old]:[Third]])', '=SUM(Tab[@[new]:[Third]])'],
    ['=Tab[[#Headers], [#Data], [old]]', '=Tab[[#Headers], [#Data], [new]]'],
    ['=SUM(Tab[Other])&"Tab[old]"', '=SUM(Tab[Other])&"Tab[old]"'],
    ['=ROWS(Tab[#All])+ROWS(Tab[])+ROWS(Tab)', '=ROWS(Tab[#All])+ROWS(Tab[])+ROWS(Tab)'],
    ['=SUM(Tab1[old])', '=SUM(Tab1[old])'],
  ])('%s', async (before, after) => {
    expect(await withFormulas([before], rename('new'))).toEqual([after]);
  });

  // "Use an escape character for some special characters in column headers": [ ] # and '.
  it.each([
    [
      "it's #1 [net]",
      ["=SUM(Tab[it''s '#1 '[net']])", "=Tab[@[it''s '#1 '[net']]]", "=SUM(Tab[[it''s '#1 '[net']]:[Other]])"],
    ],
    ['#All', ["=SUM(Tab['#All])", "=Tab[@['#All]]", "=SUM(Tab[['#All]:[Other]])"]],
    ['Net, in USD', ['=SUM(Tab[Net, in USD])', '=Tab[@[Net, in USD]]', '=SUM(Tab[[Net, in USD]:[Other]])']],
    ['@home', ['=SUM(Tab[[@home]])', '=Tab[@[@home]]', '=SUM(Tab[[@home]:[Other]])']],
    [' edge ', ['=SUM(Tab[[ edge ]])', '=Tab[@[ edge ]]', '=SUM(Tab[[ edge ]:[Other]])']],
    ['Größe_2', ['=SUM(Tab[Größe_2])', '=Tab[@Größe_2]', '=SUM(Tab[[Größe_2]:[Other]])']],
  ])('are written with the escapes that "%s" needs, and found by it again', async (name, expected) => {
    const formulas = ['=SUM(Tab[old])', '=Tab[@old]', '=SUM(Tab[[old]:[Other]])'];
    expect(await withFormulas(formulas, rename(name))).toEqual(expected);
    expect(
      await withFormulas(formulas, (sheet) => {
        rename(name)(sheet);
        rename('plain')(sheet);
      }),
    ).toEqual(
      formulas
        .map((one) => one.replace('old', 'plain'))
        .map((one) => one.replace('[@plain]', name === 'Größe_2' ? '[@plain]' : '[@[plain]]'))
        .map((one) => (/^ |^@/.test(name) ? one.replace('SUM(Tab[plain])', 'SUM(Tab[[plain]])') : one)),
    );
  });

  it('follow a header cell that is written, two that are exchanged, and one that is blanked', async () => {
    const formulas = ['=SUM(Tab[old])', '=SUM(Tab[Other])'];
    const written = (values: unknown[][]) => (sheet: Excel.Worksheet) => {
      sheet.getRange('A1:B1').values = values;
    };
    expect(await withFormulas(formulas, written([['new', 'Other']]))).toEqual(['=SUM(Tab[new])', '=SUM(Tab[Other])']);
    expect(await withFormulas(formulas, written([['Other', 'old']]))).toEqual(['=SUM(Tab[Other])', '=SUM(Tab[old])']);
    expect(await withFormulas(formulas, written([['Third', 'Other']]))).toEqual([
      '=SUM(Tab[Third2])',
      '=SUM(Tab[Other])',
    ]);
    expect(await withFormulas(formulas, (sheet) => sheet.getRange('B1').clear('Contents'))).toEqual([
      '=SUM(Tab[old])',
      '=SUM(Tab[Column2])',
    ]);
  });

  it('are those of names, conditional formats and validations too, and those within the table that leave its name out', async () => {
    const { excel, workbook } = embedForTest();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B3').formulas = [
        ['old', 'Double'],
        [1, '=[@old]*2'],
        [4, '=[@old]*2'],
      ];
      sheet.tables.add('A1:B3', true).name = 'Tab';
      sheet.getRange('D1').formulas = [['=[@old]']];
      context.workbook.names.add('Sum', '=SUM(Tab[old])');
      const format = sheet.getRange('E1').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=SUM(Tab[old])>1';
      sheet.getRange('F1').dataValidation.rule = { custom: { formula: '=SUM(Tab[old])>1' } };
      await context.sync();
      sheet.getRange('A1').values = [['new one']];
      await context.sync();
    });
    const [sheet] = workbook.sheets;
    expect(workbook.names[0]!.formula).toBe('=SUM(Tab[new one])');
    expect(sheet!.conditionalFormats[0]!.rule).toEqual({ rule: { formula: '=SUM(Tab[new one])>1' } });
    expect(sheet!.validations[0]!.rule).toEqual({ custom: { formula: '=SUM(Tab[new one])>1' } });
    expect(sheet!.grid.formulas.get(1)!.get(1)).toBe('=[@[new one]]*2');
    expect(sheet!.grid.formulas.get(0)!.get(3)).toBe('=[@old]');
  });

  it('follow what a person types into a header', async () => {
    const { excel, workbook } = embedForTest();
    await onSheet(
      (sheet) => {
        sheet.getRange('A1:A3').values = [['old'], [1], [2]];
        sheet.tables.add('A1:A3', true).name = 'Tab';
        sheet.getRange('C1').formulas = [['=SUM(Tab[old])']];
      },
      { excel } as ReturnType<typeof embedForTest>,
    );
    const [sheet] = workbook.sheets;
    enterByHand(workbook, sheet!, { row: 0, column: 0, rows: 1, columns: 1 }, () => 'new');
    expect(sheet!.grid.formulas.get(0)!.get(2)).toBe('=SUM(Tab[new])');
  });
});
