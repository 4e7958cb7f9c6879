import type { CellFormat, ConditionalFormat } from '../../model/formats';
import { cellFormatsOf } from './cellFormats';
import { colorOf, type Palette } from './colors';
import { attribute, child, childrenOf, descend, flag, type XmlElement } from './elements';
import { INDEXED_COLORS } from './palette';
import type { PackageParts } from './packageParts';
import type { Theme } from './theme';

export interface Styles {
  readonly palette: Palette;
  readonly cellFormats: readonly CellFormat[];
  /** The part of `<dxfs>`: how conditional formats change cells. */
  readonly differences: readonly ConditionalFormat['format'][];
}

/** The file's own colours by number, where it has any, else the usual ones. */
function indexedColors(styles: XmlElement): readonly string[] {
  const own = childrenOf(descend(styles, 'colors', 'indexedColors'), 'rgbColor').map(
    (color) => `#${(attribute(color, 'rgb') ?? '').slice(-6).toUpperCase()}`,
  );
  return own.length > 0 ? own : INDEXED_COLORS;
}

/** What the numbers of colours stand for in a styles part. */
export const paletteOf = (styles: XmlElement, theme: Theme): Palette => ({ theme, indexed: indexedColors(styles) });

/** The changes of a conditional format that the model has. In these, a solid fill's colour is its background's. */
export function differenceOf(element: XmlElement, palette: Palette): ConditionalFormat['format'] {
  const pattern = descend(element, 'fill', 'patternFill');
  const fill = colorOf(child(pattern, 'bgColor') ?? child(pattern, 'fgColor'), palette, '');
  const font = child(element, 'font');
  const fontColor = colorOf(child(font, 'color'), palette, '');
  return {
    ...(fill !== '' && { fill }),
    ...(fontColor !== '' && { fontColor }),
    ...(child(font, 'b') && { bold: flag(font, 'b') }),
  };
}

/** Reads the styles part; a file without one has the default format only. */
export function readStyles(parts: PackageParts, part: string | undefined, theme: Theme): Styles {
  if (part === undefined) return { palette: { theme, indexed: INDEXED_COLORS }, cellFormats: [], differences: [] };
  const root = parts.tree(part);
  const palette = paletteOf(root, theme);
  return {
    palette,
    cellFormats: cellFormatsOf(root, palette),
    differences: childrenOf(child(root, 'dxfs'), 'dxf').map((one) => differenceOf(one, palette)),
  };
}
