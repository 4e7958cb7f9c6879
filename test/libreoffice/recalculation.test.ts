import { newEmbeddedExcel } from 'embedded-excel/node';
import { loadSolver } from '../../src/analysis/programme/loadSolver';
import { analyse } from '../../src/analysis/analyse';
import { assessHere } from '../../src/jobs/assessHere';
import { createRegister } from '../../src/jobs/createRegister';
import { summarize } from '../../src/jobs/summarize';
import { sampleRegister } from '../../src/register/sample/sampleRegister';
import { describeWithLibreOffice } from '../../packages/embedded-excel/test/libreoffice/libreOffice';
import { recalculate } from './recalculated';

describeWithLibreOffice('the saved workbook in LibreOffice', () => {
  it('recalculates every formula to the value that we stored', async () => {
    const excel = await newEmbeddedExcel();
    await createRegister(excel.run, sampleRegister({}));
    const { sheets } = await summarize(excel.run, { analyse, assess: assessHere(loadSolver) });
    expect(sheets).toEqual(expect.arrayContaining(['Cost-effectiveness', 'League table', 'Best buys', 'Uncertainty']));
    const [compared] = await recalculate([{ file: await excel.save(), sheets }]);
    expect(compared!.differences).toEqual([]);
    expect(compared!.formulas).toBeGreaterThan(100);
  });
});
