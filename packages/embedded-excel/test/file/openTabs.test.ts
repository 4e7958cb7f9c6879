import { openWorkbook } from '../../src/file/open/openWorkbook';
import { readCells } from '../../src/file/open/readCells';
import { addSheet } from '../../src/model/sheets';
import { partsOf, relationshipsXml, zipOf, type Link } from '../fixtures/xlsxParts';

const SHEET = '<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>';

/** A workbook with one worksheet, "Data" (rId1), whose list of sheets and relationships are given. */
const withTabs = (sheets: string, links: readonly Link[] = [], after = ''): Uint8Array => {
  const parts = partsOf({ sheets: { Data: SHEET }, after });
  return zipOf({
    ...parts,
    'xl/workbook.xml': parts['xl/workbook.xml']!.replace(/<sheets>.*<\/sheets>/, `<sheets>${sheets}</sheets>`),
    'xl/_rels/workbook.xml.rels': relationshipsXml([['rId1', 'worksheet', 'worksheets/sheet1.xml'], ...links]),
  });
};

const DATA = '<sheet name="Data" sheetId="1" r:id="rId1"/>';

describe('tabs of a workbook (ECMA-376 part 1, 18.2.19)', () => {
  const others = withTabs(
    '<sheet name="Chart1" sheetId="2" r:id="rId2"/>' +
      '<sheet name="Data" sheetId="1" state="visible" r:id="rId1"/>' +
      '<sheet name="Dialog1" sheetId="3" state="hidden" r:id="rId3"/>' +
      '<sheet name="Macro1" sheetId="4" state="veryHidden" r:id="rId4"/>' +
      // As Excel saves a module of Excel 5 (Apache POI, bug 60825).
      '<sheet name="Module" sheetId="5" r:id=""/>',
    [
      ['rId2', 'chartsheet', 'chartsheets/sheet1.xml'],
      ['rId3', 'dialogsheet', 'dialogsheets/sheet1.xml'],
      ['rId4', 'xlMacrosheet', 'macrosheets/sheet1.xml'],
    ],
    '<definedNames><definedName name="OfChart" localSheetId="0">1</definedName><definedName name="OfData" localSheetId="1">Data!$A$1</definedName>' +
      '<definedName name="OfNone" localSheetId="9">1</definedName><definedName name="OfNone2" localSheetId="-1">1</definedName></definedNames>',
  );

  it('knows those that are no worksheets, with their places', () => {
    const workbook = openWorkbook(others);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Data']);
    expect(workbook.otherSheets).toEqual([
      { name: 'Chart1', kind: 'chart', visibility: 'Visible', place: 0 },
      { name: 'Dialog1', kind: 'dialog', visibility: 'Hidden', place: 2 },
      { name: 'Macro1', kind: 'macro', visibility: 'VeryHidden', place: 3 },
      { name: 'Module', kind: 'none', visibility: 'Visible', place: 4 },
    ]);
    expect(readCells(others).sheets.map(({ name }) => name)).toEqual(['Data']);
  });

  it('gives names to the sheets at their places, and passes over those of other tabs', () => {
    const workbook = openWorkbook(others);
    expect(workbook.sheets[0]!.names.map(({ name }) => name)).toEqual(['OfData']);
    expect(workbook.names).toEqual([]);
  });

  it('does not give the name of another tab to a new sheet', () => {
    expect(() => addSheet(openWorkbook(others), 'chart1')).toThrow(/a sheet named "chart1"/);
  });

  it.each([
    ['without a name', '<sheet name="" sheetId="1" r:id="rId1"/>', /a sheet has no name/],
    ['with one name twice', `${DATA}<sheet name="DATA" sheetId="2" r:id="rId1"/>`, /two sheets named "DATA"/],
    [
      'with one part twice',
      `${DATA}<sheet name="B" sheetId="2" r:id="rId1"/>`,
      /sheets "Data" and "B" are one and the same part/,
    ],
    ['that lie outside', '<sheet name="Out" sheetId="1" r:id="rId9"/>', /sheet "Out" lies outside the file/],
    ['that nothing leads to', '<sheet name="A" sheetId="1" r:id="rId7"/>', /relationship "rId7"/],
    ['of no kind', '<sheet name="A" sheetId="1" r:id=""/>', /without any worksheet/],
  ])('refuses sheets %s, by both readers', (_, sheets, found) => {
    const bytes = withTabs(sheets, [['rId9', 'worksheet', 'file:///c:/x.xlsx', 'External']]);
    expect(() => openWorkbook(bytes)).toThrow(found);
    expect(() => readCells(bytes)).toThrow(found);
  });
});
