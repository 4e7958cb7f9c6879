import type { PictureSeries } from './chartPicture';

/** From where to where a bar or an area of a series reaches at a category; null where there is no value. */
export type Reach = { readonly from: number; readonly to: number } | null;

/**
 * Where the values of series lie: each from zero, or stacked upon those before (below zero downwards), or as shares of
 * all.
 * @returns by series, then by category
 */
export function reaches(series: readonly PictureSeries[], type: string): Reach[][] {
  if (!type.includes('Stacked'))
    return series.map(({ values }) => values.map((value) => (value === null ? null : { from: 0, to: value })));
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  const above = new Array<number>(count).fill(0);
  const below = new Array<number>(count).fill(0);
  const whole = Array.from({ length: count }, (_, at) =>
    type.includes('100') ? series.reduce((sum, { values }) => sum + Math.abs(values[at] ?? 0), 0) || 1 : 1,
  );
  return series.map(({ values }) =>
    values.map((value, at) => {
      if (value === null) return null;
      const side = value < 0 ? below : above;
      const from = side[at]!;
      side[at] = from + value / whole[at]!;
      return { from, to: side[at] };
    }),
  );
}
