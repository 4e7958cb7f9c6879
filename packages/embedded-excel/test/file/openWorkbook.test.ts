import { openWorkbook } from '../../src/file/open/openWorkbook';
import { defaultPage } from '../../src/model/defaults';
import type { Sheet } from '../../src/model/workbook';
import { partsOf, relationshipsXml, xlsxWritten, zipOf, type WrittenWorkbook } from '../fixtures/xlsxParts';

const sheetOf = (content: string, more: Partial<WrittenWorkbook> = {}): Sheet =>
  openWorkbook(xlsxWritten({ sheets: { Data: content }, ...more })).sheets[0]!;

describe('the workbook', () => {
  const three = { One: '<sheetData/>', 'Two &amp; more': '<sheetData/>', Three: '<sheetData/>' };

  it('reads sheets in their order, and what the workbook says of itself', () => {
    const parts = partsOf({
      sheets: three,
      before: '<workbookProtection lockStructure="1"/><bookViews><workbookView activeTab="1"/></bookViews>',
      after: '<calcPr calcMode="manual"/>',
    });
    const state = parts['xl/workbook.xml']!.replace('name="One"', 'name="One" state="veryHidden"').replace(
      'name="Three"',
      'name="Three" state="hidden"',
    );
    const workbook = openWorkbook(zipOf({ ...parts, 'xl/workbook.xml': state }));
    expect(workbook.sheets.map(({ name, sourceName, visibility }) => [name, sourceName, visibility])).toEqual([
      ['One', 'One', 'VeryHidden'],
      ['Two & more', 'Two & more', 'Visible'],
      ['Three', 'Three', 'Hidden'],
    ]);
    expect(new Set(workbook.sheets.map(({ id }) => id)).size).toBe(3);
    expect(workbook.activeSheet).toBe(workbook.sheets[1]!.id);
    expect([workbook.structureProtected, workbook.calculationMode, workbook.date1904]).toEqual([true, 'Manual', false]);
  });

  it('shows the first visible sheet where the file names a hidden one', () => {
    const parts = partsOf({ sheets: three });
    const hidden = parts['xl/workbook.xml']!.replace('name="One"', 'name="One" state="hidden"');
    const workbook = openWorkbook(zipOf({ ...parts, 'xl/workbook.xml': hidden }));
    expect(workbook.activeSheet).toBe(workbook.sheets[1]!.id);
  });

  it('leaves chart sheets out, and still counts them where names count sheets', () => {
    const parts = partsOf({
      sheets: { Chart: '', Data: '<sheetData/>' },
      after: '<definedNames><definedName name="Rate" localSheetId="1">Data!$A$1</definedName></definedNames>',
    });
    const workbook = openWorkbook(
      zipOf({
        ...parts,
        'xl/_rels/workbook.xml.rels': relationshipsXml([
          ['rId1', 'chartsheet', 'chartsheets/sheet1.xml'],
          ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
        ]),
      }),
    );
    expect(workbook.sheets.map(({ name, names }) => [name, names.map((one) => one.name)])).toEqual([
      ['Data', ['Rate']],
    ]);
  });

  it('finds parts at other places, under prefixes and in the namespaces of strict files', () => {
    const STRICT = 'http://purl.oclc.org/ooxml';
    const relations = (links: string) =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links}</Relationships>`;
    const type = `${STRICT}/officeDocument/relationships`;
    const workbook = openWorkbook(
      zipOf({
        '[Content_Types].xml':
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
        '_rels/.rels': relations(`<Relationship Id="a" Type="${type}/officeDocument" Target="/book/Main.XML"/>`),
        'book/main.xml': `<x:workbook xmlns:x="${STRICT}/spreadsheetml/main" xmlns:q="${type}"><x:sheets><x:sheet name="S" sheetId="9" q:id="b"/></x:sheets></x:workbook>`,
        'book/_rels/main.xml.rels': relations(
          `<Relationship Id="b" Type="${type}/worksheet" Target="../pages/./one.xml"/>`,
        ).replace('', '\uFEFF'),
        'pages/one.xml': `<x:worksheet xmlns:x="${STRICT}/spreadsheetml/main"><x:sheetData><x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      }),
    );
    expect(workbook.sheets[0]!.grid.values.get(0)).toEqual([7]);
  });

  it('reads parts in UTF-16', () => {
    const parts = partsOf({ sheets: { Data: '<sheetData/>' } });
    const text = `\uFEFF${parts['xl/workbook.xml']!.replace('UTF-8', 'UTF-16').replace('"Data"', '"Dätä"')}`;
    const utf16 = new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
    expect(openWorkbook(zipOf({ ...parts, 'xl/workbook.xml': utf16 })).sheets[0]!.name).toBe('Dätä');
  });

  it('reads the document settings of this add-in only', () => {
    const ours = '7c1b2a54-3d0e-4f6a-9a55-1f0c2d8e6b41';
    const extension = (id: string, value: string) =>
      `<we:webextension xmlns:we="we" id="{${id}}"><we:reference id="${id}"/><we:properties><we:property name="k" value="${value}"/><we:property name="n" value="{&quot;a&quot;:[1]}"/></we:properties></we:webextension>`;
    const { settings } = openWorkbook(
      xlsxWritten({
        sheets: { Data: '' },
        parts: {
          'xl/webextensions/webextension1.xml': extension('11111111-0000-0000-0000-000000000000', '&quot;theirs&quot;'),
          'xl/webextensions/webextension2.xml': extension(ours.toUpperCase(), '&quot;ours&quot;'),
        },
      }),
      { addIn: ours },
    );
    expect([...settings]).toEqual([
      ['k', 'ours'],
      ['n', { a: [1] }],
    ]);
  });
});

