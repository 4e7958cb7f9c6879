import { attribute, child, descend, type XmlElement } from './elements';
import type { PackageParts } from './packageParts';

/** The colours of a theme by their names in the file: dk1, lt1, dk2, lt2, accent1 to accent6, hlink, folHlink. */
export type Theme = Readonly<Record<string, string>>;

/** The colours of Office 2013 to 2022, for files without a theme of their own. */
export const OFFICE_THEME: Theme = {
  dk1: '#000000',
  lt1: '#FFFFFF',
  dk2: '#44546A',
  lt2: '#E7E6E6',
  accent1: '#4472C4',
  accent2: '#ED7D31',
  accent3: '#A5A5A5',
  accent4: '#FFC000',
  accent5: '#5B9BD5',
  accent6: '#70AD47',
  hlink: '#0563C1',
  folHlink: '#954F72',
};

const HEXADECIMAL = /^[0-9A-Fa-f]{6}$/;

/** The colour of a slot: `<a:srgbClr val>` or `<a:sysClr lastClr>`. */
function slotColor(slot: XmlElement): string | null {
  const text = attribute(child(slot, 'srgbClr'), 'val') ?? attribute(child(slot, 'sysClr'), 'lastClr') ?? '';
  return HEXADECIMAL.test(text) ? `#${text.toUpperCase()}` : null;
}

export function readTheme(parts: PackageParts, part: string | undefined): Theme {
  if (part === undefined) return OFFICE_THEME;
  const theme: Record<string, string> = { ...OFFICE_THEME };
  for (const slot of descend(parts.tree(part), 'themeElements', 'clrScheme')?.children ?? []) {
    const color = slotColor(slot);
    if (color !== null) theme[slot.name] = color;
  }
  return theme;
}
