/** Characters that an apostrophe goes before in the name of a column. */
const ESCAPED = /['#[\]]/g;
/** Names that may stand behind "@" without brackets of their own. */
const PLAIN = /^[\p{L}\p{N}_]+$/u;
/** What is in brackets within brackets: a column or a word such as "#Headers". */
const INNER = /\[((?:[^[\]']|'[\s\S])*)\]/g;

/**
 * The name of a column as a structured reference holds it: "a[1]" as "a'[1']".
 * Source: Microsoft, "Using structured references with Excel tables", and [MS-XLSX] 2.2.2 (escape-column-character).
 */
const escapedColumn = (name: string): string => name.replace(ESCAPED, "'$&");

const unescaped = (text: string): string => text.replace(/'([\s\S])/g, '$1');

/** The name of a column without its escapes; null for a word such as "#Headers", and for nothing. */
const columnIn = (text: string): string | null => (text === '' || text.startsWith('#') ? null : unescaped(text));

/** Whether something in brackets has brackets in it that are no escaped ones. */
const isList = (inner: string): boolean => unescapedAway(inner).includes('[');
const unescapedAway = (text: string): string => text.replace(/'[\s\S]/g, '');

/**
 * The column that a structured reference names alone.
 * @param brackets "[Amount]", "[[Net ]]"
 * @returns its name without escapes; null where it names none, several, one in this row, or a part of the table such as
 * "[#All]"
 */
export function soleColumn(brackets: string): string | null {
  const inner = brackets.slice(1, -1);
  if (!isList(inner)) return inner.startsWith('@') ? null : columnIn(inner.trim());
  const [one, ...more] = inner.trim().matchAll(INNER);
  return one && more.length === 0 && one[0].length === inner.trim().length ? columnIn(one[1]!) : null;
}

/**
 * Gives columns in a structured reference other names.
 * @param brackets what follows the table's name: "[Amount]", "[@Amount]", "[[#Headers],[Amount]:[Share]]"
 * @param newName of a column, by the old name without escapes; undefined where it keeps that
 */
export function withColumnNames(brackets: string, newName: (name: string) => string | undefined): string {
  const inner = brackets.slice(1, -1);
  const renamed = (text: string): string | undefined => {
    const name = columnIn(text);
    return name === null ? undefined : newName(name);
  };
  if (isList(inner)) {
    const next = inner.replace(INNER, (whole, text: string) => {
      const name = renamed(text);
      return name === undefined ? whole : `[${escapedColumn(name)}]`;
    });
    return `[${next}]`;
  }
  const isThisRow = inner.startsWith('@');
  const name = renamed((isThisRow ? inner.slice(1) : inner).trim());
  if (name === undefined) return brackets;
  if (isThisRow) return PLAIN.test(name) ? `[@${name}]` : `[@[${escapedColumn(name)}]]`;
  return /^[\s@]|\s$/.test(name) ? `[[${escapedColumn(name)}]]` : `[${escapedColumn(name)}]`;
}
