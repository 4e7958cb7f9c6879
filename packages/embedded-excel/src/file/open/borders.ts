import type { Border, BorderSide } from '../../model/formats';
import { colorOf, type Palette } from './colors';
import { attribute, child, meaning, truth, type XmlElement } from './elements';

/** Border styles of a file as Excel's API names them: line style and weight. */
export const BORDER_STYLES: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dotted: ['Dot', 'Thin'],
  double: ['Double', 'Thick'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};

/** "start" and "end" are the names of left and right in strict files. */
const SIDES: readonly (readonly [name: string, side: BorderSide])[] = [
  ['left', 'EdgeLeft'],
  ['start', 'EdgeLeft'],
  ['right', 'EdgeRight'],
  ['end', 'EdgeRight'],
  ['top', 'EdgeTop'],
  ['bottom', 'EdgeBottom'],
];

function borderOf(element: XmlElement | undefined, palette: Palette): Border | null {
  const known = meaning(BORDER_STYLES, attribute(element, 'style'));
  if (!element || !known) return null;
  return { style: known[0], weight: known[1], color: colorOf(child(element, 'color'), palette, '#000000') };
}

/** The lines of `<border>`. */
export function bordersOf(element: XmlElement, palette: Palette): Partial<Record<BorderSide, Border>> {
  const borders: Partial<Record<BorderSide, Border>> = {};
  for (const [name, side] of SIDES) {
    const border = borderOf(child(element, name), palette);
    if (border) borders[side] = border;
  }
  const diagonal = borderOf(child(element, 'diagonal'), palette);
  if (diagonal && truth(element, 'diagonalDown')) borders.DiagonalDown = diagonal;
  if (diagonal && truth(element, 'diagonalUp')) borders.DiagonalUp = diagonal;
  return borders;
}
