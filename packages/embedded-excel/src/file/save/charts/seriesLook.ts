import type { ChartSeries } from '../../../model/chart';
import type { ChartKind } from './chartKinds';
import { EMU, solidFill } from './shapeLook';

/** Whether the line of a series carries its colour. */
const isDrawnAsLines = ({ group }: ChartKind): boolean => group === 'lineChart' || group === 'scatterChart';

const fillOf = (color: string): string => (color === '' ? '' : solidFill(color));

/** The colour of a line: its own, or that of the series. */
const lineColorOf = ({ color, lineColor }: ChartSeries): string => lineColor || color;

const hasLine = ({ lineStyle }: ChartSeries, kind: ChartKind): boolean =>
  lineStyle === undefined ? kind.group !== 'scatterChart' || kind.hasLines : lineStyle !== 'None';

/** Points; of lines that have no weight of their own, as Excel itself draws them in new charts since 2013. */
const usualWeight = ({ group }: ChartKind): number => (group === 'scatterChart' ? 1.5 : 2.25);

function outline(weight: number | null, attributes: string, inside: string): string {
  const width = weight === null ? '' : ` w="${Math.round(weight * EMU)}"`;
  return `<a:ln${width}${attributes}>${inside}</a:ln>`;
}

function lineXml(series: ChartSeries, kind: ChartKind): string {
  const { lineWeight, lineStyle, lineColor } = series;
  if (!hasLine(series, kind)) return outline(lineWeight, '', '<a:noFill/>');
  if (isDrawnAsLines(kind))
    return outline(lineWeight ?? usualWeight(kind), ' cap="rnd"', `${fillOf(lineColorOf(series))}<a:round/>`);
  const isAsked = lineWeight !== null || lineStyle !== undefined || Boolean(lineColor);
  return isAsked ? outline(lineWeight, '', fillOf(lineColor ?? '')) : '';
}

/** Fill and outline of a series. Source: ECMA-376 part 1, 21.2.2 (spPr). */
export function seriesShape(series: ChartSeries, kind: ChartKind): string {
  const look = (isDrawnAsLines(kind) ? '' : fillOf(series.color)) + lineXml(series, kind);
  return look === '' ? '' : `<c:spPr>${look}</c:spPr>`;
}

/** `Excel.ChartMarkerStyle` in the words of the file. Source: ECMA-376 part 1, 21.2.3 (ST_MarkerStyle). */
const SYMBOLS: Readonly<Record<string, string>> = {
  Automatic: 'auto',
  None: 'none',
  Square: 'square',
  Diamond: 'diamond',
  Triangle: 'triangle',
  X: 'x',
  Star: 'star',
  Dot: 'dot',
  Dash: 'dash',
  Circle: 'circle',
  Plus: 'plus',
};

/** Of pictures, which the model does not have, Excel chooses the marker. */
const symbolOf = (style: string): string => SYMBOLS[style] ?? 'auto';

/** Points; as Excel draws them since 2013. Crosses and stars need more room to be told apart. */
const sizeOf = (symbol: string): number => (['x', 'star', 'plus'].includes(symbol) ? 7 : 5);

/**
 * The marker of a series of points: a circle where the type has markers, unless the series says otherwise.
 * Source: ECMA-376 part 1, 21.2.2 (marker).
 */
export function markerXml(series: ChartSeries, kind: ChartKind): string {
  if (kind.group !== 'lineChart' && kind.group !== 'scatterChart') return '';
  const symbol = symbolOf(series.markerStyle ?? (kind.hasMarkers ? 'Circle' : 'None'));
  const color = series.color || lineColorOf(series);
  const size = symbol === 'none' ? '' : `<c:size val="${sizeOf(symbol)}"/>`;
  // Without a marker, the fill still keeps a colour of the series that differs from that of its line.
  const isFilled = color !== '' && (symbol !== 'none' || color !== lineColorOf(series) || !hasLine(series, kind));
  const look = isFilled ? `<c:spPr>${solidFill(color)}<a:ln w="9525">${solidFill(color)}</a:ln></c:spPr>` : '';
  return `<c:marker><c:symbol val="${symbol}"/>${size}${look}</c:marker>`;
}
