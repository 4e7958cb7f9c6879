import type { Workbook } from './workbook';

/** Plain JSON data of anything: maps and sets in order, bytes by their number. */
function plain(value: unknown): unknown {
  if (value instanceof Map)
    return [...value].sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, inner]) => [key, plain(inner)]);
  if (value instanceof Set) return [...value].sort((one, other) => (one < other ? -1 : 1));
  if (value instanceof Uint8Array) return `${value.length} bytes`;
  if (Array.isArray(value)) return Array.from(value, plain);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
  return value;
}

/** Empty rows at the end of a grid, and blank cells at the end of a row, make no difference. */
function cells(values: ReadonlyMap<number, readonly unknown[]>): Map<number, unknown[]> {
  const kept = new Map<number, unknown[]>();
  for (const [row, all] of values) {
    const end = all.findLastIndex((value) => value !== '' && value !== undefined) + 1;
    if (end > 0)
      kept.set(
        row,
        Array.from({ length: end }, (_, column) => all[column] ?? ''),
      );
  }
  return kept;
}

/**
 * The whole workbook as plain JSON data, equal for equal workbooks: what a user could see or set. How it is kept (ids, what
 * was changed since the file was opened, what has yet to be computed) is left out.
 */
export function snapshotOf(workbook: Workbook): unknown {
  const { source: _source, nextId: _nextId, activeSheet, sheets, ...rest } = workbook;
  return plain({
    ...rest,
    activeSheet: sheets.find(({ id }) => id === activeSheet)?.name,
    sheets: sheets.map(
      ({
        id: _id,
        sourceName: _sourceName,
        changed: _changed,
        grid,
        tables,
        charts,
        conditionalFormats,
        ...sheet
      }) => ({
        ...sheet,
        tables: tables.map(({ id: _tableId, ...table }) => table),
        charts: charts.map(({ id: _chartId, ...chart }) => chart),
        conditionalFormats: conditionalFormats.map(({ id: _formatId, ...format }) => format),
        values: cells(grid.values),
        formulas: grid.formulas,
        formats: grid.formats,
        errors: grid.errors,
      }),
    ),
  });
}
