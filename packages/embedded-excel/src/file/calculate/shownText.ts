import { argumentsFrom, withoutTexts } from '../formulaArguments';

const LINK = /(?<![\p{L}\p{N}_.])HYPERLINK\(/iu;

/** Puts in the place of each HYPERLINK what the cell shows of it: its second argument, or the first where it is alone. */
export function shownText(formula: string): string {
  const start = LINK.exec(withoutTexts(formula))?.index;
  if (start === undefined) return formula;
  const open = formula.indexOf('(', start);
  const { args, end } = argumentsFrom(formula, open + 1);
  return shownText(`${formula.slice(0, start)}(${args[1] ?? args[0] ?? '""'})${formula.slice(end)}`);
}
