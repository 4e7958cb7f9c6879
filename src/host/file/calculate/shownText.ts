const LINK = /(?<![\p{L}\p{N}_.])HYPERLINK\(/iu;

/** Puts in the place of each HYPERLINK what the cell shows of it: its second argument, or the first where it is alone. */
export function shownText(formula: string): string {
  const start = LINK.exec(withoutTexts(formula))?.index;
  if (start === undefined) return formula;
  const open = formula.indexOf('(', start);
  const { args, end } = argumentsFrom(formula, open + 1);
  return shownText(`${formula.slice(0, start)}(${args[1] ?? args[0] ?? '""'})${formula.slice(end)}`);
}

/** The same length, with blanks where texts stand, so that what is in quotes is not taken for a function. */
const withoutTexts = (formula: string): string =>
  formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, (text) => ' '.repeat(text.length));

function argumentsFrom(formula: string, from: number): { args: string[]; end: number } {
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
