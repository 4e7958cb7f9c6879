import type { ChartSeries } from '../../model/chart';
import { attribute, child, childrenOf, descend, flag, meaning, numberOf, valueOf, type XmlElement } from './elements';
import { solidColor } from './drawingColors';
import { shownFormula } from './functionPrefixes';
import type { Theme } from './theme';

const EMU = 12_700;

const MARKERS: Readonly<Record<string, string>> = {
  auto: 'Automatic',
  none: 'None',
  square: 'Square',
  diamond: 'Diamond',
  triangle: 'Triangle',
  x: 'X',
  star: 'Star',
  dot: 'Dot',
  dash: 'Dash',
  circle: 'Circle',
  plus: 'Plus',
  picture: 'Picture',
};

/** The cells that `<c:val>`, `<c:cat>` or `<c:tx>` refers to, as a formula; null where the values are written out. */
function formulaOf(data: XmlElement | undefined): string | null {
  for (const one of data?.children ?? []) {
    const text = child(one, 'f')?.text.trim();
    if (text) return shownFormula(text);
  }
  return null;
}

/** The name as it was when the file was saved; one that is written out stands in `<c:v>`. */
const nameOf = (text: XmlElement | undefined): string =>
  child(text, 'v')?.text ?? descend(text, 'strRef', 'strCache', 'pt', 'v')?.text ?? '';

/**
 * Groups whose lines carry the colour of a series; the lines of others are outlines, whose fill Excel chooses where
 * none is given.
 */
const DRAWN_AS_LINES = new Set(['lineChart', 'line3DChart', 'scatterChart', 'radarChart', 'stockChart']);

/** A series of a group such as `<c:barChart>`. Source: ECMA-376 part 1, 21.2.2.170 to 21.2.2.175. */
export function seriesOf(series: XmlElement, group: XmlElement, index: number, theme: Theme): ChartSeries {
  const look = child(series, 'spPr');
  const line = child(look, 'ln');
  const lineColor = solidColor(child(line, 'solidFill'), theme);
  const labels = child(series, 'dLbls') ?? child(group, 'dLbls');
  const color =
    solidColor(child(look, 'solidFill'), theme) || solidColor(descend(series, 'marker', 'spPr', 'solidFill'), theme);
  const weight = numberOf(line, 'w', null);
  return {
    name: nameOf(child(series, 'tx')) || `Series${index + 1}`,
    values: formulaOf(child(series, 'val') ?? child(series, 'yVal')),
    categories: formulaOf(child(series, 'cat') ?? child(series, 'xVal')),
    nameFrom: formulaOf(child(series, 'tx')),
    color: color || (DRAWN_AS_LINES.has(group.name) ? lineColor : ''),
    ...(lineColor !== '' && { lineColor }),
    ...(child(line, 'noFill') && { lineStyle: 'None' as const }),
    hasDataLabels: ['showVal', 'showPercent', 'showCatName', 'showSerName'].some((name) => flag(labels, name)),
    dataLabelFormat: attribute(child(labels, 'numFmt'), 'formatCode') ?? '',
    gapWidth: percentOf(child(group, 'gapWidth')),
    overlap: percentOf(child(group, 'overlap')),
    markerStyle: meaning(MARKERS, valueOf(child(series, 'marker'), 'symbol')) ?? null,
    lineWeight: weight === null ? null : weight / EMU,
  };
}

/**
 * A percentage, with its sign in strict files. Source: ECMA-376 part 1, 21.2.3.16 (ST_GapAmount) and 21.2.3.32
 * (ST_Overlap).
 */
function percentOf(element: XmlElement | undefined): number | null {
  const written = /^\s*(-?\d+)%\s*$/.exec(attribute(element, 'val') ?? '');
  return written ? Number(written[1]) : numberOf(element, 'val', null);
}

/** All series of a group, in the order in which they are drawn. */
export const seriesIn = (group: XmlElement): XmlElement[] =>
  childrenOf(group, 'ser').sort((one, other) => orderOf(one) - orderOf(other));

const orderOf = (series: XmlElement): number => numberOf(child(series, 'order'), 'val', 0);
