import { xlsxWritten } from '../fixtures/xlsxParts';
import { describeWithValidator, findingsSince, newFindings, validate, validateAll } from './validate';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const TYPES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`;
const sheet = (inside: string): Uint8Array =>
  xlsxWritten({ sheets: { Sheet1: inside }, parts: { '[Content_Types].xml': TYPES } });
const RIGHT = sheet('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>');
/** ECMA-376 part 1, 18.3.1.99: dimension stands before sheetData. */
const WRONG_ORDER = sheet('<sheetData/><dimension ref="A1"/>');

describeWithValidator('the Open XML validator', () => {
  it('finds nothing in a small workbook that follows the standard', async () => {
    expect(await validate(RIGHT)).toEqual([]);
  });

  it('tells part, place and rule of what stands in the wrong order, which a second file need not share', async () => {
    const [wrong, right] = await validateAll([WRONG_ORDER, RIGHT]);
    expect(wrong).toEqual([
      {
        part: '/xl/worksheets/sheet1.xml',
        path: expect.stringContaining('worksheet') as string,
        description: expect.stringContaining('dimension') as string,
        id: 'Sch_UnexpectedElementContentExpectingComplex',
      },
    ]);
    expect(newFindings(wrong!, right!)).toEqual(wrong);
    expect(newFindings(wrong!, wrong!)).toEqual([]);
  });

  it('leaves out what the file had before, and nothing else', async () => {
    expect(await findingsSince(WRONG_ORDER, [WRONG_ORDER, RIGHT])).toEqual([[], []]);
    expect(await findingsSince(RIGHT, [WRONG_ORDER])).toMatchObject([[{ part: '/xl/worksheets/sheet1.xml' }]]);
  });
});
