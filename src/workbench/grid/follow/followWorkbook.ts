import type { ChangeSource, WorkbookChange } from 'embedded-excel/browser';
import { type Area, areaBetween, type Sheet, usedArea } from 'embedded-excel/model';
import { sheetById, type GridContext } from '../gridContext';
import { followCells } from './followCells';
import { followCharts, refreshCharts } from './followCharts';
import { followConditions } from './followConditions';
import { followLayout } from './followLayout';
import { followActive, followSheets } from './followSheets';

/** Areas of a sheet that are shown again one by one; where there are more, the box around them is. */
const AREAS_AT_MOST = 200;

const around = (areas: readonly Area[]): Area =>
  areaBetween(
    Math.min(...areas.map(({ row }) => row)),
    Math.min(...areas.map(({ column }) => column)),
    Math.max(...areas.map(({ row, rows }) => row + rows - 1)),
    Math.max(...areas.map(({ column, columns }) => column + columns - 1)),
  );

/** What has changed since the grid was last in step, by sheet id. */
interface Pending {
  sheets: boolean;
  readonly cells: Map<string, Area[]>;
  readonly layout: Set<string>;
  readonly charts: Set<string>;
  readonly conditions: Set<string>;
}

const nothing = (): Pending => ({
  sheets: false,
  cells: new Map(),
  layout: new Set(),
  charts: new Set(),
  conditions: new Set(),
});

function note(pending: Pending, one: WorkbookChange, context: GridContext): void {
  switch (one.kind) {
    case 'sheets':
    case 'activated':
      pending.sheets = true;
      return;
    case 'cells':
      pending.cells.set(one.sheet, [...(pending.cells.get(one.sheet) ?? []), one.area]);
      pending.conditions.add(one.sheet);
      return;
    case 'tables': {
      const sheet = sheetById(context, one.sheet);
      const used = sheet && usedArea(sheet.grid, false);
      if (used) pending.cells.set(one.sheet, [used]);
      return;
    }
    case 'layout':
      pending.layout.add(one.sheet);
      pending.charts.add(one.sheet);
      return;
    case 'charts':
      pending.charts.add(one.sheet);
      return;
    case 'conditionalFormats':
      pending.conditions.add(one.sheet);
  }
}

/**
 * Keeps the grid in step with the workbook: what changed within a frame of the screen is shown together.
 * @param shown called after the grid has changed
 * @returns stops it
 */
export function followWorkbook(
  context: GridContext,
  shown: (source: ChangeSource) => void,
  trouble: (error: unknown) => void,
): () => void {
  let pending = nothing();
  let waiting = 0;
  let source: ChangeSource = 'user';
  const sheetsOf = (ids: Iterable<string>): Sheet[] =>
    [...ids].map((id) => sheetById(context, id)).filter((sheet) => sheet !== undefined);

  const followNow = (): void => {
    waiting = 0;
    const now = pending;
    pending = nothing();
    const added = now.sheets ? followSheets(context) : [];
    const known = (sheets: Sheet[]): Sheet[] => sheets.filter((sheet) => !added.includes(sheet));
    for (const sheet of known(sheetsOf(now.layout))) followLayout(context, sheet);
    for (const sheet of known(sheetsOf(now.cells.keys()))) {
      const areas = now.cells.get(sheet.id)!;
      for (const area of areas.length > AREAS_AT_MOST ? [around(areas)] : areas) followCells(context, sheet, area);
    }
    followActive(context);
    if (now.sheets || now.charts.has(context.excel.workbook.activeSheet)) followCharts(context);
    if (now.cells.size > 0) refreshCharts(context);
    for (const sheet of new Set([...added, ...sheetsOf(now.conditions)]))
      followConditions(context, sheet).catch(trouble);
    shown(source);
  };

  const stop = context.excel.watch((changes, by) => {
    source = by;
    for (const one of changes) note(pending, one, context);
    if (waiting === 0) waiting = requestAnimationFrame(followNow);
  });
  return () => {
    stop();
    cancelAnimationFrame(waiting);
  };
}
