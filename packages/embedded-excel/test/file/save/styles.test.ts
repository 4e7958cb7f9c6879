import { openStyleBook } from '../../../src/file/save/styleBook/styleBook';
import { OFFICE_THEME } from '../../../src/file/open/theme';
import { DEFAULT_FORMAT } from '../../../src/model/defaults';
import type { CellFormat } from '../../../src/model/formats';
import { looksIn, stylesPart } from './stylesForTest';

const FIRST =
  '<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="14"/><color theme="4" tint="-0.25"/><name val="Calibri Light"/><family val="2"/><charset val="204"/><scheme val="major"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="5"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top style="thin"><color theme="1"/></top><bottom style="double"><color indexed="10"/></bottom><diagonal/></border></borders>';
const STYLES = `${FIRST}<cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="9" fontId="1" fillId="2" borderId="1" xfId="1" applyFont="1"><alignment horizontal="center" justifyLastLine="1"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><extLst><ext uri="{C7286773-470A-42A8-94C5-96B5CB345126}" xmlns:xfpb="http://schemas.microsoft.com/office/spreadsheetml/2022/featurepropertybag"><xfpb:xfComplement i="0"/></ext></extLst></xf></cellXfs><cellStyles count="2"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Percent" xfId="1" builtinId="5"/></cellStyles><dxfs count="3"><dxf><font><b/></font></dxf></dxfs><tableStyles count="0"/><extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst>`;

const open = (text: string | null) => openStyleBook(text, OFFICE_THEME);
/** The looks of a file's formats, as they are changed by who works with it. */
const changed = (text: string, xf: number, change: (format: CellFormat) => Partial<CellFormat>): CellFormat => {
  const format = looksIn(text)[xf]!;
  return { ...format, ...change(format) };
};

describe('a format that looks as the one of the file that it was made from', () => {
  it('has its number, and the part stays the same text', () => {
    const text = `\uFEFF${stylesPart(STYLES)}\n<!-- end -->`;
    const book = open(text);
    const numbers = looksIn(text).map((format) => book.numberOf({ ...format }));
    expect(numbers).toEqual([0, 1, 2]);
    expect(book.isChanged()).toBe(false);
    expect(book.text()).toBe(text);
  });

  it('is number 0 where nobody has formatted it and number 0 looks so', () => {
    expect(open(stylesPart(STYLES)).numberOf(DEFAULT_FORMAT)).toBe(0);
    expect(open(null).numberOf(DEFAULT_FORMAT)).toBe(0);
    expect(open(stylesPart('')).numberOf(DEFAULT_FORMAT)).toBe(0);
  });

  it('is made where nobody has formatted it and number 0 looks otherwise', () => {
    const text = stylesPart(
      '<fonts count="1"><font><sz val="10"/><name val="Arial"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs>',
    );
    const book = open(text);
    expect(book.numberOf(DEFAULT_FORMAT)).toBe(1);
    expect(book.text()).toContain(
      '<fonts count="2"><font><sz val="10"/><name val="Arial"/><family val="2"/></font><font><sz val="11"/><name val="Calibri"/></font></fonts>',
    );
    expect(looksIn(book.text())[1]).toEqual(DEFAULT_FORMAT);
  });

  it('cannot have been made from a format that the file has not', () => {
    expect(() => open(stylesPart(STYLES)).numberOf({ ...DEFAULT_FORMAT, xf: 3 })).toThrow('number 3, but there are 3');
  });
});

