const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands between tags. */
export const escapedText = (text: string): string => text.replace(/[&<>]/g, (one) => NAMED[one]!);

/** A text as it stands in an attribute; its line breaks and tabs would be read as spaces. */
export const escapedAttribute = (text: string): string =>
  IN_ATTRIBUTES.test(text)
    ? text.replace(/[&<>"]/g, (one) => NAMED[one]!).replace(/[\t\n\r]/g, (one) => `&#${one.charCodeAt(0)};`)
    : text;

const IN_ATTRIBUTES = /[&<>"\t\n\r]/;

/** Attributes as they stand in a tag, each after a space; undefined, null and false leave one out, true is "1". */
export function attributes(of: Readonly<Record<string, string | number | boolean | null | undefined>>): string {
  let text = '';
  for (const name in of) {
    const value = of[name];
    if (value === undefined || value === null || value === false) continue;
    text += ` ${name}="${value === true ? '1' : escapedAttribute(String(value))}"`;
  }
  return text;
}
