/** Whole steps in which Windows counts hue, lightness and saturation, and Excel with it. */
const STEPS = 240;
const SIXTH = STEPS / 6;
const THIRD = STEPS / 3;

/** Excel keeps tints in these steps, which leaves 0.8 a little below 0.8. */
const TINT_STEP = 1 / 32_767;

const divided = (dividend: number, divisor: number): number => Math.trunc(dividend / divisor);

interface Shade {
  readonly hue: number;
  readonly lightness: number;
  readonly saturation: number;
}

function shadeOf(red: number, green: number, blue: number): Shade {
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const sum = most + least;
  const spread = most - least;
  const lightness = divided(sum * STEPS + 255, 510);
  if (spread === 0) return { hue: 0, lightness, saturation: 0 };
  const span = lightness <= STEPS / 2 ? sum : 510 - sum;
  const saturation = divided(spread * STEPS + divided(span, 2), span);
  const distance = (channel: number): number => divided((most - channel) * SIXTH + divided(spread, 2), spread);
  const hue =
    most === red
      ? distance(blue) - distance(green)
      : most === green
        ? THIRD + distance(red) - distance(blue)
        : 2 * THIRD + distance(green) - distance(red);
  return { hue: (hue + STEPS) % STEPS, lightness, saturation };
}

function colorOf({ hue, lightness, saturation }: Shade): string {
  const high =
    lightness <= STEPS / 2
      ? divided(lightness * (STEPS + saturation) + STEPS / 2, STEPS)
      : lightness + saturation - divided(lightness * saturation + STEPS / 2, STEPS);
  const low = 2 * lightness - high;
  const channel = (shift: number): string => {
    const at = (hue + shift + STEPS) % STEPS;
    const between = (way: number): number => low + divided((high - low) * way + SIXTH / 2, SIXTH);
    const level = at < SIXTH ? between(at) : at < 3 * SIXTH ? high : at < 4 * SIXTH ? between(4 * SIXTH - at) : low;
    return divided(level * 255 + STEPS / 2, STEPS)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(THIRD)}${channel(0)}${channel(-THIRD)}`.toUpperCase();
}

/**
 * Makes a colour "#RRGGBB" lighter (a tint above 0, at most 1) or darker. Source: ECMA-376 part 1, 18.8.19, attribute
 * tint; in the whole steps of Windows (ColorRGBToHLS), which give the colours that Excel's palette shows.
 */
export function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const shade = shadeOf(red!, green!, blue!);
  const change = Math.max(-1, Math.min(1, tint));
  const lightness = change < 0 ? shade.lightness * (1 + change) : shade.lightness * (1 - change) + STEPS * change;
  return colorOf({ ...shade, lightness: Math.trunc(lightness + STEPS * TINT_STEP) });
}