describe('a format that looks otherwise', () => {
  it('keeps its style, its attributes and all aspects that did not change', () => {
    const book = open(stylesPart(STYLES));
    expect(book.numberOf(changed(stylesPart(STYLES), 1, () => ({ wrapText: true })))).toBe(3);
    expect(book.text()).toContain(
      '<xf numFmtId="9" fontId="1" fillId="2" borderId="1" xfId="1" applyFont="1" applyAlignment="1"><alignment horizontal="center" justifyLastLine="1" wrapText="1"/></xf></cellXfs>',
    );
    expect(book.text()).toContain('<cellXfs count="4">');
  });

  it('keeps the theme colour, charset and scheme of a font that becomes larger', () => {
    const text = stylesPart(STYLES);
    const book = open(text);
    book.numberOf(changed(text, 1, ({ font }) => ({ font: { ...font, size: 18 } })));
    expect(book.text()).toContain(
      '<font><b/><sz val="18"/><color theme="4" tint="-0.25"/><name val="Calibri Light"/><family val="2"/><charset val="204"/><scheme val="major"/></font></fonts>',
    );
  });

  it('takes a font of another name out of the theme', () => {
    const text = stylesPart(STYLES);
    const book = open(text);
    book.numberOf(changed(text, 1, ({ font }) => ({ font: { ...font, name: 'A & B' } })));
    expect(book.text()).toContain(
      '<font><b/><sz val="14"/><color theme="4" tint="-0.25"/><name val="A &amp; B"/><charset val="204"/></font></fonts>',
    );
  });

  it('keeps the other lines of a border', () => {
    const text = stylesPart(STYLES);
    const book = open(text);
    book.numberOf(
      changed(text, 1, ({ borders }) => ({
        borders: { ...borders, EdgeTop: { style: 'Continuous', weight: 'Thick', color: '#000000' } },
      })),
    );
    expect(book.text()).toContain(
      '<border><left/><right/><top style="thick"><color theme="1"/></top><bottom style="double"><color indexed="10"/></bottom><diagonal/></border></borders>',
    );
  });

  it('keeps an in-cell check box', () => {
    const text = stylesPart(STYLES);
    const book = open(text);
    expect(book.numberOf(changed(text, 2, () => ({ fill: '#FFFF00' })))).toBe(3);
    expect(book.text()).toContain(
      '<xf numFmtId="0" fontId="0" fillId="3" borderId="0" xfId="0" applyFill="1"><extLst><ext uri="{C7286773-470A-42A8-94C5-96B5CB345126}" xmlns:xfpb="http://schemas.microsoft.com/office/spreadsheetml/2022/featurepropertybag"><xfpb:xfComplement i="0"/></ext></extLst></xf></cellXfs>',
    );
  });

  it('changes nothing else of the part than the collections that grow', () => {
    const text = stylesPart(STYLES);
    const book = open(text);
    book.numberOf({ ...DEFAULT_FORMAT, fill: '#FFFF00' });
    const added =
      '<fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/><bgColor indexed="64"/></patternFill></fill>';
    const xf = '<xf numFmtId="0" fontId="0" fillId="3" borderId="0" xfId="0" applyFill="1"/>';
    expect(book.text()).toBe(
      text
        .replace('<fills count="3">', '<fills count="4">')
        .replace('</fills>', `${added}</fills>`)
        .replace('<cellXfs count="3">', '<cellXfs count="4">')
        .replace('</cellXfs>', `${xf}</cellXfs>`),
    );
  });

  it('says once more what is usual where the base says otherwise', () => {
    const text = stylesPart(STYLES);
    const book = open(text);
    const number = book.numberOf(
      changed(text, 1, () => ({ horizontalAlignment: 'General', fill: '', numberFormat: 'General', borders: {} })),
    );
    expect(book.text()).toContain(
      '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="1" applyFont="1" applyNumberFormat="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment justifyLastLine="1"/></xf>',
    );
    expect(looksIn(book.text())[number]).toMatchObject({ horizontalAlignment: 'General', fill: '', borders: {} });
  });
});