describe('names', () => {
  it('go to the workbook, to sheets, or to the page', () => {
    const workbook = openWorkbook(
      xlsxWritten({
        sheets: { 'A b': '', C: '' },
        after:
          '<definedNames><definedName name="Rate" comment="per USD">1.5</definedName><definedName name="Secret" hidden="1">\'A b\'!$A$1</definedName>' +
          '<definedName name="Local" localSheetId="1">_xlfn.XLOOKUP(1,C!$A:$A,C!$B:$B)</definedName><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">\'A b\'!$A$1:$B$9</definedName>' +
          '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'A b\'!$A:$B,\'A b\'!$1:$3</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">\'A b\'!$A$1:$D$20,\'A b\'!$F$1</definedName></definedNames>',
      }),
    );
    expect(workbook.names).toEqual([
      { name: 'Rate', formula: '=1.5', visible: true, comment: 'per USD' },
      { name: 'Secret', formula: "='A b'!$A$1", visible: false, comment: '' },
    ]);
    const [first, second] = workbook.sheets as [Sheet, Sheet];
    expect(second.names).toEqual([
      { name: 'Local', formula: '=XLOOKUP(1,C!$A:$A,C!$B:$B)', visible: true, comment: '' },
    ]);
    expect(first.names).toEqual([]);
    expect(first.page).toMatchObject({
      titleRows: { first: 0, last: 2 },
      titleColumns: { first: 0, last: 1 },
      printArea: [
        { row: 0, column: 0, rows: 20, columns: 4 },
        { row: 0, column: 5, rows: 1, columns: 1 },
      ],
    });
  });
});

