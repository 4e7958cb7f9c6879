/** An axis of numbers: its ends and the values that are marked on it. */
export interface Scale {
  readonly least: number;
  readonly most: number;
  readonly marks: readonly number[];
}

const STEPS = [1, 2, 5, 10];

/** The step of 1, 2 or 5 times a power of ten that gives about so many marks. */
function stepFor(span: number, count: number): number {
  const rough = span / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  return (STEPS.find((step) => step * power >= rough) ?? 10) * power;
}

/**
 * A scale over values, with zero on it, ending at marks; ends that are given stay.
 * @param count about how many marks there is room for
 */
export function scaleOver(
  values: readonly number[],
  minimum: number | null,
  maximum: number | null,
  count: number,
): Scale {
  const low = minimum ?? values.reduce((least, value) => Math.min(least, value), 0);
  const high = maximum ?? values.reduce((most, value) => Math.max(most, value), 0);
  const span = high > low ? high - low : 1;
  const step = stepFor(span, Math.max(1, count));
  const least = minimum ?? Math.floor(low / step) * step;
  const most = maximum ?? Math.max(Math.ceil((low + span) / step) * step, least + step);
  const marks: number[] = [];
  for (let at = 0; least + at * step <= most + step * 1e-9; at++)
    marks.push(Number((least + at * step).toPrecision(12)));
  return { least, most, marks };
}

/** Where a value stands on a scale, from 0 to 1. */
export const place = ({ least, most }: Scale, value: number): number =>
  Math.min(1, Math.max(0, (value - least) / (most - least)));
