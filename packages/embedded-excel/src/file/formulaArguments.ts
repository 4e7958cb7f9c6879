/**
 * A formula of the same length, with blanks where texts stand, so that what is in quotes is not taken for a function.
 */
export const withoutTexts = (formula: string): string =>
  formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, (text) => ' '.repeat(text.length));

/**
 * The arguments of a function, as they stand in a formula.
 * @param from the place behind the opening bracket
 * @returns the arguments, and the place behind the closing bracket
 */
export function argumentsFrom(formula: string, from: number): { args: string[]; end: number } {
  const plain = withoutTexts(formula);
  const args: string[] = [];
  let depth = 0;
  let start = from;
  for (let at = from; at < plain.length; at++) {
    const character = plain[at]!;
    if (depth === 0 && (character === ',' || character === ')')) {
      args.push(formula.slice(start, at));
      start = at + 1;
      if (character === ')') return { args, end: at + 1 };
    } else if ('({'.includes(character)) depth++;
    else if (')}'.includes(character)) depth--;
  }
  return { args: [...args, formula.slice(start)], end: formula.length };
}
