import { addPart, HEAD, MAIN, MICROSOFT, OFFICE, sheetType, written, type Draft } from './draft';
import { addSheet, PLEDGES, PLEDGES_SHEET, register, row, textCell } from './register';
import { withProperties } from './sheetKinds';

const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const MAKES = `${MICROSOFT}/spreadsheetml`;
/** What Excel says at the root of its parts. */
const ROOT = ` xmlns:mc="${MC}" mc:Ignorable="x14ac xr xr2 xr3" xmlns:x14ac="${MAKES}/2009/9/ac" xmlns:xr="${MAKES}/2014/revision" xmlns:xr2="${MAKES}/2015/revision2" xmlns:xr3="${MAKES}/2016/revision3"`;
const X14 = `${MAKES}/2009/9/main`;
const X15 = `${MAKES}/2010/11/main`;
const XM = `${MICROSOFT}/excel/2006/main`;
const uid = (number: number): string => `{00000000-0003-0000-0200-${String(number).padStart(12, '0')}}`;

/** Shared strings: a text in formats, with its reading in Japanese, and with blanks at its ends. */
const STRINGS = [
  '<si><r><rPr><b/><sz val="11"/><color theme="1"/><rFont val="Calibri"/><family val="2"/><scheme val="minor"/></rPr><t>Donor</t></r><r><t xml:space="preserve"> A</t></r></si>',
  '<si><t>寄付者</t><rPh sb="0" eb="3"><t>キフシャ</t></rPh><phoneticPr fontId="0"/></si>',
  '<si><t xml:space="preserve"> Donor C </t></si>',
  '<si><t>Note_x000D_&#10;below</t></si>',
];
const shared = (address: string, number: number, more = ''): string =>
  `<c r="${address}" t="s"${more}><v>${number}</v></c>`;
const ROW = ' spans="1:10" x14ac:dyDescent="0.25"';

/**
 * The pledges of the plain register with more columns: a picture in a cell, a formula, a text in formats within its
 * cell.
 */
function rows(): string {
  const donors = [shared('B2', 0, ' s="1"'), shared('B3', 1, ' ph="1"'), shared('B4', 2), textCell('B5', 'Donor D')];
  const body = PLEDGES.slice(1).map((cells, at) => {
    const number = at + 2;
    const [id, , day, status, currency, amount, need] = cells;
    const told = [
      textCell(`A${number}`, String(id)),
      donors[at]!,
      `<c r="C${number}" s="1"><v>${(day as { day: number }).day}</v></c>`,
      textCell(`D${number}`, String(status)),
      textCell(`E${number}`, String(currency)),
      `<c r="F${number}"><v>${String(amount)}</v></c>`,
      need === null ? `<c r="G${number}" s="1"/>` : textCell(`G${number}`, String(need)),
      `<c r="H${number}" t="e" vm="1"><v>#VALUE!</v></c>`,
      at === 0
        ? `<c r="I${number}"><f t="shared" ref="I2:I5" si="0">Pledges[[#This Row],[Amount]]*2</f><v>${Number(amount) * 2}</v></c>`
        : `<c r="I${number}"><f t="shared" si="0"/><v>${Number(amount) * 2}</v></c>`,
      `<c r="J${number}" t="inlineStr"><is><r><rPr><i/></rPr><t>see</t></r><r><t xml:space="preserve"> file</t></r></is></c>`,
    ];
    return row(number, told.join(''), `${ROW} outlineLevel="1"`);
  });
  const header = [...PLEDGES[0]!, 'Logo', 'Twice', 'Remark'].map((name, at) =>
    textCell(`${String.fromCharCode(65 + at)}1`, String(name)),
  );
  const below = [
    row(
      9,
      `${shared('A9', 3)}<c r="B9" cm="1"><f t="array" ref="B9:B11">_xlfn._xlws.SORT(F2:F4)</f><v>90</v></c><c r="L9"><v>1</v></c>`,
      ROW,
    ),
    row(10, '<c r="B10"><v>300</v></c><c r="C10"><f t="shared" ref="C10:C11" si="1">B10+1</f><v>301</v></c>', ROW),
    row(
      11,
      '<c r="B11"><v>700</v></c><c r="C11"><f t="shared" si="1"/><v>701</v></c><c r="L11"><f>SUM(F2:F5)+B10</f><v>1430</v></c>',
      ROW,
    ),
  ];
  return [row(1, header.join(''), ROW), ...body, ...below].join('');
}

