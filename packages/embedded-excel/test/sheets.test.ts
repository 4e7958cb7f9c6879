import { codeOf, embedForTest, onSheet, refusalOf } from './embedForTest';

/** The names of all sheets in tab order, and the one that is shown. */
const tabs = ({ workbook }: ReturnType<typeof embedForTest>): [string[], string] => [
  workbook.sheets.map(({ name }) => name),
  workbook.sheets.find(({ id }) => id === workbook.activeSheet)!.name,
];

/** A workbook of the sheets Sheet1, B, C. */
async function three(): Promise<ReturnType<typeof embedForTest>> {
  const embedded = embedForTest();
  await onSheet((_sheet, { workbook }) => {
    workbook.worksheets.add('B');
    workbook.worksheets.add('C');
  }, embedded);
  return embedded;
}

describe('adding a sheet', () => {
  it('puts it behind the others, and does not show it (Microsoft: "added at the end of existing worksheets")', async () => {
    expect(tabs(await three())).toEqual([['Sheet1', 'B', 'C'], 'Sheet1']);
  });

  it('finds a name where none is given', async () => {
    await onSheet(async (_sheet, { workbook }) => {
      workbook.worksheets.add('sheet2');
      const added = workbook.worksheets.add().load('name');
      await workbook.context.sync();
      expect(added.name).toBe('Sheet3');
    });
  });

  it('refuses a name that is there, whatever its case', async () => {
    expect(await codeOf((_sheet, { workbook }) => void workbook.worksheets.add('SHEET1'))).toBe('ItemAlreadyExists');
  });

  it.each([
    ['32 characters', 'x'.repeat(32)],
    ['a slash', 'a/b'],
    ['a colon', 'a:b'],
    ['brackets', '[a]'],
    ['a question mark', 'a?'],
    ['an apostrophe at the end', "a'"],
    ['nothing', ' '],
    ['the name "History"', 'history'],
  ])('refuses a name of %s', async (_what, name) => {
    expect(await codeOf((_sheet, { workbook }) => void workbook.worksheets.add(name))).toBe('InvalidArgument');
  });

  it('takes names of 31 characters, with spaces and apostrophes within', async () => {
    const embedded = embedForTest();
    await onSheet((_sheet, { workbook }) => {
      workbook.worksheets.add('x'.repeat(31));
      workbook.worksheets.add("Fiji's needs (2)");
    }, embedded);
    expect(tabs(embedded)[0]).toEqual(['Sheet1', 'x'.repeat(31), "Fiji's needs (2)"]);
  });
});

describe('renaming a sheet', () => {
  it('is followed by formulas of all sheets, and by names', async () => {
    await onSheet(
      async (sheet, { workbook }) => {
        const range = workbook.worksheets.getItem('B').getRange('A1:A3');
        range.formulas = [['=Sheet1!A1+SUM(sheet1!$B$1:C9)'], ['="Sheet1!A1"&C!A1'], ["='Sheet1'!A1"]];
        const name = workbook.names.add('Whole', sheet.getRange('A1:B2'));
        sheet.name = "Fiji's needs";
        range.load('formulas');
        name.load('formula');
        await workbook.context.sync();
        expect(range.formulas.flat()).toEqual([
          "='Fiji''s needs'!A1+SUM('Fiji''s needs'!$B$1:C9)",
          '="Sheet1!A1"&C!A1',
          "='Fiji''s needs'!A1",
        ]);
        expect(name.formula).toBe("='Fiji''s needs'!$A$1:$B$2");
      },
      await three(),
    );
  });

  it('to its own name in another case is no clash; to that of another is', async () => {
    const embedded = await three();
    await onSheet((_sheet, { workbook }) => void (workbook.worksheets.getItem('B').name = 'b'), embedded);
    expect(tabs(embedded)[0]).toEqual(['Sheet1', 'b', 'C']);
    expect(await codeOf((sheet) => void (sheet.name = 'c'), embedded)).toBe('ItemAlreadyExists');
  });

  it('leaves its id', async () => {
    await onSheet(async (sheet, context) => {
      sheet.load('id');
      await context.sync();
      const { id } = sheet;
      sheet.name = 'Other';
      const again = context.workbook.worksheets.getItem(id).load('id,name');
      await context.sync();
      expect([again.id, again.name]).toEqual([id, 'Other']);
    });
  });
});

