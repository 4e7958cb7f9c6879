import type { CellValue } from '../../src/register/rawTable';
import { ExcelRefusal, type EmbeddedExcel, type Fault, type Quirks } from 'embedded-excel/node';
import { explain } from '../../src/excel/explainError';
import { acceptReturns } from '../../src/jobs/acceptReturns';
import { changeSettings, undoSettings } from '../../src/jobs/changeSettings';
import { summarize } from '../../src/jobs/summarize';
import { undoCollection } from '../../src/jobs/undoCollection';
import { analyse } from '../../src/analysis/analyse';
import { ACCEPTANCE, allRows, collectionOf, NEW, rowsOfTable, withoutLog, type FormGiven } from './returned';
import { SMALL, workbookOf, type Tables } from './smallRegister';

const UNDO = { at: '2026-11-25T08:00:00.000Z' };

async function accept(excel: EmbeddedExcel, forms: readonly FormGiven[]): Promise<void> {
  const collection = await collectionOf(excel, forms);
  await acceptReturns(excel.run, collection, { ...ACCEPTANCE, rows: allRows(collection) });
}

/** The small register with these amounts in its three pledges, in an Excel with these quirks. */
async function withAmounts(amounts: readonly CellValue[], quirks: Quirks): Promise<EmbeddedExcel> {
  const [header, ...rows] = SMALL['Pledges']!;
  const Pledges = [
    header!,
    ...rows.map((row, at) => row.map((value, column) => (column === 5 ? amounts[at]! : value))),
  ];
  const excel = await workbookOf({ ...SMALL, Pledges } satisfies Tables);
  excel.hosted.setQuirks(quirks);
  return excel;
}

const amountsOf = async (excel: EmbeddedExcel): Promise<unknown[]> =>
  (await rowsOfTable(excel, 'Pledges')).map((row) => row['Amount']);

const CHANGE = [{ file: 'a', party: 'Donor B', rows: [{ id: 'P2', values: { amount: 701 } }] }];
const { amount: _, ...WITHOUT_AMOUNT } = NEW;
const ADDITION = [{ file: 'a', party: 'Donor A', rows: [{ values: WITHOUT_AMOUNT }] }];

describe('where Excel fills a column with the formula of one cell', () => {
  const filling = { fillsColumns: true };

  it('a formula that comes back leaves the blank cells beside it blank', async () => {
    const excel = await withAmounts(['', '=600+100', ''], filling);
    const before = withoutLog(excel);
    await accept(excel, CHANGE);
    expect(await amountsOf(excel)).toEqual(['', 701, '']);
    expect(await undoCollection(excel.run, UNDO)).toMatchObject({ restored: 1, left: [] });
    expect(withoutLog(excel)).toEqual(before);
  });

  it('a formula that comes back among the same formulas stands as before', async () => {
    const excel = await withAmounts(['=LEN(A2)', '=LEN(A3)', '=LEN(A4)'], filling);
    await accept(excel, CHANGE);
    await undoCollection(excel.run, UNDO);
    expect(await amountsOf(excel)).toEqual(['=LEN(A2)', '=LEN(A3)', '=LEN(A4)']);
  });

  it('a formula that cannot come back among others is told of, and nothing is changed', async () => {
    const excel = await withAmounts(['=LEN(A2)', '=600+100', '=LEN(A4)'], filling);
    await accept(excel, CHANGE);
    const accepted = excel.snapshot();
    const undoing = undoCollection(excel.run, UNDO);
    await expect(undoing).rejects.toMatchObject({
      name: 'ColumnFilledError',
      found: { kind: 'columnsFilled', columns: ['F'] },
    });
    expect(excel.snapshot()).toEqual(accepted);
    expect(explain(await undoing.catch((error: unknown) => error)).next).toContain('AutoCorrect');
    excel.hosted.setQuirks({});
    await undoCollection(excel.run, UNDO);
    expect(await amountsOf(excel)).toEqual(['=LEN(A2)', '=600+100', '=LEN(A4)']);
  });

  it('a new row gets the formula of its column only where the column has one throughout', async () => {
    const uniform = await withAmounts(['=LEN(A2)', '=LEN(A3)', '=LEN(A4)'], filling);
    await accept(uniform, ADDITION);
    expect((await amountsOf(uniform)).at(-1)).toBe('=LEN(A5)');
    const mixed = await withAmounts(['', '', '=1+1'], filling);
    await accept(mixed, ADDITION);
    expect(await amountsOf(mixed)).toEqual(['', '', '=1+1', '']);
  });

  it('settings are changed and taken back where one is a formula', async () => {
    const [header, title] = SMALL['Settings']!;
    const excel = await workbookOf({ ...SMALL, Settings: [header!, title!, ['Decimals', '=1+1'], ['Language', '']] });
    excel.hosted.setQuirks(filling);
    const before = excel.snapshot();
    const changed = await changeSettings(excel.run, { decimals: 0 });
    await undoSettings(excel.run, changed);
    expect(excel.snapshot()).toEqual(before);
  });
});

