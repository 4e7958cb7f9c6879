import type { FlexibleMoney, FlexiblePoint } from '../../analysis/effectiveness/flexibleMoney';
import type { ReportContext } from '../context';
import type { ChartPart, ReportRow, TableBlock } from '../report';

export const MILLION = 1_000_000;

/** What is achieved of one unit at a point; 0 where it has none of it. */
export const outcomeOf = ({ outcomes }: Pick<FlexiblePoint, 'outcomes'>, unit: string): number =>
  outcomes.find(({ outcomeUnit }) => outcomeUnit === unit)?.outcome ?? 0;

/** The curve of what is achieved of one unit: the points where it bends, and its two ends. */
export interface Curve {
  readonly what: string;
  readonly points: readonly { readonly added: number; readonly achieved: number; readonly share: number }[];
}

/** Two slopes that differ by less than this part of the mean slope are one straight line. */
const STRAIGHT = 1e-9;

/** The curve of one unit, without the points on its straight lines. */
export function curveOf(what: string, { corners }: FlexibleMoney): Curve {
  const all = corners.map((corner) => ({ added: corner.amount / MILLION, achieved: outcomeOf(corner, what) }));
  const most = all.at(-1)!.achieved;
  const slope = (from: number, to: number): number =>
    (all[to]!.achieved - all[from]!.achieved) / (all[to]!.added - all[from]!.added);
  const mean = Math.abs(slope(0, all.length - 1));
  const kept: number[] = [];
  all.forEach((_, at) => {
    const last = kept.at(-1);
    if (last !== undefined && at < all.length - 1) {
      const [before, after] = [slope(last, at), slope(at, at + 1)];
      if (Math.abs(before - after) <= STRAIGHT * mean) return;
    }
    kept.push(at);
  });
  return { what, points: kept.map((at) => ({ ...all[at]!, share: most === 0 ? 0 : all[at]!.achieved / most })) };
}

/** The rows of each curve in the table of corners, as series of a chart. */
export function partsOf(curves: readonly Curve[]): ChartPart[] {
  let from = 0;
  return curves.map(({ what, points }) => {
    const part: ChartPart = { name: what, from, rows: points.length, look: 'both' };
    from += points.length;
    return part;
  });
}

/** The table that the chart of the curves is drawn from. */
export function cornersTable({ analysis, words }: ReportContext, curves: readonly Curve[]): TableBlock {
  const { columns, millionsOf, nextMoney: texts } = words.effectiveness;
  return {
    type: 'table',
    id: 'next-corners',
    caption: texts.corners,
    columns: [
      { key: 'what', header: columns.outcomeUnit, format: 'text', width: 30 },
      { key: 'added', header: columns.added, format: 'number', unit: millionsOf(analysis.baseCurrency) },
      { key: 'achieved', header: columns.achieved, format: 'number' },
      { key: 'share', header: columns.shareOfMost, format: 'percent', unit: words.share },
    ],
    rows: curves.flatMap(({ what, points }) => points.map((point): ReportRow => ({ what, ...point }))),
  };
}