describe('a sheet', () => {
  it('without anything said has what a new sheet has', () => {
    const sheet = sheetOf('<sheetData/>');
    expect(sheet.page).toEqual(defaultPage());
    expect([sheet.showGridlines, sheet.showHeadings, sheet.rightToLeft, sheet.tabColor, sheet.protected]).toEqual([
      true,
      true,
      false,
      '',
      false,
    ]);
  });

  it('reads its view, tab, merges and protection', () => {
    const sheet = sheetOf(
      '<sheetPr><tabColor rgb="FF00B050"/></sheetPr><sheetViews><sheetView showGridLines="0" rightToLeft="1" showRowColHeaders="0"><pane xSplit="2" ySplit="3" topLeftCell="C4" state="frozen"/></sheetView></sheetViews><sheetData/><sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:C2"/></mergeCells>',
    );
    expect(sheet).toMatchObject({
      tabColor: '#00B050',
      showGridlines: false,
      showHeadings: false,
      rightToLeft: true,
      frozen: { rows: 3, columns: 2 },
      protected: true,
      merges: [{ row: 0, column: 0, rows: 2, columns: 3 }],
    });
  });

  it('does not take a split for frozen panes', () => {
    const sheet = sheetOf(
      '<sheetViews><sheetView><pane xSplit="1500" ySplit="900"/></sheetView></sheetViews><sheetData/>',
    );
    expect(sheet.frozen).toEqual({ rows: 0, columns: 0 });
  });

  it('reads how it is printed', () => {
    const { page } = sheetOf(
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetData/><printOptions horizontalCentered="1" gridLines="1"/><pageMargins left="0.5" right="0.25" top="1" bottom="1" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddHeader>&amp;LLeft &amp;&amp; more&amp;C&amp;A&amp;R&amp;D</oddHeader><oddFooter>&amp;P of &amp;N</oddFooter></headerFooter><rowBreaks><brk id="40" man="1"/><brk id="20" man="1"/><brk id="30"/></rowBreaks>',
    );
    expect(page).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { pagesWide: 1, pagesTall: 0 },
      margins: { left: 36, right: 18, top: 72, bottom: 72 },
      centerHorizontally: true,
      centerVertically: false,
      printGridlines: true,
      header: { left: 'Left && more', center: '&A', right: '&D' },
      footer: { left: '', center: '&P of &N', right: '' },
      rowBreaks: [20, 40],
    });
  });

  it('reads links into the workbook, out of it, and both', () => {
    const { hyperlinks } = sheetOf(
      '<sheetData/><hyperlinks><hyperlink ref="A1" location="\'S 1\'!B2" tooltip="there"/><hyperlink ref="A2:B3" r:id="rId1"/><hyperlink ref="A4" r:id="rId1" location="top"/></hyperlinks>',
      { links: { 1: [['rId1', 'hyperlink', 'https://example.org/a?b=1&amp;c', 'External']] } },
    );
    const area = (row: number, rows = 1, columns = 1) => ({ row, column: 0, rows, columns });
    expect(hyperlinks).toEqual([
      { area: area(0), documentReference: "'S 1'!B2", screenTip: 'there', inFile: 0 },
      { area: area(1, 2, 2), address: 'https://example.org/a?b=1&c', inFile: 1 },
      { area: area(3), address: 'https://example.org/a?b=1&c#top', inFile: 2 },
    ]);
  });

  it('reads tables', () => {
    const { tables } = sheetOf('<sheetData/><tableParts><tablePart r:id="t1"/><tablePart r:id="t2"/></tableParts>', {
      links: {
        1: [
          ['t1', 'table', '../tables/table1.xml'],
          ['t2', 'table', '/xl/tables/table2.xml'],
        ],
      },
      parts: {
        'xl/tables/table1.xml':
          '<table id="7" name="Needs" displayName="Needs" ref="B2:D9" totalsRowCount="1"><autoFilter ref="B2:D8"/><tableStyleInfo name="TableStyleMedium2" showFirstColumn="1" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>',
        'xl/tables/table2.xml':
          '<table id="8" displayName="Bare" ref="F1:F3" headerRowCount="0"><tableColumns count="1"><tableColumn id="1" name="Need_x000a_ID"/></tableColumns></table>',
      },
    });
    expect(tables.map(({ id: _, part: __, ...table }) => table)).toEqual([
      {
        name: 'Needs',
        area: { row: 1, column: 1, rows: 8, columns: 3 },
        showHeaders: true,
        hiddenHeaders: [],
        showTotals: true,
        style: 'TableStyleMedium2',
        showBandedRows: true,
        showBandedColumns: false,
        showFilterButton: true,
        isFiltered: false,
        highlightFirstColumn: true,
        highlightLastColumn: false,
      },
      {
        name: 'Bare',
        area: { row: 0, column: 5, rows: 3, columns: 1 },
        showHeaders: false,
        // The names that formulas call the columns by; "_x000a_" is a line feed.
        hiddenHeaders: ['Need\nID'],
        showTotals: false,
        style: '',
        showBandedRows: false,
        showBandedColumns: false,
        showFilterButton: false,
        isFiltered: false,
        highlightFirstColumn: false,
        highlightLastColumn: false,
      },
    ]);
  });
});

