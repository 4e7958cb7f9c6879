import { isWholeColumns, isWholeRows, parseArea, WHOLE_SHEET } from '../model/address';
import { notePart } from '../model/changeLog';
import { invalidArgument, notImplemented } from '../model/refusals';
import type { Area, PageLayout, Sheet } from '../model/workbook';
import {
  HostObject,
  NULL_OBJECT,
  objectType,
  type ObjectOrNull,
  type ObjectType,
  type Property,
} from '../protocol/hostObject';
import { existing, given, number, oneOf, record, text, truth, whole } from './arguments';

// prettier-ignore
const PAPER_SIZES = [
  'Letter', 'LetterSmall', 'Tabloid', 'Ledger', 'Legal', 'Statement', 'Executive', 'A3', 'A4', 'A4Small', 'A5', 'B4', 'B5', 'Folio', 'Quatro',
] as const;

/** `Excel.PageLayoutMarginOptions` are in this unit; the model has points. */
const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

type Margin = keyof PageLayout['margins'];

const changed = (sheet: Sheet): void => void notePart(sheet, 'page');

const margin = (side: Margin): Property<Sheet> => ({
  get: ({ page }) => page.margins[side],
  set: (sheet, value) => {
    sheet.page.margins[side] = number(value, `${side}Margin`, 0);
    changed(sheet);
  },
});

const flag = (name: 'centerHorizontally' | 'centerVertically' | 'printGridlines'): Property<Sheet> => ({
  get: ({ page }) => page[name],
  set: (sheet, value) => {
    sheet.page[name] = truth(value, name);
    changed(sheet);
  },
});

function zoomOf(value: unknown): PageLayout['zoom'] {
  const zoom = record(value, 'zoom');
  if (zoom.scale !== undefined && zoom.scale !== null) return { scale: whole(zoom.scale, 'zoom.scale', 10, 400) };
  const pages = (wanted: unknown, what: string): number =>
    wanted === undefined || wanted === null ? 0 : whole(wanted, what);
  return {
    pagesWide: pages(zoom.horizontalFitToPages, 'zoom.horizontalFitToPages'),
    pagesTall: pages(zoom.verticalFitToPages, 'zoom.verticalFitToPages'),
  };
}

function areaOf(sheet: Sheet, value: unknown): Area {
  const range = given(value, 'Range');
  if (range && range.sheet !== sheet) throw invalidArgument('the range lies on another sheet');
  const area = range?.area ?? (typeof value === 'string' ? parseArea(value) : null);
  if (!area) throw invalidArgument('a range or an address is wanted');
  return area;
}

/** Microsoft: "The range must span the entire row to be valid". */
function titleRows(area: Area): PageLayout['titleRows'] {
  if (!isWholeRows(area)) throw invalidArgument('title rows are whole rows, as "$1:$2"');
  return { first: area.row, last: area.row + area.rows - 1 };
}

/** Microsoft: "The range must span the entire column to be valid". */
function titleColumns(area: Area): PageLayout['titleColumns'] {
  if (!isWholeColumns(area)) throw invalidArgument('title columns are whole columns, as "$A:$B"');
  return { first: area.column, last: area.column + area.columns - 1 };
}

function setMargins(sheet: Sheet, unit: unknown, options: unknown): void {
  const factor = POINTS[oneOf(unit, ['Points', 'Inches', 'Centimeters'], 'unit')];
  for (const [side, value] of Object.entries(record(options, 'marginOptions'))) {
    const known = oneOf(side, ['left', 'right', 'top', 'bottom', 'header', 'footer'], 'a margin');
    sheet.page.margins[known] = number(value, side, 0) * factor;
  }
  changed(sheet);
}

export const pageLayout: ObjectType<Sheet> = objectType('PageLayout', {
  properties: {
    Orientation: {
      get: ({ page }) => page.orientation,
      set: (sheet, value) => {
        sheet.page.orientation = oneOf(value, ['Portrait', 'Landscape'], 'orientation');
        changed(sheet);
      },
    },
    PaperSize: {
      get: ({ page }) => page.paperSize,
      set: (sheet, value) => {
        if (!PAPER_SIZES.some((size) => size === value)) throw notImplemented(`the paper size "${String(value)}"`);
        sheet.page.paperSize = text(value, 'paperSize');
        changed(sheet);
      },
    },
    Zoom: {
      get: ({ page: { zoom } }) =>
        'scale' in zoom ? zoom : { horizontalFitToPages: zoom.pagesWide, verticalFitToPages: zoom.pagesTall },
      set: (sheet, value) => {
        sheet.page.zoom = zoomOf(value);
        changed(sheet);
      },
    },
    CenterHorizontally: flag('centerHorizontally'),
    CenterVertically: flag('centerVertically'),
    PrintGridlines: flag('printGridlines'),
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
  },
  navigation: { HeadersFooters: (sheet) => new HostObject('HeaderFooterGroup', sheet) },
  methods: {
    SetPrintArea: (sheet, [area]) => {
      sheet.page.printArea =
        typeof area === 'string' ? area.split(',').map((part) => areaOf(sheet, part.trim())) : [areaOf(sheet, area)];
      changed(sheet);
    },
    SetPrintTitleRows: (sheet, [area]) => {
      sheet.page.titleRows = titleRows(areaOf(sheet, area));
      changed(sheet);
    },
    SetPrintTitleColumns: (sheet, [area]) => {
      sheet.page.titleColumns = titleColumns(areaOf(sheet, area));
      changed(sheet);
    },
    SetPrintMargins: (sheet, [unit, options]) => setMargins(sheet, unit, options),
    GetPrintTitleRows: (sheet) => existing(titles(sheet, 'titleRows'), 'the title rows'),
    GetPrintTitleColumns: (sheet) => existing(titles(sheet, 'titleColumns'), 'the title columns'),
    GetPrintTitleRowsOrNullObject: (sheet) => titles(sheet, 'titleRows'),
    GetPrintTitleColumnsOrNullObject: (sheet) => titles(sheet, 'titleColumns'),
  },
});

function titles(sheet: Sheet, which: 'titleRows' | 'titleColumns'): ObjectOrNull {
  const found = sheet.page[which];
  if (!found) return NULL_OBJECT;
  const start = found.first;
  const length = found.last - start + 1;
  const area =
    which === 'titleRows'
      ? { ...WHOLE_SHEET, row: start, rows: length }
      : { ...WHOLE_SHEET, column: start, columns: length };
  return new HostObject('Range', { sheet, area });
}

type Edge = 'header' | 'footer';
type Side = keyof PageLayout['header'];

const printed = (edge: Edge, side: Side): Property<Sheet> => ({
  get: ({ page }) => page[edge][side],
  set: (sheet, value) => {
    sheet.page[edge][side] = text(value, `${side} ${edge}`);
    changed(sheet);
  },
});

export const headerFooterGroup: ObjectType<Sheet> = objectType('HeaderFooterGroup', {
  navigation: { DefaultForAllPages: (sheet) => new HostObject('HeaderFooter', sheet) },
});

export const headerFooter: ObjectType<Sheet> = objectType('HeaderFooter', {
  properties: {
    LeftHeader: printed('header', 'left'),
    CenterHeader: printed('header', 'center'),
    RightHeader: printed('header', 'right'),
    LeftFooter: printed('footer', 'left'),
    CenterFooter: printed('footer', 'center'),
    RightFooter: printed('footer', 'right'),
  },
});
