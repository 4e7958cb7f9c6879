import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedExcel } from 'embedded-excel/node';
import { runMain } from '../cli/runMain';
import { SMALL, workbookOf } from '../jobs/smallRegister';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pledgebook-functions-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('summarize computes the custom functions of the workbook, with the figures that it writes', async () => {
  const excel = await workbookOf({ ...SMALL, Mine: [['Gap'], ['of N1']] });
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('Mine').getRange('C1:D1').formulas = [
      ['=_xldudf_PLEDGEBOOK_GAP("N1")', '=C1/10'],
    ];
    await context.sync();
  });
  await writeFile(join(folder, 'in.xlsx'), await excel.save());
  const { code } = await runMain('summarize', join(folder, 'in.xlsx'), '--out', join(folder, 'out.xlsx'));
  expect(code).toBe(0);
  const out = await openEmbeddedExcel(await readFile(join(folder, 'out.xlsx')));
  const found = await out.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Mine').getRange('C1:D1').load('values,formulas');
    await context.sync();
    return [range.values[0], range.formulas[0]];
  });
  // By hand: 1000 less the 300 that were paid for urban crime.
  expect(found).toEqual([
    [700, 70],
    ['=_xldudf_PLEDGEBOOK_GAP("N1")', '=C1/10'],
  ]);
});
