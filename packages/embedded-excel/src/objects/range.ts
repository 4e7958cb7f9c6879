import { printAddress } from '../model/address';
import { cellCount } from '../model/areas';
import { noteCells } from '../model/changeLog';
import { checkUnprotected } from '../model/protection';
import { formatAt, readEach, readFormulas, readValues } from '../model/readCells';
import { changeFormats, setFormat } from '../model/writeCells';
import { HostObject, objectType, type ObjectType } from '../protocol/hostObject';
import { text } from './arguments';
import { hidden } from './hidden';
import { hyperlink } from './hyperlink';
import { RANGE_ACTIONS } from './rangeActions';
import { RANGE_PARTS } from './rangeParts';
import { readAll, valueTypes } from './rangeReading';
import { cellByCell, writeRange } from './rangeWriting';
import { shownTexts } from './shownTexts';
import type { RangeTarget } from './targets';

const numberFormats = ({ sheet, area }: RangeTarget): string[][] =>
  readEach(area, (row, column) => formatAt(sheet.grid, row, column).numberFormat);

function setNumberFormats(target: RangeTarget, given: unknown): void {
  const { sheet, area } = target;
  checkUnprotected(sheet, 'allowFormatCells');
  const format = cellByCell(target, given, 'numberFormat');
  if (!Array.isArray(given)) {
    const numberFormat = text(given, 'numberFormat');
    changeFormats(sheet.grid, area, (old) => (old.numberFormat === numberFormat ? old : { ...old, numberFormat }));
    return;
  }
  const shared = new Map<string, ReturnType<typeof formatAt>>();
  for (let down = 0; down < area.rows; down++)
    for (let right = 0; right < area.columns; right++) {
      const wanted = format(down, right);
      if (wanted === null) continue;
      const numberFormat = text(wanted, 'numberFormat');
      const row = area.row + down;
      const column = area.column + right;
      const old = formatAt(sheet.grid, row, column);
      if (old.numberFormat === numberFormat) continue;
      let next = shared.get(numberFormat);
      if (!next || !sameBut(next, old)) shared.set(numberFormat, (next = { ...old, numberFormat }));
      setFormat(sheet.grid, row, column, next);
    }
  noteCells(sheet.grid, 'formats', area);
}

/** Whether two formats are equal but for their number formats: their parts are shared, not copied. */
const sameBut = (one: ReturnType<typeof formatAt>, other: ReturnType<typeof formatAt>): boolean =>
  (Object.keys(one) as (keyof typeof one)[]).every((key) => key === 'numberFormat' || one[key] === other[key]);

export const range: ObjectType<RangeTarget> = objectType('Range', {
  isAlive: ({ sheet }, { workbook }) => workbook.sheets.includes(sheet),
  properties: {
    Address: { get: ({ sheet, area }) => printAddress(sheet.name, area) },
    RowIndex: { get: ({ area }) => area.row },
    ColumnIndex: { get: ({ area }) => area.column },
    RowCount: { get: ({ area }) => area.rows },
    ColumnCount: { get: ({ area }) => area.columns },
    /** Microsoft: "This API will return -1 if the cell count exceeds 2^31-1". */
    CellCount: { get: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)) },
    Values: {
      readsFormulas: true,
      get: (target) => readAll(target, ({ sheet, area }) => readValues(sheet.grid, area)),
      set: (target, value, session) => writeRange(target, value, 'values', session),
    },
    Formulas: {
      get: (target) => readAll(target, ({ sheet, area }) => readFormulas(sheet.grid, area)),
      set: (target, value, session) => writeRange(target, value, 'formulas', session),
    },
    NumberFormat: { get: (target) => readAll(target, numberFormats), set: setNumberFormats },
    Text: {
      readsFormulas: true,
      get: (target, { workbook }) => readAll(target, (bounded) => shownTexts(bounded, workbook.date1904)),
    },
    Hyperlink: hyperlink,
    ColumnHidden: hidden('column', 'columns', 'hiddenColumns'),
    RowHidden: hidden('row', 'rows', 'hiddenRows'),
    ValueTypes: { readsFormulas: true, get: (target) => readAll(target, valueTypes) },
  },
  navigation: {
    Worksheet: ({ sheet }) => new HostObject('Worksheet', sheet),
    Format: (target) => new HostObject('RangeFormat', target),
    ConditionalFormats: (target) => new HostObject('ConditionalFormatCollection', target),
    DataValidation: (target) => new HostObject('DataValidation', target),
  },
  methods: { ...RANGE_PARTS, ...RANGE_ACTIONS },
});
