import type { ConditionalFormat } from '../../../src/model/formats';
import type { Sheet } from '../../../src/model/workbook';
import { setFormat, setFormula, setValue } from '../../../src/model/writeCells';
import { colsXml } from '../../../src/file/save/sheet/columns';
import { conditionalFormatXml } from '../../../src/file/save/sheet/conditionalFormats';
import { dataValidationXml } from '../../../src/file/save/sheet/dataValidations';
import { hyperlinkXml } from '../../../src/file/save/sheet/hyperlinks';
import { ELEMENTS, newSheetXml } from '../../../src/file/save/sheet/newSheetXml';
import { headerFooterXml } from '../../../src/file/save/sheet/page';
import { rowXml, sheetDataXml } from '../../../src/file/save/sheet/sheetData';
import { SHEET_ORDER } from '../../../src/file/save/sheet/sheetOrder';
import { sheetProtectionXml } from '../../../src/file/save/sheet/sheetProtection';
import { sheetViewsXml } from '../../../src/file/save/sheet/sheetViews';
import { tablePart } from '../../../src/file/save/sheet/tablePart';
import { validationOf } from './sheetWorks';
import { elementsIn, parseTree, rootOf, type XmlNode } from '../../../src/file/xml/tree';
import { bookWithSheet, emptySheet, FORMATS, writingOf } from './sheetFile';
import { area, everything, table } from './sheetWorks';

const { context } = writingOf();

const having = (change: (sheet: Sheet) => void): Sheet => {
  const sheet = emptySheet();
  change(sheet);
  return sheet;
};

describe('the elements of a sheet', () => {
  it('say nothing of a new one but how high a row is and its margins', () => {
    const said = Object.entries(ELEMENTS)
      .map(([name, write]) => [name, write(emptySheet(), { ...context, isActive: false })] as const)
      .filter(([, xml]) => xml !== '');
    expect(said.map(([name]) => name)).toEqual(['sheetFormatPr', 'pageMargins']);
  });

  it('each declare the prefixes that they use', () => {
    const { workbook, sheet } = bookWithSheet();
    everything(sheet, workbook);
    const { context: full } = writingOf({ drawing: 'rId7', tables: ['rId8', 'rId9'] });
    for (const [name, write] of Object.entries(ELEMENTS)) {
      const tree = parseTree(`<worksheet xmlns="main">${write(sheet, full)}</worksheet>`, name);
      const found = elementsIn(rootOf(tree));
      expect(new Set(found.map((one) => one.localName))).toEqual(new Set([name]));
      const check = (one: XmlNode): void => {
        expect(one.namespaceURI).toMatch(one.prefix ? /^http:/ : /^main$/);
        for (const of of Array.from(one.attributes))
          if (of.name.includes(':') && !of.name.startsWith('xml')) expect(of.namespaceURI).toMatch(/^http:/);
        elementsIn(one).forEach(check);
      };
      found.forEach(check);
    }
  });

  it('stand in the order of the schema, each kind once or side by side', () => {
    const { workbook, sheet } = bookWithSheet();
    everything(sheet, workbook);
    const { context: full } = writingOf({ drawing: 'rId7', tables: ['rId8'] });
    const root = rootOf(parseTree([...newSheetXml(sheet, full)].join(''), 'the sheet'));
    const places = elementsIn(root).map((one) => SHEET_ORDER.indexOf(one.localName!));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(new Set(places).size).toBe(Object.keys(ELEMENTS).length + 1);
  });
});

describe('rows', () => {
  it('come in order, whatever was written first, with cells beyond the values', () => {
    const sheet = having(({ grid, rowHeights, hiddenRows }) => {
      setValue(grid, 9, 1, 1);
      setValue(grid, 0, 2, 2);
      setFormat(grid, 0, 9, FORMATS[0]!);
      setFormula(grid, 0, 5, '=1');
      rowHeights.set(4, 31.5);
      hiddenRows.add(2);
    });
    expect([...sheetDataXml(sheet, context)].join('')).toBe(
      '<sheetData><row r="1"><c r="C1"><v>2</v></c><c r="F1"><f>1</f></c><c r="J1" s="1"/></row>' +
        '<row r="3" hidden="1"/><row r="5" ht="31.5" customHeight="1"/><row r="10"><c r="B10"><v>1</v></c></row></sheetData>',
    );
  });

  it('of which there is nothing to be said are left out', () => {
    const sheet = having(({ grid }) => {
      setValue(grid, 3, 1, 1);
      setValue(grid, 3, 1, '');
    });
    expect(rowXml(sheet, 3, context)).toBe('');
    expect([...sheetDataXml(sheet, context)].join('')).toBe('<sheetData></sheetData>');
  });

  it('of a large sheet come in chunks', () => {
    const sheet = having(({ grid }) => {
      for (let row = 0; row < 2_000; row++)
        for (let column = 0; column < 15; column++) setValue(grid, row, column, 'text');
    });
    const chunks = [...sheetDataXml(sheet, context)];
    expect(chunks.length).toBeGreaterThan(10);
    expect(Math.max(...chunks.map(({ length }) => length))).toBeLessThan(80 * 1024);
  });
});

