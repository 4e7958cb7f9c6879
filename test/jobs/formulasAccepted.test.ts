import { ExcelRefusal, type EmbeddedExcel } from 'embedded-excel/node';
import { acceptReturns, UnfinishedAcceptanceError } from '../../src/jobs/acceptReturns';
import { readForForms } from '../../src/jobs/readForForms';
import { undoCollection } from '../../src/jobs/undoCollection';
import { withFormulas } from '../../src/jobs/withFormulas';
import { ACCEPTANCE, allRows, collectionOf, rowsOfTable, withoutLog } from './returned';
import { SMALL, workbookOf } from './smallRegister';

/** The amount of P2 is a formula, which gives 700. */
const FORMULA = '=600+100';
const Pledges = SMALL['Pledges']!.map((row) => row.map((value) => (value === 700 ? FORMULA : value)));

const CHANGES = [
  { file: 'a', party: 'Donor B', rows: [{ id: 'P2', values: { amount: 701, themes: ['Corruption'] } }] },
];

async function accept(excel: EmbeddedExcel, forms = CHANGES): Promise<void> {
  const collection = await collectionOf(excel, forms);
  await acceptReturns(excel.run, collection, { ...ACCEPTANCE, rows: allRows(collection) });
}

const enter = (excel: EmbeddedExcel, address: string, content: unknown): Promise<void> =>
  excel.run(async (context) => {
    context.workbook.worksheets.getItem('Pledges').getRange(address).formulas = [[content]];
    await context.sync();
  });

const amountOf = async (excel: EmbeddedExcel): Promise<unknown> => (await rowsOfTable(excel, 'Pledges'))[1]!['Amount'];
const UNDO = { at: '2026-11-25T08:00:00.000Z' };

describe('where a cell that is changed holds a formula', () => {
  it('undoing twice does no harm: the formula that stands again is what was held before', async () => {
    const excel = await workbookOf({ ...SMALL, Pledges });
    await accept(excel);
    await undoCollection(excel.run, UNDO);
    const log = (await rowsOfTable(excel, 'Log')).map((row) => row['Undone at']);
    expect(log).toEqual([UNDO.at, UNDO.at]);
    expect(await amountOf(excel)).toBe(FORMULA);
  });

  it('a formula that was brought back by hand counts as undone, and the collection can be ended', async () => {
    const excel = await workbookOf({ ...SMALL, Pledges });
    await accept(excel);
    await enter(excel, 'F3', FORMULA);
    expect(await undoCollection(excel.run, UNDO)).toMatchObject({ restored: 1, left: [] });
    expect(await amountOf(excel)).toBe(FORMULA);
  });

  it('another formula that gives what was accepted is not what was accepted, and stays', async () => {
    const excel = await workbookOf({ ...SMALL, Pledges });
    await accept(excel);
    await enter(excel, 'F3', '=700+1');
    const { left } = await undoCollection(excel.run, UNDO);
    expect(left.map(({ why }) => why)).toEqual(['The cell holds the formula =700+1 by now.']);
    expect(await amountOf(excel)).toBe('=700+1');
  });

  it('a formula that is another by now, with the same value, is not overwritten', async () => {
    const excel = await workbookOf({ ...SMALL, Pledges });
    const collection = await withFormulas(excel.run, await readForForms(excel.run), await collectionOf(excel, CHANGES));
    await enter(excel, 'F3', '=350*2');
    const before = excel.snapshot();
    await expect(acceptReturns(excel.run, collection, { ...ACCEPTANCE, rows: allRows(collection) })).rejects.toThrow(
      '=350*2 in Amount of P2, which held =600+100',
    );
    expect(excel.snapshot()).toEqual(before);
  });

  it('undoing without a name takes the collection that the message names, and never the one before', async () => {
    const excel = await workbookOf({ ...SMALL, Pledges });
    await accept(excel, [{ file: 'z', party: 'Donor A', rows: [{ id: 'P1', values: { amount: 301, themes: [] } }] }]);
    const good = withoutLog(excel);
    for (let n = 1; ; n++) {
      let count = 0;
      excel.onRequest = ({ actions }) => {
        if (actions.at(-1) !== '_RemoveReference' && ++count >= n)
          throw new ExcelRefusal('InvalidRequestContext', 'lost');
      };
      const failed = await accept(excel).then(
        () => null,
        (error: unknown) => error,
      );
      excel.onRequest = null;
      if (failed === null) break;
      if (failed instanceof UnfinishedAcceptanceError)
        expect((await undoCollection(excel.run, UNDO)).collectionId).toBe(failed.collectionId);
      expect([n, withoutLog(excel)]).toEqual([n, good]);
    }
  });
});
