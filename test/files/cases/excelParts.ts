import type { Case } from './case';
import { addPart, HEAD, MAIN, MICROSOFT, OFFICE, sheetType, written, type Draft } from './draft';
import { alternative, draw } from './drawings';
import { excelRegister } from './excelRegister';
import { NOTES, register } from './register';

const changed =
  (change: (draft: Draft) => void): (() => Uint8Array) =>
  () => {
    const draft = register();
    change(draft);
    return written(draft);
  };

const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const BYTES = Uint8Array.from({ length: 64 }, (_, at) => (at * 11) % 256);

/**
 * A button, an ActiveX control and an embedded document, each with its place in the sheet and in its VML. Source:
 * ECMA-376 part 1, 18.3.1.19 and 18.3.1.60; Microsoft, [MS-XLSX] 2.6.47.
 */
function controls(draft: Draft): void {
  const sheet = draft.sheets[NOTES]!;
  const from = sheet.part;
  const corner = (name: string, at: number): string =>
    `<${name}><xdr:col>${at}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${at}</xdr:row><xdr:rowOff>0</xdr:rowOff></${name}>`;
  const anchor = `<anchor moveWithCells="1">${corner('from', 1)}${corner('to', 3)}</anchor>`;
  const inAlternative = (xml: string): string =>
    `<mc:AlternateContent xmlns:mc="${MC}"><mc:Choice Requires="x14">${xml}</mc:Choice></mc:AlternateContent>`;
  sheet.attributes = ` xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:x14="${MICROSOFT}/spreadsheetml/2009/9/main"`;
  draft.defaults['vml'] = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
  draft.defaults['bin'] = 'application/vnd.ms-office.activeX';
  addPart(
    draft,
    'xl/drawings/vmlDrawing1.vml',
    Buffer.from(
      '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025"><x:ClientData ObjectType="Drop"><x:FmlaRange>Needs!$A$2:$A$4</x:FmlaRange></x:ClientData></v:shape></xml>',
    ),
    { from, link: 'vmlDrawing', id: 'rIdVml' },
  );
  addPart(
    draft,
    'xl/ctrlProps/ctrlProp1.xml',
    `<formControlPr xmlns="${MICROSOFT}/spreadsheetml/2009/9/main" objectType="Drop" dropStyle="combo" fmlaLink="$H$1" fmlaRange="Needs!$A$2:$A$4" sel="1" val="0"/>`,
    { type: 'application/vnd.ms-excel.controlproperties+xml', from, link: 'ctrlProp', id: 'rIdControl' },
  );
  const activeX = 'xl/activeX/activeX1.xml';
  addPart(
    draft,
    activeX,
    `<ax:ocx xmlns:ax="${MICROSOFT}/2006/activeX" xmlns:r="${OFFICE}" ax:classid="{8BD21D40-EC42-11CE-9E0D-00AA006002F3}" ax:persistence="persistStreamInit" r:id="rId1"/>`,
    { type: 'application/vnd.ms-office.activeX+xml', from, link: 'control', id: 'rIdActiveX' },
  );
  addPart(draft, 'xl/activeX/activeX1.bin', BYTES, {
    from: activeX,
    link: `${MICROSOFT}/2006/relationships/activeXControlBinary`,
    id: 'rId1',
  });
  addPart(draft, 'xl/embeddings/oleObject1.bin', BYTES, {
    type: 'application/vnd.openxmlformats-officedocument.oleObject',
    from,
    link: 'oleObject',
    id: 'rIdObject',
  });
  sheet.after += `<legacyDrawing r:id="rIdVml"/>${inAlternative(
    `<oleObjects><oleObject progId="Packager Shell Object" shapeId="1027" r:id="rIdObject"><objectPr defaultSize="0">${anchor}</objectPr></oleObject></oleObjects>`,
  )}${inAlternative(
    `<controls><control shapeId="1025" r:id="rIdControl" name="Drop Down 1"><controlPr defaultSize="0">${anchor}</controlPr></control><control shapeId="1026" r:id="rIdActiveX" name="CheckBox1"><controlPr defaultSize="0">${anchor}</controlPr></control></controls>`,
  )}`;
}

/**
 * Ink, a model in three dimensions, a picture that lies elsewhere. Source: Microsoft, [MS-ODRAWXML] 2.15 (contentPart)
 * and 2.25 (model3d).
 */