describe('conditional formats', () => {
  const styles =
    '<dxfs><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>';
  const area = (column: number, rows = 9) => ({ row: 0, column, rows, columns: 1 });
  const rest = ({ conditionalFormats }: Sheet) => conditionalFormats.map(({ id: _, inFile: __, ...format }) => format);

  it('come in their order, one for each area', () => {
    const sheet = sheetOf(
      '<sheetData/><conditionalFormatting sqref="A1:A9 C1:C9"><cfRule type="cellIs" dxfId="0" priority="7" stopIfTrue="1" operator="between"><formula>1</formula><formula>$B$1</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="E1:E9"><cfRule type="expression" dxfId="0" priority="2"><formula>E1&gt;_xlfn.DAYS(1,2)</formula></cfRule><cfRule type="top10" priority="9" rank="3"/></conditionalFormatting>',
      { styles },
    );
    const format = { fill: '#FFC7CE', fontColor: '#9C0006', bold: true };
    const between = { rule: { operator: 'Between', formula1: '=1', formula2: '=$B$1' } };
    expect(rest(sheet)).toEqual([
      {
        origin: 'file',
        area: area(4),
        type: 'Custom',
        priority: 0,
        stopIfTrue: false,
        rule: { rule: { formula: '=E1>DAYS(1,2)' } },
        format,
      },
      { origin: 'file', area: area(0), type: 'CellValue', priority: 1, stopIfTrue: true, rule: between, format },
      { origin: 'file', area: area(2), type: 'CellValue', priority: 2, stopIfTrue: true, rule: between, format },
      {
        origin: 'file',
        area: area(4),
        type: 'TopBottom',
        priority: 3,
        stopIfTrue: false,
        rule: { attributes: { type: 'top10', priority: '9', rank: '3' }, formulas: [] },
        format: {},
      },
    ]);
  });

  it('reads colour scales', () => {
    const sheet = sheetOf(
      '<sheetData/><conditionalFormatting sqref="A1:A9"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="formula" val="$B$1"/><color rgb="FFF8696B"/><color rgb="FFFFEB84"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting>',
    );
    expect(sheet.conditionalFormats[0]!.rule).toEqual({
      criteria: {
        minimum: { type: 'LowestValue', color: '#F8696B' },
        midpoint: { type: 'Percentile', formula: '50', color: '#FFEB84' },
        maximum: { type: 'Formula', formula: '=$B$1', color: '#63BE7B' },
      },
    });
  });

  it('joins the two halves of a data bar, and reads rules of Excel 2010 alone', () => {
    const sheet = sheetOf(
      '<sheetData/><conditionalFormatting sqref="A1:A9"><cfRule type="dataBar" priority="1"><dataBar showValue="0"><cfvo type="min"/><cfvo type="num" val="10"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{A}</x14:id></ext></extLst></cfRule></conditionalFormatting>' +
        '<extLst><ext><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{A}"><x14:dataBar border="1" gradient="0" direction="leftToRight" axisPosition="middle" negativeBarBorderColorSameAsPositive="0"><x14:cfvo type="autoMin"/><x14:cfvo type="num"><xm:f>10</xm:f></x14:cfvo><x14:borderColor rgb="FF112233"/><x14:negativeFillColor rgb="FFFF0000"/><x14:negativeBorderColor rgb="FF445566"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>A1:A9</xm:sqref></x14:conditionalFormatting>' +
        '<x14:conditionalFormatting><x14:cfRule type="expression" priority="2" id="{B}"><xm:f>Other!A1=1</xm:f><x14:dxf><font><color rgb="FF00FF00"/></font></x14:dxf></x14:cfRule><xm:sqref>B1:B9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>',
    );
    expect(rest(sheet)).toEqual([
      {
        origin: 'file',
        area: area(0),
        type: 'DataBar',
        priority: 0,
        stopIfTrue: false,
        rule: {
          positiveFormat: { fillColor: '#638EC6', gradientFill: false, borderColor: '#112233' },
          negativeFormat: {
            fillColor: '#FF0000',
            matchPositiveFillColor: false,
            borderColor: '#445566',
            matchPositiveBorderColor: false,
          },
          showDataBarOnly: true,
          barDirection: 'LeftToRight',
          axisFormat: 'CellMidPoint',
          axisColor: '#000000',
          lowerBoundRule: { type: 'Automatic' },
          upperBoundRule: { type: 'Number', formula: '10' },
        },
        format: {},
      },
      {
        origin: 'file',
        area: area(1),
        type: 'Custom',
        priority: 1,
        stopIfTrue: false,
        rule: { rule: { formula: '=Other!A1=1' } },
        format: { fontColor: '#00FF00' },
      },
    ]);
  });
});

