import { spliceSheet } from '../../../src/file/save/changedSheet/spliceSheet';
import { SHEET_ORDER } from '../../../src/file/save/sheet/sheetOrder';
import { WORKBOOK_ORDER } from '../../../src/file/save/workbookPart/workbookOrder';
import { MAIN } from '../../../src/file/xml/namespaces';
import { elementsIn, insertInOrder, newElement, parseTree, rootOf } from '../../../src/file/xml/tree';

const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const ALTERNATIVES = `<mc:AlternateContent ${MC}><mc:Choice Requires="x15"/></mc:AlternateContent>`;

describe('what Excel writes in alternatives', () => {
  // As Excel 365 writes workbook.xml: a path and a revision between elements of the schema.
  it.each([
    [
      'definedNames',
      ['workbookPr', 'AlternateContent', 'revisionPtr', 'bookViews', 'sheets', 'definedNames', 'calcPr'],
    ],
    [
      'workbookProtection',
      ['workbookPr', 'workbookProtection', 'AlternateContent', 'revisionPtr', 'bookViews', 'sheets', 'calcPr'],
    ],
    ['fileVersion', ['fileVersion', 'workbookPr', 'AlternateContent', 'revisionPtr', 'bookViews', 'sheets', 'calcPr']],
    ['extLst', ['workbookPr', 'AlternateContent', 'revisionPtr', 'bookViews', 'sheets', 'calcPr', 'extLst']],
  ])('does not draw %s before the elements that the schema wants first', (name, expected) => {
    const tree = parseTree(
      `<workbook xmlns="${MAIN}"><workbookPr/>${ALTERNATIVES}<xr:revisionPtr xmlns:xr="urn:xr"/><bookViews/><sheets/><calcPr/></workbook>`,
      'workbook.xml',
    );
    insertInOrder(rootOf(tree), newElement(tree, `<${name} xmlns="${MAIN}"/>`), WORKBOOK_ORDER);
    expect(elementsIn(rootOf(tree)).map(({ localName }) => localName)).toEqual(expected);
  });

  it('is a control in a sheet: a page comes before it, tables behind', () => {
    const sheet = `<worksheet xmlns="${MAIN}"><sheetData/><pageMargins left="1"/><legacyDrawing id="1"/>${ALTERNATIVES}</worksheet>`;
    const made = [
      ...spliceSheet(
        [new TextEncoder().encode(sheet)],
        'sheet1.xml',
        {
          elements: new Map([
            ['tableParts', () => '<tableParts/>'],
            ['picture', () => '<picture/>'],
            ['pageSetup', () => '<pageSetup/>'],
          ]),
          cells: null,
        },
        SHEET_ORDER,
      ),
    ].join('');
    expect(elementsIn(rootOf(parseTree(made, 'sheet1.xml'))).map(({ localName }) => localName)).toEqual([
      'sheetData',
      'pageMargins',
      'pageSetup',
      'legacyDrawing',
      'picture',
      'AlternateContent',
      'tableParts',
    ]);
  });
});
