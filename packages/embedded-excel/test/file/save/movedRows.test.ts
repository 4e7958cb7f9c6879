import { openEmbeddedExcel } from '../../../node';
import { xlsxWritten, relationshipsXml, type Link } from '../../fixtures/xlsxParts';
import { contentsOf } from '../../fixtures/zipEntries';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const text = (address: string, value: string): string => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (address: string, value: number): string => `<c r="${address}"><v>${value}</v></c>`;
const overrides: Readonly<Record<string, string>> = {
  'xl/workbook.xml': `${SHEET_ML}.sheet.main+xml`,
  'xl/worksheets/sheet1.xml': `${SHEET_ML}.worksheet+xml`,
  'xl/worksheets/sheet2.xml': `${SHEET_ML}.worksheet+xml`,
  'xl/tables/table1.xml': `${SHEET_ML}.table+xml`,
  'xl/tables/table2.xml': `${SHEET_ML}.table+xml`,
  'xl/comments1.xml': `${SHEET_ML}.comments+xml`,
  'xl/threadedComments/threadedComment1.xml': 'application/vnd.ms-excel.threadedcomments+xml',
  'xl/drawings/drawing1.xml': 'application/vnd.openxmlformats-officedocument.drawing+xml',
  'xl/ctrlProps/ctrlProp1.xml': 'application/vnd.ms-excel.controlproperties+xml',
  'xl/charts/chart1.xml': 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  'xl/charts/chartEx1.xml': 'application/vnd.ms-office.chartex+xml',
  'xl/pivotCache/pivotCacheDefinition1.xml': `${SHEET_ML}.pivotCacheDefinition+xml`,
};
const TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${Object.entries(
  overrides,
)
  .map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`)
  .join('')}</Types>`;

const table = (id: number, name: string, ref: string, more = ''): string =>
  `<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0"><autoFilter ref="${ref}"/>${more}<tableColumns count="2"><tableColumn id="1" name="${name} a"/><tableColumn id="2" name="${name} b"/></tableColumns></table>`;

const note = (row: number, column: number, anchor: string): string =>
  `<v:shape id="s${row}" type="#t"><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:Anchor>${anchor}</x:Anchor><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
const vml = (shapes: string): string =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">${shapes}</xml>`;

const anchor = (editAs: string, from: [number, number], to: [number, number], id: number): string =>
  `<xdr:twoCellAnchor${editAs && ` editAs="${editAs}"`}><xdr:from><xdr:col>${from[0]}</xdr:col><xdr:colOff>5</xdr:colOff><xdr:row>${from[1]}</xdr:row><xdr:rowOff>6</xdr:rowOff></xdr:from><xdr:to><xdr:col>${to[0]}</xdr:col><xdr:colOff>7</xdr:colOff><xdr:row>${to[1]}</xdr:row><xdr:rowOff>8</xdr:rowOff></xdr:to><xdr:sp textlink="$B$7"><xdr:nvSpPr><xdr:cNvPr id="${id}" name="Shape ${id}"/></xdr:nvSpPr></xdr:sp><xdr:clientData/></xdr:twoCellAnchor>`;
const drawing = (anchors: string): string =>
  `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">${anchors}</xdr:wsDr>`;
const oneCell = (column: number, row: number): string =>
  `<xdr:oneCellAnchor><xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="127000" cy="127000"/><xdr:clientData/></xdr:oneCellAnchor>`;

/**
 * A sheet whose table stands in A1:B3, with things of the file in A6:B9 below it, in D6 beside these, and in row 2 of
 * the table.
 */
const SPARKLINES = (reference: string, place: string): string =>
  `<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>${reference}</xm:f><xm:sqref>${place}</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext>`;
const IGNORED = (places: string): string =>
  `<ext uri="{01252117-D84E-4E92-8308-4BE1C098FCBB}"><x14:ignoredErrors><x14:ignoredError numberStoredAsText="1"><xm:sqref>${places}</xm:sqref></x14:ignoredError></x14:ignoredErrors></ext>`;
const ICONS = (sqref: string, point: string): string =>
  `<conditionalFormatting sqref="${sqref}"><cfRule type="iconSet" priority="7"><iconSet iconSet="3Arrows"><cfvo type="percent" val="0"/><cfvo type="formula" val="${point}"/><cfvo type="percent" val="67"/></iconSet></cfRule></conditionalFormatting>`;
const LATER_ICONS = (point: string): string =>
  `<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="iconSet" priority="8" id="{0A0B0C0D-0000-0000-0000-000000000002}"><x14:iconSet iconSet="3Stars"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>${point}</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>67</xm:f></x14:cfvo></x14:iconSet></x14:cfRule><xm:sqref>A2</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>`;
const CONSOLIDATED = (area: string): string =>
  `<dataConsolidate><dataRefs count="1"><dataRef ref="${area}" sheet="S"/></dataRefs></dataConsolidate>`;
const ELEMENTS = {
  protectedRanges: [
    '<protectedRanges><protectedRange name="Open" sqref="A6:B7 D6"/></protectedRanges>',
    ['A6:B7 D6', 'A8:B9 D6'],
  ],
  scenarios: [
    '<scenarios sqref="B7"><scenario name="High" count="2"><inputCells r="B6" val="1"/><inputCells r="D6" val="2"/></scenario></scenarios>',
    ['sqref="B7"', 'sqref="B9"'],
    ['r="B6"', 'r="B8"'],
  ],
  autoFilter: [
    '<autoFilter ref="A6:B8"><sortState ref="A7:B8"><sortCondition ref="B7:B8"/></sortState></autoFilter>',
    ['A6:B8', 'A8:B10'],
    ['A7:B8', 'A9:B10'],
    ['B7:B8', 'B9:B10'],
  ],
  dataConsolidate: [
    '<dataConsolidate function="sum" topLabels="1"><dataRefs count="3"><dataRef ref="A6:B9"/><dataRef ref="A6:A9" sheet="T"/><dataRef ref="A6:A9" sheet="X" r:id="rId8"/></dataRefs></dataConsolidate>',
    ['ref="A6:B9"', 'ref="A8:B11"'],
  ],
  customSheetViews: [
    '<customSheetViews><customSheetView guid="{0A0B0C0D-0000-0000-0000-000000000001}" filter="1"><selection activeCell="A6" sqref="A6"/><rowBreaks count="1" manualBreakCount="1"><brk id="6" max="16383" man="1"/></rowBreaks><autoFilter ref="A6:B8"><filterColumn colId="0"><filters><filter val="6"/></filters></filterColumn></autoFilter></customSheetView></customSheetViews>',
    ['ref="A6:B8"', 'ref="A8:B10"'],
  ],
  cellWatches: ['<cellWatches><cellWatch r="A6"/><cellWatch r="D6"/></cellWatches>', ['r="A6"', 'r="A8"']],
  ignoredErrors: [
    '<ignoredErrors><ignoredError sqref="A2:A3 A6" numberStoredAsText="1"/></ignoredErrors>',
    ['A2:A3 A6', 'A2:A5 A8'],
  ],
} as const;
const elementXml = (name: keyof typeof ELEMENTS): string => ELEMENTS[name][0];
const movedXml = (name: keyof typeof ELEMENTS): string => {
  const [xml, ...moves] = ELEMENTS[name];
  return moves.reduce((so: string, [before, after]) => so.replace(before, after), xml);
};

const LINKS: Link[] = [
  ['rId1', 'table', '../tables/table1.xml'],
  ['rId2', 'comments', '../comments1.xml'],
  ['rId3', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
  ['rId4', 'drawing', '../drawings/drawing1.xml'],
  ['rId5', 'table', '../tables/table2.xml'],
  ['rId6', 'ctrlProp', '../ctrlProps/ctrlProp1.xml'],
];
const THREADED =
  '<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>';
const commentsXml = (...refs: string[]): string =>
  `<comments xmlns="${MAIN}"><authors><author>A</author></authors><commentList>${refs.map((ref) => `<comment ref="${ref}" authorId="0"><text><t>x</t></text></comment>`).join('')}</commentList></comments>`;
const threadedXml = (...refs: string[]): string =>
  `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">${refs.map((ref) => `<threadedComment ref="${ref}" id="{${ref}}"><text>x</text></threadedComment>`).join('')}</ThreadedComments>`;
const chart = (at: string): string =>
  `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:title><c:tx><c:strRef><c:f>S!$A$${at}</c:f></c:strRef></c:tx></c:title></c:chart></c:chartSpace>`;
const chartEx = (at: string): string =>
  `<cx:chartSpace xmlns:cx="http://schemas.microsoft.com/office/drawing/2014/chartex"><cx:f>S!$A$${at}</cx:f></cx:chartSpace>`;
const pivot = (ref: string): string =>
  `<pivotCacheDefinition xmlns="${MAIN}"><cacheSource type="worksheet"><worksheetSource ref="${ref}" sheet="S"/></cacheSource></pivotCacheDefinition>`;
const control = (at: number): string =>
  `<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="Drop" fmlaLink="$A$${at}" fmlaRange="S!$A$${at}:$A$${at + 1}"/>`;

const FILE = xlsxWritten({
  sheets: {
    S:
      `<sheetData><row r="1">${text('A1', 'Top a')}${text('B1', 'Top b')}</row><row r="2">${number('A2', 1)}</row><row r="3">${number('A3', 2)}</row>` +
      `<row r="6">${number('A6', 6)}${number('B6', 60)}${number('D6', 600)}</row><row r="12">${text('A12', 'Low a')}${text('B12', 'Low b')}</row><row r="13">${number('A13', 1)}</row><row r="14">${number('A14', 1)}</row></sheetData>` +
      `${elementXml('protectedRanges')}${elementXml('scenarios')}${elementXml('autoFilter')}${elementXml('dataConsolidate')}${elementXml('customSheetViews')}${ICONS('D1:D3', '$B$7')}${elementXml('cellWatches')}${elementXml('ignoredErrors')}` +
      `<drawing r:id="rId4"/><legacyDrawing r:id="rId3"/><tableParts count="2"><tablePart r:id="rId1"/><tablePart r:id="rId5"/></tableParts><extLst>${SPARKLINES('S!B6:B9', 'B6')}${IGNORED('A6:B7 D6')}</extLst>`,
    T: `<sheetData/>${CONSOLIDATED('A6:B9')}${ICONS('A1', 'S!$B$7')}<extLst>${LATER_ICONS('S!$B$7')}${SPARKLINES('S!A6:A9', 'C6')}</extLst>`,
  },
  after:
    '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">S!$A$6:$B$8</definedName></definedNames>',
  links: { 1: LINKS },
  parts: {
    '[Content_Types].xml': TYPES,
    'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml(LINKS).replace('</Relationships>', THREADED),
    'xl/tables/table1.xml': table(1, 'Top', 'A1:B3', '<sortState ref="A2:B3"><sortCondition ref="A2:A3"/></sortState>'),
    'xl/tables/table2.xml': table(
      2,
      'Low',
      'A12:B14',
      '<sortState ref="A13:B14"><sortCondition ref="B13:B14"/></sortState>',
    ),
    'xl/comments1.xml': commentsXml('A2', 'B6', 'D6'),
    'xl/threadedComments/threadedComment1.xml': threadedXml('B6', 'D6'),
    'xl/drawings/vmlDrawing1.vml': vml(note(5, 1, '2, 15, 5, 2, 4, 31, 9, 1') + note(5, 3, '4, 15, 5, 2, 6, 31, 9, 1')),
    'xl/drawings/drawing1.xml': drawing(
      anchor('', [0, 5], [1, 8], 2) +
        anchor('oneCell', [0, 1], [1, 8], 3) +
        anchor('absolute', [0, 5], [1, 8], 4) +
        anchor('', [0, 1], [1, 8], 5) +
        anchor('', [0, 5], [3, 8], 6) +
        oneCell(1, 5) +
        oneCell(3, 5),
    ),
    'xl/ctrlProps/ctrlProp1.xml': control(6),
    'xl/charts/chart1.xml': chart('6'),
    'xl/charts/chartEx1.xml': chartEx('6'),
    'xl/pivotCache/pivotCacheDefinition1.xml': pivot('A6:B9'),
  },
});

async function partsAfter(work: (sheet: Excel.Worksheet) => void): Promise<(name: string) => string> {
  const excel = await openEmbeddedExcel(FILE);
  await excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('S'));
    await context.sync();
  });
  const parts = contentsOf(await excel.save());
  return (name) => parts.get(name.toLowerCase())!.toString('utf8');
}