describe('what is there already', () => {
  it('is used, however it is spelled', () => {
    const text = stylesPart(
      '<fonts><font><name val="Calibri"/><sz val="11.0"/><b val="true"/></font><font><sz val="11"/><name val="Calibri"/></font></fonts><fills><fill><patternFill/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="ffff00"/></patternFill></fill></fills><borders><border><left style="none"/></border></borders><cellXfs><xf fontId="1"/><xf applyFill="true" applyFont="1" fillId="2"><protection locked="true"/><alignment horizontal="general"/></xf></cellXfs>',
    );
    const book = open(text);
    const font = { ...DEFAULT_FORMAT.font, bold: true };
    expect(book.numberOf({ ...DEFAULT_FORMAT, fill: '#FFFF00', font })).toBe(1);
    expect(book.isChanged()).toBe(false);
  });

  it('is not appended again when the result is opened and asked for the same', () => {
    const formats: CellFormat[] = [
      { ...DEFAULT_FORMAT, numberFormat: '"USD" #,##0', fill: '#1F4E79' },
      { ...DEFAULT_FORMAT, textOrientation: -45, locked: false, quotePrefix: true },
      { ...DEFAULT_FORMAT, borders: { DiagonalUp: { style: 'Dash', weight: 'Thick', color: '#FF0000' } } },
      changed(stylesPart(STYLES), 1, ({ font }) => ({ font: { ...font, italic: true, underline: 'Single' } })),
    ];
    const first = open(stylesPart(STYLES));
    const numbers = formats.map((format) => first.numberOf(format));
    const difference = first.differenceOf({ fill: '#FFC7CE', fontColor: '#9C0006' });
    const again = open(first.text());
    expect(formats.map((format) => again.numberOf({ ...format }))).toEqual(numbers);
    expect(again.differenceOf({ fill: '#FFC7CE', fontColor: '#9C0006' })).toBe(difference);
    expect(again.isChanged()).toBe(false);
  });

  it('is not one of the first two fills, which Excel shows as none and dots whatever they say', () => {
    const text = stylesPart(
      '<fills count="1"><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills>',
    );
    const book = open(text);
    book.numberOf({ ...DEFAULT_FORMAT, fill: '#FFFF00' });
    expect(looksIn(book.text()).at(-1)!.fill).toBe('#FFFF00');
    expect(book.text()).toContain(
      '<fills count="3"><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid">',
    );
  });
});

describe('number formats', () => {
  const withCodes = (numFmts: string, xfs: string): string =>
    stylesPart(`<numFmts count="9">${numFmts}</numFmts><cellXfs count="1"><xf/>${xfs}</cellXfs>`);
  const number = (text: string | null, code: string): string => {
    const book = open(text);
    const xf = book.numberOf({ ...DEFAULT_FORMAT, numberFormat: code });
    return /numFmtId="(\d+)"/.exec(book.text().split('<cellXfs')[1]!.split('<xf')[xf + 1]!)![1]!;
  };

  it('have their number where Excel has them built in', () => {
    expect(number(null, '0.00%')).toBe('10');
    expect(number(null, 'm/d/yyyy')).toBe('14');
    expect(number(null, '@')).toBe('49');
  });

  it('take a number from 164 that nothing in the part uses', () => {
    const text = withCodes(
      '<numFmt numFmtId="164" formatCode="0.000"/><numFmt numFmtId="166" formatCode="yyyy"/>',
      '<xf numFmtId="165"/>',
    );
    expect(number(text, '0.000')).toBe('164');
    expect(number(text, '0.0000')).toBe('167');
  });

  it('do not take the number of a built-in one that the file defines anew', () => {
    expect(number(withCodes('<numFmt numFmtId="10" formatCode="0.0"/>', ''), '0.00%')).toBe('164');
    expect(number(withCodes('<numFmt numFmtId="10" formatCode="0.0"/>', ''), '0.0')).toBe('10');
  });

  it('keep the dollar where the workbook is opened in another country', () => {
    expect(number(null, '$#,##0_);($#,##0)')).toBe('164');
  });
});

