import type { CellFormat } from '../model/formats';
import { autofitColumns, autofitRows, columnWidth, rowHeight, setColumnWidth, setRowHeight } from '../model/sizes';
import { COLUMN_WIDTH, ROW_HEIGHT } from '../model/limits';
import { checkUnprotected } from '../model/protection';
import { HostObject, objectType, type ObjectType, type Property } from '../protocol/hostObject';
import { number, oneOf, text, truth, whole } from './arguments';
import { color } from './color';
import { formatProperty, reformat, uniform } from './formatProperty';
import { shownTexts } from './shownTexts';
import type { RangeTarget } from './targets';

const HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'];
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];
const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'];

const simple = <K extends keyof CellFormat>(key: K, check: (value: unknown) => CellFormat[K]) =>
  formatProperty(
    (format) => format[key],
    (format, value) => ({ ...format, [key]: value }),
    check,
  );

const ofFont = <K extends keyof CellFormat['font']>(key: K, check: (value: unknown) => CellFormat['font'][K]) =>
  formatProperty(
    ({ font }) => font[key],
    (format, value) => ({ ...format, font: { ...format.font, [key]: value } }),
    check,
  );

/** What all of some rows or columns have; null where they differ. */
const same = (count: number, read: (index: number) => number): number | null => {
  const first = read(0);
  for (let index = 1; index < count; index++) if (read(index) !== first) return null;
  return first;
};

export const rangeFormat: ObjectType<RangeTarget> = objectType('RangeFormat', {
  properties: {
    WrapText: simple('wrapText', (value) => truth(value, 'wrapText')),
    HorizontalAlignment: simple('horizontalAlignment', (value) => oneOf(value, HORIZONTAL, 'horizontalAlignment')),
    VerticalAlignment: simple('verticalAlignment', (value) => oneOf(value, VERTICAL, 'verticalAlignment')),
    /** Microsoft: "An integer from 0 to 250". */
    IndentLevel: simple('indentLevel', (value) => whole(value, 'indentLevel', 0, 250)),
    /** Microsoft: "An integer from -90 to 90, or 180 for vertically-oriented text". */
    TextOrientation: simple('textOrientation', (value) =>
      value === 180 ? 180 : whole(value, 'textOrientation', -90, 90),
    ),
    ShrinkToFit: simple('shrinkToFit', (value) => truth(value, 'shrinkToFit')),
    ReadingOrder: simple('readingOrder', (value) =>
      oneOf(value, ['Context', 'LeftToRight', 'RightToLeft'], 'readingOrder'),
    ),
    ColumnWidth: {
      get: ({ sheet, area }) => same(area.columns, (index) => columnWidth(sheet, area.column + index)),
      set: ({ sheet, area }, value) => {
        checkUnprotected(sheet, 'allowFormatColumns');
        setColumnWidth(sheet, area, number(value, 'columnWidth', 0, COLUMN_WIDTH));
      },
    },
    RowHeight: {
      get: ({ sheet, area }) => same(area.rows, (index) => rowHeight(sheet, area.row + index)),
      set: ({ sheet, area }, value) => {
        checkUnprotected(sheet, 'allowFormatRows');
        setRowHeight(sheet, area, number(value, 'rowHeight', 0, ROW_HEIGHT));
      },
    },
  },
  navigation: {
    Fill: (target) => new HostObject('RangeFill', target),
    Font: (target) => new HostObject('RangeFont', target),
    Borders: (target) => new HostObject('RangeBorderCollection', target),
    Protection: (target) => new HostObject('FormatProtection', target),
  },
  methods: {
    AutofitColumns: ({ sheet, area }, _args, { workbook }) => {
      checkUnprotected(sheet, 'allowFormatColumns');
      autofitColumns(sheet, area, (used) => shownTexts({ sheet, area: used }, workbook.date1904));
    },
    AutofitRows: ({ sheet, area }) => {
      checkUnprotected(sheet, 'allowFormatRows');
      autofitRows(sheet, area);
    },
  },
  readsFormulas: ['AutofitColumns'],
});

/** The colour of a cell that has no fill. */
const NO_FILL = '#FFFFFF';

export const rangeFill: ObjectType<RangeTarget> = objectType('RangeFill', {
  properties: {
    Color: {
      get: (target) => uniform(target, ({ fill }) => (fill === '' ? NO_FILL : fill)),
      set: (target, value) => {
        const fill = color(value, 'fill.color');
        reformat(target, (format) => (format.fill === fill ? format : { ...format, fill }));
      },
    },
  },
  methods: {
    Clear: (target) => reformat(target, (format) => (format.fill === '' ? format : { ...format, fill: '' })),
  },
});

export const rangeFont: ObjectType<RangeTarget> = objectType('RangeFont', {
  properties: {
    Name: ofFont('name', (value) => text(value, 'font.name')),
    Size: ofFont('size', (value) => number(value, 'font.size', 1, 409)),
    Bold: ofFont('bold', (value) => truth(value, 'font.bold')),
    Italic: ofFont('italic', (value) => truth(value, 'font.italic')),
    Underline: ofFont('underline', (value) => oneOf(value, UNDERLINES, 'font.underline')),
    Strikethrough: ofFont('strikethrough', (value) => truth(value, 'font.strikethrough')),
    Color: ofFont('color', (value) => color(value, 'font.color')),
  },
});

/** What cannot be changed on a protected sheet, whatever its protection allows. */
const unprotected = ({ get, set }: Property<RangeTarget>): Property<RangeTarget> => ({
  get,
  set: (target, value, session) => {
    checkUnprotected(target.sheet);
    set!(target, value, session);
  },
});

export const formatProtection: ObjectType<RangeTarget> = objectType('FormatProtection', {
  properties: {
    Locked: unprotected(simple('locked', (value) => truth(value, 'locked'))),
    FormulaHidden: unprotected(simple('formulaHidden', (value) => truth(value, 'formulaHidden'))),
  },
});
