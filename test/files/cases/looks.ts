import type { Case } from './case';
import { MAIN, MICROSOFT, sheetType, written, type Draft } from './draft';
import { addSheet, NEEDS_SHEET, register, row } from './register';

const changed =
  (change: (draft: Draft) => void): (() => Uint8Array) =>
  () => {
    const draft = register();
    change(draft);
    return written(draft);
  };

const X14 = `${MICROSOFT}/spreadsheetml/2009/9/main`;
const XM = `${MICROSOFT}/excel/2006/main`;
const REVISION = `${MICROSOFT}/spreadsheetml/2014/revision`;
const COMPLEMENT = `<extLst><ext uri="{C7286773-470A-42A8-94C5-96B5CB345126}" xmlns:xfpb="${MICROSOFT}/spreadsheetml/2022/featurepropertybag"><xfpb:xfComplement i="0"/></ext></extLst>`;

/**
 * Formats of every kind: gradients, borders within, named styles, table styles, palette, extensions. Source: ECMA-376
 * part 1, 18.8.
 */
const STYLES = `<styleSheet xmlns="${MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="${MICROSOFT}/spreadsheetml/2009/9/ac" xmlns:xr="${REVISION}"><numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0.00\\ &quot;€&quot;;[Red]\\-#,##0.00\\ &quot;€&quot;"/><numFmt numFmtId="43" formatCode="_-* #,##0.00_-;\\-* #,##0.00_-"/></numFmts><fonts count="3" x14ac:knownFonts="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><i/><strike/><outline/><shadow/><u val="doubleAccounting"/><vertAlign val="superscript"/><sz val="10.5"/><color indexed="10"/><name val="Arial"/></font><font><sz val="11"/><color theme="0" tint="-0.249977111117893"/><name val="A &amp; B"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><gradientFill degree="90"><stop position="0"><color theme="0"/></stop><stop position="1"><color theme="4"/></stop></gradientFill></fill><fill><patternFill patternType="darkTrellis"><fgColor theme="0" tint="-0.5"/></patternFill></fill></fills><borders count="3"><border><left/><right/><top/><bottom/><diagonal/></border><border diagonalUp="1" diagonalDown="1"><left style="mediumDashDotDot"><color indexed="64"/></left><right style="hair"><color auto="1"/></right><top/><bottom style="double"><color indexed="8"/></bottom><diagonal style="thin"><color theme="1"/></diagonal></border><border><left/><right/><top/><bottom/><diagonal/><vertical style="thin"><color rgb="FF00FF00"/></vertical><horizontal style="thin"><color auto="1"/></horizontal></border></borders><cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="43" fontId="2" fillId="0" borderId="0" applyFont="0" applyFill="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="1" fillId="2" borderId="1" xfId="1" quotePrefix="1" pivotButton="1" applyNumberFormat="1" applyFont="1"><alignment horizontal="justify" vertical="top" textRotation="45" indent="3"/><protection locked="0"/>${COMPLEMENT}</xf><xf numFmtId="0" fontId="2" fillId="3" borderId="2" xfId="0" applyFill="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="2"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Mine &amp; yours" xfId="1" hidden="1" xr:uid="{12345678-1111-2222-3333-444444444444}"/></cellStyles><dxfs count="2"><dxf><font><b/><i val="0"/><color theme="0" tint="-0.2"/></font><numFmt numFmtId="165" formatCode="[$-409]d\\-mmm\\-yy;@"/><fill><patternFill patternType="solid"><bgColor indexed="10"/></patternFill></fill></dxf><dxf><fill><gradientFill degree="45"><stop position="0"><color rgb="FFFF0000"/></stop><stop position="1"><color rgb="FF00FF00"/></stop></gradientFill></fill></dxf></dxfs><tableStyles count="1" defaultTableStyle="TableStyleMedium9" defaultPivotStyle="PivotStyleMedium4"><tableStyle name="Mine &amp; yours" pivot="0" count="2"><tableStyleElement type="wholeTable" dxfId="0"/><tableStyleElement type="firstRowStripe" size="2" dxfId="1"/></tableStyle></tableStyles><colors><indexedColors><rgbColor rgb="00112233"/><rgbColor rgb="00FFFFFF"/></indexedColors><mruColors><color rgb="FF123456"/></mruColors></colors><extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="${X14}"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst></styleSheet>`;

