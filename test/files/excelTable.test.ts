import { whatChanged } from '../../packages/embedded-excel/test/fixtures/whatChanged';
import { contentsOf } from '../../packages/embedded-excel/test/fixtures/zipEntries';
import { findingsSince, itWithValidator } from '../../packages/embedded-excel/test/openXml/validate';
import { excelRegister } from './cases/excelRegister';
import { collectedAndUndone } from './collected';

const textOf = (file: Uint8Array, part: string): string => contentsOf(file).get(part)!.toString('utf8');
const SHEET = 'xl/worksheets/sheet3.xml';
const TABLE = 'xl/tables/table2.xml';
const ALL = { appended: /./, inserted: /./, changed: /./, lost: /./ };
/** What a row more touches: the sheet, its table, the sheet that adds it up, and what is listed in the workbook. */
const TOUCHED = {
  gone: /^xl\/calcchain\.xml$/,
  parts: [[/^xl\/(worksheets\/sheet[34]|tables\/table2|workbook)\.xml$/, ALL] as const],
};

describe('a collection into a table with all that Excel can put into it and below it', () => {
  const before = excelRegister();
  let collected: Uint8Array;
  let undone: Uint8Array;
  beforeAll(async () => {
    ({ collected, undone } = await collectedAndUndone(before));
  });

  it('touches no other part, and loses none', () => {
    expect(whatChanged(before, collected, TOUCHED)).toEqual([]);
    expect(whatChanged(before, undone, TOUCHED)).toEqual([]);
  });

  it('leaves the cells of the other rows as they stand there, with their pictures, readings and formats', () => {
    const cells = (file: Uint8Array): string[] => textOf(file, SHEET).match(/<c r="[A-J][1-5]".*?(?:<\/c>|\/>)/g)!;
    expect(cells(collected)).toEqual(cells(before));
    expect(cells(undone)).toEqual(cells(before));
  });

  it('moves what is below by one row: a formula of several values, its values, formats, links', () => {
    const xml = textOf(collected, SHEET);
    expect(xml).toContain('<c r="B10" cm="1"><f t="array" ref="B10:B12">_xlfn._xlws.SORT(F2:F4)</f><v>90</v></c>');
    expect(xml).toContain('<c r="C12"><f>B12+1</f><v>701</v></c>');
    // By hand: 300 + 700 + 90 + 40 + 250 in the column, and 300 below it.
    expect(xml).toContain('<c r="L11"><f>SUM(F2:F6)+B11</f><v>1680</v></c>');
    expect(xml).toMatch(/<hyperlink ref="A10" r:id="rIdSite" display="Site" xr:uid="[^"]*"\/>/);
    expect(textOf(collected, TABLE)).toMatch(/tableType="queryTable".*<autoFilter ref="A1:J6" xr:uid=/);
  });

  it('and undone gives the table back to the byte, and the sums as they were', () => {
    expect(textOf(undone, TABLE)).toBe(textOf(before, TABLE));
    expect(textOf(undone, SHEET)).toContain('<c r="L11"><f>SUM(F2:F5)+B10</f><v>1430</v></c>');
    expect(textOf(undone, SHEET)).toContain('<c r="B9" cm="1"><f t="array" ref="B9:B11">_xlfn._xlws.SORT(F2:F4)</f>');
  });

  itWithValidator('has nothing that the Open XML SDK finds wrong and did not find before', async () => {
    expect(await findingsSince(before, [collected, undone])).toEqual([[], []]);
  });
});
