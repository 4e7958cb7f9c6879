import type { FormulaNode } from '../../../model/formulaSyntax';
import { CELL_TEXT_LENGTH } from '../../../model/limits';
import { textOf } from './convert';
import { arrayOf, valueOf } from './evaluate';
import { isMatrix } from './lifted';
import type { RangeFunction, Scope } from './scope';
import { signature } from './signatures';
import { givesArray } from './totalFunctions';
import { isError, NO_VALUE, PENDING, type Value } from './values';

/** All values of arguments, one after the other, row by row. */
function valuesOf(args: readonly FormulaNode[], scope: Scope): Value[] {
  return args.flatMap((arg): readonly Value[] => {
    if (arg.kind === 'reference') return scope.cells.matrix(arg, true).flat();
    const isArray = scope.isArray || givesArray(arg, scope);
    const given = isArray ? arrayOf(arg, scope) : valueOf(arg, scope);
    return isMatrix(given) ? given.flat() : [given];
  });
}

function joined(values: readonly Value[], between: string, passesBlank: boolean): Value {
  const texts: string[] = [];
  for (const value of values) {
    if (value === PENDING) return PENDING;
    const text = textOf(value);
    if (isError(text)) return text;
    if (text !== '' || !passesBlank) texts.push(text);
  }
  const all = texts.join(between);
  return all.length > CELL_TEXT_LENGTH ? NO_VALUE : all;
}

function textjoin([between, passesBlank, ...args]: readonly FormulaNode[], scope: Scope): Value {
  const separator = valueOf(between!, scope);
  const isPassing = valueOf(passesBlank!, scope);
  const text = separator === PENDING || isPassing === PENDING ? PENDING : textOf(separator);
  if (isError(text)) return text;
  if (isError(isPassing)) return isPassing;
  if (typeof isPassing === 'string') return NO_VALUE;
  return joined(valuesOf(args, scope), text, Boolean(isPassing));
}

/** Source of each: Microsoft, "Excel functions (alphabetical)". */
export const TEXT_FUNCTIONS: Readonly<Record<string, RangeFunction>> = {
  CONCATENATE: {
    signature: signature('v(v)'),
    of: (args, scope) =>
      joined(
        args.map((arg) => valueOf(arg, scope)),
        '',
        false,
      ),
  },
  CONCAT: { signature: signature('m(m)'), of: (args, scope) => joined(valuesOf(args, scope), '', false) },
  TEXTJOIN: { signature: signature('vvm(m)'), of: textjoin },
};
