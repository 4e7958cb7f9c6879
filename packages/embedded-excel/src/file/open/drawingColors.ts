import { attribute, child, numberOf, type XmlElement } from './elements';
import { changeLightness } from './hueLightness';
import type { Theme } from './theme';

/** Slots of a theme under the names that drawings use for text and background. */
const SLOTS: Readonly<Record<string, string>> = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' };
const HUNDRED_PERCENT = 100_000;
const HEXADECIMAL = /^[0-9A-Fa-f]{6}$/;

function baseColor(color: XmlElement, theme: Theme): string {
  const value = attribute(color, 'val') ?? '';
  if (color.name === 'schemeClr') {
    const slot = Object.hasOwn(SLOTS, value) ? SLOTS[value]! : value;
    return Object.hasOwn(theme, slot) ? theme[slot]! : '';
  }
  const text = color.name === 'sysClr' ? (attribute(color, 'lastClr') ?? '') : value;
  return HEXADECIMAL.test(text) ? `#${text.toUpperCase()}` : '';
}

/**
 * A share in thousandths of a percent, or written out ("75%"), as strict files have it. Source: ECMA-376 part 1,
 * 22.9.2.9.
 */
function shareOf(element: XmlElement | undefined, otherwise: number): number {
  const written = /^\s*(-?[\d.]+)%\s*$/.exec(attribute(element, 'val') ?? '');
  if (written) return Number(written[1]) / 100;
  return numberOf(element, 'val', otherwise * HUNDRED_PERCENT) / HUNDRED_PERCENT;
}

/**
 * The colour of a drawing's solid fill, "#RRGGBB"; "" where there is none. Lightness is changed by lumMod and lumOff,
 * as Excel's own palette does; other changes are left out. Source: ECMA-376 part 1, 20.1.2.3.
 */
export function solidColor(fill: XmlElement | undefined, theme: Theme): string {
  const color = fill?.children[0];
  if (!color) return '';
  const base = baseColor(color, theme);
  const factor = shareOf(child(color, 'lumMod'), 1);
  const offset = shareOf(child(color, 'lumOff'), 0);
  if (base === '' || (factor === 1 && offset === 0)) return base;
  return changeLightness(base, (lightness) => lightness * factor + offset);
}