const tableXml = (): string => {
  const names = [...PLEDGES[0]!, 'Logo', 'Twice', 'Remark'].map(String);
  const columns = names.map((name, at) => {
    const attributes = `id="${at + 1}" xr3:uid="${uid(at + 1)}" name="${name}" uniqueName="${at + 1}" queryTableFieldId="${at + 1}" dataDxfId="0"`;
    return name === 'Twice'
      ? `<tableColumn ${attributes}><calculatedColumnFormula>Pledges[[#This Row],[Amount]]*2</calculatedColumnFormula></tableColumn>`
      : `<tableColumn ${attributes}/>`;
  });
  return `<table xmlns="${MAIN}" xmlns:mc="${MC}" mc:Ignorable="xr xr3" xmlns:xr="${MAKES}/2014/revision" xmlns:xr3="${MAKES}/2016/revision3" id="2" xr:uid="${uid(0)}" name="Pledges" displayName="Pledges" ref="A1:J5" tableType="queryTable" totalsRowShown="0" headerRowDxfId="0"><autoFilter ref="A1:J5" xr:uid="${uid(0)}"/><sortState xmlns:xlrd2="${MAKES}/2017/richdata2" ref="A2:J5"><sortCondition ref="A2:A5"/></sortState><tableColumns count="${names.length}">${columns.join('')}</tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/><extLst><ext uri="{504A1905-F514-4f6f-8877-14C23A59335A}" xmlns:x14="${X14}"><x14:table altText="Pledges" altTextSummary="All of them"/></ext></extLst></table>`;
};

/**
 * Values with more behind them: the picture of a cell, and the mark of formulas that give several values. Source:
 * Microsoft, [MS-XLSX] 2.2.4.21 and [MS-XLSX] 2.3.3.
 */
function metadata(draft: Draft): void {
  addPart(
    draft,
    'xl/metadata.xml',
    `<metadata xmlns="${MAIN}" xmlns:xda="${MAKES}/2017/dynamicarray" xmlns:xlrd="${MAKES}/2017/richdata"><metadataTypes count="2"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/><metadataType name="XLRICHVALUE" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><futureMetadata name="XLRICHVALUE" count="1"><bk><extLst><ext uri="{3e2802c4-a4d2-4d8b-9148-e3be6c30e623}"><xlrd:rvb i="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata><valueMetadata count="1"><bk><rc t="2" v="0"/></bk></valueMetadata></metadata>`,
    { type: sheetType('sheetMetadata'), from: 'workbook', link: 'sheetMetadata', id: 'rIdMetadata' },
  );
  const rich = `${MAKES}/2017/richdata`;
  addPart(
    draft,
    'xl/richData/rdrichvalue.xml',
    `<rvData xmlns="${rich}" count="1"><rv s="0"><v>0</v><v>5</v></rv></rvData>`,
    {
      type: 'application/vnd.ms-excel.rdrichvalue+xml',
      from: 'workbook',
      link: `${MICROSOFT}/2017/06/relationships/rdRichValue`,
      id: 'rIdValues',
    },
  );
  addPart(
    draft,
    'xl/richData/rdrichvaluestructure.xml',
    `<rvStructures xmlns="${rich}" count="1"><s t="_localImage"><k n="_rvRel:LocalImageIdentifier" t="i"/><k n="CalcOrigin" t="i"/></s></rvStructures>`,
    {
      type: 'application/vnd.ms-excel.rdrichvaluestructure+xml',
      from: 'workbook',
      link: `${MICROSOFT}/2017/06/relationships/rdRichValueStructure`,
      id: 'rIdStructures',
    },
  );
  const images = 'xl/richData/richValueRel.xml';
  addPart(
    draft,
    images,
    `<richValueRels xmlns="${MAKES}/2022/richvaluerel" xmlns:r="${OFFICE}"><rel r:id="rId1"/></richValueRels>`,
    {
      type: 'application/vnd.ms-excel.richvaluerel+xml',
      from: 'workbook',
      link: `${MICROSOFT}/2022/10/relationships/richValueRel`,
      id: 'rIdImages',
    },
  );
  draft.parts['xl/media/image1.png'] = Uint8Array.of(0x89, 0x50, 0x4e, 0x47);
  draft.defaults['png'] = 'image/png';
  draft.links[images] = [{ id: 'rId1', type: 'image', target: '../media/image1.png' }];
}

