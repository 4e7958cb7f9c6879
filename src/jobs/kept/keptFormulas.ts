/** The functions that formulas of reports have. */
const FUNCTIONS = new Set(['ABS', 'IF', 'OR']);

const REFERENCE = /\[[^\]]+\]/g;
const TEXT = /"(?:[^"]|"")*"/g;
const NAME = /[A-Z.]+(?=\()/g;
/** Numbers, operators, brackets, and functions, which are looked up. */
const REST = /^[A-Z0-9.,()+\-*/<>=& ]*$/;

/** The names in square brackets of a formula of a report. */
export const namesIn = (formula: string): string[] =>
  Array.from(formula.replace(TEXT, '').matchAll(REFERENCE), ([name]) => name.slice(1, -1));

/**
 * Whether a formula that a workbook remembers has nothing but what formulas of reports have: names of its own block,
 * numbers and a few functions. Others may have written there, and it goes into a sheet when a run is undone.
 */
export function hasOnlyKnownWords(formula: string): boolean {
  const rest = formula.replace(TEXT, '').replace(REFERENCE, '');
  return REST.test(rest) && (rest.match(NAME) ?? []).every((name) => FUNCTIONS.has(name));
}
