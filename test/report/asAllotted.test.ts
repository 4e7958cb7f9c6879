import { analyse } from '../../src/analysis/analyse';
import type { ReportSheet, TableBlock } from '../../src/report/report';
import { sessionReport } from '../../src/report/sessionReport';
import { build, type Stated } from '../analysis/build';
import { checkSheets } from './checkSheets';

async function sheetOf(stated: Stated): Promise<ReportSheet | undefined> {
  const register = build(stated);
  const report = sessionReport(register, await analyse(register, { explain: true }), []);
  checkSheets(report);
  return report.sheets.find(({ id }) => id === 'as-allotted');
}
const rowsOf = (sheet: ReportSheet | undefined, place: number) => (sheet!.blocks[place] as TableBlock).rows;

// P1 may go to both needs, P2 to N2 alone. 60 of P1 is allotted to N2, which P2 could meet by itself.
const stated: Stated = {
  needs: [
    { id: 'N1', requirement: 100, theme: 'Corruption' },
    { id: 'N2', requirement: 50, theme: 'Piracy' },
  ],
  pledges: [
    { id: 'P1', amount: 110, needs: ['N1', 'N2'], lastYear: 2022 },
    { id: 'P2', amount: 50, donor: 'Chile', needs: ['N2'] },
  ],
  allotments: [{ id: 'A1', pledge: 'P1', need: 'N2', amount: 60, expended: 15 }],
};

describe('as allotted and at its best, worked by hand', () => {
  it('says what the allotments cost, need by need, and that more is allotted than is required', async () => {
    const sheet = await sheetOf(stated);
    // As allotted N1 has the 50 that are left of P1; N2 takes 50 of the 60, and P2 is stranded. If all were free, N1 has
    // 100 of P1, N2 all of P2.
    expect(rowsOf(sheet, 0)).toEqual([
      {
        need: 'N1',
        state: 'Kenya',
        requirement: 100,
        allotted: 0,
        spent: 0,
        asAllotted: 50,
        ifFree: 100,
        difference: 50,
        note: null,
      },
      {
        need: 'N2',
        state: 'Kenya',
        requirement: 50,
        allotted: 60,
        spent: 15,
        asAllotted: 50,
        ifFree: 50,
        difference: 0,
        note: 'More is allotted than it requires',
      },
    ]);
    expect(rowsOf(sheet, 1)).toEqual([
      { pledge: 'P1', donor: 'Norway', available: 110, allotted: 60, spent: 15, left: 50, expires: '2022' },
    ]);
  });

  it('says the same whichever of the two the setting takes', async () => {
    const [fixed, ignored] = [await sheetOf(stated), await sheetOf({ ...stated, settings: { allotments: 'ignored' } })];
    expect(rowsOf(ignored, 0)).toEqual(rowsOf(fixed, 0));
  });

  it('names money that is allotted against its earmark', async () => {
    const sheet = await sheetOf({
      ...stated,
      allotments: [{ id: 'A1', pledge: 'P2', need: 'N1', amount: 20 }],
    });
    expect(rowsOf(sheet, 0).map(({ need, note }) => [need, note])).toEqual([
      ['N1', 'Allotment A1 of pledge P2 is outside its earmark'],
      ['N2', null],
    ]);
  });

  it('is no sheet where nothing is allotted', async () => {
    expect(await sheetOf({ ...stated, allotments: [] })).toBeUndefined();
  });
});
