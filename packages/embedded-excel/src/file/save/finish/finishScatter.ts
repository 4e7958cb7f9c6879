import type { Chart, ChartSeries } from '../../../model/chart';
import type { Sheet } from '../../../model/workbook';
import { attribute, relationsOf, type Parts } from './parts';

const ANCHOR = /<xdr:twoCellAnchor[^>]*>.*?<\/xdr:twoCellAnchor>/gs;
const SERIES = /<ser>.*?<\/ser>/gs;
/** English metric units. Source: ECMA-376 part 1, 20.1.10.16 (ST_Coordinate). */
const UNITS_A_POINT = 12_700;
/** Excel's own, in points. */
const USUAL_WEIGHT = 1.75;

/**
 * Excelize draws the series of a scatter chart without lines and takes x for texts; those made here get the lines and markers that they have.
 * Source: ECMA-376 part 1, 21.2.2.161 (scatterChart).
 */
export function finishScatter(parts: Parts, path: string, sheet: Sheet): void {
  const made = sheet.charts.filter(({ origin, type }) => origin === 'made' && type.startsWith('XYScatter'));
  if (made.length === 0) return;
  for (const { type, path: drawing } of relationsOf(parts, path).values()) {
    if (!type.endsWith('/drawing')) continue;
    const related = relationsOf(parts, drawing);
    for (const [anchor] of parts.read(drawing).matchAll(ANCHOR)) {
      const name = attribute(/<xdr:cNvPr\s[^>]*>/.exec(anchor)?.[0] ?? '', 'name');
      const chart = made.find((one) => one.name === name);
      const part = related.get(attribute(/<c:chart\s[^>]*>/.exec(anchor)?.[0] ?? '', 'r:id') ?? '')?.path;
      if (chart && part !== undefined) parts.write(part, drawn(parts.read(part), chart));
    }
  }
}

function drawn(xml: string, chart: Chart): string {
  let place = 0;
  return xml
    .replace('<scatterStyle val="smoothMarker">', '<scatterStyle val="lineMarker">')
    .replace(SERIES, (series) => seriesDrawn(series, chart.type, chart.series[place++]!));
}

function seriesDrawn(xml: string, type: string, series: ChartSeries): string {
  const hasLine = series.lineStyle === undefined ? type !== 'XYScatter' : series.lineStyle !== 'None';
  const line = hasLine ? lineOf(series) : '<a:ln><a:noFill></a:noFill></a:ln>';
  return xml
    .replace(/<spPr><a:ln>.*?<\/a:ln><\/spPr>/s, `<spPr>${line}</spPr>`)
    .replace(/(<marker>(?:(?!<\/marker>).)*?)<spPr>.*?<\/spPr><\/marker>/s, `$1${markerLook(series)}</marker>`)
    .replace('<invertIfNegative val="0"></invertIfNegative>', '')
    .replace(/<xVal><strRef>(.*?)<\/strRef><\/xVal>/s, '<xVal><numRef>$1</numRef></xVal>');
}

const solid = (color: string): string =>
  `<a:solidFill><a:srgbClr val="${color.replace('#', '').toUpperCase()}"></a:srgbClr></a:solidFill>`;

function lineOf({ color, lineColor = color, lineWeight }: ChartSeries): string {
  const weight = Math.round((lineWeight ?? USUAL_WEIGHT) * UNITS_A_POINT);
  return `<a:ln w="${weight}" cap="rnd">${lineColor === '' ? '' : solid(lineColor)}<a:round></a:round></a:ln>`;
}

const markerLook = ({ color }: ChartSeries): string =>
  color === '' ? '' : `<spPr>${solid(color)}<a:ln w="9525">${solid(color)}</a:ln></spPr>`;
