import { loadSolver } from '../../src/analysis/programme/loadSolver';
import { analyseHere } from '../../src/jobs/analyseHere';
import { assessHere } from '../../src/jobs/assessHere';
import { type EmbeddedExcel, newEmbeddedExcel, openEmbeddedExcel } from 'embedded-excel/node';
import { createRegister } from '../../src/jobs/createRegister';
import { summarize } from '../../src/jobs/summarize';
import { sampleRegister } from '../../src/register/sample/sampleRegister';
import { convert, describeWithLibreOffice } from '../../packages/embedded-excel/test/libreoffice/libreOffice';

interface Cells {
  readonly [sheet: string]: { readonly values: unknown[][]; readonly formulas: unknown[][] };
}

const cellsOf = (excel: EmbeddedExcel, sheets: readonly string[]): Promise<Cells> =>
  excel.run(async (context) => {
    const ranges = sheets.map((name) =>
      context.workbook.worksheets.getItem(name).getUsedRange().load('values,formulas'),
    );
    await context.sync();
    return Object.fromEntries(
      sheets.map((name, index) => {
        const { values, formulas } = ranges[index]!;
        return [name, { values, formulas }];
      }),
    );
  });

describeWithLibreOffice('the saved workbook in LibreOffice', () => {
  it('recalculates every formula to the value that we stored', async () => {
    const excel = await newEmbeddedExcel();
    await createRegister(excel.run, sampleRegister({}));
    const { sheets } = await summarize(excel.run, { analyse: analyseHere(loadSolver), assess: assessHere(loadSolver) });
    const saved = await excel.save();
    const ours = await cellsOf(await openEmbeddedExcel(saved), sheets);
    const theirs = await cellsOf(await openEmbeddedExcel(await convert(saved, 'xlsx')), sheets);
    let formulas = 0;
    for (const sheet of sheets) {
      ours[sheet]!.formulas.forEach((row, at) =>
        row.forEach((formula, column) => {
          if (typeof formula !== 'string' || !formula.startsWith('=')) return;
          formulas++;
          const mine = ours[sheet]!.values[at]![column];
          const other = theirs[sheet]!.values[at]![column];
          const place = `${sheet} ${at + 1}/${column + 1} ${formula}`;
          if (typeof mine === 'number') expect([place, Number(other)]).toEqual([place, expect.closeTo(mine, 9)]);
          else expect([place, other]).toEqual([place, mine]);
        }),
      );
    }
    expect(sheets).toEqual(expect.arrayContaining(['Cost-effectiveness', 'League table', 'Best buys', 'Uncertainty']));
    expect(formulas).toBeGreaterThan(100);
  });
});
