import { attribute, numberOf, truth, type XmlElement } from './elements';

import { INDEXED_COLORS } from './palette';
import type { Theme } from './theme';
import { tinted } from './tint';

/**
 * The order in which cells refer to a theme's colours: light and dark are exchanged. Source: ECMA-376 part 1, 18.8.3,
 * and what Excel writes.
 */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

export interface Palette {
  readonly theme: Theme;
  readonly indexed: readonly string[];
}

const ARGB = /^(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})$/;

function baseColor(element: XmlElement, { theme, indexed }: Palette): string | null {
  const rgb = ARGB.exec(attribute(element, 'rgb') ?? '');
  if (rgb) return `#${rgb[1]!.toUpperCase()}`;
  const slot = numberOf(element, 'theme', null);
  if (slot !== null) return theme[THEME_ORDER[slot] ?? ''] ?? null;
  const index = numberOf(element, 'indexed', null);
  return index === null ? null : (indexed[index] ?? INDEXED_COLORS[index] ?? null);
}

/**
 * The colour that an element such as `<color theme="4" tint="0.4"/>` gives, "#RRGGBB"; `otherwise` where it gives none.
 */
export function colorOf(element: XmlElement | undefined, palette: Palette, otherwise: string): string {
  if (!element || truth(element, 'auto')) return otherwise;
  const color = baseColor(element, palette);
  return color === null ? otherwise : tinted(color, numberOf(element, 'tint', 0));
}
