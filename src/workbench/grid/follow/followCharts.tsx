import { useSyncExternalStore } from 'react';
import { ChartDrawing } from '../../charts/ChartDrawing';
import { chartPicture } from '../../charts/chartPicture';
import type { Sheet } from 'embedded-excel/model';
import { newChartStore, type ChartStore } from '../chartStore';
import { quietly, sheetById, shownSheet, type GridContext } from '../gridContext';

const COMPONENT = 'WorkbookChart';
const PIXELS_A_POINT = 96 / 72;

const stores = new WeakMap<GridContext, ChartStore>();

function storeOf(context: GridContext): ChartStore {
  const known = stores.get(context);
  if (known) return known;
  const store = newChartStore();
  stores.set(context, store);
  function WorkbookChart({ data }: { data?: { id: string } }) {
    const drawn = useSyncExternalStore(store.subscribe, () => store.get(data?.id ?? ''));
    return drawn ? <ChartDrawing {...drawn} /> : null;
  }
  context.api.registerComponent(COMPONENT, WorkbookChart);
  return store;
}

/** The id under which the grid knows a chart, which names its sheet too. */
const nameOf = (sheet: Sheet, chartId: string): string => `${sheet.id}/${chartId}`;

function takeAway(context: GridContext, store: ChartStore, name: string): void {
  quietly(context, () => context.face.getSheetBySheetId(name.split('/')[0]!)?.removeFloatDom(name));
  store.delete(name);
}

/**
 * Draws the charts of the sheet that is shown over its cells, where they stand now; the grid moves them as it scrolls.
 * Those of other sheets are taken away: the grid would place them by the cells of the sheet before.
 */
export function followCharts(context: GridContext): void {
  const store = storeOf(context);
  for (const [name] of store.entries()) takeAway(context, store, name);
  const sheet = shownSheet(context);
  const face = context.face.getSheetBySheetId(sheet.id);
  if (!face || context.book.getActiveSheet().getSheetId() !== sheet.id) return;
  const { rowHeader, columnHeader } = face.getSheet().getConfig();
  for (const chart of sheet.charts) {
    const name = nameOf(sheet, chart.id);
    const startX = chart.left * PIXELS_A_POINT + rowHeader.width;
    const startY = chart.top * PIXELS_A_POINT + columnHeader.height;
    const endX = startX + chart.width * PIXELS_A_POINT;
    const endY = startY + chart.height * PIXELS_A_POINT;
    store.set(name, { picture: chartPicture(context.excel.workbook, sheet, chart), mirrored: sheet.rightToLeft });
    quietly(context, () => {
      const layer = {
        componentKey: COMPONENT,
        allowTransform: false,
        eventPassThrough: true,
        initPosition: { startX, endX, startY, endY },
        data: { id: name },
      };
      face.addFloatDomToPosition(layer, name);
    });
  }
}

/** Draws the values that charts show anew where they have changed. */
export function refreshCharts(context: GridContext): void {
  const store = storeOf(context);
  for (const [name, drawn] of store.entries()) {
    const sheet = sheetById(context, name.split('/')[0]!);
    if (!sheet) continue;
    const picture = chartPicture(context.excel.workbook, sheet, drawn.picture.chart);
    if (JSON.stringify(picture) !== JSON.stringify(drawn.picture)) store.set(name, { ...drawn, picture });
  }
}