describe('where a table whose rows were all deleted has a row that is not counted', () => {
  const ROWS = [
    {
      file: 'a',
      party: 'Donor A',
      rows: [{ values: NEW }, { values: { ...NEW, amount: 2 } }, { values: { ...NEW, amount: 3 } }],
    },
  ];

  async function emptied(): Promise<EmbeddedExcel> {
    const excel = await workbookOf(SMALL);
    excel.hosted.setQuirks({ keepsInsertRow: true });
    await excel.run(async (context) => {
      context.workbook.tables
        .getItem('Pledges')
        .getDataBodyRange()
        .delete('Up' as Excel.DeleteShiftDirection);
      await context.sync();
    });
    return excel;
  }

  it.each([1, 2, 3])('%d new rows stand below the header, and are taken back', async (count) => {
    const excel = await emptied();
    const before = await rowsOfTable(excel, 'Pledges');
    await accept(excel, [{ ...ROWS[0]!, rows: ROWS[0]!.rows.slice(0, count) }]);
    const found = await rowsOfTable(excel, 'Pledges');
    expect(found.map((row) => row['Amount'])).toEqual([700, 2, 3].slice(0, count));
    expect(Object.keys(found[0]!)).toEqual(SMALL['Pledges']![0]);
    expect(await undoCollection(excel.run, UNDO)).toMatchObject({ removed: count, left: [] });
    expect(await rowsOfTable(excel, 'Pledges')).toEqual(before);
  });
});

describe('where the sheet that is shown cannot be renamed', () => {
  const write = ({ run }: EmbeddedExcel) => summarize(run, { analyse, sheets: ['overview', 'donors'] });

  it.each([
    ['others are', false],
    ['only session sheets are', true],
  ])('session sheets are replaced while one of them is shown, and %s visible', async (_, hidden) => {
    const excel = await workbookOf(SMALL);
    await write(excel);
    const { hosted } = excel;
    hosted.activate(hosted.workbook.sheets.find(({ name }) => name === 'Overview')!.id);
    if (hidden)
      await excel.run(async (context) => {
        for (const name of Object.keys(SMALL)) context.workbook.worksheets.getItem(name).visibility = 'Hidden';
        await context.sync();
      });
    const once = excel.snapshot();
    hosted.setQuirks({ keepsNameOfActiveSheet: true });
    await write(excel);
    await write(excel);
    expect(excel.snapshot()).toEqual(once);
    // The request that renames fails at one of its actions, and then at another.
    for (let action = 0; ; action += 4) {
      let isHit = false;
      excel.onRequest = ({ actions }): Fault | undefined => {
        if (isHit || !actions.includes('name =') || action >= actions.length) return undefined;
        isHit = true;
        return { failAtAction: action, error: new ExcelRefusal('GeneralException', 'not now') };
      };
      const failed = await write(excel).catch((error: unknown) => error);
      excel.onRequest = null;
      expect([action, excel.snapshot()]).toEqual([action, once]);
      if (!isHit) break;
      expect(failed).toMatchObject({ code: 'GeneralException' });
    }
  });
});
