import { fixedFigures } from '../../src/functions/figureSource';
import { overSource } from '../../src/functions/overSource';
import { newEmbeddedExcel, openEmbeddedExcel, type EmbeddedExcel } from 'embedded-excel/node';
import { strFromU8, unzipSync } from 'fflate';
import { build } from '../analysis/build';
import { analyse } from '../../src/analysis/analyse';

async function withFunctions(excel: EmbeddedExcel): Promise<EmbeddedExcel> {
  const register = build({ needs: [{ id: 'N-1', requirement: 1000 }] });
  const figures = { register, analysis: await analyse(register, {}), date1904: false };
  await excel.hosted.setCustomFunctions(overSource(fixedFigures(figures)));
  return excel;
}

const FORMULAS = [['=PLEDGEBOOK.GAP("N-1")', '="PLEDGEBOOK.GAP("&2*pledgebook.gap("N-1")&")"']];

async function written(): Promise<EmbeddedExcel> {
  const excel = await withFunctions(await newEmbeddedExcel());
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1').formulas = [FORMULAS[0]!];
    context.workbook.names.add('Missing', '=PLEDGEBOOK.GAP("N-1")');
    await context.sync();
  });
  return excel;
}

function partOf(file: Uint8Array, name: string): string {
  const parts = unzipSync(file);
  const path = Object.keys(parts).find((one) => one.startsWith(`xl/${name}`))!;
  return strFromU8(parts[path]!).replace(/&#34;|&quot;/g, '"');
}
const cellsOf = (file: Uint8Array): string => partOf(file, 'worksheets/');

const formulasOf = (excel: EmbeddedExcel): Promise<unknown[][]> =>
  excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1').load('formulas,values');
    await context.sync();
    return [range.formulas[0]!, range.values[0]!];
  });

// As Excel stores them: _xldudf_, the namespace, an underscore, the name.
it('stands in a file under the prefix of add-ins, with its value', async () => {
  const file = await (await written()).save();
  const xml = cellsOf(file);
  expect(xml).toContain('<f>_xldudf_PLEDGEBOOK_GAP("N-1")</f><v>1000</v>');
  expect(xml).toContain('<f>"PLEDGEBOOK.GAP("&amp;2*_xldudf_PLEDGEBOOK_GAP("N-1")&amp;")"</f>');
  expect(partOf(file, 'workbook.xml')).toContain('>_xldudf_PLEDGEBOOK_GAP("N-1")<');
});

it('is shown as such where the add-in is not there, keeps its value, and is saved as it was', async () => {
  const file = await (await written()).save();
  const without = await openEmbeddedExcel(file);
  expect(await formulasOf(without)).toEqual([
    ['=_xldudf_PLEDGEBOOK_GAP("N-1")', '="PLEDGEBOOK.GAP("&2*_xldudf_PLEDGEBOOK_GAP("N-1")&")"'],
    [1000, 'PLEDGEBOOK.GAP(2000)'],
  ]);
  await without.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A5').values = [[1]];
    await context.sync();
  });
  expect(cellsOf(await without.save())).toContain('<f>_xldudf_PLEDGEBOOK_GAP("N-1")</f><v>1000</v>');
});

it('is computed and shown by its name once the add-in is there', async () => {
  const again = await withFunctions(await openEmbeddedExcel(await (await written()).save()));
  expect(await formulasOf(again)).toEqual([
    ['=PLEDGEBOOK.GAP("N-1")', '="PLEDGEBOOK.GAP("&2*PLEDGEBOOK.GAP("N-1")&")"'],
    [1000, 'PLEDGEBOOK.GAP(2000)'],
  ]);
});