describe('deleting a sheet', () => {
  it('turns what refers to it into #REF!', async () => {
    const embedded = await three();
    await onSheet((sheet, { workbook }) => {
      const other = workbook.worksheets.getItem('B');
      other.tables.add('A1:B2', true).name = 'Needs';
      workbook.names.add('Place', other.getRange('A1'));
      sheet.getRange('A1:A4').formulas = [['=B!A1+1'], ['=ROWS(Needs)'], ['=SUM(Needs[Column1])'], ['=C!A1']];
      other.delete();
    }, embedded);
    await onSheet(async (sheet, { workbook }) => {
      const range = sheet.getRange('A1:A4').load('formulas');
      const name = workbook.names.getItem('Place').load('formula,type');
      await workbook.context.sync();
      expect(range.formulas.flat()).toEqual(['=#REF!+1', '=ROWS(#REF!)', '=SUM(#REF!)', '=C!A1']);
      expect([name.formula, name.type]).toEqual(['=#REF!', 'Error']);
    }, embedded);
  });

  it('shows the next one', async () => {
    const embedded = await three();
    await onSheet((_sheet, { workbook }) => {
      workbook.worksheets.getItem('B').activate();
      workbook.worksheets.getItem('B').delete();
    }, embedded);
    expect(tabs(embedded)).toEqual([['Sheet1', 'C'], 'C']);
  });

  it('is refused for the last visible one', async () => {
    expect(await codeOf((sheet) => sheet.delete())).toBe('InvalidOperation');
    expect(
      await codeOf((sheet, { workbook }) => {
        workbook.worksheets.add('B').visibility = 'Hidden';
        sheet.delete();
      }),
    ).toBe('InvalidOperation');
  });

  it('is refused for one that is very hidden (Microsoft: "the delete operation will fail with an `InvalidOperation`")', async () => {
    const embedded = await three();
    const hidden = (visibility: 'Hidden' | 'VeryHidden'): Promise<unknown> =>
      onSheet((_sheet, { workbook }) => {
        workbook.worksheets.getItem('B').visibility = visibility;
        workbook.worksheets.getItem('B').delete();
      }, embedded);
    expect((await refusalOf(hidden('VeryHidden'))).code).toBe('InvalidOperation');
    await hidden('Hidden');
    expect(tabs(embedded)[0]).toEqual(['Sheet1', 'C']);
  });

  it('ends what was kept of it', async () => {
    expect(
      await codeOf(async (_sheet, context) => {
        const added = context.workbook.worksheets.add('B');
        const range = added.getRange('A1').load('values');
        await context.sync();
        added.delete();
        await context.sync();
        range.values = [[1]];
      }),
    ).toBe('ItemNotFound');
  });
});

describe('moving, hiding and showing sheets', () => {
  it('moves to a place, counted from 0', async () => {
    const embedded = await three();
    await onSheet((sheet) => void (sheet.position = 1), embedded);
    expect(tabs(embedded)).toEqual([['B', 'Sheet1', 'C'], 'Sheet1']);
    expect(await codeOf((sheet) => void (sheet.position = 3), embedded)).toBe('InvalidArgument');
  });

  it('shows another one when the one that is shown is hidden', async () => {
    const embedded = await three();
    await onSheet((sheet) => void (sheet.visibility = 'Hidden'), embedded);
    expect(tabs(embedded)[1]).toBe('B');
  });

  it('keeps one visible, and does not show a hidden one', async () => {
    expect(await codeOf((sheet) => void (sheet.visibility = 'VeryHidden'))).toBe('InvalidOperation');
    const embedded = await three();
    await onSheet((_sheet, { workbook }) => void (workbook.worksheets.getItem('B').visibility = 'Hidden'), embedded);
    expect(await codeOf((_sheet, { workbook }) => workbook.worksheets.getItem('B').activate(), embedded)).toBe(
      'InvalidOperation',
    );
  });

  it('counts and finds visible ones apart', async () => {
    await onSheet(
      async (_sheet, { workbook }) => {
        const { worksheets } = workbook;
        worksheets.getItem('B').activate();
        worksheets.getItem('C').visibility = 'Hidden';
        const [all, visible] = [worksheets.getCount(), worksheets.getCount(true)];
        const found = [
          worksheets.getFirst(),
          worksheets.getLast(),
          worksheets.getLast(true),
          worksheets.getActiveWorksheet(),
          worksheets.getItem('Sheet1').getNext(),
          worksheets.getItem('C').getPrevious(),
          worksheets.getItem('B').getNextOrNullObject(true),
        ].map((one) => one.load('name'));
        await workbook.context.sync();
        expect([all.value, visible.value]).toEqual([3, 2]);
        expect(found.slice(0, -1).map(({ name }) => name)).toEqual(['Sheet1', 'C', 'B', 'B', 'B', 'B']);
        expect(found.at(-1)!.isNullObject).toBe(true);
      },
      await three(),
    );
  });

  it('keeps the looks of a sheet', async () => {
    await onSheet(async (sheet, context) => {
      sheet.set({ tabColor: '#0b5a8f', showGridlines: false, showHeadings: false });
      sheet.load('tabColor,showGridlines,showHeadings,visibility,position');
      await context.sync();
      expect(sheet.toJSON()).toMatchObject({
        tabColor: '#0B5A8F',
        showGridlines: false,
        showHeadings: false,
        visibility: 'Visible',
        position: 0,
      });
    });
  });
});