/**
 * A slicer of the table, and the query that fills it. Source: Microsoft, [MS-XLSX] 2.6.79 and 2.6.124
 * (tableSlicerCache).
 */
function slicerAndQuery(draft: Draft, sheet: string, table: string): void {
  addPart(
    draft,
    'xl/slicers/slicer1.xml',
    `<slicers xmlns="${X14}"${ROOT.replace('x14ac xr xr2 xr3', 'xr xr2 xr3')}><slicer name="Status" xr10:uid="${uid(50)}" xmlns:xr10="${MAKES}/2016/revision10" cache="Slicer_Status" caption="Status" rowHeight="241300"/></slicers>`,
    {
      type: 'application/vnd.ms-excel.slicer+xml',
      from: sheet,
      link: `${MICROSOFT}/2007/relationships/slicer`,
      id: 'rIdSlicer',
    },
  );
  addPart(
    draft,
    'xl/slicerCaches/slicerCache1.xml',
    `<slicerCacheDefinition xmlns="${X14}" name="Slicer_Status" sourceName="Status"><extLst><x:ext xmlns:x="${MAIN}" uri="{2F2917AC-EB37-4324-AD4E-5DD8C200BD13}"><x15:tableSlicerCache xmlns:x15="${X15}" tableId="2" column="4"/></x:ext></extLst></slicerCacheDefinition>`,
    {
      type: 'application/vnd.ms-excel.slicerCache+xml',
      from: 'workbook',
      link: `${MICROSOFT}/2007/relationships/slicerCache`,
      id: 'rIdSlicerCache',
    },
  );
  addPart(
    draft,
    'xl/connections.xml',
    `<connections xmlns="${MAIN}"><connection id="1" keepAlive="1" name="Query - Pledges" type="5" refreshedVersion="8" saveData="1"><dbPr connection="Provider=Microsoft.Mashup.OleDb.1;Location=Pledges" command="SELECT * FROM [Pledges]"/></connection></connections>`,
    { type: sheetType('connections'), from: 'workbook', link: 'connections', id: 'rIdConnections' },
  );
  addPart(
    draft,
    'xl/queryTables/queryTable1.xml',
    `<queryTable xmlns="${MAIN}" name="ExternalData_1" connectionId="1" autoFormatId="16" applyNumberFormats="0"><queryTableRefresh nextId="11"><queryTableFields count="10">${Array.from({ length: 10 }, (_, at) => `<queryTableField id="${at + 1}" name="c${at + 1}" tableColumnId="${at + 1}"/>`).join('')}</queryTableFields></queryTableRefresh></queryTable>`,
    { type: sheetType('queryTable'), from: table, link: 'queryTable', id: 'rId1' },
  );
}

/**
 * A register as Excel of today keeps it, whose table of pledges has all that Excel can put into a table and below it.
 */