describe('columns', () => {
  // A character of Calibri 11 is 7 pixels, a pixel 0.75 points (18.3.1.13): 105 points are 20 characters.
  it('that are alike and side by side stand in one element', () => {
    const sheet = having(({ columnWidths, hiddenColumns }) => {
      for (const column of [3, 1, 2, 5]) columnWidths.set(column, 105);
      hiddenColumns.add(5).add(6);
    });
    expect(colsXml(sheet)).toBe(
      '<cols><col min="2" max="4" width="20" customWidth="1"/><col min="6" max="6" width="20" hidden="1" customWidth="1"/>' +
        '<col min="7" max="7" width="9.14453125" hidden="1"/></cols>',
    );
  });

  // The widest column that the API sets (1342.5 points) has 255 characters and 5 pixels.
  it('have at most the 255 characters that the Open XML SDK lets pass', () => {
    expect(colsXml(having(({ columnWidths }) => void columnWidths.set(0, 1342.5)))).toContain('width="255"');
  });
});

// Panes as 18.3.1.66 and 18.18.52 name them.
describe('the view of a sheet', () => {
  const view = (rows: number, columns: number, selection?: string): string =>
    sheetViewsXml(
      having((sheet) => void (sheet.frozen = { rows, columns })),
      { ...context, isActive: false, selection: selection === undefined ? undefined : area(selection) },
    );

  it.each([
    [
      2,
      0,
      undefined,
      '<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A3" sqref="A3"/>',
    ],
    [
      0,
      1,
      'C1:C4',
      '<pane xSplit="1" topLeftCell="B1" activePane="topRight" state="frozen"/><selection pane="topRight" activeCell="C1" sqref="C1:C4"/>',
    ],
    [
      2,
      1,
      'A7',
      '<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A7" sqref="A7"/>',
    ],
    [
      2,
      1,
      'A1',
      '<pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/><selection activeCell="A1" sqref="A1"/>',
    ],
    [0, 0, 'B2', '<selection activeCell="B2" sqref="B2"/>'],
  ])('with %i rows and %i columns frozen and %s selected', (rows, columns, selection, inner) => {
    expect(view(rows, columns, selection)).toBe(
      `<sheetViews><sheetView workbookViewId="0">${inner}</sheetView></sheetViews>`,
    );
  });

  it('says of the sheet that is shown that it is selected', () => {
    expect(sheetViewsXml(emptySheet(), context)).toBe(
      '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>',
    );
  });
});

// 18.3.1.85: what is forbidden without being said are all but the selection of cells, objects and scenarios.
it('protection says what is forbidden, where it is not without being said', () => {
  const nothing = having((sheet) => void (sheet.protected = true));
  expect(sheetProtectionXml(nothing)).toBe('<sheetProtection sheet="1" objects="1" scenarios="1"/>');
  const some = having((sheet) => {
    sheet.protected = true;
    sheet.protection = {
      ...sheet.protection,
      allowEditObjects: true,
      allowInsertRows: true,
      selectionMode: 'Unlocked',
    };
  });
  expect(sheetProtectionXml(some)).toBe(
    '<sheetProtection sheet="1" scenarios="1" insertRows="0" selectLockedCells="1"/>',
  );
});

describe('links', () => {
  it.each([
    ['https://example.org/a b', 'https://example.org/a%20b', ''],
    ['https://example.org/a#b#c', 'https://example.org/a', ' location="b#c"'],
    ['https://example.org/é?q="x"', 'https://example.org/é?q=%22x%22', ''],
    ['C:\\folder\\a.xlsx', 'C:\\folder\\a.xlsx', ''],
    ['https://example.org/\uD83C', 'https://example.org/%EF%BF%BD', ''],
  ])('to %j have the target %j, in a relationship', (address, target, location) => {
    const { context: own, links } = writingOf();
    expect(hyperlinkXml({ area: area('A1'), address }, own)).toBe(`<hyperlink ref="A1" r:id="rId1"${location}/>`);
    expect(links.map(([, type, to, mode]) => [type, to, mode])).toEqual([
      ['hyperlink', target.replaceAll('"', '&quot;'), 'External'],
    ]);
  });

  it('to a place in the workbook need none', () => {
    const { context: own, links } = writingOf();
    expect(hyperlinkXml({ area: area('A1'), address: '#Sheet1!A1' }, own)).toBe(
      '<hyperlink ref="A1" location="Sheet1!A1"/>',
    );
    expect(links).toEqual([]);
  });
});

