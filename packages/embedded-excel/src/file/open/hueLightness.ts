type Triple = readonly [number, number, number];

function channels(color: string): Triple {
  const channel = (at: number): number => Number.parseInt(color.slice(at, at + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

function toHsl([red, green, blue]: Triple): Triple {
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const spread = most - least;
  if (spread === 0) return [0, 0, lightness];
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  const sector =
    most === red
      ? ((green - blue) / spread + 6) % 6
      : most === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return [sector / 6, saturation, lightness];
}

function toHexadecimal([hue, saturation, lightness]: Triple): string {
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const channel = (shift: number): string => {
    const at = (hue * 12 + shift) % 12;
    const value = lightness - (chroma / 2) * Math.max(-1, Math.min(at - 3, 9 - at, 1));
    return Math.round(Math.min(1, Math.max(0, value)) * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`.toUpperCase();
}

/** A colour "#RRGGBB" with another lightness, as a function of its own from 0 to 1. */
export function changeLightness(color: string, change: (lightness: number) => number): string {
  const [hue, saturation, lightness] = toHsl(channels(color));
  return toHexadecimal([hue, saturation, Math.min(1, Math.max(0, change(lightness)))]);
}