describe('the part itself', () => {
  it('may have a prefix, which what is appended gets', () => {
    const text =
      '<?xml version="1.0"?><x:styleSheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:fonts count="1"><x:font><x:sz val="11"/><x:name val="Calibri"/></x:font></x:fonts><x:dxfs count="0"/></x:styleSheet>';
    const book = open(text);
    book.numberOf({ ...DEFAULT_FORMAT, font: { ...DEFAULT_FORMAT.font, bold: true } });
    book.differenceOf({ bold: true });
    expect(book.text()).toContain(
      '<x:fonts count="2"><x:font><x:sz val="11"/><x:name val="Calibri"/></x:font><x:font><x:b/><x:sz val="11"/><x:name val="Calibri"/></x:font></x:fonts>',
    );
    expect(book.text()).toContain('<x:dxfs count="1"><x:dxf><x:font><x:b/></x:font></x:dxf></x:dxfs></x:styleSheet>');
    expect(looksIn(book.text())[1]!.font.bold).toBe(true);
  });

  it('may have prefixes that change within it', () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const text = `<x:styleSheet xmlns:x="${main}"><cellXfs xmlns="${main}"><xf/></cellXfs></x:styleSheet>`;
    const book = open(text);
    book.numberOf({ ...DEFAULT_FORMAT, wrapText: true });
    expect(book.text()).toContain(
      `<cellXfs xmlns="${main}" count="2"><xf/><xf applyAlignment="1"><alignment wrapText="1"/></xf></cellXfs>`,
    );
  });

  it('may lack collections, which are made where the schema wants them', () => {
    for (const text of [stylesPart(''), stylesPart('').replace('></styleSheet>', '/>')]) {
      const book = open(text);
      expect(book.numberOf({ ...DEFAULT_FORMAT, numberFormat: '0.0', fill: '#FF0000' })).toBe(1);
      const order = book.text().match(/<(numFmts|fonts|fills|borders|cellXfs) count="\d"/g);
      expect(order).toEqual([
        '<numFmts count="1"',
        '<fonts count="1"',
        '<fills count="3"',
        '<borders count="1"',
        '<cellXfs count="2"',
      ]);
      expect(looksIn(book.text())[1]).toMatchObject({ numberFormat: '0.0', fill: '#FF0000' });
    }
  });

  it('may have wrong counts: they are not read, and right where something was appended', () => {
    const text = stylesPart(STYLES);
    const book = open(text);
    expect(book.differenceOf({ fontColor: '#FF0000' })).toBe(1);
    expect(book.text()).toContain('<dxfs count="2">');
    const again = open(book.text());
    expect(again.differenceOf({ fontColor: '#FF0000' })).toBe(1);
    expect(again.differenceOf({ bold: true })).toBe(0);
    expect(again.isChanged()).toBe(false);
  });

  it('may be strict: lines are at the start and the end of cells there', () => {
    const text =
      '<styleSheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><cellXfs count="1"><xf/></cellXfs></styleSheet>';
    const book = open(text);
    book.numberOf({ ...DEFAULT_FORMAT, borders: { EdgeLeft: { style: 'Dot', weight: 'Thin', color: '#00FF00' } } });
    expect(book.text()).toContain(
      '<border><start style="dotted"><color rgb="FF00FF00"/></start><end/><top/><bottom/><diagonal/></border>',
    );
  });

  it('may offer alternatives, of which the one counts that the reader takes', () => {
    const text = stylesPart(
      '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="z"><fonts count="1"><font><sz val="7"/></font></fonts></mc:Choice><mc:Choice xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" Requires="x"><fonts count="1"><font><sz val="8"/><name val="Arial"/></font></fonts></mc:Choice><mc:Fallback><fonts count="1"><font><sz val="9"/></font></fonts></mc:Fallback></mc:AlternateContent><cellXfs count="1"><xf fontId="0"/></cellXfs>',
    );
    const book = open(text);
    const [format] = looksIn(text);
    const number = book.numberOf({ ...format!, font: { ...format!.font, bold: true } });
    expect(looksIn(book.text())[number]!.font).toMatchObject({ name: 'Arial', size: 8, bold: true });
    expect(book.text()).toContain('<mc:Fallback><fonts count="1"><font><sz val="9"/></font></fonts></mc:Fallback>');
  });

  it('must be well-formed', () => {
    expect(() => open('<styleSheet><fonts></styleSheet>')).toThrow('not well-formed');
  });
});

describe('limits of Excel', () => {
  it('are those of [MS-OI29500] 18.8.31: 206 number formats of its own', () => {
    const book = open(null);
    for (let count = 1; count <= 206; count++) book.numberOf({ ...DEFAULT_FORMAT, numberFormat: `0"${count}"` });
    expect(() => book.numberOf({ ...DEFAULT_FORMAT, numberFormat: '0"207"' })).toThrow(
      'more than 206 number formats of its own',
    );
  });

  it('are those of [MS-OI29500] 18.8.10: 65,430 formats of cells, with those of styles of its own', () => {
    const text = stylesPart(
      `<cellStyleXfs><xf/><xf/></cellStyleXfs><cellXfs>${'<xf/>'.repeat(65_428)}</cellXfs><cellStyles><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>`,
    );
    const book = open(text);
    expect(book.numberOf({ ...DEFAULT_FORMAT, wrapText: true })).toBe(65_428);
    expect(() => book.numberOf({ ...DEFAULT_FORMAT, locked: false })).toThrow('formats of cells');
  });
});