describe('validations', () => {
  const written = (rule: Record<string, unknown>, date1904 = false): string =>
    dataValidationXml(validationOf('A1', rule), { calls: null, date1904 });

  // Days since the last of 1899, and since the first of 1904: 43,861 and 1,462 fewer (Microsoft, "Date systems in
  // Excel").
  it.each([
    ['2020-01-31', false, '43861'],
    ['2020-01-31', true, '42399'],
    ['2020-01-31T12:00:00Z', false, '43861.5'],
    ['=TODAY()', false, 'TODAY()'],
  ])('compare with the date %s (from 1904: %p) as %s', (formula1, date1904, text) => {
    expect(written({ date: { operator: 'GreaterThan', formula1 } }, date1904)).toContain(
      `<formula1>${text}</formula1>`,
    );
  });

  it('compare with no date that is none', () => {
    expect(() => written({ date: { operator: 'EqualTo', formula1: '2020-01-31 noon' } })).toThrow('"2020-01-31 noon"');
  });

  it('take a list of 255 characters and no longer one, and a longer formula', () => {
    const list = (source: string): string => written({ list: { source, inCellDropDown: true } });
    expect(list('a'.repeat(255))).toContain('<formula1>"aaa');
    expect(() => list('a'.repeat(256))).toThrow('has 256 characters, and takes at most 255');
    expect(list(`=OFFSET($A$1,0,0,${'1+'.repeat(200)}1)`)).toContain('<formula1>OFFSET(');
  });

  it('take no text that Excel would not', () => {
    const long = validationOf('A1', {});
    long.prompt.title = 'p'.repeat(33);
    expect(() => dataValidationXml(long, { calls: null, date1904: false })).toThrow(
      'The validation of A1 has 33 characters as promptTitle; Excel takes 32.',
    );
  });
});

describe('what Excel would not open is refused', () => {
  it('a header of more than 255 characters', () => {
    const sheet = having(({ page }) => void (page.header = { left: 'a'.repeat(254), center: '', right: '' }));
    expect(() => headerFooterXml(sheet)).toThrow(
      'The header of the sheet "Sheet1" has 256 characters; Excel takes 255.',
    );
  });

  const format = (type: string): ConditionalFormat => ({
    id: '{1}',
    origin: 'made',
    area: area('A1:B2'),
    type,
    priority: 0,
    stopIfTrue: false,
    rule: { rule: {} },
    format: {},
  });

  it.each(['CellValue', 'Custom'])('a conditional format of type %s without a rule', (type) => {
    expect(() => conditionalFormatXml(format(type), context)).toThrow(
      `The conditional format of A1:B2, of type ${type}, has no rule yet and cannot be written.`,
    );
  });

  it('a conditional format whose rule is not in the model', () => {
    expect(() => conditionalFormatXml(format('IconSet'), context)).toThrow('of type IconSet cannot be written');
  });
});

describe('a table', () => {
  it('names its columns as its header cells do, with line breaks as escapes', () => {
    expect(tablePart(table(1, 'Pledges'), ['Donor', 'Line\nbreak', `Q1 'a' & "b" _x0041_`], 7)).toContain(
      'id="7" name="Pledges" displayName="Pledges" ref="A1:C4" totalsRowShown="0"><autoFilter ref="A1:C4"/><tableColumns count="3">' +
        '<tableColumn id="1" name="Donor"/><tableColumn id="2" name="Line_x000a_break"/>' +
        `<tableColumn id="3" name="Q1 'a' &amp; &quot;b&quot; _x005F_x0041_"/></tableColumns>`,
    );
  });

  it('filters its rows without the totals', () => {
    expect(tablePart(table(1, 'T', { showTotals: true }), ['a', 'b', 'c'], 1)).toContain(
      'ref="A1:C4" totalsRowCount="1"><autoFilter ref="A1:C3"/>',
    );
  });

  it('whose filter would be lost, or whose columns Excel could not name, is refused', () => {
    expect(() => tablePart(table(1, 'T', { isFiltered: true }), ['a', 'b', 'c'], 1)).toThrow('would lose its filter');
    expect(() => tablePart(table(1, 'T'), ['a', 'b'], 1)).toThrow('has 3 columns and names for 2');
    expect(() => tablePart(table(1, 'T'), ['a', '', 'c'], 1)).toThrow('Column 2 of the table "T"');
    expect(() => tablePart(table(1, 'T'), ['a', 'b', 'c'.repeat(256)], 1)).toThrow(
      '256 characters; Excel takes 1 to 255',
    );
  });
});
