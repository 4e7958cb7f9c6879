import { anchorXml, drawingPart } from '../../../src/file/save/charts/drawingPart';
import { chartPart } from '../../../src/file/save/charts/chartPart';
import { cellKey } from '../../../src/model/cellKey';
import type { Chart, ChartAxis, ChartSeries } from '../../../src/model/chart';
import { columnLetters } from '../../../src/model/columns';
import { DEFAULT_FORMAT } from '../../../src/model/defaults';
import type { CellValue } from '../../../src/model/grid';
import { newSheet, newWorkbook, sheetId, takeId } from '../../../src/model/newWorkbook';
import { formatAt } from '../../../src/model/readCells';
import type { Sheet, Workbook } from '../../../src/model/workbook';
import { relationshipsXml, xlsxWritten } from '../../fixtures/xlsxParts';

/** A cell of a test: its value, with a number format where it is given as a pair; errors begin with "#". */
export type Given = CellValue | readonly [CellValue, string];

/** A workbook with these cells from A1 of each sheet. */
export function workbookWith(sheets: Readonly<Record<string, readonly (readonly Given[])[]>>): Workbook {
  const workbook = newWorkbook();
  workbook.sheets = Object.entries(sheets).map(([name, rows]) => {
    const sheet = newSheet(sheetId(takeId(workbook)), name);
    rows.forEach((cells, row) => {
      const values = cells.map((cell) => (typeof cell === 'object' ? cell[0] : cell));
      sheet.grid.values.set(row, values);
      values.forEach((value, column) => {
        if (typeof value === 'string' && value.startsWith('#')) sheet.grid.errors.add(cellKey(row, column));
      });
      cells.forEach((cell, column) => {
        if (typeof cell === 'object') sheet.grid.formats.put(row, column, { ...DEFAULT_FORMAT, numberFormat: cell[1] });
      });
    });
    return sheet;
  });
  workbook.activeSheet = workbook.sheets[0]!.id;
  return workbook;
}

export const series = (of: Partial<ChartSeries>): ChartSeries => ({
  name: '',
  values: null,
  categories: null,
  nameFrom: null,
  color: '',
  hasDataLabels: false,
  dataLabelFormat: '',
  gapWidth: null,
  overlap: null,
  markerStyle: null,
  lineWeight: null,
  ...of,
});

export const axis = (of: Partial<ChartAxis> = {}): ChartAxis => ({
  title: '',
  visible: true,
  majorGridlines: false,
  numberFormat: 'General',
  reversePlotOrder: false,
  minimum: null,
  maximum: null,
  ...of,
});

export const chart = (of: Partial<Chart>): Chart => ({
  id: 'made',
  origin: 'made',
  name: 'Chart 1',
  type: 'ColumnClustered',
  title: 'Gap by need',
  titleVisible: true,
  legend: { visible: true, position: 'Bottom' },
  categoryAxis: axis(),
  valueAxis: axis({ majorGridlines: true }),
  series: [],
  left: 0,
  top: 0,
  width: 360,
  height: 216,
  ...of,
});

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function cellXml(sheet: Sheet, row: number, column: number, value: CellValue, style: number): string {
  if (value === '') return '';
  const start = `<c r="${columnLetters(column)}${row + 1}" s="${style}"`;
  if (sheet.grid.errors.has(cellKey(row, column))) return `${start} t="e"><v>${value}</v></c>`;
  if (typeof value === 'string') return `${start} t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
  return typeof value === 'boolean' ? `${start} t="b"><v>${Number(value)}</v></c>` : `${start}><v>${value}</v></c>`;
}

const TYPE = 'application/vnd.openxmlformats-officedocument';
const contentTypes = (overrides: Readonly<Record<string, string>>): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  `${Object.entries(overrides)
    .map(([path, type]) => `<Override PartName="/${path}" ContentType="${TYPE}.${type}+xml"/>`)
    .join('')}</Types>`;

/**
 * A whole .xlsx file of a workbook's values, number formats and charts: parts of the writer of charts in a package made
 * by hand.
 */
export function packageWithCharts(workbook: Workbook): Uint8Array {
  const codes = ['General'];
  const styleOf = (code: string): number => {
    if (!codes.includes(code)) codes.push(code);
    return codes.indexOf(code);
  };
  const parts: Record<string, string> = {};
  const types: Record<string, string> = {
    'xl/workbook.xml': 'spreadsheetml.sheet.main',
    'xl/styles.xml': 'spreadsheetml.styles',
  };
  let charts = 0;
  const links: Record<number, [[string, string, string]]> = {};
  const sheets = workbook.sheets.map((sheet, at) => {
    types[`xl/worksheets/sheet${at + 1}.xml`] = 'spreadsheetml.worksheet';
    const rows = [...sheet.grid.values].map(([row, values]) => {
      const cells = values.map((value, column) =>
        cellXml(sheet, row, column, value, styleOf(formatAt(sheet.grid, row, column).numberFormat)),
      );
      return `<row r="${row + 1}"${sheet.hiddenRows.has(row) ? ' hidden="1"' : ''}>${cells.join('')}</row>`;
    });
    if (sheet.charts.length > 0) {
      const anchors = sheet.charts.map((one, place) =>
        anchorXml(sheet, one, { shape: place + 2, relation: `rId${place + 1}` }),
      );
      const related = sheet.charts.map((one, place): [string, string, string] => {
        const path = `charts/chart${++charts}.xml`;
        parts[`xl/${path}`] = chartPart(one, workbook);
        types[`xl/${path}`] = 'drawingml.chart';
        return [`rId${place + 1}`, 'chart', `../${path}`];
      });
      parts[`xl/drawings/drawing${at + 1}.xml`] = drawingPart(anchors);
      parts[`xl/drawings/_rels/drawing${at + 1}.xml.rels`] = relationshipsXml(related);
      types[`xl/drawings/drawing${at + 1}.xml`] = 'drawing';
      links[at + 1] = [['rId1', 'drawing', `../drawings/drawing${at + 1}.xml`]];
    }
    const drawing = sheet.charts.length > 0 ? '<drawing r:id="rId1"/>' : '';
    return [escaped(sheet.name), `<sheetData>${rows.join('')}</sheetData>${drawing}`] as const;
  });
  const formats = codes.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escaped(code)}"/>`);
  const cellFormats = codes.map((_, at) => `<xf numFmtId="${164 + at}" applyNumberFormat="1"/>`);
  return xlsxWritten({
    sheets: Object.fromEntries(sheets),
    before: workbook.date1904 ? '<workbookPr date1904="1"/>' : '',
    styles:
      `<numFmts count="${codes.length}">${formats.join('')}</numFmts><fonts count="1"><font/></fonts>` +
      '<fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
      `<cellXfs count="${codes.length}">${cellFormats.join('')}</cellXfs>`,
    links,
    parts: { ...parts, '[Content_Types].xml': contentTypes(types) },
  });
}
