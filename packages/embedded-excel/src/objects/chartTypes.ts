import { invalidArgument, notImplemented } from '../model/refusals';

/** The types of charts (`Excel.ChartType`) that the embedded Excel makes. */
const SERVED = [
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineMarkers',
  'LineStacked',
  'Area',
  'AreaStacked',
  'Pie',
  'Doughnut',
  'XYScatter',
  'XYScatterLines',
  'XYScatterLinesNoMarkers',
] as const;

/** @throws ExcelRefusal NotImplemented for a type that is not made here */
export function chartType(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument('the type of a chart is a text');
  if (!SERVED.some((type) => type === value)) throw notImplemented(`charts of type ${value}`);
  return value;
}

export const isDrawnAsBars = (type: string): boolean => type.startsWith('Bar') || type.startsWith('Column');

/** Whether series are drawn as lines, so that the line and not the fill carries the colour. */
export const isDrawnAsLines = (type: string): boolean => type.startsWith('Line') || type.startsWith('XYScatter');
