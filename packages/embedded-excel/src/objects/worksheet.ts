import { registering, SHEET_EVENTS } from '../events/registering';
import { WHOLE_SHEET } from '../model/address';
import { isInSheet } from '../model/areas';
import { notePart } from '../model/changeLog';
import { invalidArgument, invalidSelection } from '../model/refusals';
import { resolveReference } from '../model/resolveReference';
import { activateSheet, colorTab, deleteSheet, moveSheet, renameSheet, showOrHide } from '../model/sheets';
import { usedArea } from '../model/usedArea';
import type { Area, Sheet } from '../model/workbook';
import {
  HostObject,
  NULL_OBJECT,
  objectType,
  type ObjectOrNull,
  type ObjectType,
  type Property,
} from '../protocol/hostObject';
import type { Session } from '../protocol/session';
import { existing, oneOf, text, truth, whole } from './arguments';
import { color } from './color';

const rangeOf = (sheet: Sheet, area: Area): HostObject => {
  if (!isInSheet(area)) throw invalidArgument('the range would lie outside the sheet');
  return new HostObject('Range', { sheet, area });
};

/** A range by its address or the name of one; the whole sheet where nothing is given. */
function getRange(sheet: Sheet, address: unknown, { workbook }: Session): HostObject {
  if (address === null || address === undefined) return rangeOf(sheet, WHOLE_SHEET);
  const found = resolveReference(workbook, text(address, 'address'), sheet);
  if (!found || found.sheet !== sheet)
    throw invalidArgument(`"${String(address)}" is no range of the sheet "${sheet.name}"`);
  return rangeOf(sheet, found.area);
}

/** The sheet behind (1) or before (-1) another, hidden ones left out where `visibleOnly`. */
function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: unknown, { workbook: { sheets } }: Session): ObjectOrNull {
  for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
    const next = sheets[at]!;
    if (visibleOnly !== true || next.visibility === 'Visible') return new HostObject('Worksheet', next);
  }
  return NULL_OBJECT;
}

const view = (sheet: Sheet): void => void notePart(sheet, 'view');

const flag = (name: 'showGridlines' | 'showHeadings'): Property<Sheet> => ({
  get: (sheet) => sheet[name],
  set: (sheet, value) => {
    sheet[name] = truth(value, name);
    view(sheet);
  },
});

export const worksheet: ObjectType<Sheet> = objectType('Worksheet', {
  id: { name: 'Id', of: ({ id }) => id },
  isAlive: (sheet, { workbook }) => workbook.sheets.includes(sheet),
  properties: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: (sheet, given, { workbook, quirks }) => {
        const name = text(given, 'name');
        const isShown = !quirks.hasNoActiveSheet && sheet.id === workbook.activeSheet;
        if (quirks.keepsNameOfActiveSheet && isShown && name !== sheet.name)
          throw invalidArgument(`invalid sheet: "${sheet.name}" is shown`);
        renameSheet(workbook, sheet, name);
      },
    },
    Position: {
      get: (sheet, { workbook }) => workbook.sheets.indexOf(sheet),
      set: (sheet, position, { workbook }) =>
        moveSheet(workbook, sheet, whole(position, 'position', 0, workbook.sheets.length - 1)),
    },
    Visibility: {
      get: ({ visibility }) => visibility,
      set: (sheet, visibility, { workbook }) =>
        showOrHide(workbook, sheet, oneOf(visibility, ['Visible', 'Hidden', 'VeryHidden'], 'visibility')),
    },
    TabColor: {
      get: ({ tabColor }) => tabColor,
      set: (sheet, value, { workbook }) => {
        colorTab(workbook, sheet, value === '' ? '' : color(value, 'tabColor'));
      },
    },
    ShowGridlines: flag('showGridlines'),
    ShowHeadings: flag('showHeadings'),
    // The client sets these two under other names than it reads them.
    Gridlines: flag('showGridlines'),
    Headings: flag('showHeadings'),
  },
  navigation: {
    Tables: (sheet) => new HostObject('TableCollection', sheet),
    Charts: (sheet) => new HostObject('ChartCollection', sheet),
    Names: (sheet, { quirks }) => {
      if (quirks.isBehindAnother) throw invalidSelection();
      return new HostObject('NamedItemCollection', sheet);
    },
    AutoFilter: (sheet) => new HostObject('AutoFilter', { sheet, table: null }),
    PageLayout: (sheet) => new HostObject('PageLayout', sheet),
    HorizontalPageBreaks: (sheet) => new HostObject('PageBreakCollection', sheet),
    FreezePanes: (sheet) => new HostObject('WorksheetFreezePanes', sheet),
    Protection: (sheet) => new HostObject('WorksheetProtection', sheet),
  },
  methods: {
    ...registering(({ id }) => id, SHEET_EVENTS),
    Activate: (sheet, _args, { workbook }) => activateSheet(workbook, sheet),
    Delete: (sheet, _args, { workbook }) => deleteSheet(workbook, sheet),
    GetNext: (sheet, [visibleOnly], session) => existing(neighbour(sheet, 1, visibleOnly, session), 'the next sheet'),
    GetNextOrNullObject: (sheet, [visibleOnly], session) => neighbour(sheet, 1, visibleOnly, session),
    GetPrevious: (sheet, [visibleOnly], session) =>
      existing(neighbour(sheet, -1, visibleOnly, session), 'the previous sheet'),
    GetPreviousOrNullObject: (sheet, [visibleOnly], session) => neighbour(sheet, -1, visibleOnly, session),
    GetRange: (sheet, [address], session) => getRange(sheet, address, session),
    GetCell: (sheet, [row, column]) =>
      rangeOf(sheet, { row: whole(row, 'row'), column: whole(column, 'column'), rows: 1, columns: 1 }),
    GetRangeByIndexes: (sheet, [row, column, rows, columns]) =>
      rangeOf(sheet, {
        row: whole(row, 'startRow'),
        column: whole(column, 'startColumn'),
        rows: whole(rows, 'rowCount', 1),
        columns: whole(columns, 'columnCount', 1),
      }),
    /** Microsoft: "If the entire worksheet is blank, the function will return the top left cell". */
    GetUsedRange: (sheet, [valuesOnly]) =>
      rangeOf(sheet, usedArea(sheet.grid, valuesOnly === true) ?? { row: 0, column: 0, rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const area = usedArea(sheet.grid, valuesOnly === true);
      return area ? rangeOf(sheet, area) : NULL_OBJECT;
    },
  },
});