/** Check boxes in cells: a format's extension leads to a part that says what it is. */
function checkBoxes(draft: Draft): void {
  const part = 'xl/featurePropertyBag/featurePropertyBag.xml';
  draft.parts[part] =
    `<FeaturePropertyBags xmlns="${MICROSOFT}/spreadsheetml/2022/featurepropertybag"><bag type="Checkbox"/><bag type="XFControls"><bagId k="CellControl">0</bagId></bag><bag type="XFComplement"><bagId k="XFControls">1</bagId></bag><bag type="XFComplements" extRef="XFComplementsMapperExtRef"><a k="MappedFeaturePropertyBags"><bagId>2</bagId></a></bag></FeaturePropertyBags>`;
  draft.overrides[part] = 'application/vnd.ms-excel.featurepropertybag+xml';
  (draft.links['workbook'] ??= []).push({
    id: 'rIdBag',
    type: `${MICROSOFT}/2022/11/relationships/FeaturePropertyBag`,
    target: 'featurePropertyBag/featurePropertyBag.xml',
  });
  draft.styles = draft.styles.replace(
    /<cellXfs count="2">(.*?)<\/cellXfs>/,
    `<cellXfs count="3">$1<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0">${COMPLEMENT}</xf></cellXfs>`,
  );
  addSheet(draft, 'Done', row(1, '<c r="A1" s="2" t="b"><v>1</v></c>'));
}

/**
 * A sheet with nearly everything that a worksheet may hold, in the order of the schema. Source: ECMA-376 part 1,
 * 18.3.1.99.
 */
