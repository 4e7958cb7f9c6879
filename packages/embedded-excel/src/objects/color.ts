import { invalidArgument, notImplemented } from '../model/refusals';

/** The colours of HTML that Excel's API takes by name, the common ones. */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  purple: '#800080',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#D3D3D3',
  silver: '#C0C0C0',
  navy: '#000080',
  teal: '#008080',
  maroon: '#800000',
  olive: '#808000',
  lime: '#00FF00',
  aqua: '#00FFFF',
  cyan: '#00FFFF',
  magenta: '#FF00FF',
  fuchsia: '#FF00FF',
  pink: '#FFC0CB',
  brown: '#A52A2A',
};

/** A colour as Excel gives it back, "#RRGGBB". @throws ExcelRefusal InvalidArgument */
export function color(value: unknown, what: string): string {
  if (typeof value === 'string') {
    const hexadecimal = /^#?([0-9A-Fa-f]{6})$/.exec(value);
    if (hexadecimal) return `#${hexadecimal[1]!.toUpperCase()}`;
    const named = NAMED[value.toLowerCase()];
    if (named !== undefined) return named;
    if (/^[a-z]+$/i.test(value)) throw notImplemented(`the colour "${value}"`);
  }
  throw invalidArgument(`${what} must be a colour as "#RRGGBB"`);
}
