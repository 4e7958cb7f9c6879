import {
  type Area,
  areaBetween,
  intersection,
  lies,
  movableFormula,
  readEach,
  type Sheet,
  shownTexts,
  usedArea,
  WHOLE_SHEET,
} from 'embedded-excel/model';
import { editText } from '../editor/editText';
import type { Inputs } from './entryStep';

/** What is copied: the texts that the cells show, and for ourselves what was typed into them, with its place. */
const OWN = 'application/x-pledgebook-cells';

interface Copied {
  readonly row: number;
  readonly column: number;
  readonly inputs: readonly (readonly string[])[];
}

const quoted = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Puts the cells of an area on the clipboard. */
export function copyCells(data: DataTransfer, sheet: Sheet, area: Area, date1904: boolean): void {
  const used = usedArea(sheet.grid, false) ?? { ...area, rows: 1, columns: 1 };
  const reach = areaBetween(0, 0, used.row + used.rows - 1, used.column + used.columns - 1);
  const cells = intersection(area, reach) ?? { ...area, rows: 1, columns: 1 };
  const texts = shownTexts({ sheet, area: cells }, date1904);
  data.setData('text/plain', texts.map((row) => row.map(quoted).join('\t')).join('\n'));
  const inputs = readEach(cells, (row, column) => editText(sheet, row, column, date1904));
  data.setData(OWN, JSON.stringify({ row: cells.row, column: cells.column, inputs } satisfies Copied));
}

/**
 * Texts between tabs and line ends, as programs put tables on the clipboard; in quotes where they hold such themselves.
 */
export function parseTable(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\r?\n|$)/y;
  const all = text.replace(/\r\n/g, '\n').replace(/\n$/, '');
  while (cell.lastIndex <= all.length) {
    const match = cell.exec(all);
    if (!match) break;
    rows.at(-1)!.push(match[1]?.replaceAll('""', '"') ?? match[2]!);
    if (match[3] === '') break;
    if (match[3] !== '\t') rows.push([]);
  }
  return rows;
}

/** Our own cells where they come from here, with relative references moved; else texts. */
function inputsFrom(data: DataTransfer, to: Area): Inputs | null {
  const own = data.getData(OWN);
  if (own === '') {
    const text = data.getData('text/plain');
    return text === '' ? null : parseTable(text);
  }
  const { row, column, inputs } = JSON.parse(own) as Copied;
  const moved = (input: string): string =>
    input.startsWith('=') ? movableFormula(input)(to.row - row, to.column - column) : input;
  return inputs.map((cells) => cells.map(moved));
}

/**
 * What pasting at an area would enter, and where; null where the clipboard holds no text. One value fills a larger
 * area.
 */
export function pastedCells(data: DataTransfer, to: Area): { readonly area: Area; readonly inputs: Inputs } | null {
  const inputs = inputsFrom(data, to);
  if (!inputs) return null;
  const single = inputs.length === 1 && inputs[0]!.length === 1 && !inputs[0]![0]!.startsWith('=');
  const area = single
    ? to
    : { row: to.row, column: to.column, rows: inputs.length, columns: Math.max(...inputs.map((row) => row.length)) };
  if (!lies(area, WHOLE_SHEET)) throw new Error('What is on the clipboard does not fit on the sheet from here.');
  if (!single) return { area, inputs };
  const row = new Array<string>(area.columns).fill(inputs[0]![0]!);
  return { area, inputs: Array.from({ length: area.rows }, () => row) };
}
