const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/**
 * Resolves the escapes of ST_Xstring: "_x000D_" is a carriage return, "_x005F_" an underscore. Source: ECMA-376 part 1,
 * 22.9.2.19.
 */
export const unescapeText = (text: string): string =>
  text.includes('_x')
    ? text.replace(ESCAPE, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    : text;
