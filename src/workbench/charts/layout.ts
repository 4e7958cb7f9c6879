import type { ChartPicture } from './chartPicture';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const TEXT = 12;
export const TITLE = 16;
const PADDING = 10;
const LINE = TEXT + 6;

/** About how wide a text is drawn, in pixels. */
export const textWidth = (text: string, size = TEXT): number => text.length * size * 0.54;

/** A text that fits into a width, with its end left out where it must be. */
export function fitted(text: string, width: number): string {
  if (textWidth(text) <= width + 1) return text;
  const characters = Math.floor(width / textWidth('…'));
  return `${text.slice(0, Math.max(1, characters - 1))}…`;
}

export interface Entry {
  readonly name: string;
  readonly color: string;
}

export interface ChartLayout {
  readonly title: { readonly text: string; readonly x: number; readonly y: number } | null;
  readonly legend: readonly (Entry & { readonly x: number; readonly y: number })[];
  readonly inside: Box;
}

function legendRow(entries: readonly Entry[], width: number, y: number): ChartLayout['legend'] {
  const widths = entries.map(({ name }) => textWidth(name) + 28);
  let x = Math.max(PADDING, (width - widths.reduce((sum, one) => sum + one, 0)) / 2);
  return entries.map((entry, index) => {
    const placed = { ...entry, x, y };
    x += widths[index]!;
    return placed;
  });
}

const legendColumn = (entries: readonly Entry[], x: number, top: number): ChartLayout['legend'] =>
  entries.map((entry, index) => ({ ...entry, x, y: top + index * LINE }));

/** Shares out the room of a chart: title above, legend at its side, the rest for what is drawn. */
export function layOut({ chart }: ChartPicture, entries: readonly Entry[], width: number, height: number): ChartLayout {
  const hasTitle = chart.titleVisible && chart.title !== '';
  let top = PADDING + (hasTitle ? TITLE + 10 : 0);
  let bottom = height - PADDING;
  let left = PADDING;
  let right = width - PADDING;
  let legend: ChartLayout['legend'] = [];
  if (chart.legend.visible && entries.length > 0) {
    const widest = Math.max(...entries.map(({ name }) => textWidth(name))) + 24;
    const beside = Math.min(widest, width / 3);
    const middle = (top + bottom - entries.length * LINE) / 2;
    switch (chart.legend.position) {
      case 'Top':
        legend = legendRow(entries, width, top);
        top += LINE + 4;
        break;
      case 'Left':
        legend = legendColumn(entries, left, middle);
        left += beside;
        break;
      case 'Right':
      case 'Corner':
        legend = legendColumn(entries, right - beside + 8, middle);
        right -= beside;
        break;
      default:
        legend = legendRow(entries, width, bottom - TEXT);
        bottom -= LINE + 4;
    }
  }
  return {
    title: hasTitle ? { text: chart.title, x: width / 2, y: PADDING + TITLE } : null,
    legend,
    inside: { left, top, width: Math.max(10, right - left), height: Math.max(10, bottom - top) },
  };
}