/**
 * Two rows more at the end of the table on top: what stands below it in its columns goes down by two rows, as "Insert >
 * Table Rows" does in Excel.
 */
const addRows = (sheet: Excel.Worksheet): void => {
  sheet.tables.getItem('Top').rows.add(undefined, [
    [3, 4],
    [5, 6],
  ]);
};

describe('what the file has below a table, and the model has not, moves when the table grows', () => {
  it.each(Object.keys(ELEMENTS) as (keyof typeof ELEMENTS)[])('%s of the sheet', async (name) => {
    expect((await partsAfter(addRows))('xl/worksheets/sheet1.xml')).toContain(movedXml(name));
  });

  it('comments with their boxes, and threaded ones', async () => {
    const part = await partsAfter(addRows);
    expect(part('xl/comments1.xml')).toContain(commentsXml('A2', 'B8', 'D6'));
    expect(part('xl/threadedComments/threadedComment1.xml')).toBe(
      threadedXml('B6', 'D6').replace('ref="B6"', 'ref="B8"'),
    );
    expect(part('xl/drawings/vmlDrawing1.vml')).toBe(
      vml(
        note(7, 1, '2, 15, 7, 2, 4, 31, 11, 1').replace('id="s7"', 'id="s5"') + note(5, 3, '4, 15, 5, 2, 6, 31, 9, 1'),
      ),
    );
  });

  it('pictures and shapes by what they are to do, but for those that lie over other columns too', async () => {
    const moved = drawing(
      anchor('', [0, 7], [1, 10], 2) +
        anchor('oneCell', [0, 1], [1, 8], 3) +
        anchor('absolute', [0, 5], [1, 8], 4) +
        anchor('', [0, 1], [1, 10], 5) +
        anchor('', [0, 5], [3, 8], 6) +
        oneCell(1, 7) +
        oneCell(3, 5),
    ).replaceAll('$B$7', '$B$9');
    expect((await partsAfter(addRows))('xl/drawings/drawing1.xml')).toBe(moved);
  });

  it('sparklines, here and on another sheet', async () => {
    const part = await partsAfter(addRows);
    expect(part('xl/worksheets/sheet1.xml')).toContain('<xm:f>S!B8:B11</xm:f><xm:sqref>B8</xm:sqref>');
    expect(part('xl/worksheets/sheet2.xml')).toContain('<xm:f>S!A8:A11</xm:f><xm:sqref>C6</xm:sqref>');
  });

  it('cells whose errors are not marked, as Excel 2010 wrote them', async () => {
    expect((await partsAfter(addRows))('xl/worksheets/sheet1.xml')).toContain(IGNORED('A8:B9 D6'));
  });

  it('cells that points of icons name, and areas to consolidate, also where nothing of their own sheet has moved', async () => {
    const part = await partsAfter(addRows);
    expect(part('xl/worksheets/sheet1.xml')).toContain(ICONS('D1:D3', '$B$9'));
    const other = part('xl/worksheets/sheet2.xml');
    for (const moved of [CONSOLIDATED('A8:B11'), ICONS('A1', 'S!$B$9'), LATER_ICONS('S!$B$9')])
      expect(other).toContain(moved);
  });

  it('where tables say that they are sorted, and the name of a filter', async () => {
    const part = await partsAfter(addRows);
    expect(part('xl/tables/table1.xml')).toContain('<sortState ref="A2:B5"><sortCondition ref="A2:A5"/></sortState>');
    expect(part('xl/tables/table2.xml')).toContain(
      '<sortState ref="A15:B16"><sortCondition ref="B15:B16"/></sortState>',
    );
    expect(part('xl/tables/table2.xml')).toContain('<autoFilter ref="A14:B16"/>');
    expect(part('xl/workbook.xml')).toContain('>S!$A$8:$B$10<');
  });

  it('references of charts, of controls, and of pivot tables', async () => {
    const part = await partsAfter(addRows);
    expect(part('xl/charts/chart1.xml')).toBe(chart('8'));
    expect(part('xl/charts/chartEx1.xml')).toBe(chartEx('8'));
    expect(part('xl/ctrlProps/ctrlProp1.xml')).toBe(control(8));
    expect(part('xl/pivotCache/pivotCacheDefinition1.xml')).toBe(pivot('A8:B11'));
  });

  it('or is gone with the cell that it stood at', async () => {
    const part = await partsAfter((sheet) => sheet.tables.getItem('Top').rows.getItemAt(0).delete());
    expect(part('xl/comments1.xml')).toBe(commentsXml('B5', 'D6'));
    expect(part('xl/worksheets/sheet1.xml')).toContain('<ignoredError sqref="A2 A5" numberStoredAsText="1"/>');
  });

  it('and follows the new name of its sheet', async () => {
    const part = await partsAfter((sheet) => {
      sheet.name = "A's";
    });
    const other = part('xl/worksheets/sheet2.xml');
    expect(other).toContain(CONSOLIDATED('A6:B9').replace('sheet="S"', `sheet="A's"`));
    expect(other).toContain(ICONS('A1', "'A''s'!$B$7"));
  });

  it('and nothing of it is touched where no rows have moved', async () => {
    const part = await partsAfter((sheet) => {
      sheet.getRange('A6').values = [[7]];
    });
    const before = contentsOf(FILE);
    for (const [name, content] of before)
      if (!/workbook\.xml|sheet1\.xml$|content_types/.test(name))
        expect([name, part(name)]).toEqual([name, content.toString('utf8')]);
  });
});
