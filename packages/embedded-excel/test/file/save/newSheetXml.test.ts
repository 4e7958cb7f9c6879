import { openWorkbook } from '../../../src/file/open/openWorkbook';
import { describeWithLibreOffice, convert } from '../../libreoffice/libreOffice';
import { describeWithValidator, validateAll } from '../../openXml/validate';
import { bookWithSheet, fileOf, seenSheet } from './sheetFile';
import { area, everything, WORKS, type Work } from './sheetWorks';

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
  it('with each of these by itself, and with all of them', async () => {
    const names = [...Object.keys(WORKS), 'everything at once'];
    const found = await validateAll([...Object.values(WORKS), everything].map((work) => worked(work).file));
    expect(Object.fromEntries(names.map((name, at) => [name, found[at]]))).toEqual(
      Object.fromEntries(names.map((name) => [name, []])),
    );
  });
});

describeWithLibreOffice('LibreOffice reads from a sheet that was written', () => {
  it('what stands on it', async () => {
    const { workbook, file } = worked(everything);
    const [before] = workbook.sheets;
    const [after] = openWorkbook(await convert(file, 'xlsx')).sheets;
    expect(after!.merges).toEqual(before!.merges);
  });
});
