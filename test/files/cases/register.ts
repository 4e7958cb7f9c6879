import { HEAD, MAIN, sheetType, type Draft, type DraftSheet } from './draft';

/** What a row of a table is written from: text, number, or a date's serial number. */
type Cell = string | number | { readonly day: number } | null;

/** 1,000 + 500 + 250 = 1,750 required. */
const NEEDS: readonly (readonly Cell[])[] = [
  ['Need ID', 'Member State', 'Title', 'Theme', 'Currency', 'Requirement'],
  ['N1', 'Kenya', 'Registry of courts', 'Urban crime', 'USD', 1000],
  ['N2', 'Peru', 'Tracing of assets', 'Proceeds of crime', 'USD', 500],
  ['N3', 'Nepal', 'Training in probation', 'Urban crime', 'USD', 250],
];

/** 300 + 700 + 40 = 1,040 firm, all of which the needs can take; the 90 are only pledged. 44000 is 18 June 2020. */
export const PLEDGES: readonly (readonly Cell[])[] = [
  ['Pledge ID', 'Donor', 'Pledged on', 'Status', 'Currency', 'Amount', 'Need ID'],
  ['P1', 'Donor A', { day: 44000 }, 'paid', 'USD', 300, 'N1'],
  ['P2', 'Donor B', { day: 44010 }, 'committed', 'USD', 700, null],
  ['P3', 'Donor C', { day: 44020 }, 'pledged', 'USD', 90, null],
  ['P4', 'Donor D', { day: 44030 }, 'committed', 'USD', 40, 'N3'],
];

/** Worked by hand: 1,750 - 1,040 = 710. */
export const TOTALS = { requirement: 1750, firm: 1040, covered: 1040, gap: 710 } as const;

const letter = (column: number): string => String.fromCharCode(65 + column);

/** A text in its cell. */
export const textCell = (address: string, text: string): string =>
  `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;

export const row = (number: number, cells: string, attributes = ''): string =>
  `<row r="${number}"${attributes}>${cells}</row>`;

const cellXml = (cell: Cell, address: string): string => {
  if (cell === null) return '';
  if (typeof cell === 'string') return textCell(address, cell);
  return typeof cell === 'number'
    ? `<c r="${address}"><v>${cell}</v></c>`
    : `<c r="${address}" s="1"><v>${cell.day}</v></c>`;
};

const rowsXml = (rows: readonly (readonly Cell[])[]): string =>
  rows
    .map((cells, at) => row(at + 1, cells.map((cell, column) => cellXml(cell, `${letter(column)}${at + 1}`)).join('')))
    .join('');

/** The part of a table with a style. */
function tableXml(id: number, name: string, rows: readonly (readonly Cell[])[]): string {
  const headers = rows[0]!.map(String);
  const area = `A1:${letter(headers.length - 1)}${rows.length}`;
  const columns = headers.map((header, at) => `<tableColumn id="${at + 1}" name="${header}"/>`).join('');
  return `${HEAD}<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${area}" totalsRowShown="0"><autoFilter ref="${area}"/><tableColumns count="${headers.length}">${columns}</tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
}

const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>`;

export const sheetOf = (name: string, part: string, cells: string, after = ''): DraftSheet => ({
  name,
  part,
  attributes: '',
  before: '',
  cells,
  after,
});

/**
 * The register that every case begins with: a sheet of the user's with two formulas, and the tables Needs and Pledges.
 * @param folder of the workbook's parts
 */
export function register(folder = 'xl/'): Draft {
  const tables = '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>';
  const sheet = (number: number): string => `${folder}worksheets/sheet${number}.xml`;
  const table = (number: number): string => `${folder}tables/table${number}.xml`;
  const target = (number: number): string => (folder === '' ? `/${table(number)}` : `../tables/table${number}.xml`);
  return {
    folder,
    sheets: [
      sheetOf(
        'Notes',
        sheet(1),
        row(1, textCell('A1', 'Notes of the office')) +
          row(
            2,
            '<c r="A2"><v>1</v></c><c r="B2"><v>2</v></c><c r="C2"><v>3</v></c><c r="D2"><f>SUM(A2:C2)</f><v>6</v></c><c r="E2"><f>SUM(Needs!F2:F4)</f><v>1750</v></c>',
          ),
      ),
      sheetOf('Needs', sheet(2), rowsXml(NEEDS), tables),
      sheetOf('Pledges', sheet(3), rowsXml(PLEDGES), tables),
    ],
    attributes: '',
    before: '<workbookPr/><bookViews><workbookView/></bookViews>',
    after: '',
    workbookType: sheetType('sheet.main'),
    styles: STYLES,
    parts: { [table(1)]: tableXml(1, 'Needs', NEEDS), [table(2)]: tableXml(2, 'Pledges', PLEDGES) },
    defaults: { rels: 'application/vnd.openxmlformats-package.relationships+xml', xml: 'application/xml' },
    overrides: { [table(1)]: sheetType('table'), [table(2)]: sheetType('table') },
    links: {
      [sheet(2)]: [{ id: 'rId1', type: 'table', target: target(1) }],
      [sheet(3)]: [{ id: 'rId1', type: 'table', target: target(2) }],
    },
  };
}

export const NOTES = 0;
export const NEEDS_SHEET = 1;
export const PLEDGES_SHEET = 2;

/** Adds a sheet behind the others; its part has the next number. */
export function addSheet(draft: Draft, name: string, cells: string, after = ''): DraftSheet {
  const added = sheetOf(name, `${draft.folder}worksheets/sheet${draft.sheets.length + 1}.xml`, cells, after);
  draft.sheets.push(added);
  return added;
}