export function excelRegister(): Uint8Array {
  const draft = register();
  withProperties(draft);
  const table = 'xl/tables/table2.xml';
  const sheet = draft.sheets[PLEDGES_SHEET]!;
  sheet.attributes = `${ROOT} xr:uid="${uid(60)}"`;
  sheet.before =
    '<sheetPr codeName="Sheet3"><outlinePr summaryBelow="0"/></sheetPr><dimension ref="A1:L11"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B3" sqref="B3"/></sheetView></sheetViews><sheetFormatPr baseColWidth="8" defaultRowHeight="15" outlineLevelRow="1" outlineLevelCol="1" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="12.7109375" bestFit="1" customWidth="1"/><col min="3" max="3" width="10" style="1" customWidth="1" outlineLevel="1" collapsed="1"/><col min="8" max="16384" width="9.140625" style="1"/></cols>';
  sheet.cells = rows();
  sheet.after = `<phoneticPr fontId="0"/><conditionalFormatting sqref="A9:L11"><cfRule type="expression" dxfId="0" priority="1"><formula>$B9&gt;500</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" allowBlank="1" imeMode="on" xr:uid="${uid(61)}" sqref="D2:D5 D9"><formula1>"paid,committed,pledged"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A9" r:id="rIdSite" display="Site" xr:uid="${uid(62)}"/><hyperlink ref="A2" location="Needs!A1" display="N1" xr:uid="${uid(63)}"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><ignoredErrors><ignoredError sqref="A9:B9" numberStoredAsText="1"/></ignoredErrors><tableParts count="1"><tablePart r:id="rId1"/></tableParts><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="iconSet" priority="2" id="${uid(64)}"><x14:iconSet custom="1"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="formula"><xm:f>$B$10</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>67</xm:f></x14:cfvo><x14:cfIcon iconSet="3Flags" iconId="0"/><x14:cfIcon iconSet="NoIcons" iconId="0"/><x14:cfIcon iconSet="3Stars" iconId="2"/></x14:iconSet></x14:cfRule><xm:sqref>F2:F5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations xmlns:xm="${XM}" count="1"><x14:dataValidation type="list" allowBlank="1" xr:uid="${uid(65)}"><x14:formula1><xm:f>Needs!$A$2:$A$4</xm:f></x14:formula1><xm:sqref>G2:G5</xm:sqref></x14:dataValidation></x14:dataValidations></ext><ext uri="{3A4CF648-6AED-40f4-86FF-DC5316D8AED3}" xmlns:x15="${X15}"><x14:slicerList xmlns:x14="${X14}"><x14:slicer r:id="rIdSlicer"/></x14:slicerList></ext></extLst>`;
  draft.links[sheet.part]!.push({ id: 'rIdSite', type: 'hyperlink', target: 'https://example.org/', external: true });
  draft.parts[table] = HEAD + tableXml();
  draft.styles = draft.styles.replace(
    '<dxfs count="0"/>',
    '<dxfs count="1"><dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs>',
  );
  addPart(
    draft,
    'xl/sharedStrings.xml',
    `<sst xmlns="${MAIN}" count="${STRINGS.length}" uniqueCount="${STRINGS.length}">${STRINGS.join('')}</sst>`,
    { type: sheetType('sharedStrings'), from: 'workbook', link: 'sharedStrings', id: 'rIdStrings' },
  );
  addPart(
    draft,
    'xl/calcChain.xml',
    `<calcChain xmlns="${MAIN}"><c r="I2" i="3" l="1"/><c r="I3"/><c r="I4"/><c r="I5"/><c r="B9" i="3" a="1"/><c r="C10"/><c r="C11"/><c r="L11"/><c r="D2" i="1"/><c r="E2"/></calcChain>`,
    { type: sheetType('calcChain'), from: 'workbook', link: 'calcChain', id: 'rIdChain' },
  );
  metadata(draft);
  slicerAndQuery(draft, sheet.part, table);
  addSheet(draft, "O'Brien 年度", row(1, '<c r="A1"><f>SUM(Pledges!F2:F5)+Pledges!B10</f><v>1430</v></c>'));
  draft.sheets.at(-1)!.state = 'veryHidden';
  draft.after = `<definedNames><definedName name="Hidden" hidden="1">Pledges!$B$10</definedName><definedName name="Local" localSheetId="2">Pledges!$A$9:$B$11</definedName><definedName name="Slicer_Status">#N/A</definedName></definedNames><calcPr calcId="191029"/><extLst><ext uri="{46BE6895-7355-4a93-B00E-2C351335B9C9}" xmlns:x15="${X15}"><x15:slicerCaches xmlns:x14="${X14}"><x14:slicerCache r:id="rIdSlicerCache"/></x15:slicerCaches></ext></extLst>`;
  return written(draft);
}