function everySheetFeature(draft: Draft): void {
  draft.styles = draft.styles.replace(
    '<dxfs count="0"/>',
    '<dxfs count="1"><dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs>',
  );
  const sheet = addSheet(
    draft,
    'Rich',
    row(
      1,
      '<c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c>',
      ' spans="1:4" ht="22.5" customHeight="1" x14ac:dyDescent="0.3"',
    ) +
      row(
        2,
        '<c r="A2"><v>2</v></c><c r="B2"><v>3</v></c>',
        ' outlineLevel="1" collapsed="1" s="1" customFormat="1" ph="1"',
      ),
    `<sheetCalcPr fullCalcOnLoad="1"/><protectedRanges><protectedRange name="R1" sqref="A1" password="CC1A"/></protectedRanges><scenarios current="0" show="0"><scenario name="Low" locked="1" count="1" user="Ann"><inputCells r="A1" val="5"/></scenario></scenarios><autoFilter ref="A1:D2"><filterColumn colId="0"><customFilters and="1"><customFilter operator="greaterThan" val="0"/><customFilter operator="lessThan" val="9"/></customFilters></filterColumn></autoFilter><dataConsolidate function="average"/><customSheetViews><customSheetView guid="{AAAAAAAA-1111-2222-3333-444444444444}" scale="70" showGridLines="0"><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></customSheetView></customSheetViews><mergeCells count="1"><mergeCell ref="A5:B6"/></mergeCells><phoneticPr fontId="0" type="Hiragana" alignment="center"/><conditionalFormatting sqref="A1:A2"><cfRule type="dataBar" priority="1"><dataBar minLength="5" showValue="0"><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${X14}"><x14:id>{DDDDDDDD-1111-2222-3333-444444444444}</x14:id></ext></extLst></cfRule></conditionalFormatting><conditionalFormatting sqref="B1:B2 D1"><cfRule type="timePeriod" dxfId="0" priority="2" timePeriod="lastWeek" stopIfTrue="1"><formula>AND(TODAY()-FLOOR(B1,1)&lt;=7)</formula></cfRule></conditionalFormatting><dataValidations count="1" disablePrompts="1" xWindow="100" yWindow="200"><dataValidation type="list" errorStyle="information" imeMode="hiragana" allowBlank="1" error="a&#10;b" sqref="C1:C2 D2"><formula1>"x,y"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A1" location="Needs!A1" display="go" tooltip="tip"/></hyperlinks><printOptions horizontalCentered="1" headings="1"/><pageMargins left="0.1" right="0.2" top="0.3" bottom="0.4" header="0.05" footer="0.06"/><pageSetup paperSize="9" scale="55" firstPageNumber="3" orientation="landscape" copies="2"/><headerFooter differentFirst="1"><oddHeader>&amp;L&amp;"Arial,Bold"&amp;12A &amp;&amp; B</oddHeader><firstHeader>first</firstHeader></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="1" max="16383" man="1"/></rowBreaks><cellWatches><cellWatch r="A1"/></cellWatches><ignoredErrors><ignoredError sqref="A1:A2" numberStoredAsText="1"/></ignoredErrors><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="{DDDDDDDD-1111-2222-3333-444444444444}"><x14:dataBar minLength="0" maxLength="100" gradient="0" direction="rightToLeft"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>A1:A2</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups xmlns:xm="${XM}"><x14:sparklineGroup type="column" displayEmptyCellsAs="gap" negative="1"><x14:colorSeries theme="4"/><x14:sparklines><x14:sparkline><xm:f>Rich!A1:C1</xm:f><xm:sqref>E1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`,
  );
  sheet.attributes = ` xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="${MICROSOFT}/spreadsheetml/2009/9/ac" xmlns:xr="${REVISION}" xr:uid="{00000000-0001-0000-0000-000000000000}"`;
  sheet.before =
    '<sheetPr published="0" enableFormatConditionsCalculation="0" transitionEvaluation="1" codeName="Rich1"><tabColor theme="4" tint="0.4"/><outlinePr summaryBelow="0"/><pageSetUpPr autoPageBreaks="0" fitToPage="1"/></sheetPr><dimension ref="A1:C2"/><sheetViews><sheetView showFormulas="1" showZeros="0" rightToLeft="1" showRuler="0" view="pageBreakPreview" topLeftCell="B2" colorId="12" zoomScale="85" zoomScaleNormal="85" workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozenSplit"/><selection pane="topRight" activeCell="C1" sqref="C1"/><selection pane="bottomRight" activeCell="B2" activeCellId="1" sqref="A1 B2:C3"/></sheetView></sheetViews><sheetFormatPr baseColWidth="12" defaultColWidth="13.5" defaultRowHeight="18" customHeight="1" thickTop="1" outlineLevelRow="1" outlineLevelCol="2" x14ac:dyDescent="0.3"/><cols><col min="1" max="1" width="13.7109375" style="1" customWidth="1" bestFit="1" phonetic="1"/><col min="2" max="4" width="9" outlineLevel="2" collapsed="1" hidden="1"/><col min="5" max="16384" width="9.140625" style="1"/></cols>';
}

/** Formats, and what a worksheet says beside its cells. */
export const LOOKS: readonly Case[] = [
  {
    what: 'formats of every kind, with extensions',
    make: changed((draft) => {
      draft.styles = STYLES;
      addSheet(
        draft,
        'Looks',
        row(
          1,
          '<c r="A1" s="2"><v>1</v></c><c r="B1" s="3"><v>2</v></c><c r="C1" s="4" t="inlineStr"><is><t>007</t></is></c>',
        ),
      );
    }),
  },
  { what: 'check boxes in cells', make: changed(checkBoxes) },
  {
    // ECMA-376 part 1, 18.8.15: the count is informative.
    what: 'a count of formats that is wrong',
    make: changed((draft) => {
      draft.styles = draft.styles.replace('<dxfs count="0"/>', '<dxfs count="3"><dxf><font><b/></font></dxf></dxfs>');
    }),
  },
  { what: 'nearly everything that a worksheet may hold', make: changed(everySheetFeature) },
  {
    what: 'a format for every column of the sheet',
    make: changed((draft) => {
      draft.sheets[NEEDS_SHEET]!.before = '<cols><col min="1" max="16384" width="9" style="1"/></cols>';
    }),
  },
  {
    what: 'no styles at all but the content type of them',
    make: changed((draft) => {
      draft.styles = `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`;
      draft.overrides['xl/styles.xml'] = sheetType('styles');
    }),
  },
];
