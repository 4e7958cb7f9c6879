import type { WrittenWorkbook } from '../fixtures/xlsxParts';

type Cell = string | number | boolean | null | { readonly error: string } | { readonly formula: string };

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const columnLetter = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : columnLetter(Math.floor(column / 26) - 1) + columnLetter(column % 26);

/** A cell's element, written by hand; a formula has no stored value. */
function cellXml(cell: Cell, address: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${address}" t="b"><v>${Number(cell)}</v></c>`;
  if (typeof cell === 'string') return `<c r="${address}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  if ('error' in cell) return `<c r="${address}" t="e"><v>${cell.error}</v></c>`;
  return `<c r="${address}"><f>${escaped(cell.formula)}</f></c>`;
}

/** `<sheetData>` of rows of cells from A1 on. */
export const sheetOf = (rows: readonly (readonly Cell[])[]): string =>
  `<sheetData>${rows
    .map(
      (row, down) =>
        `<row r="${down + 1}">${row.map((cell, right) => cellXml(cell, `${columnLetter(right)}${down + 1}`)).join('')}</row>`,
    )
    .join('')}</sheetData>`;

/** What a workbook needs for a table over the first cells of its second sheet. */
export function withTable(
  name: string,
  headers: readonly string[],
  rows: number,
): Pick<WrittenWorkbook, 'links' | 'parts'> {
  const area = `A1:${columnLetter(headers.length - 1)}${rows}`;
  const columns = headers.map((header, at) => `<tableColumn id="${at + 1}" name="${header}"/>`).join('');
  return {
    links: { 2: [['rId1', 'table', '../tables/table1.xml']] },
    parts: {
      'xl/tables/table1.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="${name}" displayName="${name}" ref="${area}"><autoFilter ref="${area}"/><tableColumns count="${headers.length}">${columns}</tableColumns></table>`,
    },
  };
}
