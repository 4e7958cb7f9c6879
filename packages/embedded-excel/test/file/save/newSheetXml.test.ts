import { valueAt } from '../../../src/model/readCells';
import type { Sheet } from '../../../src/model/workbook';
import { openWorkbook } from '../../../src/file/open/openWorkbook';
import { reference } from '../../../src/file/save/cellName';
import { describeWithLibreOffice, convert } from '../../libreoffice/libreOffice';
import { describeWithValidator, validateAll } from '../../openXml/validate';
import { bookWithSheet, fileOf, seenSheet } from './sheetFile';
import { ALONE, area, everything, WORKS, type Work } from './sheetWorks';

const worked = (work: Work) => {
  const { workbook, sheet } = bookWithSheet();
  work(sheet, workbook);
  return { workbook, file: fileOf(sheet, { selection: area('B2:C3') }) };
};

describe('a sheet that was written', () => {
  it.each([...Object.entries(WORKS), ['everything at once', everything] as const])(
    'has %s when it is read',
    (_, work) => {
      const { workbook, file } = worked(work);
      expect(seenSheet(openWorkbook(file))).toEqual(seenSheet(workbook));
    },
  );
});

describeWithValidator('the Open XML SDK finds nothing in a sheet that was written', () => {
  const works: Readonly<Record<string, Work>> = { ...ALONE, 'everything else at once': everything };
  it(`with ${Object.keys(works).join('; ')}`, async () => {
    const found = await validateAll(Object.values(works).map((work) => worked(work).file));
    expect(found).toEqual(found.map(() => []));
  });
});

// LibreOffice keeps no views (grid lines, panes, selection) when it converts without a window, whoever wrote the file.
describeWithLibreOffice('LibreOffice reads from a sheet that was written', () => {
  it('what stands on it', async () => {
    const { workbook, file } = worked(everything);
    const before = workbook.sheets[0]!;
    const after = openWorkbook(await convert(file, 'xlsx')).sheets[0]!;
    expect(after.grid.values.get(0)).toEqual(before.grid.values.get(0));
    expect(after.grid.values.get(3)).toEqual(['C', 30.5, 0]);
    expect(valueAt(after.grid, 5, 1)).toBe(' Donor');
    for (const part of ['merges', 'hiddenColumns', 'hiddenRows', 'rightToLeft', 'showHeadings', 'protected'] as const)
      expect([part, after[part]]).toEqual([part, before[part]]);
    for (const [row, height] of before.rowHeights) expect(after.rowHeights.get(row)).toBeCloseTo(height, 0);
    for (const part of [
      'orientation',
      'paperSize',
      'zoom',
      'rowBreaks',
      'centerHorizontally',
      'printGridlines',
    ] as const)
      expect([part, after.page[part]]).toEqual([part, before.page[part]]);
    const tables = (sheet: Sheet) =>
      sheet.tables.map(({ name, area: of, showTotals }) => `${name} ${reference(of)} ${showTotals}`).sort();
    expect(tables(after)).toEqual(tables(before));
    const formats = (sheet: Sheet) => sheet.conditionalFormats.map(({ type, area: of }) => `${type} ${reference(of)}`);
    expect(formats(after)).toEqual(formats(before));
    const rules = (sheet: Sheet) => sheet.validations.map(({ area: of, rule }) => [reference(of), rule]);
    // In a list that is written out, LibreOffice takes doubled quotes for the end of a text.
    expect(rules(after).slice(1)).toEqual(rules(before).slice(1));
    const links = (sheet: Sheet) =>
      sheet.hyperlinks.map(({ address, documentReference }) => address ?? documentReference);
    expect(links(after)).toEqual(expect.arrayContaining(links(before).slice(0, 3)));
  });
});
