import type { Chart } from '../../../model/chart';
import type { Workbook } from '../../../model/workbook';
import type { ChartKind } from './chartKinds';
import { plottedArea, plottedCells, usualFormat } from './plottedCells';

/** What is known of the figures along an axis: `unknown` where a series refers to cells that cannot be followed. */
export type Signs = 'none-negative' | 'some-negative' | 'unknown';

/** The signs of the values of a chart, or of its categories (x). */
export function signsOf(chart: Chart, which: 'values' | 'categories', workbook: Workbook): Signs {
  let isKnown = true;
  for (const series of chart.series) {
    const formula = series[which];
    if (formula === null) continue;
    const area = plottedArea(workbook, formula);
    if (!area) isKnown = false;
    else if (plottedCells(area).filled.some(({ value }) => typeof value === 'number' && value < 0))
      return 'some-negative';
  }
  return isKnown ? 'none-negative' : 'unknown';
}

/** The number format of the first figure along an axis; "General" where there is none. */
export function formatOfCells({ series }: Chart, which: 'values' | 'categories', workbook: Workbook): string {
  const formula = series.find((one) => one[which] !== null)?.[which] ?? null;
  const area = formula === null ? null : plottedArea(workbook, formula);
  return area ? usualFormat(plottedCells(area)) : 'General';
}

/**
 * Where the axis of values begins; null where Excel chooses it. Bars and areas show a figure by their size, and must
 * begin at zero; Excel alone would begin close to the least figure where all are large. With negative figures it begins
 * below zero by itself.
 */
export function leastValue(chart: Chart, kind: ChartKind, signs: Signs): number | null {
  const { minimum, maximum } = chart.valueAxis;
  if (minimum !== null) return minimum;
  const isFilled = kind.group === 'barChart' || kind.group === 'areaChart';
  return isFilled && signs === 'none-negative' && (maximum === null || maximum > 0) ? 0 : null;
}