describe('validations', () => {
  it('have the rules of the API, one for each area', () => {
    const sheet = sheetOf(
      '<sheetData/><dataValidations><dataValidation type="list" allowBlank="1" showErrorMessage="1" errorStyle="warning" errorTitle="T" error="M" sqref="A1:A2 C1"><formula1>"a,b ""c"""</formula1></dataValidation>' +
        '<dataValidation type="list" showDropDown="1" sqref="D1"><formula1>$Z$1:$Z$5</formula1></dataValidation><dataValidation type="decimal" operator="greaterThanOrEqual" showInputMessage="1" promptTitle="P" prompt="Q" sqref="E1"><formula1>0.5</formula1></dataValidation>' +
        '<dataValidation type="date" sqref="F1"><formula1>43831</formula1><formula2>TODAY()</formula2></dataValidation><dataValidation type="custom" sqref="G1"><formula1>ISNUMBER(G1)</formula1></dataValidation><dataValidation sqref="H1"/></dataValidations>' +
        '<extLst><ext><x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>Lists!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>J1</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
    );
    expect(sheet.validations.map(({ area, rule }) => [area.column, area.rows, rule])).toEqual([
      [0, 2, { list: { source: 'a,b "c"', inCellDropDown: true } }],
      [2, 1, { list: { source: 'a,b "c"', inCellDropDown: true } }],
      [3, 1, { list: { source: '=$Z$1:$Z$5', inCellDropDown: false } }],
      [4, 1, { decimal: { operator: 'GreaterThanOrEqualTo', formula1: 0.5 } }],
      [5, 1, { date: { operator: 'Between', formula1: 43831, formula2: '=TODAY()' } }],
      [6, 1, { custom: { formula: '=ISNUMBER(G1)' } }],
      [7, 1, {}],
      [9, 1, { list: { source: '=Lists!$A$1:$A$3', inCellDropDown: true } }],
    ]);
    expect(sheet.validations[0]).toMatchObject({
      origin: 'file',
      ignoreBlanks: true,
      errorAlert: { showAlert: true, style: 'Warning', title: 'T', message: 'M' },
      prompt: { showPrompt: false, title: '', message: '' },
    });
    expect(sheet.validations[3]!.prompt).toEqual({ showPrompt: true, title: 'P', message: 'Q' });
  });
});
