import type { ChartSeries } from '../../../model/chart';
import type { ChartKind } from './chartKinds';
import { attributeXml } from './drawingText';
import { TEXT_COLOR, textLook } from './shapeLook';

const WHITE = '#FFFFFF';

/** Relative luminance of "#RRGGBB", from 0 to 1. Source: W3C, WCAG 2.2. */
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (one: string, other: string): number => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

/** Whether the labels of a type lie on the fill of the series. */
const lieOnFill = (kind: ChartKind): boolean =>
  kind.group === 'areaChart' ||
  kind.group === 'doughnutChart' ||
  (kind.group === 'barChart' && kind.grouping !== 'clustered');

const textColor = (fill: string, kind: ChartKind): string =>
  fill !== '' && lieOnFill(kind) && contrast(fill, WHITE) > contrast(fill, TEXT_COLOR) ? WHITE : TEXT_COLOR;

/**
 * Beside slices and above points, where neither colour nor line is behind the labels; bars and areas have a good place
 * by themselves.
 */
const PLACES: Readonly<Partial<Record<ChartKind['group'], string>>> = {
  pieChart: 'outEnd',
  lineChart: 't',
  scatterChart: 't',
};

function placeOf({ group }: ChartKind): string {
  const place = PLACES[group];
  return place === undefined ? '' : `<c:dLblPos val="${place}"/>`;
}

const SHOWN = ['showLegendKey', 'showVal', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize'];

/**
 * The labels of a series with its values, readable on its fill. A format is kept where no labels are shown.
 * Source: ECMA-376 part 1, 21.2.2 (dLbls); W3C, WCAG 2.2, 1.4.3 for contrast.
 */
export function dataLabels({ hasDataLabels, dataLabelFormat, color }: ChartSeries, kind: ChartKind): string {
  const code = attributeXml(dataLabelFormat);
  if (!hasDataLabels && code === '') return '';
  const format = code === '' ? '' : `<c:numFmt formatCode="${code}" sourceLinked="0"/>`;
  const look = hasDataLabels ? textLook(9, textColor(color, kind)) : '';
  const place = hasDataLabels ? placeOf(kind) : '';
  const flags = SHOWN.map((name) => `<c:${name} val="${hasDataLabels && name === 'showVal' ? 1 : 0}"/>`).join('');
  return `<c:dLbls>${format}${look}${place}${flags}</c:dLbls>`;
}
