import { CellFormats } from './cellFormats';
import { CellValues } from './cellValues';
import { defaultPage } from './defaults';
import type { Grid } from './grid';
import { NOTHING_ALLOWED } from './protectionOptions';
import { NO_ADD_IN, NO_AUTHOR, type WorkbookOptions } from '../options';
import type { Sheet, Workbook } from './workbook';

/** A grid without cells. */
const newGrid = (): Grid => ({
  values: new CellValues(),
  formulas: new Map(),
  formats: new CellFormats(),
  errors: new Set(),
  stale: new Set(),
  tooSlow: new Set(),
  valueless: new Set(),
  arrays: new Map(),
  spills: new Map(),
  spilled: new Map(),
  dirtyValues: new Set(),
  dirtyFormats: new Set(),
  rewritten: new Set(),
  recomputed: new Set(),
  outOfOrder: false,
  origins: new Map(),
});

/** An empty sheet as Excel makes it. `sourceName` is its name in the file, null for a sheet made since. */
export const newSheet = (id: string, name: string, sourceName: string | null = null): Sheet => ({
  id,
  name,
  sourceName,
  visibility: 'Visible',
  tabColor: '',
  showGridlines: true,
  showHeadings: true,
  rightToLeft: false,
  grid: newGrid(),
  merges: [],
  columnWidths: new Map(),
  rowHeights: new Map(),
  hiddenColumns: new Set(),
  hiddenRows: new Set(),
  frozen: { rows: 0, columns: 0 },
  tables: [],
  filter: null,
  charts: [],
  conditionalFormats: [],
  validations: [],
  hyperlinks: [],
  names: [],
  page: defaultPage(),
  protected: false,
  protection: NOTHING_ALLOWED,
  shifts: [],
  hasOwnReferences: false,
  changed: new Set(),
});

/** A workbook without sheets; a sheet must be added before it is used. */
export const emptyWorkbook = (
  source: Uint8Array | null = null,
  { addIn = NO_ADD_IN }: WorkbookOptions = {},
): Workbook => ({
  source,
  addIn: addIn.toLowerCase(),
  facts: null,
  date1904: false,
  properties: { created: null, author: '', title: '' },
  sheets: [],
  otherSheets: [],
  names: [],
  settings: new Map(),
  structureProtected: false,
  calculationMode: 'Automatic',
  fullCalcOnLoad: false,
  activeSheet: '',
  calls: null,
  nextId: 1,
});

/** Takes a number that no object of the workbook has yet. */
export const takeId = (workbook: Workbook): number => workbook.nextId++;

/** The id of a sheet, in the form in which Excel gives it. */
export const sheetId = (number: number): string => `{00000000-0001-0000-${hexadecimal(number, 4)}-000000000000}`;

/** The id of an object on a sheet: a chart or a conditional format. */
export const objectId = (number: number): string => `{00000000-0002-0000-0000-${hexadecimal(number, 12)}}`;

const hexadecimal = (number: number, digits: number): string => number.toString(16).toUpperCase().padStart(digits, '0');

/** This moment to the second, as files hold it. */
export const momentNow = (): string => `${new Date().toISOString().slice(0, 19)}Z`;

/** A new workbook: one empty sheet, "Sheet1". */
export function newWorkbook(options: WorkbookOptions = {}): Workbook {
  const workbook = emptyWorkbook(null, options);
  workbook.properties = { created: momentNow(), author: options.author ?? NO_AUTHOR, title: '' };
  const sheet = newSheet(sheetId(takeId(workbook)), 'Sheet1');
  workbook.sheets.push(sheet);
  workbook.activeSheet = sheet.id;
  return workbook;
}
