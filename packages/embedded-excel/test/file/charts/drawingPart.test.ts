import { anchorXml, drawingPart } from '../../../src/file/save/charts/drawingPart';
import { elementIn, elementsIn, parseTree, rootOf } from '../../../src/file/xml/tree';
import { newSheet, sheetId } from '../../../src/model/newWorkbook';
import { chart } from './chartPackage';

const place = (xml: string, corner: 'from' | 'to'): number[] => {
  const marker = elementIn(rootOf(parseTree(xml, 'anchor')), corner)!;
  return elementsIn(marker).map(({ textContent }) => Number(textContent));
};
const IDS = { shape: 7, relation: 'rId3' };

describe('the anchor of a chart', () => {
  it('lies between the cells below its corners, by the widths and heights of the sheet', () => {
    const sheet = newSheet(sheetId(1), 'Gap');
    sheet.columnWidths.set(1, 100);
    sheet.hiddenColumns.add(2);
    sheet.rowHeights.set(0, 30);
    const xml = anchorXml(sheet, chart({ left: 58, top: 35, width: 100, height: 60 }), IDS);
    // Columns: A 48, B 100, C hidden, D 48. 58 is 10 into B; 158 is 10 into D. Rows: 30, then 15 each: 35 is 5 into row
    // 2, 95 5 into row 6. A point has 12,700 units: col, colOff, row, rowOff.
    expect(place(xml, 'from')).toEqual([1, 127_000, 1, 63_500]);
    expect(place(xml, 'to')).toEqual([3, 127_000, 5, 63_500]);
  });

  it('is right far down, and ends with the sheet', () => {
    const sheet = newSheet(sheetId(1), 'Gap');
    const xml = anchorXml(sheet, chart({ left: 0, top: 15 * 40_000, width: 1e9, height: 1e9 }), IDS);
    expect(place(xml, 'from')).toEqual([0, 0, 40_000, 0]);
    // The last column is XFD, the 16,384th; the last row the 1,048,576th; 48 and 15 points into them.
    expect(place(xml, 'to')).toEqual([16_383, 609_600, 1_048_575, 190_500]);
  });

  it('says what screen readers read: the name, and the title as alternative text', () => {
    const sheet = newSheet(sheetId(1), 'Gap');
    const xml = anchorXml(sheet, chart({ name: 'Gap "1"', title: 'Gap & need\n(USD)' }), IDS);
    expect(xml).toContain('<xdr:cNvPr id="7" name="Gap &quot;1&quot;" descr="Gap &amp; need&#10;(USD)"/>');
    expect(xml).toContain('r:id="rId3"');
    expect(anchorXml(sheet, chart({ title: '' }), IDS)).not.toContain('descr');
  });

  it('declares its namespaces itself, alone and in a drawing part', () => {
    const sheet = newSheet(sheetId(1), 'Gap');
    const anchor = anchorXml(sheet, chart({}), IDS);
    expect(rootOf(parseTree(anchor, 'anchor')).namespaceURI).toBe(
      'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
    );
    const anchors = elementsIn(rootOf(parseTree(drawingPart([anchor, anchor]), 'drawing')));
    expect(anchors.map(({ localName }) => localName)).toEqual(['twoCellAnchor', 'twoCellAnchor']);
  });
});
