/** Red, green and blue, 0 to 255. */
export type Color = readonly [red: number, green: number, blue: number];

export const BLACK: Color = [0, 0, 0];
export const WHITE: Color = [255, 255, 255];

const LONG = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})(?:[0-9a-f]{2})?$/i;
const SHORT = /^#?([0-9a-f])([0-9a-f])([0-9a-f])$/i;

/** Reads "#1A2B3C", "1A2B3C", "#FFF" or "#1A2B3CFF"; null for what is none of them. */
export function parseColor(text: string): Color | null {
  const parts = LONG.exec(text.trim()) ?? SHORT.exec(text.trim());
  if (!parts) return null;
  const [red, green, blue] = parts
    .slice(1, 4)
    .map((part) => Number.parseInt(part.length === 1 ? part + part : part, 16));
  return [red!, green!, blue!];
}

export const hex = (color: Color): string =>
  `#${color.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** The color at a share of the way from one to the other. */
export const mix = (from: Color, to: Color, share: number): Color => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
  from[2] + (to[2] - from[2]) * share,
];

/** Relative luminance, 0 (black) to 1 (white): WCAG 2.2, definition of relative luminance. */
export function luminance(color: Color): number {
  const [red, green, blue] = color.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Contrast ratio, 1 to 21: WCAG 2.2, definition of contrast ratio. */
export function contrast(one: Color, other: Color): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((first, second) => first - second);
  return (lighter! + 0.05) / (darker! + 0.05);
}

const STEPS = 40;

/** The color, moved towards black or white only as far as it takes to stand out from the ground by the ratio. */
export function readable(color: Color, ground: Color, ratio: number): Color {
  const end = contrast(BLACK, ground) > contrast(WHITE, ground) ? BLACK : WHITE;
  for (let step = 0; step < STEPS; step += 1) {
    const moved = mix(color, end, step / STEPS);
    if (contrast(moved, ground) >= ratio) return moved;
  }
  return end;
}
