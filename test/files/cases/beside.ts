import type { Case } from './case';
import { addPart, MAIN, MICROSOFT, OFFICE, PACKAGE, sheetType, written, type Draft } from './draft';
import { alternative, draw } from './drawings';
import { addSheet, NOTES, register, row, textCell } from './register';

const changed =
  (change: (draft: Draft) => void): (() => Uint8Array) =>
  () => {
    const draft = register();
    change(draft);
    return written(draft);
  };

const X14 = `${MICROSOFT}/spreadsheetml/2009/9/main`;
const X15 = `${MICROSOFT}/spreadsheetml/2010/11/main`;
const CUSTOM = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

function pivotAndSlicer(draft: Draft): void {
  const sheet = addSheet(
    draft,
    'Pivot',
    row(1, textCell('A1', 'Theme') + textCell('B1', 'Sum')) +
      row(2, `${textCell('A2', 'Urban crime')}<c r="B2"><v>1250</v></c>`),
  );
  const cache = 'xl/pivotCache/pivotCacheDefinition1.xml';
  addPart(
    draft,
    cache,
    `<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" r:id="rId1" refreshOnLoad="1" refreshedBy="A" refreshedDate="44000" createdVersion="6" refreshedVersion="6" minRefreshableVersion="3" recordCount="1"><cacheSource type="worksheet"><worksheetSource name="Needs"/></cacheSource><cacheFields count="1"><cacheField name="Theme" numFmtId="0"><sharedItems count="1"><s v="Urban crime"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>`,
    { type: sheetType('pivotCacheDefinition'), from: 'workbook', link: 'pivotCacheDefinition', id: 'rIdCache' },
  );
  addPart(
    draft,
    'xl/pivotCache/pivotCacheRecords1.xml',
    `<pivotCacheRecords xmlns="${MAIN}" count="1"><r><x v="0"/></r></pivotCacheRecords>`,
    { type: sheetType('pivotCacheRecords'), from: cache, link: 'pivotCacheRecords', id: 'rId1' },
  );
  const pivot = 'xl/pivotTables/pivotTable1.xml';
  addPart(
    draft,
    pivot,
    `<pivotTableDefinition xmlns="${MAIN}" name="PivotTable1" cacheId="5" dataCaption="Values"><location ref="A1:B2" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="1"><pivotField axis="axisRow" showAll="0"><items count="2"><item x="0"/><item t="default"/></items></pivotField></pivotFields></pivotTableDefinition>`,
    { type: sheetType('pivotTable'), from: sheet.part, link: 'pivotTable', id: 'rId1' },
  );
  draft.links[pivot] = [
    { id: 'rId1', type: 'pivotCacheDefinition', target: '../pivotCache/pivotCacheDefinition1.xml' },
  ];
  addPart(
    draft,
    'xl/slicers/slicer1.xml',
    `<slicers xmlns="${X14}"><slicer name="Theme" cache="Slicer_Theme" caption="Theme" rowHeight="241300"/></slicers>`,
    {
      type: 'application/vnd.ms-excel.slicer+xml',
      from: sheet.part,
      link: `${MICROSOFT}/2007/relationships/slicer`,
      id: 'rId2',
    },
  );
  addPart(
    draft,
    'xl/slicerCaches/slicerCache1.xml',
    `<slicerCacheDefinition xmlns="${X14}" name="Slicer_Theme" sourceName="Theme"><pivotTables><pivotTable tabId="4" name="PivotTable1"/></pivotTables><data><tabular pivotCacheId="77"><items count="1"><i x="0" s="1"/></items></tabular></data></slicerCacheDefinition>`,
    {
      type: 'application/vnd.ms-excel.slicerCache+xml',
      from: 'workbook',
      link: `${MICROSOFT}/2007/relationships/slicerCache`,
      id: 'rIdSlicer',
    },
  );
  addPart(
    draft,
    'xl/timelines/timeline1.xml',
    `<timelines xmlns="${X15}"><timeline name="Date" cache="NativeTimeline_Date" caption="Date" level="2" selectionLevel="2"/></timelines>`,
    {
      type: 'application/vnd.ms-excel.timeline+xml',
      from: sheet.part,
      link: `${MICROSOFT}/2011/relationships/timeline`,
      id: 'rId3',
    },
  );
  draw(
    draft,
    draft.sheets.indexOf(sheet),
    'xl/drawings/drawing1.xml',
    [
      alternative(
        'a14',
        `${MICROSOFT}/drawing/2010/main`,
        `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Theme"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${MICROSOFT}/drawing/2010/slicer"><sle:slicer xmlns:sle="${MICROSOFT}/drawing/2010/slicer" name="Theme"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
      ),
    ],
    [],
  );
  sheet.after += `<extLst><ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}" xmlns:x14="${X14}"><x14:slicerList><x14:slicer r:id="rId2"/></x14:slicerList></ext><ext uri="{7E03D99C-DC04-49d9-9315-930204A7B6E9}" xmlns:x15="${X15}"><x15:timelineRefs><x15:timelineRef r:id="rId3"/></x15:timelineRefs></ext></extLst>`;
  draft.after = `<definedNames><definedName name="Slicer_Theme">#N/A</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="5" r:id="rIdCache"/></pivotCaches><extLst><ext uri="{BBE1A952-AA13-448e-AADC-164F8A28A991}" xmlns:x14="${X14}"><x14:slicerCaches><x14:slicerCache r:id="rIdSlicer"/></x14:slicerCaches></ext></extLst>`;
}

function commentsAndThreads(draft: Draft): void {
  const sheet = draft.sheets[NOTES]!;
  const from = sheet.part;
  addPart(
    draft,
    'xl/comments1.xml',
    `<comments xmlns="${MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="xr" xmlns:xr="${MICROSOFT}/spreadsheetml/2014/revision"><authors><author>tc={11111111-2222-3333-4444-555555555555}</author><author>Ann</author></authors><commentList><comment ref="A2" authorId="0" shapeId="0" xr:uid="{11111111-2222-3333-4444-555555555555}"><text><t>[Threaded comment]</t></text></comment><comment ref="B2" authorId="1" shapeId="0"><text><r><rPr><b/></rPr><t>Ann:</t></r><r><t xml:space="preserve"> to be checked</t></r></text></comment></commentList></comments>`,
    { type: sheetType('comments'), from, link: 'comments', id: 'rId1' },
  );
  draft.defaults['vml'] = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
  addPart(
    draft,
    'xl/drawings/vmlDrawing1.vml',
    Buffer.from(
      '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>',
    ),
    { from, link: 'vmlDrawing', id: 'rId2' },
  );
  const threads = `${MICROSOFT}/spreadsheetml/2018/threadedcomments`;
  addPart(
    draft,
    'xl/threadedComments/threadedComment1.xml',
    `<ThreadedComments xmlns="${threads}"><threadedComment ref="A2" dT="2020-07-01T10:00:00.00" personId="{AAAAAAAA-2222-3333-4444-555555555555}" id="{11111111-2222-3333-4444-555555555555}"><text>Is it so?</text></threadedComment></ThreadedComments>`,
    {
      type: 'application/vnd.ms-excel.threadedcomments+xml',
      from,
      link: `${MICROSOFT}/2017/10/relationships/threadedComment`,
      id: 'rId3',
    },
  );
  addPart(
    draft,
    'xl/persons/person.xml',
    `<personList xmlns="${threads}"><person displayName="Ann" id="{AAAAAAAA-2222-3333-4444-555555555555}" userId="x" providerId="None"/></personList>`,
    {
      type: 'application/vnd.ms-excel.person+xml',
      from: 'workbook',
      link: `${MICROSOFT}/2017/10/relationships/person`,
      id: 'rIdPerson',
    },
  );
  sheet.after += '<legacyDrawing r:id="rId2"/>';
}

/**
 * A query with its connection and table, custom XML in UTF-16, an XML map, custom properties, a label of sensitivity.
 */
function connections(draft: Draft): void {
  addPart(
    draft,
    'xl/connections.xml',
    `<connections xmlns="${MAIN}"><connection id="1" keepAlive="1" name="Query - Rates" type="5" refreshedVersion="8" background="1" saveData="1"><dbPr connection="Provider=Microsoft.Mashup.OleDb.1;Location=Rates" command="SELECT * FROM [Rates]"/></connection></connections>`,
    { type: sheetType('connections'), from: 'workbook', link: 'connections', id: 'rIdConnections' },
  );
  const sheet = addSheet(
    draft,
    'Rates',
    row(1, textCell('A1', 'Cur') + textCell('B1', 'Rate')) + row(2, `${textCell('A2', 'EUR')}<c r="B2"><v>0.9</v></c>`),
    '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
  );
  const table = 'xl/tables/table3.xml';
  addPart(
    draft,
    table,
    `<table xmlns="${MAIN}" id="3" name="Rates_q" displayName="Rates_q" ref="A1:B2" tableType="queryTable" totalsRowShown="0"><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="Cur" uniqueName="1" queryTableFieldId="1"/><tableColumn id="2" name="Rate" uniqueName="2" queryTableFieldId="2"/></tableColumns></table>`,
    { type: sheetType('table'), from: sheet.part, link: 'table', id: 'rId1' },
  );
  addPart(
    draft,
    'xl/queryTables/queryTable1.xml',
    `<queryTable xmlns="${MAIN}" name="ExternalData_1" connectionId="1" autoFormatId="16"><queryTableRefresh nextId="3"><queryTableFields count="2"><queryTableField id="1" name="Cur" tableColumnId="1"/><queryTableField id="2" name="Rate" tableColumnId="2"/></queryTableFields></queryTableRefresh></queryTable>`,
    { type: sheetType('queryTable'), from: table, link: 'queryTable', id: 'rId1' },
  );
  customXml(draft);
  addPart(
    draft,
    'xl/xmlMaps.xml',
    `<MapInfo xmlns="${MAIN}" SelectionNamespaces=""><Schema ID="S1"/><Map ID="1" Name="m" RootElement="r" SchemaID="S1" ShowImportExportValidationErrors="false" AutoFit="true" Append="false" PreserveSortAFLayout="true" PreserveFormat="true"/></MapInfo>`,
    { type: 'application/xml', from: 'workbook', link: 'xmlMaps', id: 'rIdMaps' },
  );
  addPart(
    draft,
    'xl/tables/tableSingleCells1.xml',
    `<singleXmlCells xmlns="${MAIN}"><singleXmlCell id="9" r="A2" connectionId="0"><xmlCellPr id="1" uniqueName="a"><xmlPr mapId="1" xpath="/r/a" xmlDataType="string"/></xmlCellPr></singleXmlCell></singleXmlCells>`,
    { type: sheetType('tableSingleCells'), from: draft.sheets[NOTES]!.part, link: 'tableSingleCells', id: 'rIdCells' },
  );
  addPart(
    draft,
    'docProps/custom.xml',
    `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="MSIP_Label_x_Enabled"><vt:lpwstr>true</vt:lpwstr></property></Properties>`,
    {
      type: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
      from: '',
      link: 'custom-properties',
      id: 'rIdCustom',
    },
  );
  addPart(
    draft,
    'docMetadata/LabelInfo.xml',
    `<clbl:labelList xmlns:clbl="${MICROSOFT}/2020/mipLabelMetadata"><clbl:label id="{x}" enabled="1" method="Privileged" siteId="{y}" contentBits="2" removed="0"/></clbl:labelList>`,
    {
      type: 'application/vnd.ms-office.classificationlabels+xml',
      from: '',
      link: `${MICROSOFT}/2020/02/relationships/classificationlabels`,
      id: 'rIdLabels',
    },
  );
  addPart(draft, 'docProps/thumbnail.wmf', Uint8Array.of(0xd7, 0xcd), {
    from: '',
    link: `${PACKAGE}/relationships/metadata/thumbnail`,
    id: 'rIdThumbnail',
  });
  draft.defaults['wmf'] = 'image/x-wmf';
}

function customXml(draft: Draft): void {
  const utf16 =
    '<?xml version="1.0" encoding="utf-16"?><DataMashup xmlns="http://schemas.microsoft.com/DataMashup">AAAA</DataMashup>';
  addPart(draft, 'customXml/item1.xml', Buffer.concat([Uint8Array.of(0xff, 0xfe), Buffer.from(utf16, 'utf16le')]), {
    from: 'workbook',
    link: 'customXml',
    id: 'rIdItem',
  });
  addPart(
    draft,
    'customXml/itemProps1.xml',
    `<ds:datastoreItem xmlns:ds="${CUSTOM}" ds:itemID="{AAAAAAAA-BBBB-CCCC-DDDD-EEEEEEEEEEEE}"/>`,
    {
      type: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
      from: 'customXml/item1.xml',
      link: 'customXmlProps',
      id: 'rId1',
    },
  );
}

/**
 * What a printer's driver keeps, an embedded object, and parts of no standard: one linked, one that nothing leads to.
 */
function printerAndUnknown(draft: Draft): void {
  const sheet = draft.sheets[NOTES]!;
  addPart(
    draft,
    'xl/printerSettings/printerSettings1.bin',
    Uint8Array.from({ length: 300 }, (_, at) => at % 256),
    {
      from: sheet.part,
      link: 'printerSettings',
      id: 'rIdPrinter',
      type: sheetType('printerSettings').replace('+xml', ''),
    },
  );
  sheet.after += '<pageSetup orientation="landscape" r:id="rIdPrinter"/>';
  addPart(draft, 'xl/office/of the future.xml', '<x:y xmlns:x="urn:future" z="1">…</x:y>', {
    type: 'application/x-future+xml',
    from: 'workbook',
    link: 'urn:future:relationship',
    id: 'rIdFuture',
  });
  draft.links['workbook']![draft.links['workbook']!.length - 1] = {
    id: 'rIdFuture',
    type: 'urn:future:relationship',
    target: 'office/of%20the%20future.xml',
  };
  addPart(draft, 'left/by/another.dat', Uint8Array.of(1, 2, 3), { type: 'application/octet-stream' });
}

/** Parts that stand beside sheets, which we neither read nor write. */
export const BESIDE: readonly Case[] = [
  { what: 'a pivot table with slicer and timeline', make: changed(pivotAndSlicer) },
  { what: 'comments, threads and their VML', make: changed(commentsAndThreads) },
  { what: 'connections, queries, custom XML, labels', make: changed(connections) },
  { what: "a printer's settings and parts of no standard", make: changed(printerAndUnknown) },
  {
    what: 'a digital signature, which our change makes void',
    gone: /^_xmlsignatures\//,
    said: /signature/i,
    make: changed((draft) => {
      const origin = '_xmlsignatures/origin.sigs';
      draft.defaults['sigs'] = 'application/vnd.openxmlformats-package.digital-signature-origin';
      addPart(draft, origin, new Uint8Array(), {
        from: '',
        link: `${PACKAGE}/relationships/digital-signature/origin`,
        id: 'rIdOrigin',
      });
      addPart(draft, '_xmlsignatures/sig1.xml', '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>', {
        type: 'application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml',
        from: origin,
        link: `${PACKAGE}/relationships/digital-signature/signature`,
        id: 'rId1',
      });
    }),
  },
];