function inkAndModels(draft: Draft): void {
  draft.defaults['glb'] = 'model/gltf.binary';
  draft.parts['xl/media/model3d1.glb'] = BYTES;
  draft.parts['xl/ink/ink1.xml'] =
    `${HEAD}<inkml:ink xmlns:inkml="http://www.w3.org/2003/InkML"><inkml:trace>0 0, 1 1</inkml:trace></inkml:ink>`;
  draft.overrides['xl/ink/ink1.xml'] = 'application/inkml+xml';
  draw(
    draft,
    NOTES,
    'xl/drawings/drawing1.xml',
    [
      alternative(
        'xdr14',
        `${MICROSOFT}/excel/2010/spreadsheetDrawing`,
        `<xdr:contentPart xmlns:r="${OFFICE}" r:id="rId1"><xdr14:nvContentPartPr><xdr14:cNvPr id="2" name="Ink 1"/><xdr14:cNvContentPartPr/></xdr14:nvContentPartPr><xdr14:nvPr macro=""/></xdr:contentPart>`,
      ),
      alternative(
        'am3d',
        `${MICROSOFT}/drawing/2017/model3d`,
        `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="3" name="Model"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="1" cy="1"/></xdr:xfrm><a:graphic><a:graphicData uri="${MICROSOFT}/drawing/2017/model3d"><am3d:model3d xmlns:r="${OFFICE}" r:embed="rId2"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
      ),
      `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="4" name="Linked"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${OFFICE}" r:link="rId3"/></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`,
    ],
    [
      { id: 'rId1', type: 'customXml', target: '../ink/ink1.xml' },
      { id: 'rId2', type: `${MICROSOFT}/2017/06/relationships/model3d`, target: '../media/model3d1.glb' },
      { id: 'rId3', type: 'image', target: 'file:///C:\\logo.png', external: true },
    ],
  );
}

/**
 * A ribbon of the workbook's own, and a data model with its connection. Source: Microsoft, [MS-CUSTOMUI] 2.1 and
 * [MS-XLSX] 2.1.30 (model).
 */
function ribbonAndModel(draft: Draft): void {
  addPart(
    draft,
    'customUI/customUI14.xml',
    `<customUI xmlns="${MICROSOFT}/2009/07/customui"><ribbon><tabs/></ribbon></customUI>`,
    { from: '', link: `${MICROSOFT}/2007/relationships/ui/extensibility`, id: 'rIdRibbon' },
  );
  addPart(draft, 'xl/model/item.data', BYTES, {
    type: 'application/vnd.openxmlformats-officedocument.model+data',
    from: 'workbook',
    link: `${MICROSOFT}/2011/relationships/powerPivotData`,
    id: 'rIdModel',
  });
  addPart(
    draft,
    'xl/connections.xml',
    `<connections xmlns="${MAIN}"><connection id="1" keepAlive="1" name="ThisWorkbookDataModel" description="Data Model" type="5" refreshedVersion="8" minRefreshableVersion="5" background="1"><dbPr connection="Data Model Connection" command="Model" commandType="1"/><olapPr sendLocale="1" rowDrillCount="1000"/></connection></connections>`,
    { type: sheetType('connections'), from: 'workbook', link: 'connections', id: 'rIdConnections' },
  );
  draft.after = `<calcPr calcId="191029"/><extLst><ext uri="{FCE2AD5D-F65C-4FA6-A056-5C36A1767C68}" xmlns:x15="${MICROSOFT}/spreadsheetml/2010/11/main"><x15:dataModel><x15:modelTables><x15:modelTable id="Needs" name="Needs" connection="WorksheetConnection_Needs"/></x15:modelTables></x15:dataModel></ext></extLst>`;
}

/**
 * What Google Sheets leaves out and adds: no theme, no properties, fonts without family, an empty drawing for each
 * sheet, rows without spans.
 */
function ofGoogle(draft: Draft): void {
  draft.before = '<workbookPr/>';
  draft.after = '<calcPr/>';
  for (const [at, sheet] of draft.sheets.entries()) {
    const part = `xl/drawings/drawing${at + 1}.xml`;
    sheet.before =
      '<sheetPr><outlinePr summaryBelow="0" summaryRight="0"/></sheetPr><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/>';
    sheet.after = `<drawing r:id="rIdDrawing"/>${sheet.after}`;
    addPart(
      draft,
      part,
      '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>',
      {
        type: 'application/vnd.openxmlformats-officedocument.drawing+xml',
        from: sheet.part,
        link: 'drawing',
        id: 'rIdDrawing',
      },
    );
  }
}

/** What WPS adds: its own properties and extensions, sheets with a view of their own. */
function ofWps(draft: Draft): void {
  addPart(
    draft,
    'docProps/custom.xml',
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="KSOProductBuildVer"><vt:lpwstr>2052-12.1.0.16120</vt:lpwstr></property></Properties>',
    {
      type: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
      from: '',
      link: 'custom-properties',
      id: 'rIdCustom',
    },
  );
  draft.before =
    '<workbookPr codeName="ThisWorkbook"/><bookViews><workbookView windowWidth="27945" windowHeight="12375"/></bookViews>';
  draft.after = `<calcPr calcId="144525"/><extLst><ext uri="{7626C862-2A13-11E5-B345-FEFF819CDC9F}" xmlns:loext="http://schemas.libreoffice.org/"><loext:extCalcPr stringRefSyntax="CalcA1"/></ext></extLst>`;
  draft.sheets[NOTES]!.attributes =
    ` xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData" xmlns:mc="${MC}" mc:Ignorable="etc"`;
  draft.sheets[NOTES]!.before =
    '<sheetPr codeName="Sheet1"/><sheetFormatPr defaultColWidth="9" defaultRowHeight="13.5" outlineLevelRow="1"/>';
}

/** What Excel and others put into workbooks that none of the other cases has. */
export const EXCEL_PARTS: readonly Case[] = [
  { what: 'a table with all that Excel can put into it and below it', make: excelRegister },
  {
    what: 'controls, ActiveX and an embedded object, a ribbon and a data model',
    make: changed((draft) => {
      controls(draft);
      ribbonAndModel(draft);
    }),
  },
  {
    what: 'ink, a model, a picture that lies elsewhere, and days counted from 1904',
    make: changed((draft) => {
      inkAndModels(draft);
      draft.before = '<workbookPr date1904="1"/>';
    }),
  },
  { what: 'the omissions of Google Sheets', make: changed(ofGoogle) },
  { what: 'the additions of WPS', make: changed(ofWps) },
];
