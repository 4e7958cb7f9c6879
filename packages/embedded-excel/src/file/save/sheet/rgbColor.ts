import { attributes } from '../../xml/escape';

/**
 * An element that is a colour. @param color "#RRGGBB". Source: ECMA-376 part 1, 18.3.1.15 (color) and 18.18.86
 * (ST_UnsignedIntHex)
 */
export const colorElement = (name: string, color: string): string =>
  `<${name}${attributes({ rgb: `FF${color.replace('#', '').toUpperCase()}` })}/>`;
