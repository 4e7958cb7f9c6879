import { HEAD, MICROSOFT, OFFICE, type Draft, type Link } from './draft';

const XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DIAGRAM = 'http://schemas.openxmlformats.org/drawingml/2006/diagram';
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

export const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** A chart of the user's over the requirements. */
const chartXml = (title = 'of the user'): string =>
  `${HEAD}<c:chartSpace xmlns:c="${C}" xmlns:a="${A}"><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${title}</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Needs!$F$2:$F$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;

const frame = (id: number, name: string, uri: string, data: string): string =>
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${name}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${uri}">${data}</a:graphicData></a:graphic></xdr:graphicFrame>`;

export const chartFrame = (link: string, id = 2): string =>
  frame(id, `Chart ${id - 1}`, C, `<c:chart xmlns:c="${C}" xmlns:r="${OFFICE}" r:id="${link}"/>`);

const picture = (link: string): string =>
  `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Logo" descr="logo"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${OFFICE}" r:embed="${link}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`;

const corner = (name: 'from' | 'to', column: number, row: number): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;

/** A part of drawings: each object in a place of its own. */
const drawingXml = (objects: readonly string[]): string =>
  `${HEAD}<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}">${objects
    .map(
      (object, at) =>
        `<xdr:twoCellAnchor>${corner('from', at * 6, 5)}${corner('to', at * 6 + 5, 15)}${object}<xdr:clientData/></xdr:twoCellAnchor>`,
    )
    .join('')}</xdr:wsDr>`;

/** A drawing that fills a chart sheet. */
export const chartSheetDrawing = (link: string): string =>
  `${HEAD}<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}"><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9000000" cy="6000000"/>${chartFrame(link)}<xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>`;

/** A picture of one pixel (PNG, W3C 2003). */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==',
  'base64',
);

/**
 * What Excel 2016 and later show, with a shape for programs that do not know it. Source: ECMA-376 part 3, 10.2
 * (AlternateContent).
 */
export const alternative = (requires: string, namespace: string, choice: string): string =>
  `<mc:AlternateContent xmlns:mc="${MC}"><mc:Choice xmlns:${requires}="${namespace}" Requires="${requires}">${choice}</mc:Choice><mc:Fallback><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="0" name=""/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr/></xdr:sp></mc:Fallback></mc:AlternateContent>`;

/** Puts a drawing on a sheet. @param part of the drawing */
export function draw(
  draft: Draft,
  sheet: number,
  part: string,
  objects: readonly string[],
  links: readonly Link[],
): void {
  const drawn = draft.sheets[sheet]!;
  drawn.after += '<drawing r:id="rIdDrawing"/>';
  (draft.links[drawn.part] ??= []).push({ id: 'rIdDrawing', type: 'drawing', target: `/${part}` });
  draft.parts[part] = drawingXml(objects);
  draft.overrides[part] = DRAWING_TYPE;
  draft.links[part] = [...links];
}

export function addChart(draft: Draft, part: string, title?: string): void {
  draft.parts[part] = chartXml(title);
  draft.overrides[part] = CHART_TYPE;
}

/** A chart under a number that leaves a gap, and a picture, on a sheet of the user's. */
export function chartWithGap(draft: Draft, sheet: number): void {
  addChart(draft, 'xl/charts/chart2.xml');
  draft.parts['xl/media/image1.png'] = PIXEL;
  draft.defaults['png'] = 'image/png';
  draw(
    draft,
    sheet,
    'xl/drawings/drawing1.xml',
    [chartFrame('rId1'), picture('rId2')],
    [
      { id: 'rId1', type: 'chart', target: '../charts/chart2.xml' },
      { id: 'rId2', type: 'image', target: '../media/image1.png' },
    ],
  );
}

/**
 * A chart, a picture, a waterfall chart with a fallback, a diagram and a group of shapes in one drawing; part numbers
 * with gaps.
 */
export function everyDrawing(draft: Draft, sheet: number): void {
  addChart(draft, 'xl/charts/chart4.xml');
  const { parts, overrides } = draft;
  parts['xl/media/image3.png'] = PIXEL;
  draft.defaults['png'] = 'image/png';
  const EX = `${MICROSOFT}/drawing/2014/chartex`;
  parts['xl/charts/chartEx1.xml'] =
    `${HEAD}<cx:chartSpace xmlns:cx="${EX}"><cx:chartData><cx:data id="0"><cx:numDim type="val"><cx:f>Needs!$F$2:$F$4</cx:f></cx:numDim></cx:data></cx:chartData><cx:chart><cx:plotArea><cx:plotAreaRegion><cx:series layoutId="waterfall"><cx:dataId val="0"/></cx:series></cx:plotAreaRegion></cx:plotArea></cx:chart></cx:chartSpace>`;
  overrides['xl/charts/chartEx1.xml'] = 'application/vnd.ms-office.chartex+xml';
  parts['xl/charts/style1.xml'] = `${HEAD}<cs:chartStyle xmlns:cs="${MICROSOFT}/drawing/2012/chartStyle" id="395"/>`;
  overrides['xl/charts/style1.xml'] = 'application/vnd.ms-office.chartstyle+xml';
  draft.links['xl/charts/chartEx1.xml'] = [
    { id: 'rId1', type: `${MICROSOFT}/2011/relationships/chartStyle`, target: 'style1.xml' },
  ];
  const diagram = ['Data', 'Layout', 'QuickStyle', 'Colors'].map((kind, at): Link => {
    const part = `xl/diagrams/${kind.toLowerCase()}1.xml`;
    parts[part] = `${HEAD}<dgm:${kind.toLowerCase()} xmlns:dgm="${DIAGRAM}"/>`;
    overrides[part] = `application/vnd.openxmlformats-officedocument.drawingml.diagram${kind}+xml`;
    return { id: `rId${at + 2}`, type: `diagram${kind}`, target: `../diagrams/${kind.toLowerCase()}1.xml` };
  });
  const group =
    '<xdr:grpSp><xdr:nvGrpSpPr><xdr:cNvPr id="20" name="Group"/><xdr:cNvGrpSpPr/></xdr:nvGrpSpPr><xdr:grpSpPr/><xdr:sp macro="" textlink="Needs!$F$2"><xdr:nvSpPr><xdr:cNvPr id="9" name="Box"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>Read me</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:grpSp>';
  draw(
    draft,
    sheet,
    'xl/drawings/drawing1.xml',
    [
      chartFrame('rId6'),
      picture('rId7'),
      alternative(
        'cx1',
        `${MICROSOFT}/drawing/2015/9/8/chartex`,
        frame(4, 'Waterfall', EX, `<cx:chart xmlns:cx="${EX}" xmlns:r="${OFFICE}" r:id="rId1"/>`),
      ),
      frame(
        5,
        'Diagram',
        DIAGRAM,
        `<dgm:relIds xmlns:dgm="${DIAGRAM}" xmlns:r="${OFFICE}" r:dm="rId2" r:lo="rId3" r:qs="rId4" r:cs="rId5"/>`,
      ),
      group,
    ],
    [
      { id: 'rId1', type: `${MICROSOFT}/2014/relationships/chartEx`, target: '../charts/chartEx1.xml' },
      ...diagram,
      { id: 'rId6', type: 'chart', target: '../charts/chart4.xml' },
      { id: 'rId7', type: 'image', target: '../media/image3.png' },
    ],
  );
}
