import { openEmbeddedExcel } from 'embedded-excel/node';
import { cellAddress } from '../../src/values/cellAddress';
import { formatAt, formulaAt, printArea, shownTexts, usedArea, type Area, type Sheet } from 'embedded-excel/model';

/** Each row has another. */
const ROW_KEY = /^ROW-[0-9A-Z]{10}-[0-9A-Z]{2}$/;

/** A cell as it is reviewed: what it shows, its formula, whether somebody may fill it in. */
function cellText(sheet: Sheet, row: number, column: number, shown: string): string {
  const formula = formulaAt(sheet.grid, row, column);
  const isInput = sheet.protected && !formatAt(sheet.grid, row, column).locked;
  if (shown === '' && formula === undefined && !isInput) return '';
  return [isInput ? '[fill in]' : '', shown.replace(ROW_KEY, '[row key]'), formula ?? '']
    .filter((part) => part !== '')
    .join(' ');
}

/** A row as text, with the number of its own row left out of formulas, so that rows alike read alike. */
const alike = (line: string, row: number): string => line.replace(new RegExp(`(?<=[A-Z])${row + 1}\\b`, 'g'), '#');

function cellLines(sheet: Sheet, date1904: boolean): string[] {
  const area = usedArea(sheet.grid, false);
  if (!area) return [];
  const shown = shownTexts({ sheet, area }, date1904);
  const lines: string[] = [];
  let before = '';
  let repeated = 0;
  const endRepeat = (): void => {
    if (repeated > 0) lines.push(`  ... ${repeated} ${repeated === 1 ? 'row' : 'rows'} more like it`);
    repeated = 0;
  };
  for (let row = area.row; row < area.row + area.rows; row++) {
    const cells: string[] = [];
    for (let column = area.column; column < area.column + area.columns; column++) {
      const text = cellText(sheet, row, column, shown[row - area.row]![column - area.column]!);
      if (text !== '') cells.push(`${cellAddress(row + 1, column + 1)} ${text}`);
    }
    if (cells.length === 0) continue;
    const line = cells.map((cell) => cell.replaceAll('\n', '\\n')).join('\n  ');
    if (alike(line, row) === before) {
      repeated++;
      continue;
    }
    endRepeat();
    before = alike(line, row);
    lines.push(`  ${line}`);
  }
  endRepeat();
  return lines;
}

const listed = (what: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [what, ...lines.map((line) => `  ${line.replaceAll('\n', '\\n')}`)];

const inOrder = (one: { readonly area: Area }, other: { readonly area: Area }): number =>
  one.area.row - other.area.row || one.area.column - other.area.column;

function sheetLines(sheet: Sheet, date1904: boolean): string[] {
  const facts = [
    sheet.visibility,
    sheet.protected ? 'protected' : 'not protected',
    ...(sheet.rightToLeft ? ['right to left'] : []),
    ...[...sheet.hiddenColumns].map((column) => `hidden: column ${cellAddress(1, column + 1).slice(0, -1)}`),
    ...(sheet.frozen.rows + sheet.frozen.columns > 0
      ? [`frozen: ${sheet.frozen.rows} rows, ${sheet.frozen.columns} columns`]
      : []),
  ];
  return [
    `== ${sheet.name} (${facts.join(', ')})`,
    ...cellLines(sheet, date1904),
    ...listed(
      'tables',
      sheet.tables.map(({ name, area }) => `${name} ${printArea(area)}`),
    ),
    ...listed(
      'merged',
      [sheet.merges.map((area) => printArea(area)).join(' ')].filter((text) => text !== ''),
    ),
    ...listed(
      'validation',
      [...sheet.validations].sort(inOrder).map(({ area, rule, errorAlert, prompt }) => {
        const said = [prompt.showPrompt ? prompt.message : '', errorAlert.showAlert ? errorAlert.message : ''];
        return [printArea(area), JSON.stringify(rule), errorAlert.style, ...said]
          .filter((part) => part !== '')
          .join(' | ');
      }),
    ),
    '',
  ];
}

/**
 * A form as plain text, to be read and compared in review: of each sheet its cells with what they show, formulas and
 * places to fill in (rows alike once), tables, merged cells and validations.
 */
export async function formAsText(file: Uint8Array): Promise<string> {
  const { workbook } = (await openEmbeddedExcel(file)).hosted;
  return workbook.sheets.flatMap((sheet) => sheetLines(sheet, workbook.date1904)).join('\n');
}
