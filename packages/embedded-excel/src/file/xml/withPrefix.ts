const UNPREFIXED = /<(\/?)([A-Za-z_][\w.-]*)(?=[\s/>])/g;

/**
 * XML that we wrote, whose tags have no prefix, with one before each that has none. Between its tags there is no "<".
 */
export const withPrefix = (xml: string, prefix: string): string =>
  prefix === '' ? xml : xml.replace(UNPREFIXED, `<$1${prefix}:$2`);
