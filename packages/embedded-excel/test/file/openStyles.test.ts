import { openWorkbook } from '../../src/file/open/openWorkbook';
import { tinted } from '../../src/file/open/tint';
import { DEFAULT_FORMAT } from '../../src/model/defaults';
import { formatAt } from '../../src/model/readCells';
import { relationshipsXml, partsOf, xlsxWritten, zipOf } from '../fixtures/xlsxParts';

/** The formats of a row of cells, one for each xf of a styles part. */
function formatsOf(styles: string) {
  const count = styles.split('<xf').length - 1;
  const cells = Array.from({ length: count }, (_, style) => `<c s="${style}"><v>1</v></c>`).join('');
  const { grid } = openWorkbook(xlsxWritten({ styles, sheets: { Data: `<sheetData><row>${cells}</row></sheetData>` } }))
    .sheets[0]!;
  return Array.from({ length: count }, (_, column) => formatAt(grid, 0, column));
}
const one = (styles: string) => formatsOf(styles)[0]!;

describe('formats of cells', () => {
  it('reads built-in and own number formats', () => {
    const formats = formatsOf(
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;USD&quot; #,##0"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="4"/><xf numFmtId="14"/><xf numFmtId="49"/><xf numFmtId="44"/><xf numFmtId="164"/></cellXfs>',
    );
    expect(formats.map(({ numberFormat }) => numberFormat)).toEqual([
      'General',
      '#,##0.00',
      'm/d/yyyy',
      '@',
      '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
      '"USD" #,##0',
    ]);
  });

  it('reads fonts', () => {
    const { font } = one(
      '<fonts><font><b/><i val="0"/><strike/><u val="double"/><sz val="9.5"/><color rgb="FF1F4E79"/><name val="Arial"/></font></fonts><cellXfs><xf fontId="0"/></cellXfs>',
    );
    expect(font).toEqual({
      name: 'Arial',
      size: 9.5,
      bold: true,
      italic: false,
      underline: 'Double',
      strikethrough: true,
      color: '#1F4E79',
    });
  });

  it('reads solid fills and leaves patterns out', () => {
    const fills = formatsOf(
      '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFF00"/><bgColor indexed="64"/></patternFill></fill></fills><cellXfs><xf fillId="0"/><xf fillId="1"/><xf fillId="2"/></cellXfs>',
    );
    expect(fills.map(({ fill }) => fill)).toEqual(['', '', '#FFFF00']);
  });

  it('reads lines around and across cells', () => {
    const { borders } = one(
      '<borders><border diagonalUp="1"><left style="hair"/><end style="mediumDashed"><color indexed="10"/></end><top style="double"><color auto="1"/></top><bottom/><diagonal style="slantDashDot"><color theme="1"/></diagonal></border></borders><cellXfs><xf borderId="0"/></cellXfs>',
    );
    expect(borders).toEqual({
      EdgeLeft: { style: 'Continuous', weight: 'Hairline', color: '#000000' },
      EdgeRight: { style: 'Dash', weight: 'Medium', color: '#FF0000' },
      EdgeTop: { style: 'Double', weight: 'Thick', color: '#000000' },
      DiagonalUp: { style: 'SlantDashDot', weight: 'Medium', color: '#000000' },
    });
  });

  it('reads alignment and protection', () => {
    const [first, down, stacked] = formatsOf(
      '<cellXfs><xf><alignment horizontal="centerContinuous" vertical="top" wrapText="1" indent="2" textRotation="45" shrinkToFit="1" readingOrder="2"/><protection locked="0" hidden="1"/></xf><xf><alignment textRotation="120"/></xf><xf><alignment textRotation="255"/></xf></cellXfs>',
    );
    expect(first).toMatchObject({
      horizontalAlignment: 'CenterAcrossSelection',
      verticalAlignment: 'Top',
      wrapText: true,
      indentLevel: 2,
      textOrientation: 45,
      shrinkToFit: true,
      readingOrder: 'RightToLeft',
      locked: false,
      formulaHidden: true,
    });
    expect([down!.textOrientation, stacked!.textOrientation]).toEqual([-30, 180]);
  });

  // A format that is changed later is a copy of the file's own, with all that the model does not know of it.
  it('keeps the number of each format, of equal ones too, and makes no entry of the default', () => {
    const styles = '<cellXfs><xf/><xf numFmtId="4"/><xf numFmtId="4" applyNumberFormat="1"/></cellXfs>';
    const [plain, first, second] = formatsOf(styles);
    expect(plain).toBe(DEFAULT_FORMAT);
    expect([first!.xf, second!.xf]).toEqual([1, 2]);
    expect({ ...first, xf: 2 }).toEqual(second);
    expect(Object.isFrozen(first)).toBe(true);
  });
});

describe('colours', () => {
  /**
   * Tints of accent 1 (blue) and accent 2 (orange) of Office 2013 to 2022, as Excel's own palette shows them, with the
   * tints that Excel writes.
   */
  it.each([
    ['#4472C4', 0.79998168889431442, '#D9E1F2'],
    ['#4472C4', 0.59999389629810485, '#B4C6E7'],
    ['#4472C4', 0.39997558519241921, '#8EA9DB'],
    ['#4472C4', -0.249977111117893, '#305496'],
    ['#4472C4', -0.499984740745262, '#203764'],
    ['#ED7D31', 0.79998168889431442, '#FCE4D6'],
    ['#ED7D31', -0.249977111117893, '#C65911'],
    ['#70AD47', 0.79998168889431442, '#E2EFDA'],
    ['#FFC000', 0.59999389629810485, '#FFE699'],
    ['#44546A', 0.59999389629810485, '#ACB9CA'],
    ['#FFFFFF', -0.499984740745262, '#808080'],
    ['#000000', 0.249977111117893, '#404040'],
  ])('tints %s by %d as Excel does', (color, tint, expected) => {
    expect(tinted(color, tint)).toBe(expected);
  });

  it('takes the colours of the theme, where light and dark are exchanged', () => {
    const written = {
      styles:
        '<fonts><font><color theme="0"/></font><font><color theme="1"/></font><font><color theme="4"/></font><font><color theme="11"/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/><xf fontId="3"/></cellXfs>',
      sheets: { Data: '<sheetData><row><c s="0"/><c s="1"/><c s="2"/><c s="3"/></row></sheetData>' },
    };
    const parts = partsOf(written);
    const bytes = zipOf({
      ...parts,
      'xl/_rels/workbook.xml.rels': relationshipsXml([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'styles', 'styles.xml'],
        ['rId3', 'theme', 'theme/theme1.xml'],
      ]),
      'xl/theme/theme1.xml':
        '<a:theme xmlns:a="a"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="010203"/></a:dk1><a:lt1><a:srgbClr val="FAFBFC"/></a:lt1><a:accent1><a:srgbClr val="156082"/></a:accent1></a:clrScheme></a:themeElements></a:theme>',
    });
    const { grid } = openWorkbook(bytes).sheets[0]!;
    expect([0, 1, 2, 3].map((column) => formatAt(grid, 0, column).font.color)).toEqual([
      '#FAFBFC',
      '#010203',
      '#156082',
      '#954F72',
    ]);
  });

  it("takes the file's own colours by number", () => {
    const format = one(
      '<fonts><font><color indexed="1"/></font></fonts><cellXfs><xf/></cellXfs><colors><indexedColors><rgbColor rgb="00000000"/><rgbColor rgb="00ABCDEF"/></indexedColors></colors>',
    );
    expect(format.font.color).toBe('#ABCDEF');
  });
});
