import { cellKey, columnOfKey, rowOfKey } from './cellKey';
import type { CellValue, Grid } from './grid';
import { looksOf } from './snapshotFormats';
import type { Workbook } from './workbook';

/** Plain JSON data of anything: maps and sets in order, bytes by their number. */
function plain(value: unknown): unknown {
  if (value instanceof Map)
    return [...(value as Map<string, unknown>)]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, plain(inner)]);
  if (value instanceof Set) return [...value].sort((one, other) => (one < other ? -1 : 1));
  if (value instanceof Uint8Array) return `${value.length} bytes`;
  if (Array.isArray(value)) return Array.from(value, plain);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
  return value;
}

/**
 * The values that were entered. Empty rows at the end of a grid, and blank cells at the end of a row, make no
 * difference, nor does whether a formula has been computed yet: it stands for its value.
 */
function entered({ values, formulas, spilled }: Grid): Map<number, unknown[]> {
  const kept = new Map<number, unknown[]>();
  for (const [row, all] of values) {
    const own = all.map((value, column) =>
      formulas.get(row)?.has(column) || spilled.has(cellKey(row, column)) ? '' : value,
    );
    const end = own.findLastIndex((value) => value !== '' && (value as CellValue | undefined) !== undefined) + 1;
    if (end > 0)
      kept.set(
        row,
        Array.from({ length: end }, (_, column) => own[column] ?? ''),
      );
  }
  return kept;
}

/** The error values that were entered. */
const enteredErrors = ({ errors, formulas }: Grid): number[] =>
  [...errors].filter((key) => !formulas.get(rowOfKey(key))?.has(columnOfKey(key))).sort((one, other) => one - other);

/**
 * What a workbook's parts hold that nobody sets: how they are kept, where and when they came from, what has yet to be
 * computed.
 */
const KEPT_ONLY = new Set([
  'id',
  'source',
  'facts',
  'fullCalcOnLoad',
  'hiddenHeaders',
  'inFile',
  'part',
  'sorted',
  'addIn',
  'properties',
  'sourceName',
  'origin',
  'nextId',
  'activeSheet',
  'changed',
  'shifts',
  'hasOwnReferences',
  'grid',
  'calls',
]);

/** What is left of an object when that is left out. */
const seen = (part: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(part).filter(([key]) => !KEPT_ONLY.has(key)));

/** The whole workbook as plain JSON data, equal for equal workbooks: what a user could see or set. */
export function snapshotOf(workbook: Workbook): unknown {
  const { activeSheet, sheets } = workbook;
  return plain({
    ...seen(workbook),
    activeSheet: sheets.find(({ id }) => id === activeSheet)?.name,
    sheets: sheets.map((sheet) => ({
      ...seen(sheet),
      tables: sheet.tables.map(seen),
      charts: sheet.charts.map(seen),
      conditionalFormats: [...sheet.conditionalFormats].sort((one, other) => one.priority - other.priority).map(seen),
      validations: sheet.validations.map(seen),
      hyperlinks: sheet.hyperlinks.map(seen),
      values: entered(sheet.grid),
      formulas: sheet.grid.formulas,
      formats: looksOf(sheet.grid),
      errors: enteredErrors(sheet.grid),
    })),
  });
}
